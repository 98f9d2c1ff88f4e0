"""Một dòng của phần đầu ghi hai lần liền nhau.

Quốc hiệu, tiêu ngữ, tiêu đề, tên cơ quan, tên loại văn bản chỉ ghi một lần. Dòng ghi lại y nguyên ngay bên dưới thường do chép, dán.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Related, Severity, Span, Text, folded, rule

_WORDS = 2  # of a line at least


@rule(
    id="KH134",
    name="repeated-head-line",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” đã ghi ở dòng trên", en="“{found}” stands on the line above already"),
    hint=Text(vi="bỏ dòng ghi thừa", en="drop the second line"),
    basis={
        "party": "mỗi thành phần thể thức ghi một lần",
        "nd30": "Phụ lục I, phần II",
        "*": "mỗi thành phần thể thức ghi một lần",
    },
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nTRƯỜNG TIỂU HỌC BA VÌ\nSố: 12/KH-THBV\nBa Vì, ngày 08 tháng 01 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "UBND XÃ BA VÌ\n-----\n-----\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nKế hoạch nhỏ năm 2025\n",
    ),
    bad=(
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n"
            "Độc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\n⟦KẾ HOẠCH⟧\nRa quân năm 2025\n\nI. NỘI DUNG\n1. Làm thủy lợi.\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân năm 2025\n\nI. NỘI DUNG\n1. Làm thủy lợi.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    end = max((span.end for span in (head.type_span, head.subject) if span), default=0)
    lines = [one for one in plan.document.lines if one.end <= end and not one.table and one.mark is None]
    for above, one in pairwise(lines):
        words = plan.plain(one.text_span)
        if (
            words == plan.plain(above.text_span)
            and len(folded(words).split()) >= _WORDS
            and any(map(str.isalpha, words))
        ):
            related = (Related(above.text_span, Text(vi="lần thứ nhất", en="the first time")),)
            fix = Fix((Edit(Span(above.end, one.end), ""),))
            yield Finding(one.text_span, {"found": words}, fix, related=related)
