"""Dấu câu cuối các căn cứ ban hành.

Mỗi căn cứ một dòng, cuối dòng là dấu chấm phẩy; dòng cuối kết thúc bằng dấu chấm (Nghị định 30/2020/NĐ-CP, Hướng dẫn
05-HD/VPTW) hoặc dấu phẩy (Hướng dẫn 36-HD/VPTW). Dòng cuối dùng dấu khác chỉ được nhắc.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile, takewhile

from validator.api import (
    Bad,
    Edit,
    Finding,
    Fix,
    Good,
    Options,
    Paragraph,
    Place,
    Plan,
    Severity,
    Span,
    Text,
    final_mark,
    rule,
)  # fmt: skip

_BASE = re.compile(
    r"(?:Căn cứ|Theo đề nghị|Xét (?:đề nghị|tờ trình))\s(?!.*:$)|(?:Thực hiện|Tiếp tục thực hiện|Trên cơ sở)\s.*[;,]$"
)
_HEADING = re.compile(r"Căn cứ (?:pháp lý|thực tiễn|xây dựng|lập|ban hành)\b[\w ]{0,60}$")
_LAST = {"nd30": ".", "hd05": ".", "hd36": ","}
_MORE = re.compile(r"(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở|Triển khai|Tiếp tục|Được sự|Để|Nhằm)\b")


@rule(
    id="KH630",
    name="bases-endings",
    family="style",
    severity=Severity.WARNING,
    message=Text(
        vi="căn cứ này kết thúc bằng “{found}”, lẽ ra là “{usual}”",
        en="this legal basis ends in “{found}”, “{usual}” is expected",
    ),
    hint=Text(vi="kết thúc bằng “{usual}”", en="end it in “{usual}”"),
    basis={
        "hd05": "mục 6.2.3",
        "nd30": "Phụ lục I, phần II, mục 6, điểm a",
        "*": "mỗi căn cứ một dòng, cuối dòng là dấu chấm phẩy",
    },
    options=Options,
    good=(
        Good(
            "KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023;\nCăn cứ Kế hoạch số 45/KH-BYT;\n"
            "Theo đề nghị của Trung tâm Y tế.\nSở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            norm="nd30",
        ),
        Good(
            "KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023;\nCăn cứ Kế hoạch số 45/KH-BYT;\n"
            "Thực hiện Công văn số 12/UBND-VX, Sở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            norm="nd30",
        ),
        "KẾ HOẠCH\nhọc tập chuyên đề\n\n- Căn cứ Quy chế làm việc của Đảng ủy;\n- Căn cứ Chương trình công tác năm 2023,\n"
        "Chi bộ xây dựng Kế hoạch như sau:\n\nI. NỘI DUNG\n- Học tập.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023⟦.⟧\nCăn cứ Kế hoạch số 45/KH-BYT;\n"
            "Theo đề nghị của Trung tâm Y tế⟦⟧\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            fixed="KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023;\nCăn cứ Kế hoạch số 45/KH-BYT;\n"
            "Theo đề nghị của Trung tâm Y tế.\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            norm="nd30",
        ),
        Bad(
            "KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023⟦⟧\nCăn cứ Kế hoạch số 45/KH-BYT;\n"
            "Theo đề nghị của Trung tâm Y tế.\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            fixed="KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023;\nCăn cứ Kế hoạch số 45/KH-BYT;\n"
            "Theo đề nghị của Trung tâm Y tế.\n\nSở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            norm="nd30",
        ),
        Bad(
            "KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023;\nTheo đề nghị của Trung tâm Y tế⟦;⟧\n\n"
            "Sở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            fixed="KẾ HOẠCH\nTiêm chủng mở rộng\n\nCăn cứ Luật Khám bệnh, chữa bệnh năm 2023;\nTheo đề nghị của Trung tâm Y tế.\n\n"
            "Sở Y tế ban hành Kế hoạch như sau:\n\nI. ĐỐI TƯỢNG\n- Trẻ em.\n",
            norm="nd30",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    opening = [one for one in plan.paragraphs if one.place is Place.OPENING and one.is_prose]
    # A decision names first who takes it: "BỘ TRƯỞNG BỘ NỘI VỤ".
    opening = list(dropwhile(lambda one: one.plain.isupper(), opening))
    bases = list(takewhile(_names_one, opening))
    if len(bases) < 2 or len(bases) == len(opening):
        return  # no list, or a text whose opening sentence was not found behind it
    for one in bases[:-1]:
        if (found := final_mark(one.plain)) != ";":
            yield _finding(plan, one, found, ";", None)
    last, found = bases[-1], final_mark(bases[-1].plain)
    usual = next((mark for norm, mark in _LAST.items() if norm in plan.norms), ".")
    if not found:
        yield _finding(plan, last, found, usual, None)
    elif found == ";" and _MORE.match(opening[len(bases)].plain):
        return  # "Căn cứ Luật Trẻ em;" / "Thực hiện Kế hoạch số ..., UBND xã ban hành Kế hoạch như sau:" is the last one
    elif found != usual and usual == "." and {"nd30", "hd05"} & plan.norms:
        yield _finding(plan, last, found, usual, Severity.NOTE)


def _names_one(one: Paragraph) -> bool:
    """A line on one basis, not the heading of them all."""
    return _BASE.match(one.plain) is not None and _HEADING.match(one.plain) is None


def _finding(plan: Plan, one: Paragraph, found: str, usual: str, severity: Severity | None) -> Finding:
    end = one.end_of_words
    span = Span(end - 1, end) if found and plan.text[end - 1] == found else Span(end, end)
    fix = Fix((Edit(span, usual),), safe=severity is None)
    return Finding(span, {"found": found or "…", "usual": usual}, fix, severity=severity)
