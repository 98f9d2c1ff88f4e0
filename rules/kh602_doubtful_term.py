"""Có thể sai chính tả trong một từ ngữ quen dùng.

Cặp tiếng chỉ khác một nét so với một từ ngữ hành chính (“báo cao”, “hạn chê”), song từng tiếng đều có thể đứng riêng nên chưa chắc
là sai. Người viết xem lại chỗ này; nếu viết như vậy là đúng ý, hãy khai ở mục `words` của cấu hình.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH602",
    name="doubtful-term",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{written}” có thể viết nhầm từ “{expected}”", en="“{written}” may be a slip for “{expected}”"),
    hint=Text(
        vi="xem lại; nếu đúng là “{expected}” thì sửa, nếu không hãy thêm vào danh sách words",
        en="if “{expected}” is meant, correct it; else add it to the list of words",
    ),
    basis={"*": "văn bản phải viết đúng chính tả tiếng Việt"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Báo cáo nêu rõ hạn chế và nguyên nhân.\n",
        "II. NỘI DUNG\n- Số báo cao hơn năm trước; mức thu cơ bản sau điều chỉnh.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các đơn vị lập báo ⟦cao⟧, nêu rõ kết quả và hạn ⟦chê⟧.\n",
            fixed="II. NỘI DUNG\n- Các đơn vị lập báo cáo, nêu rõ kết quả và hạn chế.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.spelling.of("term"):
        if slip.tier == "warning":
            values = {"written": slip.written, "expected": slip.expected}
            yield Finding(slip.span, values, Fix((Edit(slip.span, slip.fixed),), safe=False))
