"""The body that the opening sentence says makes the plan."""

import pytest

from validator.plan import plans
from validator.source import Source


def author(opening: str) -> str:
    """What is read as the author."""
    plan = plans(Source("example", f"KẾ HOẠCH\nkiểm tra\n\n{opening}\n\nI. MỤC ĐÍCH\nChấn chỉnh.\n"))[0]
    return plan.quote(plan.opening.author) if plan.opening else ""


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "Thực hiện Chương trình công tác, Ban Thường vụ Huyện ủy xây dựng Kế hoạch như sau:",
            "Ban Thường vụ Huyện ủy",
        ),
        ("Để chấn chỉnh việc thu phí. Đảng uỷ xã ban hành kế hoạch kiểm tra như sau:", "Đảng uỷ xã"),
        ("Căn cứ Kế hoạch của nhà trường, Tổ Toán - Tin xây dựng kế hoạch dạy học như sau:", "Tổ Toán - Tin"),
        ("Thực hiện chỉ đạo của xã, Trạm Y tế xã xây dựng Kế hoạch như sau:", "Trạm Y tế xã"),
        ("Căn cứ Luật, Bảo tàng Lâm Đồng xây dựng Kế hoạch như sau:", "Bảo tàng Lâm Đồng"),
        ("Căn cứ Luật; Hợp tác xã Tân Tiến (viết tắt là HTX) lập Kế hoạch như sau:", "Hợp tác xã Tân Tiến"),
        ("Học viện Tư pháp thông báo Kế hoạch như sau:", "Học viện Tư pháp"),
        ("Căn cứ Luật; UBND xã xây dựng và triển khai thực hiện Kế hoạch như sau:", "UBND xã"),
        ("Thực hiện chỉ đạo, Chi bộ ban hành và tổ chức thực hiện **Kế hoạch** như sau:", "Chi bộ"),
        ("Thực hiện ý kiến của Ban Thường vụ Tỉnh ủy triển khai Kế hoạch như sau:", ""),
        ("Sau khi Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 05-KH/TU, các chi bộ thực hiện như sau:", ""),
        ("Theo đề nghị của Phòng Nội vụ tại Tờ trình số 5/TTr-PNV về ban hành kế hoạch kiểm tra.", ""),
        ("Nhằm chấn chỉnh việc thu phí, nội dung như sau:", ""),
        (
            "Thực hiện Chương trình kiểm tra năm 2024 của Huyện ủy Ba Vì và Nghị quyết của Đảng ủy xã, "
            "Ban\nThường vụ Đảng ủy xã xây dựng Kế hoạch như sau:",
            "Ban\nThường vụ Đảng ủy xã",
        ),
        ("Thực hiện Kế hoạch của tỉnh, Công an huyện xây dựng Kế hoạch như sau:", "Công an huyện"),
        ("Sở Y tế và Công an tỉnh thống nhất ban hành Kế hoạch phối hợp như sau:", "Sở Y tế và Công an tỉnh"),
        (
            "Nhân Tháng hành động, Ban Chỉ đạo liên ngành về ATTP xã ban hành Kế hoạch như sau:",
            "Ban Chỉ đạo liên ngành về ATTP xã",
        ),
        ("Thực hiện Kế hoạch của xã, Chi bộ Tổ dân phố số 7 xây dựng Kế hoạch như sau:", "Chi bộ Tổ dân phố số 7"),
        ("Thực hiện chỉ đạo của cấp trên, Trạm Y tế xã ban hành Kế hoạch như sau:", "Trạm Y tế xã"),
        ("Thực hiện Luật\nUBND xã xây dựng Kế hoạch như sau:", "UBND xã"),
    ],
)
def test_author(opening: str, expected: str) -> None:
    assert author(opening) == expected
