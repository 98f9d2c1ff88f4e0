"""Giờ, phút hoặc quý không có thật.

“27 giờ 30 ngày 21/8”, “7 giờ 75 phút”, “quý V/2023”: một ngày có 24 giờ, một giờ có 60 phút, một năm có bốn quý.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_HOUR = r"(?:(?<=2)[5-9]|(?<=[3-9])\d) ?(?:giờ ?\d{2}(?: ?phút)?|[hg]\d{2})['’′]?(?=,? {1,2}(?:ngày|thứ|chủ nhật))"
_MINUTE = r"(?<=\d)\d? ?(?:giờ ?|[hg])[6-9]\d(?!\d)(?: ?phút)?"
_QUARTER = r"(?:(?<=[Qq])uý|(?<=Q)UÝ) (?:VI{0,3}|IX|X|[5-9])(?= ?[/-] ?\d{4}| năm \d{4})"
# Without its year too, where no word follows that it may belong to.
_ALONE = r"(?:(?<=[Qq])uý|(?<=Q)UÝ) (?:VI{0,3}|IX)(?!\w)(?! [A-ZĐÀ-Ỹ])"
_WRONG = re.compile(rf"[\dQq](?<![\w.,/:-].)(?:{_HOUR}|{_MINUTE}|{_QUARTER}|{_ALONE})".replace(" ", r"[^\S\n]"))


@rule(
    id="KH314",
    name="impossible-clock",
    family="dates",
    severity=Severity.ERROR,
    message=Text(vi="không có “{found}”", en="there is no “{found}”"),
    hint=Text(vi="đối chiếu lại giờ, phút, quý", en="look up the hour, the minute or the quarter"),
    basis={"*": "lịch"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Từ 7 giờ 30 ngày 21/8/2025, trong 48 giờ 30 phút; xong trong quý IV/2025, quý I năm 2026.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Khai mạc lúc ⟦27 giờ 30⟧ ngày 21/8/2025; bế mạc lúc ⟦16h75⟧.\n- Bốc thăm: ⟦25h00'⟧ ngày 20/8/2025.\n"
        ),
        Bad("I. THỜI GIAN\n- Giám sát trong ⟦quý V⟧/2025.\n"),
        Bad("I. THỜI GIAN\n1. ⟦Quý V⟧ (ngày 25/3/2024): giám sát.\n2. Kiểm tra trong quý IV và ⟦quý VI⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_WRONG):
        yield Finding(found.span(), {"found": found[0]})
