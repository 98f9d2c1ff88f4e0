"""Small words (of, and, in) with a slip, and halves of terms."""

import pytest

from tests.facts.spelling.reading import said


class TestSmallWords:
    @pytest.mark.parametrize(
        ("text", "wrong", "right"),
        [
            ("ban hành ngay 15/4/2024 của tỉnh", "ngay", "ngày"), ("trong thang 5 năm 2024", "thang", "tháng"),
            ("Kế hoạch sô 15-KH/ĐU của Đảng ủy", "sô", "số"), ("tuyên truyền va vận động nhân dân", "va", "và"),
            ("trách nhiệm cua cấp ủy", "cua", "của"), ("báo cáo vê Đảng ủy xã", "vê", "về"),
            ("các cac chi bộ báo cáo", "cac", "các"), ("quyết định này trog nhà trường", "trog", "trong"),
            ("làm việc vói từng chi bộ", "vói", "với"), ("rà soát đễ bồi dưỡng", "đễ", "để"), ("xong trược ngày 15/5", "trược", "trước"),
            ("lãnh đạo sỏ và phòng", "sỏ", "sở"), ("số liệu đến nghay 30/6/2026 của xã", "nghay", "ngày"),
            ("không sao chép mà khong ghi nguồn", "khong", "không"), ("trừ chi bộ kông có đảng viên dự bị", "kông", "không"),
        ],
    )  # fmt: skip
    def test_are_found(self, text: str, wrong: str, right: str) -> None:
        assert said(text) == [(wrong, right, "warning")]

    @pytest.mark.parametrize(
        "text",
        [
            "xong ngay 02 việc; lấy thang 10 điểm; miền nam 2024 có mưa", "tàu va chạm tại cảng; nuôi tôm, cua biển",
            "hàng hóa bị tồn kho la liệt; trẻ la hét", "con cái hiếu đễ với cha mẹ; đầu sỏ bị bắt", "kẻ gian lấy cắp xe; nảy sinh mâu thuẫn",
            "trình độ tuyệt vời và hát vè trong hội", "mở quán bar, tài liệu doc và website cho khách",
        ],
    )  # fmt: skip
    def test_other_words_are_left(self, text: str) -> None:
        assert said(text) == []


class TestHalves:
    """A syllable that stands alone though it is only half of a term."""

    @pytest.mark.parametrize(
        ("text", "half"),
        [
            ("Quán triệt, triển nghị quyết đến đảng viên.", "triển"), ("Tổ chức thực các nhiệm vụ được giao.", "thực"),
            ("Các đơn vị tổng hợp, xây dựng hoạch cụ thể.", "hoạch"), ("Bố trí kinh phí bổ cho các xã khó khăn.", "bổ"),
            ("Phối hợp với địa để tuyên truyền; nắm tình hình ở phương và cơ sở.", "phương"),
        ],
    )  # fmt: skip
    def test_are_found(self, text: str, half: str) -> None:
        assert said(text) == [(half, "", "warning")]

    @pytest.mark.parametrize(
        "text",
        [
            "Báo cáo kết quả thực\nhiện các nhiệm vụ.", "| cáo | và |", "cột triển\tvà cột khai", "nội dung “nên triển...” của bài",
            "quán triệt, triển… nghị quyết", "phục-vụ của các đơn vị", "Cuộc chiến chống tham nhũng; soát lại danh sách; ngày 02 của tháng kế tiếp.",
            "Thời gian thực và thiên niên kỷ của các nước.",
            "Giao Triển và Khải phụ trách.", "theo PHƯƠNG án và phương CHÂM",
        ],
    )  # fmt: skip
    def test_what_may_stand_alone_or_continue_elsewhere(self, text: str) -> None:
        assert said(text) == []

    def test_beside_a_slip_is_left_to_the_slip(self) -> None:
        assert said("Các đơn vị triển khia và báo cáo.") == [("khia", "khai", "error")]
