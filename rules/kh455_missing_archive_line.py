"""Nơi nhận không có dòng lưu.

Dòng cuối của nơi nhận ghi nơi lưu văn bản: “Lưu Văn phòng ...” (Đảng), “Lưu: VT, ...” (cơ quan nhà nước). Thiếu dòng lưu thì
không biết bản gốc ở đâu. Hãy bổ sung dòng lưu ở cuối danh sách.
"""

from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Severity, Span, Text, doubt, rule


@rule(
    id="KH455",
    name="missing-archive-line",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="Nơi nhận không có dòng lưu", en="the recipients lack an archive line (Lưu ...)"),
    hint=Text(
        vi="thêm dòng “Lưu Văn phòng ...” (Đảng) hoặc “Lưu: VT, ...” (nhà nước)",
        en="add “Lưu Văn phòng ...” (Party) or “Lưu: VT, ...” (state)",
    ),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "dòng cuối ghi nơi lưu",
    },
    options=Options,
    good=(
        "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        "Nơi nhận:\n- Các phòng;\n- Lưu VT, TH.\n",
        "Nơi nhận:\n-\tBan Dân tộc tỉnh,\n-\tLưu Ban.\n",
    ),
    bad=(
        "Nơi nhận:\n- Ban Thường vụ Tỉnh ủy (b/c),\n- Các chi bộ,⟦⟧\n",
        "Nơi nhận:\n- UBND tỉnh;\n- Các phòng.⟦⟧\n\nGIÁM ĐỐC\n\nLò Thị Phương\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = plan.recipients
    if found and found.items and not found.archive:
        end = found.items[-1].end_span.end
        yield Finding(Span(end, end), severity=doubt(plan))
