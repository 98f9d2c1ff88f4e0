"""Mangles the plans of the corpus and runs every rule on them: nothing may crash, no finding may lie outside its text.

python bench/fuzz.py [SECONDS [SEED]]      a minute by default; prints each text that makes trouble
"""

import random
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench import corpus
from validator.loader import shipped_rules
from validator.plan import plans
from validator.source import Source

_SIGNS = ("", "*", "|", " ", "\t", "\n", "(", ")", "99", "–", "_", "/", "\u00a0", ">", "#")
_MARKUP = (
    "<p>",
    "</p> <p>",
    "<b>",
    "</b>",
    "</td><td>",
    "<li>",
    "&nbsp;",
    "&amp;",
    "![a](b.png)",
    "[a]{.b}",
    "<p a='1'>",
)


def mangled(seed: int) -> Iterator[str]:
    """Texts without end: plans with lines shuffled, cut, lost, doubled, joined to others, signs and markup strewn in, letters lost, 5,000 of one."""
    pick = random.Random(seed)
    texts = list(corpus.texts())
    while True:
        text = pick.choice(texts)
        for _ in range(pick.randrange(1, 4)):
            text = _mangle(text, pick.choice(texts), pick)
        yield text


def _mangle(text: str, other: str, pick: random.Random) -> str:
    lines = text.split("\n")
    match pick.randrange(9):
        case 0:
            pick.shuffle(lines)
        case 1:
            del lines[pick.randrange(len(lines)) :]
        case 2:
            lines = [line for line in lines if pick.random() > 0.15]
        case 3:
            lines = [line for line in lines for _ in range(1 + (pick.random() < 0.1))]
        case 4:
            rest = other.split("\n")
            lines = lines[: pick.randrange(len(lines))] + rest[pick.randrange(len(rest)) :]
        case 5:
            at = pick.randrange(len(text) + 1)
            return text[:at] + pick.choice("9IVa ") * 5000 + text[at:]
        case 6:
            return "".join(pick.choice(_SIGNS) if pick.random() < 0.01 else letter for letter in text)
        case 7:
            return "".join(letter + pick.choice(_MARKUP) if pick.random() < 0.01 else letter for letter in text)
        case _:
            return "".join(letter for letter in text if pick.random() > 0.02)
    return "\n".join(lines)


def trouble(text: str) -> str:
    """What goes wrong in a text, "" when nothing does."""
    try:
        for plan in plans(Source("x", text)):
            for rule in shipped_rules().values():
                for one in rule.check(plan, rule.options()):
                    if not 0 <= one.span.start <= one.span.end <= len(text):
                        return f"{rule.id} points at {one.span}"
                    plan.source.place(one.span.end)
    except Exception:  # whatever it is
        return traceback.format_exc()
    return ""


def main() -> None:
    """Runs for some seconds; the exit status tells whether all went well."""
    given = [int(word) for word in sys.argv[1:]]
    seconds, seed = [*given, *(60, 0)[len(given) :]]
    end, count, bad = time.monotonic() + seconds, 0, 0
    for text in mangled(seed):
        if time.monotonic() > end:
            break
        count += 1
        if found := trouble(text):
            bad += 1
            print(f"{found}\n--- text:\n{text}\n---")
    print(f"{count} texts, {bad} with trouble")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
