"""Writes docs/benchmark.md: ratios measured in one run, on one core. Absolute times differ from machine to machine.

python bench/run.py
"""

import gc
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench import corpus
from bench.floor import LINES, WORDS
from validator.lexicon import lexicon
from validator.loader import shipped_rules
from validator.plan import Plan, plans
from validator.source import Source

OUT = Path(__file__).parents[1] / "docs" / "benchmark.md"
# What only the spelling rules ask is no reading of the plan; it has a row of its own.
SPELLING = frozenset({"spelling", "tone_marks", "i_and_y", "uneven_bodies", "characters", "stray_capitals"})
FACTS = [
    name
    for kind in Plan.__mro__
    for name, one in vars(kind).items()
    if hasattr(one, "attrname") and name not in SPELLING
]


# What anybody who reads a plan asks first; the other facts are there for single rules.
MAIN_FACTS = (
    "header",
    "citations",
    "papers",
    "abbreviations",
    "actors",
    "deadlines",
    "signatures",
    "recipients",
    "promises",
    "annexes",
)


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The best of some runs, in processor time."""
    best = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def everything(text: str) -> None:
    """Tree and all facts of a text."""
    ask(text, FACTS)


def ask(text: str, facts: Sequence[str]) -> None:
    """Tree and some facts of a text."""
    for plan in plans(Source("x", text)):
        _ = plan.document
        for name in facts:
            getattr(plan, name)


def checked(text: str) -> None:
    """Tree, facts and the findings of all rules, whatever norm they belong to."""
    for plan in plans(Source("x", text)):
        for rule, options in RULES:
            for _ in rule.check(plan, options):
                pass


RULES = [(rule, rule.options()) for rule in shipped_rules().values()]  # a run makes the options once


def throughput() -> list[tuple[str, str, str]]:
    """Tree and facts against the floor: reading the files and running both scans."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for at, text in enumerate(corpus.varied(1000)):
            path = Path(folder) / f"{at}.txt"
            path.write_text(text, encoding="utf-8")
            paths.append(path)
        size = sum(path.stat().st_size for path in paths) / 1e6

        def floor() -> None:
            for path in paths:
                text = path.read_text(encoding="utf-8")
                for _ in LINES.finditer(text):
                    pass
                for _ in WORDS.finditer(text):
                    pass

        def reading(facts: Sequence[str]) -> None:
            for path in paths:
                ask(path.read_text(encoding="utf-8"), facts)

        def ruled() -> None:
            for path in paths:
                checked(path.read_text(encoding="utf-8"))

        for text in corpus.texts():
            everything(text)
            checked(text)
        low, high = seconds(floor, 3), seconds(partial(reading, FACTS), 3)
        tree, main_facts = seconds(partial(reading, ()), 3), seconds(partial(reading, MAIN_FACTS), 3)
        most = seconds(ruled, 2)
    return [
        ("cây so với sàn (đọc tệp, hai lượt quét)", f"{tree / low:.1f}", ""),
        ("cây và các dữ kiện chính so với sàn", f"{main_facts / low:.1f}", ""),
        ("cây và mọi dữ kiện so với sàn", f"{high / low:.1f}", "≤ 4"),
        (f"cây, dữ kiện và cả {len(RULES)} quy tắc so với sàn", f"{most / low:.1f}", ""),
        ("tốc độ của sàn, MB/s", f"{size / low:.1f}", ""),
        ("tốc độ cây và dữ kiện, MB/s", f"{size / high:.2f}", ""),
    ]


