"""Mốc chốt số liệu phải trước hạn của báo cáo dùng số liệu đó.

Báo cáo không thể xong trước ngày số liệu của nó được chốt. Hãy đưa mốc chốt số liệu lên trước, hoặc lùi hạn báo cáo.
Chỉ so sánh mốc và báo cáo của cùng một cấp.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Reason, Severity, Text, broken_order, rule


@rule(
    id="KH302",
    name="cutoff-after-report",
    family="deadlines",
    severity=Severity.ERROR,
    message=Text(
        vi="mốc chốt số liệu ({early}) muộn hơn hạn của báo cáo dùng số liệu đó ({late})",
        en="the data cut-off ({early}) falls after the report that uses the data ({late})",
    ),
    hint=Text(vi="đưa mốc chốt số liệu lên trước hạn báo cáo", en="move the cut-off before the report"),
    basis={"*": "báo cáo dùng số liệu đã chốt"},
    options=Options,
    good=(
        "KẾ HOẠCH\ntrồng cây\n\nI. NHIỆM VỤ\n1. UBND các xã gửi báo cáo về Hạt Kiểm lâm trước ngày 12/6/2024 (số liệu ước đến hết"
        " ngày 30/6/2024).\n",
        "KẾ HOẠCH\nsơ kết nửa nhiệm kỳ\n-----\nI. MỐC ĐÁNH GIÁ\n1. Chi bộ, đảng bộ cơ sở\nSố liệu tính đến hết"
        " ngày 15/8/2024.\nII. TIẾN ĐỘ\n- Các đảng bộ, chi bộ cơ sở gửi báo cáo về Đảng ủy Khối trước ngày 22/8/2024.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nsơ kết 6 tháng\n-----\nI. MỐC THỜI GIAN\n1. Mốc lấy số liệu: ⟦Đến ngày 20/7/2026⟧.\nII. TIẾN ĐỘ\n"
            "1. Các đảng ủy, chi bộ cơ sở: Gửi báo cáo về Đảng ủy Khối trước ngày 30/6/2026.\n2. Đảng ủy Khối báo cáo Tỉnh ủy trước ngày"
            " 18/7/2026.\n"
        ),
        Bad(
            "KẾ HOẠCH\ntrồng cây\n\nI. NHIỆM VỤ\n1. UBND các xã gửi báo cáo về Hạt Kiểm lâm trước ngày 12/6/2024 (số liệu tính ⟦đến hết"
            " ngày 30/6/2024⟧).\n"
        ),
        Bad(
            "KẾ HOẠCH\nsơ kết nửa nhiệm kỳ\n-----\nI. MỐC ĐÁNH GIÁ\n1. Đối với Đảng bộ Khối\nSố liệu tính ⟦đến hết ngày"
            " 20/9/2024⟧.\nII. TIẾN ĐỘ\n- Văn phòng Đảng ủy Khối xây dựng báo cáo sơ kết, hoàn thành trước ngày 06/9/2024.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for order in plan.breaks:
        if order.reason is Reason.CUTOFF:
            yield broken_order(plan, order, Text(vi="hạn của báo cáo: {late}", en="the report is due: {late}"))
