"""Khóa Quốc hội, lần đại hội toàn quốc không khớp với nhiệm kỳ.

“đại biểu Quốc hội khóa XV ... nhiệm kỳ 2026 - 2031”, “Đại hội XII của Đảng, nhiệm kỳ 2021 - 2026”: sửa nhiệm kỳ mà quên sửa khóa, hoặc chép
từ kế hoạch của nhiệm kỳ trước. Chữ số La Mã viết sai (XIIII, VIIII) cũng được báo.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, folded, rule

_TERM = r"nhiệm kỳ (?P<term>(?P<first>20\d\d) ?[-–] ?(?P<last>20\d\d))"
_ASSEMBLY = re.compile(
    rf"[Qq]uốc hội khó[aá] (?P<number>[IVX]{{2,6}})(?: và(?: bầu cử)? đại biểu (?:HĐND|Hội đồng nhân dân)(?: [^\W\d_]+){{0,4}}?)?,? \(?{_TERM}"
)
_CONGRESS = re.compile(
    r"Đại hội (?:đại biểu )?(?:toàn quốc )?(?:lần thứ )?(?P<number>[IVX]{2,6})(?: của)? Đảng(?! (?:bộ|ủy))(?: Cộng sản Việt Nam)?"
    rf",? \(?{_TERM}"
)
# A congress of one Party organisation has one ordinal in one term.
_LOCAL = re.compile(
    rf"Đại hội (?:đại biểu )?(?P<body>Đảng bộ [^\d,.;:()\n]{{2,60}}?) lần thứ (?P<number>[IVXL]{{1,8}}),? (?:\(?{_TERM})"
)
# By ordinal, the year a term begins: of the National Assembly, of the Party's congress.
_ASSEMBLIES = {"XII": 2007, "XIII": 2011, "XIV": 2016, "XV": 2021, "XVI": 2026}
_CONGRESSES = {"X": 2006, "XI": 2011, "XII": 2016, "XIII": 2021, "XIV": 2026}
_ROMAN = re.compile(r"(?:khó[aá]|lần thứ|Đại hội|[Qq]uý|[Kk]ỳ họp thứ) (?P<roman>[IVXL]{3,8})(?!\w)")
_GOOD = re.compile(r"L?X{0,3}(?:IX|IV|V?I{0,3})|XL(?:IX|IV|V?I{0,3})")


@rule(
    id="KH538",
    name="congress-of-another-term",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{found}”: {why}", en="“{found}”: {why}"),
    hint=Text(vi="sửa số thứ tự hoặc nhiệm kỳ", en="correct the ordinal, or the term"),
    basis={"*": "các khóa Quốc hội, các kỳ đại hội của Đảng"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031.\n"
        "- Nghị quyết Đại hội XIII của Đảng, nhiệm kỳ 2021 - 2026; Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020 - 2025.\n"
        "- Đại hội Công đoàn toàn quốc lần thứ XIII, nhiệm kỳ 2023 - 2028; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII, nhiệm kỳ"
        " 2022 - 2027 của Đoàn.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020 - 2025.\n- Kết quả Đại hội Đảng bộ tỉnh lần thứ ⟦XIX⟧, nhiệm kỳ"
            " 2020 - 2025.\n"
        ),
        Bad(
            "I. NỘI DUNG\n- Bầu cử đại biểu Quốc hội khóa ⟦XV⟧ và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031.\n"
            "- Nghị quyết Đại hội ⟦XII⟧ của Đảng, nhiệm kỳ 2021 - 2026; khóa ⟦XIIII⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for pattern, begins in ((_ASSEMBLY, _ASSEMBLIES), (_CONGRESS, _CONGRESSES)):
        for found in plan.written.find(pattern):
            known = begins.get(found["number"])
            if known and (int(found["first"]), int(found["last"])) != (known, known + 5):
                why = Text(vi=f"nhiệm kỳ là {known} - {known + 5}", en=f"its term is {known} - {known + 5}")
                yield Finding(found.span("number"), {"found": found["number"], "why": why})
    known_here: dict[tuple[str, str], str] = {}
    for found in plan.written.find(_LOCAL):
        right = known_here.setdefault((folded(found["body"]), found["first"]), found["number"])
        if right != found["number"]:
            why = Text(vi=f"chỗ khác ghi lần thứ {right}", en=f"elsewhere it is the {right}th")
            yield Finding(found.span("number"), {"found": found["number"], "why": why})
    for found in plan.written.find(_ROMAN):
        if not _GOOD.fullmatch(found["roman"]):
            why = Text(vi="chữ số La Mã viết sai", en="no Roman numeral")
            yield Finding(found.span("roman"), {"found": found["roman"], "why": why})
