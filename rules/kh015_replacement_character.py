"""Chữ đã mất, thay bằng ký tự thế chỗ.

Ký tự U+FFFD, ô vuông hay dấu hỏi giữa một từ, đứng chỗ một chữ không giải mã được: chữ gốc đã mất, phải đối chiếu với bản gốc.
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, Bad, Finding, Options, Plan, Severity, Text, is_syllable, rule

# "th?c hi?n"; what is left on both sides of a real question mark are whole words ("gì?ai").
_ASKED = re.compile(rf"\?(?<=[{LOWER}]\?)(?=[{LOWER}])")
_LEFT, _RIGHT = re.compile(r"\S*$"), re.compile(r"\S*")
_WORD = re.compile(r"[^\W\d_]*[?][^\W\d_?]*[.,;:]?")


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
        "II. NỘI DUNG\n- Nâng cao trách nhiệm; nội dung gì? Ai làm?\n- Hỏi gì?đáp gì; https://example.vn/tin?id=5; tin?trang=2.\n"
        "- Đánh dấu: Có □ Không □; □Nam □Nữ; Đạt□Không đạt□.\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n- Nâng cao trách ⟦nhi\ufffdm⟧ của cấp ủy.\n"),
        Bad("II. NỘI DUNG\n- Nâng cao trách ⟦nhi□m⟧ của cấp ủy.\n"),
        Bad("II. NỘI DUNG\n- Nâng cao trách ⟦nhi?m⟧ của cấp ủy; ⟦th?c⟧ hiện tốt.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for span in plan.characters.lost:
        yield Finding(span, {"word": plan.quote(span)})
    for found in plan.prose.find(_ASKED):
        before, after = found.before(), found.after()
        left, right = _LEFT.search(before), _RIGHT.match(after)
        if left is None or right is None or not _WORD.fullmatch(f"{left[0]}?{right[0]}"):
            continue
        rest = right[0].rstrip(".,;:")
        if not (is_syllable(left[0].lower()) and is_syllable(rest)):
            span = found.paragraph.place_of(left.start(), len(before) + 1 + len(rest))
            yield Finding(span, {"word": plan.quote(span)})
