"""Measures the spelling rules: planted slips found, by tier; flags on the texts as they are; speed.

    python bench/typos.py [--trials N] [--seed N] [PATH...]

Without a path it takes tests/corpus and writes docs/spelling.md. One slip is planted at a time into one paragraph, in the proportions that were
counted on errors people made (VSEC: tone lost 27 %, tone changed 24 %, letter dropped 15 %, mark dropped 10 %, and so
on). Flags on the unchanged text are printed to be read by a person: each is a true slip of the text or a false alarm.
"""

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from validator.facts.spelling.slip import Slip
from validator.facts.spelling.spelling import spelling
from validator.lexicon import entries, lexicon
from validator.vietnamese.letters import bare, cased_like, split, with_tone
from validator.vietnamese.placement import normal
from validator.vietnamese.syllables import is_syllable, tone_places
from validator.vietnamese.tokens import places as words_of

_ROOT = Path(__file__).resolve().parent.parent
_SHARES = {
    "tone lost": 27, "tone changed": 24, "letter dropped": 15, "mark dropped": 10, "letter doubled": 4,
    "letters swapped": 4, "onset confused": 5, "final confused": 4, "mark changed": 3, "tone moved": 2,
    "typing residue": 2,
}  # fmt: skip
_ONSETS = (("s", "x"), ("ch", "tr"), ("d", "gi"), ("d", "r"), ("l", "n"), ("ng", "ngh"))
_FINALS = (("n", "ng"), ("c", "t"), ("nh", "n"), ("ch", "t"))
_MARKS = {"â": "ă", "ă": "â", "ô": "ơ", "ơ": "ô", "ư": "u", "ê": "e"}
_VOWELS = tuple("aăâeêioôơuưy")
_TELEX = {"â": "aa", "ê": "ee", "ô": "oo", "đ": "dd", "ă": "aw", "ơ": "ow", "ư": "uw"}


def toned(letters: str, tone: int) -> str:
    """Letters under a tone, at its place."""
    places = tone_places(letters)
    return with_tone(letters, tone, places[0]) if tone > 0 and places else letters


def slipped(word: str, how: str, chance: random.Random) -> str:
    """A small-letter syllable after one slip of the hand; the word itself when that slip cannot be made here."""
    letters, tone, at = split(word)
    if how == "tone lost":
        return letters
    if how == "tone changed":
        return toned(letters, chance.choice([t for t in range(1, 6) if t != tone])) if tone else word
    if how == "letter dropped":
        place = chance.randrange(len(word))
        return word[:place] + word[place + 1 :]
    if how == "mark dropped":
        return word.replace("đ", "d", 1) if word[0] == "đ" and chance.random() < 0.3 else toned(bare(letters), tone)
    if how == "letter doubled":
        place = chance.randrange(len(word))
        return word[:place] + bare(word[place]) + word[place:]
    if how == "letters swapped":
        place = chance.randrange(len(word) - 1)
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if how in ("onset confused", "final confused"):
        return confused(word, letters, tone, _ONSETS if how[0] == "o" else _FINALS, how[0] == "o", chance)
    if how == "mark changed":
        places = [i for i, letter in enumerate(letters) if letter in _MARKS]
        if not places:
            return word
        place = chance.choice(places)
        return toned(letters[:place] + _MARKS[letters[place]] + letters[place + 1 :], tone)
    if how == "tone moved":
        vowels = [i for i, letter in enumerate(letters) if letter in "aăâeêioôơuưy" and i != at]
        return with_tone(letters, tone, chance.choice(vowels)) if tone and vowels else word
    keys = "".join(_TELEX.get(letter, letter) for letter in letters) + ("", "f", "r", "x", "s", "j")[tone]
    return keys if keys != word else word


def confused(
    word: str, letters: str, tone: int, pairs: tuple[tuple[str, str], ...], onset: bool, chance: random.Random
) -> str:
    """A syllable with a sound-alike at its beginning or its end."""
    options = []
    for one, two in pairs:
        for old, new in ((one, two), (two, one)):
            if onset and letters.startswith(old) and letters[len(old) :].startswith(_VOWELS):
                options.append(new + letters[len(old) :])
            if not onset and letters.endswith(old) and letters[: -len(old)].endswith(_VOWELS):
                options.append(letters[: -len(old)] + new)
    return toned(chance.choice(options), tone) if options else word


