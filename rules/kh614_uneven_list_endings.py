"""Các mục của một danh sách kết thúc không giống nhau.

Mục nào cũng chấm, hoặc mục nào cũng chấm phẩy và mục cuối chấm; một mục khác hẳn các mục còn lại là sót.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Item, ItemList, Options, Plan, Severity, Span, Text, rule


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
    for one in plan.endings.lists:
        if len(one.items) >= 3 and all(item.end in (".", ";", ",", "") for item in one.items):
            yield from _uneven(plan, one)


def _uneven(plan: Plan, one: ItemList) -> Iterator[Finding]:
    body, last = one.items[:-1], one.items[-1]
    stops = sum(1 for item in one.items if item.end == ".")
    usual = (
        ";" if sum(1 for item in body if item.end == ";") * 2 > len(body) else "." if stops * 2 > len(one.items) else ""
    )
    if usual == ".":
        odd = [item for item in one.items if item.end in (";", ",")]
        yield from (_finding(plan, item, ".", None) for item in odd if len(odd) * 3 <= len(one.items))
    elif usual == ";":
        odd = [item for item in body if item.end != ";"]
        if len(odd) * 3 <= len(body):
            for item in odd:
                several = ". " in item.paragraph.plain  # a stop inside makes a stop at the end likely
                yield _finding(plan, item, ";", Severity.NOTE if several else None)
        # A list inside an item goes on with that item's list, and may end like it.
        if last.end in (";", ",") and one.above is None and _is_over(plan, last):
            yield _finding(plan, last, ".", None)


def _is_over(plan: Plan, last: Item) -> bool:
    """The text goes on behind the list with something else than the list."""
    after = [p for p in plan.paragraphs if p.span.start > last.paragraph.span.start and p.kind.value != "page"]
    return bool(after) and after[0].section is not last.section and after[0].plain[:1].isupper()


def _finding(plan: Plan, item: Item, usual: str, severity: Severity | None) -> Finding:
    paragraph = item.paragraph
    end = paragraph.at(len(paragraph.plain.rstrip()) - 1) + 1
    span = Span(end - 1, end) if item.end and plan.text[end - 1] == item.end else Span(end, end)
    return Finding(
        span, {"found": item.end or "…", "usual": usual}, Fix((Edit(span, usual),), safe=False), severity=severity
    )
