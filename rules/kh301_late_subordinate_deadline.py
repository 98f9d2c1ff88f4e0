"""Cấp dưới phải xong trước cấp trên.

Cấp trên tổng hợp từ kết quả của cấp dưới, nên hạn của cấp dưới không thể muộn hơn hạn của cấp trên. So sánh theo ngày
cuối cùng mỗi mốc cho phép; “trước ngày X” được đọc như nhau ở cả hai bên. Hạn viết theo tháng, quý chỉ gối lên hạn của
cấp trên thì báo nhẹ hơn. Chỉ so sánh những mốc cùng một đợt việc; cấp chưa rõ thì không xét.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import Bad, Finding, Options, Plan, Reason, Severity, Text, Verdict, broken_order, rule


@dataclass(frozen=True)
class Settings(Options):
    equal_days: bool = True  # the same day for both levels is fine


@rule(
    id="KH301",
    name="late-subordinate-deadline",
    family="deadlines",
    severity=Severity.ERROR,
    message=Text(
        vi="hạn của cấp dưới ({early}) muộn hơn hạn của cấp trên ({late})",
        en="the subordinate's deadline ({early}) falls after the superior's ({late})",
    ),
    hint=Text(
        vi="lùi hạn của cấp trên hoặc đưa hạn của cấp dưới lên trước",
        en="move the superior's deadline back, or the subordinate's forward",
    ),
    basis={"*": "cấp trên tổng hợp từ kết quả của cấp dưới"},
    options=Settings,
    good=(
        "KẾ HOẠCH\ntổ chức Hội thi báo cáo viên giỏi năm 2025\n-----\nI. TIẾN ĐỘ\n1. Cấp xã, phường: Hoàn thành đăng ký tài khoản trong tháng"
        " 11/2025.\n2. Cấp tỉnh: Hoàn thành chậm nhất ngày 20/10/2025.\n",
        "KẾ HOẠCH\nhọc tập Nghị quyết Đại hội\n-----\nI. TIẾN ĐỘ\n1. Cấp xã, phường: Hoàn thành trong tháng 11/2025.\n"
        "2. Cấp tỉnh: Hoàn thành chậm nhất ngày 20/10/2025.\n",
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n- Các chi bộ trực thuộc: Đánh giá tại kỳ sinh hoạt thường kỳ"
        " tháng 9/2024.\n- Đảng ủy cơ sở: Hoàn thành trước ngày 18/9/2024.\n",
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n- Các đảng ủy, chi bộ cơ sở: Hoàn thành trước"
        " ngày 12/9/2024.\n- Đảng ủy Khối: Hoàn thành trước ngày 18/10/2024.\n",
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n- Các chi bộ cơ sở: Hoàn thành trước ngày"
        " 18/10/2024.\n- Đảng ủy Khối: Hoàn thành trước ngày 18/10/2024.\n",
        "KẾ HOẠCH\nsơ kết 01 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n1. Các đảng ủy xã, phường: Hoàn thành trước ngày"
        " 15/7/2026.\n2. Ban Tổ chức Tỉnh ủy báo cáo về công tác cán bộ, gửi Đảng ủy Ủy ban nhân dân tỉnh trong ngày 12/7/2026.\n",
        "KẾ HOẠCH\nthi hành Luật\nI. NỘI DUNG\n1. Hội nghị quán triệt Luật\na) Cấp tỉnh\n- Thời gian: Tháng 8 năm 2026.\nb) Cấp xã\n"
        "- Thời gian: Tháng 9 - 10/2026.\n",
        "KẾ HOẠCH\nhọc tập, quán triệt Nghị quyết\nI. THỜI GIAN\na) Cấp tỉnh: Tổ chức hội nghị trực tuyến trong tuần thứ ba của tháng"
        " 01/2024.\nb) Cấp huyện: Các huyện ủy tổ chức hội nghị cho cán bộ chủ chốt, hoàn thành trước ngày 05/02/2024.\n",
        "KẾ HOẠCH\nphòng, chống dịch bệnh\nI. NHIỆM VỤ\n- Ban Tuyên giáo Đảng ủy Khối hướng dẫn tuyên truyền, xong trước ngày"
        " 12/9/2024.\n- Các chi bộ cơ sở sinh hoạt chuyên đề trước ngày 18/10/2024.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\ntổ chức Hội thi báo cáo viên giỏi năm 2025\n-----\nI. TIẾN ĐỘ\n1. Cấp xã, phường: ⟦Hoàn thành trong tháng 11/2025⟧.\n"
            "2. Cấp tỉnh: Hoàn thành chậm nhất ngày 20/10/2025.\n"
        ),
        Bad(
            "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n- Các đảng ủy, chi bộ cơ sở: ⟦Hoàn thành"
            " trước ngày 25/10/2024⟧.\n- Đảng ủy Khối: Hoàn thành trước ngày 18/10/2024.\n"
        ),
        Bad(
            "KẾ HOẠCH\ntổng kết công tác năm\n-----\nI. THỜI GIAN\n1. Cấp cơ sở: ⟦trong Quý III năm 2024⟧.\n2. Đảng ủy Khối"
            " tổ chức hội nghị tổng kết, hoàn thành trước ngày 15/8/2024.\n"
        ),
    ),
)
def check(plan: Plan, options: Settings) -> Iterator[Finding]:
    orders = [order for order in plan.breaks if order.reason is Reason.SUBORDINATE]
    if not options.equal_days:
        orders += [o for o in plan.orders if o.reason is Reason.SUBORDINATE and o.verdict is Verdict.EQUAL]
    for order in orders:
        yield broken_order(plan, order, Text(vi="hạn của cấp trên: {late}", en="the superior's deadline: {late}"))