def letters() -> list[tuple[str, str, str]]:
    """What only the spelling rules ask, with those rules, on plans that are parsed: new texts, then texts of a known kind.

    A process reads many plans of few kinds; a commit hook reads one, and pays the first figure.
    """
    rules = [one for one in RULES if one[0].id.startswith(("KH01", "KH60", "KH637", "KH639"))]
    lexicon()
    gc.set_threshold(200_000)  # as the command has it

    def seconds_for(texts: list[str]) -> float:
        asked = [plan for text in texts for plan in plans(Source("x", text))]
        for plan in asked:
            # What spelling leaves out, and the running words, are facts that other rules ask for too.
            _ = plan.header, plan.signatures, plan.prose
        begin = time.process_time()
        for plan in asked:
            for name in SPELLING:
                getattr(plan, name)
            for rule, options in rules:
                for _ in rule.check(plan, options):
                    pass
        return time.process_time() - begin

    def size(texts: list[str]) -> float:
        return sum(len(text.encode()) for text in texts) / 1e6

    new = corpus.texts()
    first = size(new) / seconds_for(new)
    # In portions, for nobody keeps a thousand plans at once. Of each the best of some passes, as everywhere here: what
    # else the machine does must not count, and it seldom leaves a whole pass alone.
    texts = list(corpus.varied(600))
    portions = [texts[at : at + 60] for at in range(0, 600, 60)]
    passes = [[seconds_for(portion) for portion in portions] for _ in range(7)]
    later = size(texts) / sum(map(min, zip(*passes, strict=True)))
    return [
        (f"tốc độ riêng phần chính tả (dữ kiện và {len(rules)} quy tắc), MB/s", f"{later:.1f}", "≥ 5"),
        ("tốc độ riêng phần chính tả, lượt đầu, văn bản chưa gặp, MB/s", f"{first:.1f}", ""),
    ]


def length() -> tuple[str, str, str]:
    """Cost per byte of a long plan against a short one."""
    short, long = corpus.long(2), corpus.long(200)
    times = len(long) // len(short)
    everything(short)

    def again() -> None:
        for _ in range(times):
            everything(short)

    one = seconds(again, 3) / (len(short) * times)
    other = seconds(lambda: everything(long), 3) / len(long)
    return "giá mỗi byte: kế hoạch 200 trang so với 2 trang", f"{other / one:.2f}", "≤ 1.2"


def memory() -> tuple[str, str, str]:
    """Peak memory after 10,000 files against after 500."""
    kept = []
    for at, text in enumerate(corpus.varied(10_000), 1):
        everything(text)
        if at in (500, 10_000):
            kept.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    return "bộ nhớ đỉnh sau 10.000 tệp so với sau 500 tệp", f"{kept[1] / kept[0]:.2f}", "≤ 1.05"


def start() -> list[tuple[str, str, str]]:
    """Whole commands against bare Python, by turns."""
    plan = corpus.CORPUS / "party-province-2024-dash-roman.txt"
    bare = [sys.executable, "-c", "pass"]
    check = ["check", "--format", "json", str(plan)]
    commands = [
        ("kehoach --version", ["--version"], 5),
        ("kehoach check, một kế hoạch, khởi động nguội", check, 12),
    ]
    rows = []
    for name, words, most in commands:
        ours = [sys.executable, "-m", "validator", *words]
        wall(ours)
        ratios = []
        for _ in range(15):
            ratios.append(wall(ours) / wall(bare))
        rows.append((f"{name} so với `python -c pass`", f"{sorted(ratios)[7]:.1f}", f"≤ {most}"))
    return rows


def wall(command: list[str]) -> float:
    """How long a command takes, in seconds."""
    # Installed packages come with their bytecode.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True, env=kept)
    return time.perf_counter() - begin


def main() -> None:
    """Measures, prints and writes the table."""
    rows = [*letters(), *throughput(), length(), *start(), memory()]
    lines = ["# Đo tốc độ", "", "Tỷ lệ đo trong một lượt chạy, một nhân (`python bench/run.py`).", "",
             "| phép đo | kết quả | mức cần đạt |", "| --- | ---: | ---: |"]  # fmt: skip
    lines += [f"| {name} | {value} | {target} |" for name, value, target in rows]
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
