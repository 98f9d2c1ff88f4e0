"""Dòng nơi nhận thiếu gạch đầu dòng.

Mỗi nơi nhận ghi một dòng, mở đầu bằng gạch đầu dòng. Khi các dòng khác có gạch mà một dòng không có, hoặc mở đầu bằng dấu khác, thì
thường là sót. Hãy
thêm “- ”. Bản sao mất hết gạch đầu dòng không bị báo.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule

_OTHERS = ("+", "*", "•")


@rule(
    id="KH459",
    name="recipient-without-mark",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="dòng nơi nhận “{recipient}” thiếu gạch đầu dòng", en="the recipient “{recipient}” lacks its dash"),
    hint=Text(vi="thêm “- ” đầu dòng", en="put “- ” in front"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "mỗi nơi nhận một dòng có gạch đầu dòng",
    },
    options=Options,
    good=(
        "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        "Nơi nhận:\nCác chi bộ,\nLưu Văn phòng.\n",
        "Nơi nhận:\n- Các phòng:\n+ Tổng hợp,\n- Lưu Văn phòng.\n",
        "Nơi nhận:\n- Các chi bộ trong\nđảng bộ,\n- Lưu Văn phòng.\n",
    ),
    bad=(
        Bad(
            "Nơi nhận:\n- Tỉnh ủy (b/c),\n⟦+⟧ Các chi bộ,\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        ),
        Bad(
            "Nơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ,\n⟦⟧Các đoàn thể,\n- Lưu Văn phòng.\n",
            fixed="Nơi nhận:\n- Tỉnh ủy (b/c),\n- Các chi bộ,\n- Các đoàn thể,\n- Lưu Văn phòng.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    items = plan.recipients.items if plan.recipients else []
    bare = [item for item in items if not item.mark]
    if bare and 2 * len(bare) < len(items):
        for item in bare:
            at = Span(item.span.start, item.span.start)
            yield Finding(at, {"recipient": item.words}, Fix((Edit(at, "- "),)))
    for before, item in pairwise(items):
        # One alone among dashes; those below "- Các phòng:" are parts of it.
        if item.mark in _OTHERS and {one.mark for one in items if one is not item} == {"-"} and before.end != ":":
            start = plan.text.rfind(item.mark, 0, item.span.start)
            mark = Span(start, start + 1)
            yield Finding(mark, {"recipient": item.words}, Fix((Edit(mark, "-"),)))
