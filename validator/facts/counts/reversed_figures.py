"""Figures that stand in the wrong order: "nâng tỷ lệ từ 85% lên 80%", "giảm từ 10 ngày xuống 15 ngày", "từ 10 đến 08 người"."""

import re
from collections.abc import Iterator

from validator.facts.counts.figures import value
from validator.facts.paragraphs.prose import Found, Words
from validator.record import Record
from validator.source import Span

_NUMBER = r"[0-9](?:\d{0,2}(?:\.\d{3})+(?![\d,])|\d{0,3}(?:,\d{1,2})?(?![\d./]\d|/))"
_UNIT = r"(?: ?%| [^\W\d_]+(?: [^\W\d_]+){0,2}?)?"
_CHANGE = re.compile(
    rf" từ (?:mức )?(?P<first>{_NUMBER})(?P<unit>{_UNIT})(?: \([^()\n]{{1,30}}\))?"
    rf" (?:lên|xuống|còn|xuống còn|lên thành|thành)(?: còn| đến| tới| mức| khoảng)? (?P<last>{_NUMBER})(?P<unit_too>{_UNIT})(?![\d/])"
)
_CHANGED = re.compile(r"(?:(?P<up>[Tt]ăng|[Nn]âng)|[Gg]iảm|[Rr]út ngắn|[Hh]ạ)(?: [^\W\d_]+){0,8}$")
_FAR = 80  # characters from the verb to its figures
_SCALE = re.compile(r"triệu|tỷ|nghìn|ngàn")
_RANKED = re.compile(r"hạng|bậc|thứ|vị trí|loại|cấp|mức độ")  # where the first is the highest
_FALLS = re.compile(r"giảm|rút|hạ|cắt|xuống|lùi|ngược|đếm", re.I)
_THING = (
    r"người|đồng chí|thành viên|đại biểu|học sinh|sinh viên|học viên|đoàn viên|hội viên|tuổi|từ|trang|câu|phút|lớp|buổi|cuộc|đội|tiết mục|tiết|hộ"
    r"|triệu đồng|đồng|ngày làm việc|%|ha|km|mét|m|kg|cây"
)
_RANGE = re.compile(
    rf"(?P<first>{_NUMBER})(?: (?:tuổi|người)| ?%)?(?: ?[-–] ?| đến (?:dưới |hết |đủ )?)(?P<last>{_NUMBER}) ?(?P<thing>{_THING})(?!\w)"
)
_OPENS = re.compile(r"(?:(?P<since>từ (?:đủ )?)|[(:] ?|(?:có|gồm|cử|dài|khoảng|độ tuổi|đủ) )$")
# A clock, a lesson or a floor may well go on at a smaller number; money is written "từ 500 - 1 triệu đồng".
_NO_COUNT = re.compile(
    r"(?:giờ|lớp|khối|tiết|điều|mục|tầng|khóa|số|tháng|ngày|năm|thứ|quý|giảm|hạ|từ hạng|km|kỳ|lô|hàng)(?: [^\W\d_]+)?$",
    re.I,
)


class ReversedFigures(Record):
    """Two figures in the wrong order, with the words that tell it."""

    span: Span
    words: str


def reversed_figures(prose: Words) -> Iterator[ReversedFigures]:
    """Changes that go the other way than their verb says, and ranges that begin with the greater figure."""
    yield from _changes(prose)
    for found in prose.find(_RANGE):
        before = found.before()
        opens = _OPENS.search(before[-16:])
        if opens is None or "đồng" in found["thing"] or value(found["last"]) >= value(found["first"]):
            continue
        before = before.removesuffix(opens[0]) if opens["since"] else before
        counts = found["thing"] == "%" or not _NO_COUNT.search(before.rstrip())
        if counts and not _FALLS.search(before[-60:]):
            yield _from(len(before), found)


def _changes(prose: Words) -> Iterator[ReversedFigures]:
    for found in prose.find(_CHANGE):
        before = found.before()
        verb = _CHANGED.search(before[-_FAR:])
        if verb is None or _RANKED.search(verb[0] + found[0]) or not _is_of_one_unit(found):
            continue
        first, last = value(found["first"]), value(found["last"])
        if last < first if verb["up"] else last > first:
            yield _from(len(before) - len(verb[0]), found)


def _is_of_one_unit(found: Found) -> bool:
    """Are both figures of one unit, as far as it is written? "900 triệu đồng" and "1,2 tỷ đồng" are not."""
    units = [found["unit"] or "", found["unit_too"] or ""]
    if len({_SCALE.search(unit) is None for unit in units}) > 1:
        return False
    return len({unit.split()[0] for unit in units if unit.split()}) < 2


def _from(start: int, found: Found) -> ReversedFigures:
    """The words from an offset in the paragraph to the second figure."""
    end = len(found.before()) + len(found[0])
    return ReversedFigures(found.paragraph.place_of(start, end), found.paragraph.plain[start:end])
