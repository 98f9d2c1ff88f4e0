"""Ký T/M BAN CHẤP HÀNH ở cấp dưới Trung ương.

Ban chấp hành đảng bộ từ cấp tỉnh trở xuống ký thay mặt cấp ủy bằng tên cấp ủy: T/M TỈNH ỦY, T/M ĐẢNG ỦY. Chỉ Ban Chấp
hành Trung ương ký T/M BAN CHẤP HÀNH TRUNG ƯƠNG; “TM. BAN CHẤP HÀNH” là cách ghi của đoàn thể. Hãy thay bằng tên cấp ủy.
"""

from collections.abc import Iterator

from validator.api import (
    PARTY_COMMITTEES,
    Bad,
    Edit,
    Finding,
    Fix,
    Good,
    Options,
    Organ,
    Plan,
    Severity,
    Text,
    organ,
    organ_tail,
    rule,
)


@rule(
    id="KH412",
    name="bch-below-central",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="“{authority}” không phải cách ghi của cấp ủy dưới Trung ương; ghi T/M và tên cấp ủy",
        en="“{authority}” is no form below the Central Committee; T/M goes with the committee's name",
    ),
    hint=Text(
        vi="ghi T/M ĐẢNG ỦY, T/M HUYỆN ỦY, T/M TỈNH ỦY ...", en="write T/M ĐẢNG ỦY, T/M HUYỆN ỦY, T/M TỈNH ỦY ..."
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
    },
    options=Options,
    good=(
        Good("Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTòng Văn Inh\n", norm="hd36"),
        Good("Trên đây là Kế hoạch thực hiện.\n\nTM. BAN CHẤP HÀNH\nBÍ THƯ\n\nTòng Văn Inh\n", norm="mass"),
        Good(
            "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTỔNG BÍ THƯ\n\nTòng Văn Inh\n",
            norm="hd05",
        ),
    ),
    bad=(
        Bad("Trên đây là Kế hoạch thực hiện.\n\nT/M ⟦BAN CHẤP HÀNH ĐẢNG BỘ⟧\nBÍ THƯ\n\nTòng Văn Inh\n", norm="hd36"),
        Bad(
            "ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG BÚ\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntập huấn\n-----\n\n"
            "I- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M ⟦BAN CHẤP HÀNH⟧\nBÍ THƯ\n\nTòng Văn Inh\n",
            fixed="ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG BÚ\n*\nSố 12-KH/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\ntập huấn\n-----\n\n"
            "I- MỤC ĐÍCH\nNâng cao nghiệp vụ.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nTòng Văn Inh\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issuer = organ(plan.issuer_words)
    for signature in plan.signatures:
        authority = signature.of_kind("TM")
        if authority is None or authority.body is not Organ.EXECUTIVE:
            continue
        if organ_tail(plan.quote(authority.organ)).startswith("TRUNG UONG"):
            continue
        known = issuer in PARTY_COMMITTEES
        fix = Fix((Edit(authority.organ, issuer.value.upper()),), safe=False) if known else None
        yield Finding(authority.organ, {"authority": plan.quote(authority.span)}, fix)
