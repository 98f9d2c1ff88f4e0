"""“Tăng” mà số sau nhỏ hơn số trước, “giảm” mà số sau lớn hơn; khoảng số có số đầu lớn hơn số cuối.

“nâng tỷ lệ từ 85% lên 80%”, “giảm từ 10 ngày xuống 15 ngày”, “mỗi đội từ 10 đến 08 người”: hai con số bị đảo hoặc một số gõ nhầm. Chỉ xét
hai số cùng một đơn vị ghi trong cùng một câu.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Found, Options, Plan, Severity, Text, rule

_NUMBER = r"[0-9](?:\d{0,2}(?:\.\d{3})+(?![\d,])|\d{0,3}(?:,\d{1,2})?(?![\d./]\d|/))"
_UNIT = r"(?: ?%| [^\W\d_]+(?: [^\W\d_]+){0,2}?)?"
_CHANGE = re.compile(
    rf" từ (?:mức )?(?P<first>{_NUMBER})(?P<unit>{_UNIT})(?: \([^()\n]{{1,30}}\))?"
    rf" (?P<way>lên|xuống|còn|xuống còn|lên thành|thành)(?: còn| đến| tới| mức| khoảng)? (?P<last>{_NUMBER})(?P<unit_too>{_UNIT})(?![\d/])"
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
    rf"(?P<first>{_NUMBER})(?: (?:tuổi|người))?(?: ?[-–] ?| đến (?:dưới |hết |đủ )?)(?P<last>{_NUMBER}) ?(?P<thing>{_THING})(?!\w)"
)
_OPENS = re.compile(r"(?:(?P<since>từ (?:đủ )?)|[(:] ?|(?:có|gồm|cử|dài|khoảng|độ tuổi|đủ) )$")
# A clock, a lesson or a floor may well go on at a smaller number; money is written "từ 500 - 1 triệu đồng".
_NO_COUNT = re.compile(
    r"(?:giờ|lớp|khối|tiết|điều|mục|tầng|khóa|số|tháng|ngày|năm|thứ|quý|giảm|hạ|từ hạng|km|kỳ|lô|hàng)(?: [^\W\d_]+)?$",
    re.I,
)


@rule(
    id="KH537",
    name="figures-reversed",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{words}”: hai con số bị đảo", en="“{words}”: the two figures are reversed"),
    hint=Text(vi="xem lại hai con số", en="look at the two figures again"),
    basis={"*": "con số phải hợp với lời của câu"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nâng tỷ lệ từ 75% lên 80%; giảm từ 3,5% xuống còn 2,1%; tăng từ 5 xã lên 8 xã; nâng từ 900 triệu đồng lên 1,2 tỷ đồng.\n"
        "- Mỗi đội có từ 08 đến 10 người, dài 3 - 5 phút; học từ lớp 9 đến 6 buổi; mỗi suất từ 500 đến 1.000 đồng.\n"
        "- Nâng thứ hạng từ 45 lên 40; tăng từ 800 lên 1,2 triệu đồng; rút ngắn thời gian từ 10 - 7 ngày làm việc.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- ⟦Nâng tỷ lệ tham gia từ 85% lên 80%⟧; ⟦giảm thời gian giải quyết từ 10 ngày xuống còn 15 ngày⟧.\n"
            "- Mỗi đội có ⟦từ 10 đến 08 người⟧; bài viết dài ⟦từ 1.200 đến 800 từ⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    yield from _changes(plan)
    for found in plan.prose.find(_RANGE):
        before = found.before()
        opens = _OPENS.search(before[-16:])
        if opens is None or "đồng" in found["thing"] or _value(found["last"]) >= _value(found["first"]):
            continue
        before = before.removesuffix(opens[0]) if opens["since"] else before
        if not _NO_COUNT.search(before.rstrip()) and not _FALLS.search(before[-60:]):
            yield _reversed(found, len(before))


def _changes(plan: Plan) -> Iterator[Finding]:
    for found in plan.prose.find(_CHANGE):
        before = found.before()
        verb = _CHANGED.search(before[-_FAR:])
        first, last = _value(found["first"]), _value(found["last"])
        if verb is None or _RANKED.search(verb[0] + found[0]):
            continue
        if (_SCALE.search(found["unit"] or "") is None) != (_SCALE.search(found["unit_too"] or "") is None):
            continue
        units = {(found[name] or "").split()[0] for name in ("unit", "unit_too") if (found[name] or "").split()}
        if len(units) < 2 and (last < first if verb["up"] else last > first):
            yield _reversed(found, len(before) - len(verb[0]))


def _reversed(found: Found, start: int) -> Finding:
    """The words from an offset in the paragraph to the second figure."""
    end = len(found.before()) + len(found[0])
    return Finding(found.paragraph.place_of(start, end), {"words": found.paragraph.plain[start:end]})


def _value(words: str) -> float:
    return float(words.replace(".", "").replace(",", "."))
