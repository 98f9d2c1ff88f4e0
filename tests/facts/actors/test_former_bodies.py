"""Bodies that ended in 2025: named as at work today, or as what they were."""

import pytest

from validator.plan import plans
from validator.source import Source

HEAD = "ĐẢNG ỦY XÃ ĐẠO TRÙ\nSố 15-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n\nI. TỔ CHỨC THỰC HIỆN\n"


def former(words: str, head: str = HEAD) -> list[str]:
    return [one.name for one in plans(Source("t", f"{head}1. {words}\n"))[0].former_bodies]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Đề nghị Ủy ban nhân dân huyện phối hợp.", ["Ủy ban nhân dân huyện"]),
        ("Các huyện ủy, thành ủy chỉ đạo thực hiện.", ["Các huyện ủy"]),
        ("Ban Tổ chức, Ban Tuyên giáo, Ban Dân vận Tỉnh ủy theo dõi.", ["Ban Tuyên giáo", "Ban Dân vận Tỉnh ủy"]),
        ("Công an các huyện, thành phố bảo đảm an ninh.", ["Công an các huyện"]),
        ("Giao UBND các xã, phường, thị trấn tổ chức thực hiện.", ["thị trấn"]),
        ("Đảng ủy Khối các cơ quan tỉnh tổng hợp báo cáo.", ["Đảng ủy Khối"]),
        ("Ủy ban Kiểm tra chủ trì; UBND huyện, UBND xã phối hợp.", ["UBND huyện"]),
        ("Văn phòng Đảng ủy chủ trì, phối hợp chặt chẽ với Ban Dân vận Tỉnh ủy thực hiện.", ["Ban Dân vận Tỉnh ủy"]),
        ("Tuyên truyền trên địa bàn huyện; kinh phí do ngân sách huyện bảo đảm.", ["huyện", "ngân sách huyện"]),
        ("Áp dụng đối với các xã, phường, thị trấn.", ["thị trấn"]),
        ("Phối hợp với Tòa án nhân dân huyện thực hiện.", ["Tòa án nhân dân huyện"]),
        ("Báo cáo Ủy ban nhân dân tỉnh Hà Nam.", ["Ủy ban nhân dân tỉnh Hà Nam"]),
        ("Phối hợp với Sở Y tế tỉnh Vĩnh Phúc thực hiện.", ["Sở Y tế tỉnh Vĩnh Phúc"]),
        ("Các huyện, thị xã, thành phố xây dựng kế hoạch.", ["Các huyện, thị xã, thành phố"]),
    ],
)
def test_charged(words: str, names: list[str]) -> None:
    assert former(words) == names


@pytest.mark.parametrize(
    "words",
    [
        "Tiếp tục thực hiện Nghị quyết số 05-NQ/HU của Huyện ủy.",
        "UBND huyện Tam Đảo (cũ) đã giao đất.",
        "Năm 2024, Đảng ủy xã đã phối hợp với UBND huyện mở lớp tập huấn.",
        "Tình hình tại các huyện, thị xã, thành phố đã ổn định.",
        "UBND huyện bàn giao hồ sơ về UBND xã.",
        "Rà soát chỉ tiêu mà trước đây Huyện ủy giao.",
        "Ban Tuyên giáo và Dân vận Tỉnh ủy theo dõi.",
        "Ban Tuyên giáo Liên đoàn Lao động tỉnh theo dõi.",
        "UBND các xã, phường, đặc khu tổ chức thực hiện.",
        "Trung tâm Y tế huyện Tam Đảo khám sức khỏe.",
        "Tổng kết phong trào trên địa bàn huyện.",
        "Thực hiện dân chủ ở xã, phường, thị trấn.",
        "Đồng chí quê ở tỉnh Nam Định; phối hợp với Sở Y tế tỉnh Phú Thọ.",
        "Học tập “Huyện ủy Tam Đảo 70 năm xây dựng”.",
    ],
)
def test_not_charged(words: str) -> None:
    assert former(words) == []


def test_recipients() -> None:
    head = f"{HEAD}1. Chi bộ thực hiện.\n\nNơi nhận:\n- Thường trực Huyện ủy (b/c),\n- Ban Dân vận Tỉnh ủy,\n- Lưu Văn phòng.\n"
    assert [one.name for one in plans(Source("t", head))[0].former_bodies] == ["Huyện ủy", "Ban Dân vận Tỉnh ủy"]


def test_a_board_alone_is_the_partys_only_in_a_plan_of_the_party() -> None:
    state = "UBND XÃ ĐẠO TRÙ\nSố: 15/KH-UBND\n\nKẾ HOẠCH\nhọc tập\n\nI. TỔ CHỨC THỰC HIỆN\n"
    assert former("Ban Tuyên giáo theo dõi.", state) == []
    assert former("Ban Tuyên giáo theo dõi.") == ["Ban Tuyên giáo"]
