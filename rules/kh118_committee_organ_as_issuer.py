"""Ban thường vụ, ban chấp hành đứng làm tên cơ quan ban hành.

Văn bản của ban chấp hành và của ban thường vụ đều mang tên cấp ủy ở phần đầu (“ĐẢNG ỦY …”, “HUYỆN ỦY …”, “TỈNH ỦY …”). Ban thường
vụ chỉ hiện ở câu mở đầu và ở thẩm quyền ký (“T/M BAN THƯỜNG VỤ”).
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH118",
    name="committee-organ-as-issuer",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="“{found}” không phải tên cơ quan ban hành", en="“{found}” is not the name of an issuing body"),
    hint=Text(
        vi="ghi tên cấp ủy (ĐẢNG ỦY …, TỈNH ỦY …); ban thường vụ ghi ở thẩm quyền ký",
        en="name the committee (ĐẢNG ỦY …, TỈNH ỦY …); the board stands in the signature",
    ),
    basis={
        "hd36": "mục II.1.2",
        "hd05": "Phần II, mục I.2.1.2",
        "party": "tên cơ quan ban hành là tên cấp ủy",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\nSố 45-KH/HU\n\nKẾ HOẠCH\nkiểm tra\n",
        "BAN CHẤP HÀNH TRUNG ƯƠNG\nSố 12-KH/TW\n\nKẾ HOẠCH\nthực hiện Nghị quyết\n",
        "BAN CHẤP HÀNH ĐOÀN XÃ BA VÌ\n***\nSố: 12-KH/ĐTN\n\nKẾ HOẠCH\nHè tình nguyện\n",
    ),
    bad=(
        Bad("ĐẢNG BỘ TỈNH CÀ MAU\n⟦BAN THƯỜNG VỤ HUYỆN ỦY NĂM CĂN⟧\nSố 45-KH/HU\n\nKẾ HOẠCH\nkiểm tra\n"),
        Bad("**⟦BAN CHẤP HÀNH ĐẢNG BỘ XÃ BA VÌ⟧**\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\n**KẾ HOẠCH**\nhọc tập\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if head.body_system == "party" and head.issuer is not None and head.issuer_kind == "standing":
        severity = None if plan.profile.id == "hd05" else Severity.WARNING
        yield Finding(head.issuer, {"found": " ".join(plan.issuer_words.split())}, severity=severity)
