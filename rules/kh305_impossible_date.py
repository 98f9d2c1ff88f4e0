"""Ngày không có thật.

Ngày 31/4, ngày 29/02 của năm không nhuận, tháng 13 ... không tồn tại: thường là gõ nhầm một chữ số. Hãy đối chiếu với văn bản
gốc hoặc lịch rồi sửa. Áp dụng cho cả hạn thực hiện và ngày của văn bản viện dẫn.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Severity, Span, Text, rule

# A stroke lost, a figure too many: "15/32026", "năm 20266".
_RUN_TOGETHER = re.compile(r"/(?:(?<=\D\d/)|(?<=\D\d\d/))\d{1,2}(?:19|20)\d\d(?![\w/-])")
# No plan speaks of the third century: "năm 206" lost a figure.
_LONG_YEAR = re.compile(r"[Nn]ăm (?:(?:19|20)\d{3,4}|20\d)(?!\d|[.,/]\d| (?:trước|TCN|sau Công))")
_LETTERS = frozenset("OolI")
# A letter for a figure: "1O/12/2026", "l5/12/2026".
_YEAR = re.compile(r"/(?:19|20)\d\d(?!\w)")
_LETTER = re.compile(
    r"(?:(?<![\w/.-])[0-3][OolI]|(?<![\w/.-])[OolI]\d?|(?<![\w/.-])\d\d?(?=/(?:\d?[OolI]|[OolI]\d)$))/(?:\d?[OolI]|[01OolI]?\d)$"
)
_LEADS = re.compile(r"(?:ngày|trước|sau|đến|hết|từ|nhất|là|[-–(]) ?(?P<day>\d{1,2})$")


@rule(
    id="KH305",
    name="impossible-date",
    family="dates",
    severity=Severity.ERROR,
    message=Text(vi="không có ngày “{date}”", en="there is no such date as “{date}”"),
    hint=Text(vi="đối chiếu lại ngày, tháng, năm", en="check day, month and year"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ngày 29/02/2024.\n- Tỷ lệ đạt 31/40 chi bộ; hồ sơ số 12/32026 và 5/112025.\n",
        "I. MỤC ĐÍCH\n- Kỷ niệm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890); truyền thống từ năm 207 trước Công nguyên, năm 20.000.\n",
        "I. MỤC TIÊU\n- Trên 98% trẻ từ 6 - 36 tháng tuổi được uống vitamin A; tăng từ 45-50 hộ.\n",
    ),
    bad=(
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ⟦ngày 31/4/2023⟧.\n"),
        Bad("I. THỜI GIAN\n- Các chi bộ gửi báo cáo trước ⟦ngày 29/02/2023⟧.\n"),
        Bad("I. NỘI DUNG\n- Thực hiện Nghị quyết số 05-NQ/HU, ⟦ngày 12/13/2022⟧ của Huyện ủy.\n"),
        Bad("I. THỜI GIAN\n- Hoàn thành trước ⟦ngày 32 tháng 3 năm 2023⟧.\n"),
        Bad("I. THỜI GIAN\n- Hoàn thành trước ngày ⟦15/32026⟧; khảo sát từ ngày 05/3 đến ⟦25/032026⟧.\n"),
        Bad("I. THỜI GIAN\n- Hoàn thành trước ngày ⟦1O/12/2026⟧, báo cáo ngày ⟦l5/12/2026⟧.\n"),
        Bad("I. MỤC TIÊU\n- Phấn đấu đến ⟦năm 20266⟧ không còn nhà tạm; chuẩn bị cho ⟦năm 206⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.dates:
        if not one.valid and one.paragraph.place is not Place.HEAD:
            yield Finding(one.span, {"date": plan.plain(one.span)})
    for found in plan.prose.find(_RUN_TOGETHER):
        if led := _LEADS.search(found.before()):
            span = Span(found.span().start - len(led["day"]), found.span().end)
            yield Finding(span, {"date": plan.quote(span)})
    for found in plan.prose.find(_LONG_YEAR):
        yield Finding(found.span(), {"date": found[0]})
    for found in plan.written.find(_YEAR, _may_have_a_letter):
        before = found.before()
        if day := _LETTER.search(before[-6:]):
            start, end = len(before) - len(day[0]), len(before) + len(found[0])
            yield Finding(found.paragraph.place_of(start, end), {"date": found.paragraph.plain[start:end]})


def _may_have_a_letter(match: re.Match[str]) -> bool:
    return not _LETTERS.isdisjoint(match.string[max(match.start() - 5, 0) : match.start()])
