"""Names of places and schools in the name of a body: which commune, district, province, school it is."""

import re

from validator.parser.patterns import fold
from validator.vietnamese.placement import normal

# The unit a name stands behind; tone marks tell QUẬN from QUÂN and XÃ from XA.
_UNITS = (
    ("tỉnh", r"tỉnh(?: ủy| uỷ)?(?! đoàn(?! kết))"),
    ("thành phố", r"thành phố|thành (?:ủy|uỷ)|tp\.?"),
    ("huyện", r"huyện(?: ủy| uỷ)?(?! đoàn(?! kết))"),
    ("quận", r"quận(?: ủy| uỷ)?(?! đoàn(?! kết))"),
    ("thị xã", r"thị xã|thị (?:ủy|uỷ)"),
    ("thị trấn", r"thị trấn"),
    ("đặc khu", r"đặc khu"),
    ("phường", r"phường"),
    ("xã", r"xã(?! hội| đoàn(?! kết))"),
    ("thôn", r"thôn|xóm|ấp|buôn"),
    ("trường", r"trường (?:thpt|thcs|th&thcs|ptdtbt(?: thcs| tiểu học| th&thcs)?|tiểu học(?: và thcs)?|mầm non|mẫu giáo"
               r"|trung học phổ thông|trung học cơ sở)"),
)  # fmt: skip
_UNIT = re.compile("|".join(rf"(?P<u{at}>(?<!\w)(?:{pattern})(?!\w))" for at, (_, pattern) in enumerate(_UNITS)), re.I)
# What follows a name in a line of capitals, and is no part of it.
_STOP = re.compile(
    r"(?<!\w)(?:(?:Đảng|Tỉnh|Huyện|Thành) (?:ủy|uỷ|bộ)|Chi bộ|(?:Ủy|Uỷ) ban|Văn phòng|Hội đồng|Mặt trận|Sở|Phòng|Trường|và|các"
    r"|về|nhiệm kỳ|khóa|khoá|lần|theo|[-–—])(?!\w)",
    re.I,
)
_LONGEST = 5  # words a name has at most
# Tone marks tell tỉnh from the Tịnh of Tịnh Khê, quận from the Quan of Quan Hóa.
_PREFIX = re.compile(
    r"(?:(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?!\w)|tp\.? ?|(?:[pq]\.? ?)(?=\d)) ?(?=\S)",
    re.I,
)


def localities(words: str) -> dict[str, str]:
    """The names in a body's name by unit: "UBND xã Tam Hợp, huyện Quỳ Hợp" gives xã TAM HOP and huyện QUY HOP."""
    return {unit: fold(name) for unit, name in _names(words).items()}


def marks_differ(one: str, other: str) -> str:
    """The unit whose name has other marks in two names of bodies ("xã Tam Hợp", "XÃ TÂM HỢP"), "" where none has.

    The place of a tone mark, and i and y, make no difference.
    """
    names = _names(other)
    for unit, name in _names(one).items():
        written = names.get(unit, "")
        if fold(name) == fold(written) and _spelled(name) != _spelled(written):
            return unit
    return ""


def _spelled(name: str) -> list[str]:
    return [normal(word) for word in name.lower().replace("ð", "đ").split()]


def _names(words: str) -> dict[str, str]:
    """The names as they are written, by unit."""
    found: dict[str, str] = {}
    marks = list(_UNIT.finditer(words))
    for at, match in enumerate(marks):
        end = marks[at + 1].start() if at + 1 < len(marks) else len(words)
        unit = _UNITS[int((match.lastgroup or "u0")[1:])][0]
        name = _name(words[match.end() : end])
        if name and unit not in found:
            found[unit] = name
    return found


def names_differ(one: dict[str, str], other: dict[str, str]) -> str:
    """The unit whose name is not the same in both, "" when they agree or do not meet; a short form is the same."""
    for unit, name in one.items():
        if unit in other and not _same(name, other[unit]):
            return unit
    return ""


def bare_name(words: str) -> str:
    """A place's name, folded and without its unit: "Phường Quy Nhơn" gives QUY NHON."""
    written = " ".join(words.strip(" .,").split())
    unit = _PREFIX.match(written)
    return fold(written[unit.end() :] if unit else written)


def _name(rest: str) -> str:
    stop = _STOP.search(rest)
    taken: list[str] = []
    for word in rest[: stop.start() if stop else len(rest)].split()[:_LONGEST]:
        if not (word[0].isupper() or word[0].isdigit()):
            break
        taken.append(word.rstrip(",.;:)"))
        if word[-1] in ",.;:)":
            break
    return " ".join(taken)


def _same(one: str, other: str) -> bool:
    return f"{one} ".startswith(f"{other} ") or f"{other} ".startswith(f"{one} ")
