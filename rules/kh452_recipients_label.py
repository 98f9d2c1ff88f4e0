"""Nhãn “Nơi nhận:” thiếu hoặc ghi sai.

Danh sách nơi nhận mở đầu bằng từ “Nơi nhận” và dấu hai chấm, viết thường (chỉ hoa chữ đầu). Hãy bổ sung nhãn, thêm dấu hai
chấm hoặc sửa chữ viết sai.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_LABEL = "Nơi nhận"


@rule(
    id="KH452",
    name="recipients-label",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="nhãn nơi nhận phải ghi “Nơi nhận:”", en="the label of the recipients reads “Nơi nhận:”"),
    hint=Text(vi="ghi “Nơi nhận:” có dấu hai chấm", en="write “Nơi nhận:” with the colon"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2.1",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "nhãn “Nơi nhận:” mở đầu danh sách",
    },
    options=Options,
    good=(
        "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        "***Nơi nhận:***\n\n- Các phòng;\n- Lưu: VT.\n",
        "Nơi nhận: - Các phòng; - Lưu: VT.\n",
        "Nơi\u00a0nhận:\n- Các phòng;\n- Lưu: VT.\n",
    ),
    bad=(
        Bad(
            "⟦Nơi nhận⟧\n- Các chi bộ,\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        ),
        Bad(
            "⟦Nơi nhân:⟧\n- Các chi bộ,\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n⟦NƠI NHẬN:⟧\n- Các phòng;\n- Lưu: VT.\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n",
        ),
        Bad(
            "I. TỔ CHỨC THỰC HIỆN\nCác chi bộ thực hiện.\n\n⟦⟧- Thường trực Huyện ủy,\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n\n"
            "T/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Thị Phương\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = plan.recipients
    if found is None:
        return
    label = plan.quote(found.label)
    if not label:
        yield Finding(Span(found.label.start, found.label.start))
        return
    bare = " ".join(label.rstrip(": *_\u00a0").split())
    if found.has_colon and bare == _LABEL:
        return
    severity = Severity.NOTE if found.has_colon and bare == _LABEL.upper() else None
    yield Finding(found.label, {}, Fix((Edit(found.label, f"{_LABEL}:"),)), severity=severity)
