"""Giao việc hoặc gửi kế hoạch cho cơ quan đã kết thúc hoạt động.

Từ ngày 01/7/2025 không còn cấp huyện (huyện ủy, UBND huyện, quận, thị xã) và không còn thị trấn; đầu năm 2025 các đảng ủy khối kết thúc hoạt động,
ban tuyên giáo và ban dân vận của cấp ủy hợp nhất thành ban tuyên giáo và dân vận; từ ngày 01/3/2025 nhiều bộ, sở hợp nhất (nông nghiệp với
tài nguyên và môi trường, kế hoạch với tài chính, giao thông với xây dựng ...). Tên cũ còn sót lại thường do dùng lại kế hoạch năm trước;
hãy giao cho cơ quan hiện nay. Tên trong văn bản viện dẫn, hoặc nói về trước đây thì giữ nguyên.
"""

from collections.abc import Iterator

from validator.api import (
    DISTRICTS_END,
    Bad,
    Finding,
    Options,
    Plan,
    Severity,
    Text,
    issuer_is_former,
    rule,
)

_HEAD = "ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG BÚ\nSố 15-KH/ĐU\nMường Bú, ngày {} năm {}\n\nKẾ HOẠCH\nhọc tập\n\n"
_NOW = _HEAD.format("11 tháng 9", 2025) + "I. TỔ CHỨC THỰC HIỆN\n"


@rule(
    id="KH531",
    name="body-that-no-longer-exists",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="“{body}”: không còn từ ngày {until}, kế hoạch ban hành ngày {issued}",
        en="“{body}” has not been there since {until}; the plan is of {issued}",
    ),
    hint=Text(
        vi="giao, gửi cho cơ quan đang làm nhiệm vụ này; tên cũ chỉ để nói về trước đây",
        en="charge, or send it to, the body that has this task today",
    ),
    basis={"*": "sắp xếp tổ chức bộ máy năm 2025 (Nghị quyết 202/2025/QH15, Quy định 294-QĐ/TW)"},
    options=Options,
    good=(
        _HEAD.format("11 tháng 9", 2024)
        + "I. TỔ CHỨC THỰC HIỆN\n1. UBND huyện chỉ đạo.\n2. Ban Tuyên giáo Huyện ủy theo dõi.\n",
        _NOW + "1. Đảng ủy xã tiếp tục thực hiện Nghị quyết số 05-NQ/HU, ngày 12/5/2023 của Huyện ủy Mường La.\n"
        "2. Ban Tuyên giáo và Dân vận Tỉnh ủy theo dõi.\n3. Các tài liệu của Huyện ủy trước đây được bàn giao về xã.\n",
        _NOW
        + "1. Ban Tuyên giáo Công đoàn theo dõi.\n2. Ban Xây dựng Đảng chủ trì, phối hợp với UBND xã, phường, đặc khu.\n",
    ),
    bad=(
        Bad(
            _HEAD.format("    tháng 7", 2026).replace("Số 15", "Số   ")
            + "I. TỔ CHỨC THỰC HIỆN\n1. ⟦Ban Dân vận Tỉnh ủy⟧ theo dõi.\n"
        ),
        Bad(
            _NOW + "1. ⟦Sở Giao thông vận tải⟧ chủ trì.\n2. ⟦Phòng Giáo dục và Đào tạo⟧ hướng dẫn các trường.\n"
            "3. Phòng giao dịch Ngân hàng Chính sách xã hội huyện cho vay vốn.\n"
        ),
        Bad(
            _NOW + "1. ⟦Ban Tuyên giáo⟧ chủ trì, phối hợp với các ban xây dựng Đảng.\n"
            "2. Đề nghị các sở, ban, ngành, ⟦UBND các huyện⟧, thành phố phối hợp thực hiện.\n"
            "3. Đảng ủy các xã, phường, ⟦thị trấn⟧ triển khai đến chi bộ.\n"
        ),
        Bad(
            _NOW
            + "1. Chi bộ thực hiện.\n\nNơi nhận:\n- ⟦Đảng ủy Khối⟧ các cơ quan tỉnh,\n- ⟦Huyện ủy⟧ Mường La (báo cáo),\n- Lưu Văn phòng.\n"
        ),
        Bad(
            _HEAD.format("15 tháng 3", 2025)
            + "I. TỔ CHỨC THỰC HIỆN\n1. ⟦Ban Dân vận Tỉnh ủy⟧ theo dõi, đôn đốc.\n2. UBND huyện thực hiện.\n"
        ),
        Bad(
            _HEAD.format("11 tháng 9", 2025).replace("ĐẢNG ỦY XÃ MƯỜNG BÚ", "⟦HUYỆN ỦY MƯỜNG LA⟧")
            + "I. TỔ CHỨC THỰC HIỆN\n1. UBND huyện thực hiện.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued, issuer = plan.issued or plan.drafted, plan.header.issuer
    if issued is None:
        return
    day = f"{issued:%d/%m/%Y}" if plan.issued else f"…{issued:/%m/%Y}"
    values = {"until": f"{DISTRICTS_END:%d/%m/%Y}", "issued": day}
    if issuer and issued >= DISTRICTS_END and issuer_is_former(plan.issuer_words):
        yield Finding(issuer, {"body": plan.issuer_words, **values})
        return
    for body in plan.former_bodies:
        if issued >= body.since:
            severity = None if issued >= body.until else Severity.NOTE
            yield Finding(
                body.span, {**values, "body": body.name, "until": f"{body.until:%d/%m/%Y}"}, severity=severity
            )
