"""Tên một người viết hai cách.

Phần trên ghi “đồng chí Phùng Hữu Thiện”, phần dưới ghi “đồng chí Phùng Hữu Thiên”, hoặc tên trong bài khác tên người ký một dấu: một trong
hai chỗ gõ sai. Hai người trong cùng một danh sách có thể trùng tên như vậy nên không xét.
"""

import re
from collections.abc import Iterator

from validator.api import LOWER, UPPER, Bad, Finding, Options, Plan, Related, Severity, Span, Text, folded, rule

_WORD = rf"[{UPPER}][{LOWER}]+"
_NAMED = re.compile(
    rf"[ĐđÔôBbTtCc](?:(?<=[Đđ])(?:ồng chí|/c)|(?<=[Ôô])ng|(?<=[Bb])à|(?<=[Tt])hầy|(?<=[Cc])ô) (?P<name>{_WORD}(?: {_WORD}){{2,3}})(?! {_WORD})"
)
_FEWEST = 3  # syllables of a name


@rule(
    id="KH428",
    name="name-spelt-two-ways",
    family="signer",
    severity=Severity.NOTE,
    message=Text(vi="“{found}” ở đây, chỗ khác là “{other}”", en="“{found}” here, “{other}” elsewhere"),
    hint=Text(vi="ghi đúng tên ở cả hai chỗ", en="spell the name right in both places"),
    basis={"*": "tên của một người viết thống nhất trong văn bản"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Tổ trưởng: Đồng chí Phùng Hữu Thiện.\n- Liên hệ đồng chí Phùng Hữu Thiện.\n- Đồng chí Phùng Hữu Thiệu, thành viên.\n",
        "I. NỘI DUNG\n- Thành viên: Ông Lê Văn Tuấn, ông Lê Văn Tuân; ông Lê Văn Hòa.\n- Ông Lê Văn Tuấn báo cáo; ông Lê Văn Hoà ghi chép.\n",
    ),
    bad=(
        Bad("I. NỘI DUNG\n- Tổ trưởng: Đồng chí Phùng Hữu Thiện.\n- Liên hệ đồng chí ⟦Phùng Hữu Thiên⟧.\n"),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Ông ⟦Lò Văn Pào⟧ chỉ đạo.\n\n"
            "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n"
        ),
    ),
)
def check(plan: Plan, _options: Options) -> Iterator[Finding]:
    named: dict[str, list[tuple[str, Span, int]]] = {}
    for one in plan.signatures:
        if one.name and len(plan.plain(one.name).split()) >= _FEWEST:
            named.setdefault(_key(plan.plain(one.name)), []).append((_spelt(plan, one.name), one.name, -1))
    for at, found in enumerate(plan.written.find(_NAMED)):
        place = found.span("name")
        at = id(found.paragraph)
        named.setdefault(_key(found["name"]), []).append((_spelt(plan, place), place, at))
    for given in named.values():
        if len({spelt for spelt, *_ in given}) != 2 or _in_one_list(given):
            continue
        # Wrong is what is written less often; in doubt what comes later, and never the signature.
        first = given[0][0]
        others = [one for one in given if one[0] != first]
        right, wrong = (
            (given[0], others)
            if len(others) * 2 <= len(given)
            else (others[0], [one for one in given if one[0] == first])
        )
        if wrong:
            span = wrong[0][1]
            values = {"found": plan.plain(span), "other": plan.plain(right[1])}
            yield Finding(span, values, related=(Related(right[1], Text(vi="chỗ khác", en="elsewhere")),))


def _key(name: str) -> str:
    return folded(name)


def _spelt(plan: Plan, span: Span) -> str:
    """In the one spelling of the running text: hòa and hoà are the same."""
    return " ".join(plan.running[span.start : span.end].lower().split())


def _in_one_list(given: list[tuple[str, Span, int]]) -> bool:
    """Do both spellings stand in one paragraph? Then they are two people."""
    spellings: dict[int, set[str]] = {}
    for spelt, _, at in given:
        spellings.setdefault(at, set()).add(spelt)
    return any(len(both) > 1 for both in spellings.values())
