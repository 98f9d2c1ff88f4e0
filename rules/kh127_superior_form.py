"""Tên cấp trên của đảng ủy, chi bộ ghi bằng tên cấp ủy.

Phía trên tên đảng ủy, huyện ủy, chi bộ là tên đảng bộ cấp trên trực tiếp: “ĐẢNG BỘ XÃ …”, “ĐẢNG BỘ TỈNH …”, không phải “ĐẢNG ỦY XÃ …”,
“TỈNH ỦY …”. Tên cấp ủy chỉ đứng trên tên cơ quan tham mưu, giúp việc của cấp ủy đó.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_BELOW = frozenset(
    {"committee", "military committee", "bloc", "cell", "district committee", "urban committee", "town committee"}
)
_COMMITTEES = _BELOW - {"cell"} | {"province committee", "city committee"}


@rule(
    id="KH127",
    name="superior-form",
    family="header",
    severity=Severity.WARNING,
    message=Text(
        vi="phía trên “{issuer}” là tên đảng bộ cấp trên, không phải “{found}”",
        en="above “{issuer}” stands the superior Party organisation (ĐẢNG BỘ …), not “{found}”",
    ),
    hint=Text(vi="ghi “ĐẢNG BỘ …”", en="write “ĐẢNG BỘ …”"),
    basis={
        "hd36": "mục II.1.2",
        "hd05": "Phần II, mục I.2.1.2 và I.2.1.3",
        "party": "phía trên tên cấp ủy, chi bộ là tên đảng bộ cấp trên",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "HUYỆN ỦY BA VÌ\nỦY BAN KIỂM TRA\nSố 03-KH/UBKTHU\n\nKẾ HOẠCH\nkiểm tra\n",
    ),
    bad=(
        Bad("⟦ĐẢNG ỦY XÃ BA VÌ⟧\nCHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n"),
        Bad("⟦TỈNH ỦY CÀ MAU⟧\nĐẢNG ỦY XÃ ĐẤT MŨI\nSố 03-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if head.superior is None or head.issuer is None or head.issuer_kind not in _BELOW:
        return
    if head.body_kinds[-2] in _COMMITTEES:
        words = {
            name: " ".join(plan.quote(span).split())
            for name, span in (("issuer", head.issuer), ("found", head.superior))
        }
        yield Finding(head.superior, words)