def planted(text: str, trials: int, chance: random.Random) -> Iterator[tuple[str, int, int, str, str, bool]]:
    """Texts with one slip: text, start and end of the slip, the right word, the kind, whether a term was hit."""
    places = [m for m in words_of(text) if m[0].isalpha() and len(m[0]) > 1 and is_syllable(m[0].lower())]
    words = lexicon()
    for _ in range(trials if places else 0):
        at = chance.randrange(len(places))
        match = places[at]
        how = chance.choices(list(_SHARES), list(_SHARES.values()))[0]
        word = match[0].lower()
        wrong = slipped(word, how, chance)
        if normal(wrong) == normal(word) or not wrong:
            continue
        near = [normal(places[i][0].lower()) if 0 <= i < len(places) else "" for i in (at - 1, at, at + 1)]
        in_term = f"{near[0]} {near[1]}" in words.terms or f"{near[1]} {near[2]}" in words.terms
        start, end = paragraph(text, match.start())
        left = text[start : match.start()]
        right = text[match.end() : end]
        slip = cased_like(wrong, match[0])
        yield left + slip + right, len(left), len(left) + len(slip), match[0], how, in_term


def paragraph(text: str, at: int) -> tuple[int, int]:
    """The lines around an offset, up to blank lines: what a rule needs to see."""
    start = text.rfind("\n\n", 0, at) + 1
    end = text.find("\n\n", at)
    return start, len(text) if end < 0 else end


Rates = Mapping[str, Counter[str]]  # of a group or a kind: how many were planted, found at which tier, mended right


