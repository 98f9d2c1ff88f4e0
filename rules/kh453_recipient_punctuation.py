"""Dấu cuối mỗi dòng nơi nhận sai hoặc không thống nhất.

Theo Hướng dẫn 36-HD/VPTW mỗi dòng nơi nhận kết thúc bằng dấu phẩy; theo Hướng dẫn 05-HD/VPTW (từ 27/5/2026) và Nghị định
30/2020/NĐ-CP là dấu chấm phẩy. Khi chưa rõ ngày ban hành thì dấu nào cũng được nhưng phải dùng một loại. Cả danh sách
dùng sai một loại dấu thì chỉ báo một lần.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from validator.api import (
    Bad,
    Edit,
    Finding,
    Fix,
    Good,
    Options,
    Plan,
    Recipient,
    Recipients,
    Severity,
    Span,
    Text,
    rule,
)


@rule(
    id="KH453",
    name="recipient-punctuation",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(
        vi="dòng nơi nhận phải kết thúc bằng “{right}”{instead}",
        en="a recipient's line ends in “{right}”{instead}",
    ),
    hint=Text(vi="đặt “{right}” cuối mỗi dòng nơi nhận", en="put “{right}” at the end of each recipient's line"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2.5",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "các dòng nơi nhận kết thúc bằng một loại dấu",
    },
    options=Options,
    good=(
        Good("Nơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ,\n- Lưu Văn phòng.\n", norm="hd36"),
        Good("Nơi nhận:\n- Tỉnh ủy (b/c);\n- Các chi bộ;\n- Lưu Văn phòng.\n", norm="hd05"),
        Good("Nơi nhận:\n- Các sở; các ban, ngành;\n- UBND các xã;\n- Lưu: VT.\n", norm="nd30"),
        Good("Nơi nhận:\n- Tỉnh ủy (b/c);\n- Các chi bộ;\n- Lưu Văn phòng.\n", norm="party"),
        Good("Nơi nhận:\n- Thường trực Tỉnh ủy; (để b/c)\n- Các chi bộ;\n- Lưu Văn phòng.\n", norm="hd05"),
        Good("Nơi nhận: Các tổ đảng, Lưu Chi bộ.\n", norm="hd05"),
        Good("Nơi nhận:\n- Lưu Văn phòng.\n", norm="hd36"),
        Good("Nơi nhận:\n- Các đơn vị:\n+ Phòng Nội vụ;\n+ Phòng Y tế, v.v...;\n- Lưu: VT.\n", norm="nd30"),
    ),
    bad=(
        Bad(
            "Nơi nhận:\n- Tỉnh ủy (b/c)⟦⟧\n- Các chi bộ,\n- Các đoàn thể,\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ,\n- Các đoàn thể,\n- Lưu Văn phòng.\n",
            norm="hd36",
        ),
        Bad(
            "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng⟦.⟧\n- UBND các xã⟦,⟧\n- Lưu: VT.\n",
            fixed="Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng;\n- UBND các xã;\n- Lưu: VT.\n",
            norm="nd30",
        ),
        Bad(
            "Nơi nhận:\n- Tỉnh ủy (b/c)⟦,⟧\n- Các chi bộ,\n- Các đoàn thể,\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Tỉnh ủy (b/c);\n- Các chi bộ;\n- Các đoàn thể;\n- Lưu Văn phòng.\n",
            norm="hd05",
        ),
        Bad(
            "Nơi nhận:\n- Tỉnh ủy (b/c);\n- Các chi bộ;\n- Các đoàn thể⟦,⟧\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Tỉnh ủy (b/c);\n- Các chi bộ;\n- Các đoàn thể;\n- Lưu Văn phòng.\n",
            norm="party",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    lines = _lines(plan.recipients, plan.text) if plan.recipients else []
    ends = plan.profile.recipient_ends
    right = ends[0] if len(ends) == 1 else _usual(lines, ends)
    wrong = [item for item in lines if item.end != right]
    if not right or not wrong:
        return
    written = {item.end for item in lines}
    if len(lines) > 1 and len(written) == 1:  # one habit for the whole list is one finding
        yield _finding(wrong[0], right, tuple(Edit(item.end_span, right) for item in wrong))
        return
    for item in wrong:
        yield _finding(item, right, (Edit(item.end_span, right),))


def _lines(found: Recipients, text: str) -> list[Recipient]:
    """All but the last and the archive line, and what follows the label in its line; one with a colon only opens its
    own list ("Các phòng:")."""
    return [
        item
        for item, following in pairwise(found.items)
        if not item.is_archive
        and not (item.end == ":" and following.mark != item.mark)
        and (item.mark or "\n" in text[found.label.end : item.span.start])
    ]


def _usual(lines: list[Recipient], allowed: tuple[str, ...]) -> str:
    """The allowed mark most lines end in; "" where it is a tie or none has one."""
    counted = Counter(item.end for item in lines if item.end in allowed).most_common()
    if not counted or (len(counted) > 1 and counted[0][1] == counted[1][1]):
        return ""
    return counted[0][0]


def _finding(item: Recipient, right: str, edits: tuple[Edit, ...]) -> Finding:
    values = {"right": right, "instead": f" (“{item.end}”)" if item.end else ""}
    return Finding(Span(item.end_span.start, item.end_span.end), values, Fix(edits))
