"""Chữ đã mất, thay bằng ký tự thế chỗ.

Ký tự U+FFFD, hay ô vuông giữa một từ, đứng chỗ một chữ không giải mã được: chữ gốc đã mất, phải đối chiếu với bản gốc.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH015",
    name="replacement-character",
    family="encoding",
    severity=Severity.ERROR,
    message=Text(vi="“{word}” mất chữ khi chuyển mã", en="“{word}” lost a letter in conversion"),
    hint=Text(vi="đối chiếu bản gốc và gõ lại", en="compare it with the original and type it anew"),
    basis={"*": "văn bản phải đầy đủ, đúng bản gốc"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nâng cao trách nhiệm; nội dung gì? Ai làm?\n- Đánh dấu: Có □ Không □; □Nam □Nữ; Đạt□Không đạt□.\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n- Nâng cao trách ⟦nhi\ufffdm⟧ của cấp ủy.\n"),
        Bad("II. NỘI DUNG\n- Nâng cao trách ⟦nhi□m⟧ của cấp ủy.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for span in plan.characters.lost:
        yield Finding(span, {"word": plan.quote(span)})
