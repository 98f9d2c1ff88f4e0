"""Số năm ở phụ lục khác với số năm của kế hoạch.

Kế hoạch sơ kết 04 năm thì đề cương báo cáo cũng là sơ kết 04 năm. Khác nhau thường do lấy lại đề cương của lần sơ kết khác; cấp dưới
sẽ báo cáo sai thời gian.
"""

from collections import Counter
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Related, Severity, Text, rule, same_event

_HEAD = (
    "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU\n\nI. NỘI DUNG\n1. Theo đề cương gửi kèm.\n\n"
    "T/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\nĐỀ CƯƠNG\n"
)


@rule(
    id="KH522",
    name="annex-years-mismatch",
    family="annex",
    severity=Severity.ERROR,
    message=Text(
        vi="phụ lục ghi {verb} {found} năm, kế hoạch là {verb} {right} năm",
        en="the annex speaks of {verb} {found} years, the plan of {right}",
    ),
    hint=Text(vi="sửa tiêu đề phụ lục thành {right} năm", en="make it {right} years in the title of the annex"),
    basis={
        "hd05": "Phần II, mục II.1",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục cùng nội dung với văn bản",
    },
    options=Options,
    good=(
        f"{_HEAD}Báo cáo sơ kết 04 năm thực hiện Nghị quyết số 14-NQ/ĐU\n\nI. TÌNH HÌNH\n",
        f"{_HEAD}Báo cáo sơ kết 4 năm thực hiện Nghị quyết\n\nI. TÌNH HÌNH\n1. Kết quả sơ kết 06 năm trước.\n",
    ),
    bad=(
        Bad(f"{_HEAD}Báo cáo sơ kết ⟦06 năm⟧ thực hiện Nghị quyết số 14-NQ/ĐU\n\nI. TÌNH HÌNH\n"),
        Bad(
            "KẾ HOẠCH\nsơ kết 04 năm thực hiện Đề án của Đảng ủy về trồng chè\n\nI. NỘI DUNG\n1. Theo đề cương gửi kèm.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\n"
            "Lò Văn Pao\n\nĐỀ CƯƠNG\nBáo cáo sơ kết ⟦06 năm⟧ thực hiện Đề án của Đảng ủy về trồng chè\n"
            "(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy)\n\nI. TÌNH HÌNH\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    subject = next((one for one in plan.reviews if one.place is Place.SUBJECT), None)
    if subject is None:
        return
    cited = plan.opening_numbers
    main = [one for one in plan.reviews if one.place is not Place.ANNEX and same_event(subject, one, cited)]
    # The years most mentions agree on; the subject's own where they are even.
    counted = Counter([subject.years, *(one.years for one in main)])
    right = max(counted, key=counted.__getitem__)  # most_common imports heapq at every start
    for one in plan.reviews:
        if one.is_title and one.years != right and same_event(subject, one, cited):
            values = {"verb": one.verb, "found": f"{one.years:02}", "right": f"{right:02}"}
            yield Finding(one.span, values, related=(Related(subject.span, Text(vi="trích yếu", en="the subject")),))