def measure(texts: dict[str, str], trials: int, chance: random.Random) -> tuple[Rates, Rates, Counter[str]]:
    """Recall on planted slips: by group, by kind, and what was missed in terms."""
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    missed: Counter[str] = Counter()
    total = sum(map(len, texts.values()))
    for text in texts.values():
        for wrong, start, end, right, how, in_term in planted(text, max(1, trials * len(text) // total), chance):
            hits = [one for one in spelling(wrong).slips if one.span.start < end and start < one.span.end]
            is_word = is_syllable(wrong[start:end].lower())
            group = [groups["all"], groups["in terms" if in_term else "elsewhere"]]
            group.append(groups["real word" if is_word else "illegal"])
            if in_term and is_word:
                group.append(groups["real word in terms"])
            for count in (*group, kinds[how]):
                count["trials"] += 1
                count["missed" if not hits else min(one.tier for one in hits)] += 1
                count["right"] += any(one.fixed == right for one in hits)
            if not hits and in_term:
                missed[f"{right}→{wrong[start:end]}"] += 1
    return groups, kinds, missed


def shown(rates: Counter[str]) -> tuple[int, str, str, str]:
    """Of one group: trials, shares found as errors, found at all, and mended right among the found."""
    trials = rates["trials"]
    found = trials - rates["missed"]
    return (
        trials,
        f"{rates['error'] / trials:.1%}",
        f"{found / trials:.1%}",
        f"{rates['right'] / max(found, 1):.1%}",
    )


def tell(name: str, groups: Rates, kinds: Rates, missed: Counter[str]) -> None:
    """Prints recall on planted slips."""
    print(f"\n{name}: planted slips")
    for group in sorted(groups):
        trials, errors, found, right = shown(groups[group])
        print(f"  {group:20} {trials:6}  error {errors}  error or warning {found}  suggestion right {right}")
    for how in _SHARES:
        trials, _, found, _ = shown(kinds[how])
        print(f"    {how:18} {trials:6}  found {found}")
    print("  missed in terms, most often:", ", ".join(word for word, _ in missed.most_common(25)))


_GROUPS = {
    "all": "mọi chỗ", "in terms": "trong từ ngữ của danh mục", "elsewhere": "ngoài danh mục", "real word": "thành tiếng khác có nghĩa",
    "real word in terms": "trong danh mục, thành tiếng khác", "illegal": "thành chữ không phải tiếng",
}  # fmt: skip
_KINDS = {
    "tone lost": "mất dấu thanh", "tone changed": "sai dấu thanh", "letter dropped": "thiếu chữ", "mark dropped": "mất dấu mũ, dấu móc",
    "letter doubled": "thừa chữ", "letters swapped": "đảo chữ", "onset confused": "lẫn phụ âm đầu", "final confused": "lẫn âm cuối",
    "mark changed": "sai dấu mũ, dấu móc", "tone moved": "dấu thanh đặt nhầm chữ", "typing residue": "phím gõ còn sót",
}  # fmt: skip


def write(groups: Rates, kinds: Rates) -> None:
    """Writes docs/spelling.md: the figures of a run over tests/corpus."""
    lists = lexicon()
    lines = [
        "# Đo phần chính tả", "",
        "Số liệu do `python -m bench.typos` ghi: mỗi lần gài một lỗi gõ vào một đoạn của tests/corpus, theo tỷ lệ các loại lỗi đã đếm",
        "trên lỗi người viết mắc thật, rồi xem các quy tắc có chỉ ra không.", "",
        f"Danh mục có {len(lists.terms)} từ ngữ hai tiếng, {len(lists.known - lists.terms)} cặp tiếng quen dùng khác, "
        f"{len(entries('phrases'))} cụm từ, {len(lists.syllables)} tiếng.",
        "", "| chỗ có lỗi | số lần | báo là lỗi | báo lỗi hoặc nhắc | gợi ý đúng |", "| --- | ---: | ---: | ---: | ---: |",
    ]  # fmt: skip
    for group, title in _GROUPS.items():
        lines.append("| {} | {} | {} | {} | {} |".format(title, *shown(groups[group])))
    lines += ["", "| loại lỗi | số lần | báo lỗi hoặc nhắc |", "| --- | ---: | ---: |"]
    for how, title in _KINDS.items():
        trials, _, found, _ = shown(kinds[how])
        lines.append(f"| {title} | {trials} | {found} |")
    lines += ["", *_ON_OTHER_TEXTS, "", "## Báo nhầm", "", *_READ_BY_HAND]
    (_ROOT / "docs" / "spelling.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


# Measured by this program on texts that do not come with it.
_ON_OTHER_TEXTS = (
    "Từ ngữ của danh mục một phần được chọn khi đọc tests/corpus. Trên 133 KB kế hoạch viết riêng, để dành đến cuối, tìm được 77,3% số lỗi,",
    "trên 216 KB văn bản hành chính sưu tầm 80,6%.",
)

# Counted by reading every flag, not by this program.
_READ_BY_HAND = (
    "Đếm bằng cách đọc từng chỗ báo, trên văn bản không dùng khi soạn danh mục:", "",
    "- 1,89 MB bản dịch phần mềm (trợ giúp, hướng dẫn cài đặt, giao diện), nửa để dành: lần đọc đầu có 146 chỗ báo lỗi, 19 chỗ nhầm,",
    "  trong đó 13 chỗ do thuật ngữ tin học, tiếng nước ngoài hay dữ liệu tách hỏng; sau khi sửa các nhóm sai còn 142 và 8 (7 thuộc nhóm",
    "  này). Phần còn lại là lỗi chính tả có thật của bản dịch.",
    "- 36 KB kế hoạch viết riêng để thử (tỉnh, xã, trường, bệnh viện, công đoàn, kiểm lâm, lễ hội dân tộc; tên người và địa danh mọi miền):",
    "  lần đọc đầu có 1 chỗ báo lỗi nhầm và 4 chỗ nhắc nhầm; sau khi bổ sung từ ngữ thì không còn chỗ nào.",
    "- 0,22 MB sách hướng dẫn quản trị máy tính (bản dịch): lần đọc đầu có 24 chỗ báo lỗi, 2 chỗ nhầm (tiếng bị cắt ngang trước dấu ba",
    "  chấm) và 7 chỗ do dữ liệu tách hỏng, còn lại là lỗi thật; 28 chỗ nhắc, 3 chỗ nhầm. Sau khi sửa không còn chỗ nhầm nào trong số đó.",
    "- 61 KB trích từ văn bản, quy chế, tin báo và phần mềm của nhiều cơ quan, để dành đến cuối: lần đọc đầu không có chỗ báo lỗi nào;",
    "  3 chỗ nhắc, 1 chỗ nhầm.",
    "- 1,88 MB văn bản mới (bản dịch phần mềm dựng hình, phần mềm gia phả, sách dạy soạn thảo, lời kể của trò chơi), chia đôi trước khi",
    "  đọc: lần đọc đầu có 662 chỗ báo lỗi, 32 chỗ nhầm, tức 17 chỗ trong 1 MB (11 chỗ là “trọng âm”, 13 chỗ là thuật ngữ tin học và toán,",
    "  3 chỗ là “để giành”), 10 chỗ do dữ liệu tách hỏng. Sửa theo nửa thứ nhất và theo lần đọc hết nói ở dưới; nửa để dành khi ấy còn",
    "  5 chỗ nhầm, 4 chỗ là thuật ngữ tin học. Văn bản thuộc loại này, lời văn khác xa kế hoạch.",
    "- Đọc hết 13.768 cặp tiếng chỉ khác một từ ngữ của danh mục một nét và bị báo là lỗi khi đứng một mình, cùng các cụm từ sai một tiếng:",
    "  hơn 40 cặp là tiếng Việt đúng (bạo hành, khá giả, biển động, quý ước đạt, tỉnh tạo điều kiện, bắt đầu từ công tác); nay không báo nữa.",
    "  Không tìm thêm được văn bản hành chính nào chưa dùng, nên tỷ lệ báo nhầm trên kế hoạch thật chưa đo lại được.",
    "- 36 KB từ và cụm từ của nhiều ngành (2.801 mục: cây con, nghề biển, rừng, bệnh tật, quân sự, cứu nạn, đất đai, xây dựng, bầu cử,",
    "  lễ hội, tôn giáo, tên dân tộc, tên xã), mỗi mục đặt vào bốn câu: lần đọc đầu có 1 mục bị báo lỗi nhầm (hà thủ ô), 43 mục bị nhắc",
    "  nhầm, phần lớn vì tiếng hiếm (voọc, trùn, khọt); sau khi bổ sung còn 3 mục bị nhắc, do câu đặt gượng. 15 KB lời kế hoạch của các",
    "  ngành ấy, viết sau: 1 chỗ nhắc nhầm, không có chỗ báo lỗi nào.",
    "- Ghép từng đôi 1.621 tiếng có thể đứng một mình, thay từng tiếng của mỗi từ ngữ bằng tiếng chỉ khác một nét, rồi đọc hết 23.232 cặp",
    "  bị báo hay bị nhắc: hơn 150 cặp là tiếng Việt đúng (giảm hộ cận nghèo, số tiết thực dạy, tự đo huyết áp, nhà tường, giấy phép do",
    "  sở cấp, Ban giao cho, hố chứa rác, nước thải xả ra sông); nay không báo nữa. Loại này tìm bằng cách đọc văn bản thì hầu như không gặp.",
    "- 125 kế hoạch viết riêng theo lối của văn bản đã công bố (cấp ủy, đoàn thể, cơ quan nhà nước các cấp, trường học, bệnh viện, hợp tác",
    "  xã, xưởng; 0,45 MB): lần đọc đầu có 1 chỗ báo lỗi nhầm (tập dợt), tức 2 chỗ trong 1 MB, và 7 chỗ nhắc nhầm (Sở duyệt, cờ hội, guột,",
    "  cẫng, ghíp, bản tổ chức, nhân dân tính tại ...); nay không còn chỗ nào. Kế hoạch thật chưa có để đếm, nên mức “không quá một chỗ",
    "  trong 1 MB” trên kế hoạch thật vẫn chưa chứng minh được.",
)  # fmt: skip


def flags(name: str, texts: dict[str, str]) -> None:
    """Prints every flag on the unchanged texts, and how many there are per megabyte."""
    found: list[tuple[str, Slip]] = [(path, one) for path, text in texts.items() for one in spelling(text).slips]
    size = sum(len(text.encode()) for text in texts.values()) / 1e6
    print(f"\n{name}: {len(texts)} texts, {size:.2f} MB; flags to read")
    for path, one in found:
        around = texts[path][max(0, one.span.start - 25) : one.span.end + 25].replace("\n", "⏎")
        print(
            f"  {one.tier:7} {one.kind:9} {one.evidence:7} {one.written} → {one.expected}   [{around}] {Path(path).name[:30]}"
        )
    tiers = Counter(one.tier for _, one in found)
    print(
        f"  errors {tiers['error']} ({tiers['error'] / size:.1f}/MB), warnings {tiers['warning']} ({tiers['warning'] / size:.1f}/MB)"
    )


def speed(texts: dict[str, str]) -> None:
    """Prints megabytes a second: the first pass over the texts, and a pass over texts of a kind already seen."""
    many = [text for _ in range(20) for text in texts.values()]
    size = sum(len(text.encode()) for text in many) / 1e6
    begin = process_time()
    for text in texts.values():
        spelling(text)
    first = process_time() - begin
    begin = process_time()
    for text in many:
        spelling(text)
    print(f"\nspeed: first pass {size / 20 / first:.1f} MB/s, later {size / (process_time() - begin):.1f} MB/s")


def main() -> None:
    """Reads the paths and prints all tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=12000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", choices=("flags", "recall", "speed"))
    parser.add_argument("paths", nargs="*", type=Path, default=[_ROOT / "tests" / "corpus"])
    given = parser.parse_args()
    files = [file for path in given.paths for file in (sorted(path.glob("*")) if path.is_dir() else [path])]
    texts = {
        str(f): f.read_text(encoding="utf-8")
        for f in files
        if f.suffix in (".txt", ".md") and not re.match("README|INDEX", f.name)
    }
    name = ", ".join(str(path) for path in given.paths)
    if given.only in (None, "speed"):
        speed(texts)
    if given.only in (None, "flags"):
        flags(name, texts)
    if given.only in (None, "recall"):
        groups, kinds, missed = measure(texts, given.trials, random.Random(given.seed))
        tell(name, groups, kinds, missed)
        if given.paths == parser.get_default("paths") and given.only is None:
            write(groups, kinds)


if __name__ == "__main__":
    main()
