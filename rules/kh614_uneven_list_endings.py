"""Các mục của một danh sách kết thúc không giống nhau.

Mục nào cũng chấm, hoặc mục nào cũng chấm phẩy và mục cuối chấm; một mục khác hẳn các mục còn lại là sót.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Edit, Finding, Fix, Item, Kind, Options, Paragraph, Plan, Severity, Span, Text, rule

_BASIS = re.compile(r"\W*(?:Căn cứ|Thực hiện|Theo|Xét|Trên cơ sở)\b")


@rule(
    id="KH614",
    name="uneven-list-endings",
    family="style",
    severity=Severity.WARNING,
    message=Text(
        vi="mục này kết thúc bằng “{found}”, các mục khác của danh sách bằng “{usual}”",
        en="this item ends in “{found}”, the others of its list in “{usual}”",
    ),
    hint=Text(vi="kết thúc bằng “{usual}” cho thống nhất", en="end it in “{usual}” like the others"),
    basis={"*": "các mục của một danh sách kết thúc như nhau"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nghe báo cáo;\n- Thảo luận;\n- Biểu quyết.\n",
        "II. NỘI DUNG\n1. Rà soát hồ sơ. Hồ sơ thiếu thì trả lại.\n2. Thẩm định.\n3. Trình ký.\n",
        "I. CĂN CỨ\n- Căn cứ Luật Giáo dục;\n- Căn cứ Điều lệ trường học;\n- Căn cứ điều kiện thực tế,\n\n"
        "Nhà trường xây dựng Kế hoạch như sau:\n\nII. MỤC TIÊU\n- Giữ vững sĩ số.\n",
        "1. Hồ sơ gồm:\na) Đơn của cá nhân;\nb) Giấy tờ kèm theo:\n- Bản sao;\n- Bản chính;\nc) Ảnh chân dung.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Nghe báo cáo kết quả.\n- Thảo luận tại tổ⟦;⟧\n- Biểu quyết.\n- Bế mạc.\n",
            fixed="II. NỘI DUNG\n- Nghe báo cáo kết quả.\n- Thảo luận tại tổ.\n- Biểu quyết.\n- Bế mạc.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Nghe báo cáo kết quả;\n- Thảo luận tại tổ⟦.⟧\n- Biểu quyết;\n- Bế mạc.\n",
            fixed="II. NỘI DUNG\n- Nghe báo cáo kết quả;\n- Thảo luận tại tổ;\n- Biểu quyết;\n- Bế mạc.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Nghe báo cáo kết quả;\n- Thảo luận tại tổ⟦⟧\n- Biểu quyết;\n- Bế mạc.\n",
            fixed="II. NỘI DUNG\n- Nghe báo cáo kết quả;\n- Thảo luận tại tổ;\n- Biểu quyết;\n- Bế mạc.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Nghe báo cáo kết quả;\n2. Thảo luận tại tổ;\n3. Biểu quyết⟦;⟧\n\nIII. THỜI GIAN\n- Quý III.\n",
            fixed="II. NỘI DUNG\n1. Nghe báo cáo kết quả;\n2. Thảo luận tại tổ;\n3. Biểu quyết.\n\nIII. THỜI GIAN\n- Quý III.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    read = [one for one in plan.paragraphs if one.kind is not Kind.PAGE]
    behind = {id(one): after for one, after in pairwise(read)}
    for one in plan.endings.lists:
        twins = {id(item) for item, after in pairwise(one.items) if item.paragraph.plain == after.paragraph.plain}
        items = [item for item in one.items if id(item) not in twins]  # of a repetition another rule speaks
        if any(item.end not in (".", ";", ",", "") for item in items):
            continue
        if len(items) >= 3:
            yield from _uneven(plan, items, behind.get(id(items[-1].paragraph)) if one.above is None else None)
        elif [item.end for item in items] == [".", ";"] and plan.endings.are_regular:
            yield _finding(plan, items[1], ".", None)


def _uneven(plan: Plan, items: list[Item], after: Paragraph | None) -> Iterator[Finding]:
    body, last = items[:-1], items[-1]
    stops = sum(1 for item in items if item.end == ".")
    usual = ";" if sum(1 for item in body if item.end == ";") * 2 > len(body) else "." if stops * 2 > len(items) else ""
    if usual == ".":
        odd = [item for item in items if item.end in (";", ",")]
        yield from (_finding(plan, item, ".", None) for item in odd if len(odd) * 3 <= len(items))
    elif usual == ";":
        odd = [item for item in body if item.end != ";"]
        if len(odd) * 3 <= len(body):
            for item in odd:
                several = ". " in item.paragraph.plain  # a stop inside makes a stop at the end likely
                yield _finding(plan, item, ";", Severity.NOTE if several else None)
        # A list inside an item goes on with that item's list, and may end like it.
        if last.end in (";", ",") and _is_over(after, last):
            yield _finding(plan, last, ".", None)


def _is_over(after: Paragraph | None, last: Item) -> bool:
    """The text goes on behind the list with something else than the list."""
    if last.end == "," and _BASIS.match(last.paragraph.plain):
        return False  # "- Căn cứ điều kiện thực tế," / "Nhà trường xây dựng kế hoạch"
    return after is not None and after.section is not last.section and after.plain[:1].isupper()


def _finding(plan: Plan, item: Item, usual: str, severity: Severity | None) -> Finding:
    end = item.paragraph.end_of_words
    span = Span(end - 1, end) if item.end and plan.text[end - 1] == item.end else Span(end, end)
    return Finding(
        span, {"found": item.end or "…", "usual": usual}, Fix((Edit(span, usual),), safe=False), severity=severity
    )
