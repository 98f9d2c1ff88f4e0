"""Tên cơ quan ở câu mở đầu hoặc chữ ký khác với phần đầu.

Phần đầu là xã này, trường này mà câu “… ban hành Kế hoạch như sau” hoặc thẩm quyền ký lại ghi tên xã khác, trường khác: thường do dùng lại
văn bản của đơn vị khác, hay gõ sai dấu (xã Tân Lập, xã Tấn Lập). Chỉ so tên xã, huyện, tỉnh, trường khi cả hai chỗ đều ghi.
"""

from collections.abc import Iterator

from validator.api import (
    Bad,
    Finding,
    Options,
    Plan,
    Related,
    Severity,
    Span,
    Text,
    localities,
    marks_differ,
    names_differ,
    rule,
)


@rule(
    id="KH131",
    name="issuer-name-mismatch",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="ở đây là “{found}”, phần đầu là “{issuer}”", en="“{found}” here, “{issuer}” in the head"),
    hint=Text(vi="ghi thống nhất tên {unit}", en="give the same name ({unit}) in both places"),
    basis={"*": "các chỗ ghi tên cơ quan ban hành phải khớp nhau"},
    options=Options,
    good=(
        "UBND XÃ TÂN LẬP\nTRƯỜNG TIỂU HỌC TÂN LẬP A\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n\n"
        "Trường Tiểu học Tân Lập A xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Khuyến đọc.\n",
        "UBND XÃ THUỶ AN\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nUBND xã Thủy An ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n",
        "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n\nBan Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n",
    ),
    bad=(
        Bad(
            "UBND XÃ HỢP TIẾN\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\n⟦UBND xã Hợp Tiễn⟧ ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n"
        ),
        Bad(
            "TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n\nKẾ HOẠCH\nmở lớp\n\n⟦Ban Tổ chức Tỉnh ủy Lai Châu⟧ xây dựng Kế hoạch như sau:\n\n"
            "I. MỤC ĐÍCH\n1. Bồi dưỡng.\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nTRƯỜNG TIỂU HỌC TÂN LẬP\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n\n"
            "⟦Trường Tiểu học Tân Hòa⟧ xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Khuyến đọc.\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Làm thủy lợi.\n\nNơi nhận:\n- Lưu: VT.\n\n"
            "TM. ⟦ỦY BAN NHÂN DÂN XÃ TÂN HÒA⟧\nCHỦ TỊCH\n\nLò Văn Pao\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.header.issuer is None:
        return
    issuer = localities(plan.issuer_words)
    if not issuer and plan.header.superior and plan.header.issuer_kind in ("board", "inspection", "department"):
        issuer = localities(" ".join(plan.quote(line) for line in plan.header.bodies[-2]))
    for span in _others(plan):
        found = " ".join(plan.quote(span).split())
        unit = names_differ(localities(found), issuer) or marks_differ(found, plan.issuer_words)
        if unit:
            related = (Related(plan.header.issuer, Text(vi="phần đầu", en="the head")),)
            yield Finding(span, {"found": found, "issuer": plan.issuer_words, "unit": unit}, related=related)


def _others(plan: Plan) -> Iterator[Span]:
    if plan.opening:
        yield plan.opening.author
    for signature in plan.signatures[:1]:
        if authority := signature.of_kind("TM"):
            yield authority.organ
