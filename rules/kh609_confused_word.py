"""Dùng lẫn từ: viết theo một dạng sai đã thành quen.

“xử dụng”, “năng xuất”, “xúc tích”, “thăm quan”, “bổ xung” là những dạng sai phổ biến của sử dụng, năng suất, súc tích, tham quan,
bổ sung. Từ ngữ quen dùng bị rơi mất một tiếng (“Ban Tổ Đảng ủy”, “xây kế hoạch”) cũng được nhắc.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH609",
    name="confused-word",
    family="typos",
    severity=Severity.ERROR,
    message=Text(vi="“{written}” là dạng viết sai của “{meant}”", en="“{written}” is a wrong form of “{meant}”"),
    hint=Text(vi="viết “{meant}”", en="write “{meant}”"),
    basis={"*": "văn bản phải viết đúng chính tả tiếng Việt"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Sử dụng, bổ sung kinh phí; nâng năng suất; tổ chức tham quan.\n",
        "II. NỘI DUNG\n- Học sinh làm bài luyện tập chung; các đội cũng cố gắng hoàn thành.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- ⟦Ban Tổ Đảng ủy⟧ tổng hợp; gửi báo cáo trước ngày 10/5/2025.\n",
            fixed="II. NỘI DUNG\n- Ban Tổ chức Đảng ủy tổng hợp; gửi báo cáo trước ngày 10/5/2025.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- ⟦Xử⟧ dụng đúng kinh phí, bổ ⟦xung⟧ giống để nâng năng ⟦xuất⟧, tổ chức ⟦thăm⟧ quan mô hình.\n",
            fixed="II. NỘI DUNG\n- Sử dụng đúng kinh phí, bổ sung giống để nâng năng suất, tổ chức tham quan mô hình.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("confusion"):
        fix = Fix((Edit(slip.span, slip.fixed),), safe=slip.sure) if slip.fixed else None
        severity = Severity.WARNING if slip.tier == "warning" else None
        yield Finding(slip.span, {"written": slip.written, "meant": slip.expected}, fix, severity=severity)
