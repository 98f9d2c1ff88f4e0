"""Letters that stand alone, stand twice, or were keyed in the order of another keyboard."""

import pytest

from tests.facts.spelling.reading import said


def test_a_letter_is_left_of_a_phrase() -> None:
    assert said("báo cáo Ban Thường v Đảng ủy") == [("v", "vụ", "error")]
    assert said("chọn phương án v; nhóm v thực hiện") == []


@pytest.mark.parametrize(
    "text",
    [
        "Tổng kết qua 5 năm; đoàn kết qua nhiều thế hệ; kết quá khứ.",
        "Ông đang viên mãn; đang ủy quyền cho cấp phó; ở xa hội trường; vì trí tuệ nhân tạo.",
        "Sửa các thiết bị bị hỏng; ví dụ việc kết nối; kỹ thuật viên thông thạo máy.",
        "bảo đảm trật tự, vệ sinh, an toà… và gửi Phòng Kỹ thuậ...; ban hành kế hoạch về ngâ…",
        "Biến chúng thành việc làm hằng ngày; lấy chúng từ hồ sơ.",
        "Nội dung họp do cấp ủ… ghi lại.",
        "Nhóm x, nhóm y; cán bộ y tế; y sĩ, y tá trạm y tế xã.",
        "xử lý ổ dịch, ủ phân; ý kiến của đại biểu; ở cơ sở; bị ế.",
    ],
)
def test_leaves_single_letters_and_pronouns(text: str) -> None:
    assert said(text) == []
    assert said("chăm sóc người bênh tại nhà; người bênh vực trẻ em") == [("bênh", "bệnh", "warning")]


class TestSingleLetters:
    def test_beside_the_half_of_a_term(self) -> None:
        assert said("hoàn thành nhiệm ụ được giao") == [("ụ", "vụ", "error")]

    @pytest.mark.parametrize("text", ["chọn phương án b thực hiện", "nhóm c ứng dụng", "khoản a, điểm b"])
    def test_labels(self, text: str) -> None:
        assert said(text) == []


class TestCapitals:
    @pytest.mark.parametrize(
        ("text", "wrong", "right"),
        [
            ("- Ccác chi bộ báo cáo.", "Ccác", "Các"), ("1. Phhòng Tổ chức tham mưu.", "Phhòng", "Phòng"), ("Nêu rõ Soố và ngày.", "Soố", "Số"),
            ("TRƯỜNG THCS KHAÁNH NHẠC", "KHAÁNH", "KHÁNH"), ("Ủy ban xã Tân Thịnnh.", "Thịnnh", "Thịnh"),
            ("- Ngyà nào cũng có báo cáo.", "Ngyà", "Ngày"), ("CHỈ TIÊU ĐẾN HẾT NĂMM 2025", "NĂMM", "NĂM"),
        ],
    )  # fmt: skip
    def test_a_letter_keyed_twice(self, text: str, wrong: str, right: str) -> None:
        assert said(text) == [(wrong, right, "warning")]

    @pytest.mark.parametrize(
        "text",
        [
            "Xã Đắk Đoa, xã Ia Kriêng; ông Rơ Châm Hyéo, bà Zơrâm Boong.",
            "Krông Nô; Đrắk Lây; SốY là tham số",
            "Thôn Đoong dự họp.",
        ],
    )
    def test_names_of_the_highlands_are_left(self, text: str) -> None:
        assert said(text) == []

    def test_which_letter_is_too_much_is_told_where_it_is_certain(self) -> None:
        assert said("máy suư của xã; các cơ quan đồng thơòi báo cáo; dự án lưướt") == [
            ("suư", "", "error"), ("thơòi", "thời", "error"), ("lưướt", "", "error"),
        ]  # fmt: skip


class TestKeystrokes:
    @pytest.mark.parametrize(
        ("text", "wrong", "right"),
        [
            ("các phòng, sowr và hội", "sowr", "sở"), ("cơ quan của tinhr giao", "tinhr", "tỉnh"), ("họp tại xax và phường", "xax", ""),
            ("các phongf chức năng", "phongf", "phòng"), ("để duwj giờ", "duwj", "dự"),
        ],
    )  # fmt: skip
    def test_at_the_end_of_a_word(self, text: str, wrong: str, right: str) -> None:
        assert said(text) == ([(wrong, right, "error")] if right else [])

    def test_two_vowels_in_the_wrong_order(self) -> None:
        assert said("thực hiện kế hoạch àny trong quý") == [("àny", "này", "warning")]
