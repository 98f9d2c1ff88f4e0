"""Slips of spelling: what is found, and how surely."""

import pytest

from tests.facts.spelling.reading import said
from validator.facts.spelling.spelling import spelling


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Cán bộ đơn đốc các chi bộ.", "đơn", "đôn"),
        ("- Chù trì, phối hợp với các ban.", "Chù", "Chủ"),
        ("Kịp thời khắc phụ các hạn chế.", "phụ", "phục"),
        ("đúng qua điểm của Đảng", "qua", "quan"),
        ("Văn phòng Đảng ủy Khôi tham mưu.", "Khôi", "Khối"),
        ("ĐẢNG CỘNG SẢN VIÊT NAM", "VIÊT", "VIỆT"),
        ("I. MỤC ĐÍCH, YÊU CÂU", "CÂU", "CẦU"),
        ("T/M BAN THUỜNG VỤ", "THUỜNG", "THƯỜNG"),
        ("Ban Chấp hàng Đảng bộ huyện", "hàng", "hành"),
        ("nâng ca chất lượng sinh hoạt", "ca", "cao"),
        ("các đơn vị phố hợp tổ chức", "phố", "phối"),
        ("được theo giõi thường xuyên", "giõi", "dõi"),
        ("đanh giá kết quả thực hiện", "đanh", "đánh"),
        ("nâng cao hiệu qủa công tác", "qủa", "quả"),
        ("Uỷ ban nhân dân xả Tân Hoà", "", ""),
        ("rút kinh nghiêm sâu sắc", "nghiêm", "nghiệm"),
        ("hoàn thàng nhiệm vụ được giao", "thàng", "thành"),
        ("nghị quyết của Chỉnh Phủ", "Chỉnh", "Chính"),
        ("đại biểu Quốc Hôi khóa XVI", "Hôi", "Hội"),
        ("xét xử tại tòá án nhân dân", "tòá", "tòa"),
        ("đội ngũ báo cao viên của huyện", "cao", "cáo"),
        ("gửi châm nhất ngày 20/10/2026", "châm", "chậm"),
        ("phòng tránh lừa đáo trên mạng", "đáo", "đảo"),
        ("Ủy ban nhân dân cấp xả lập danh sách", "xả", "xã"),
    ],
)
def test_finds_an_error(text: str, wrong: str, right: str) -> None:
    assert said(text) == ([(wrong, right, "error")] if wrong else [])


def test_doubts_where_both_words_can_stand_alone() -> None:
    assert said("sự lãnh đạo, chỉ dạo của cấp ủy; nêu rõ hạn chê") == [
        ("dạo", "đạo", "warning"),
        ("chê", "chế", "warning"),
    ]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        # What cannot stand alone has no other partner.
        ("nộp về đảng uy tổng công ty theo mẫu", "uy", "ủy"),
        ("đối chiếu kết qua năm 2024", "qua", "quả"),
        ("cán bộ, đang viên nêu gương", "đang", "đảng"),
        ("trong phạm vị tỉnh lẻ", "vị", "vi"),
        ("các lãnh đao phòng", "đao", "đạo"),
        # A letter that is no label.
        ("Ban Chấp hành Đảng bộ và cấp ủ.", "ủ", "ủy"),
        ("giao chi ộ báo cáo", "ộ", "bộ"),
    ],
)
def test_doubts_what_fits_nowhere(text: str, wrong: str, right: str) -> None:
    assert said(text) == [(wrong, right, "warning")]


@pytest.mark.parametrize(
    "text",
    [
        "**Đảng ủy Khôi** triển khai", "Đảng ủy **Khôi** triển khai", "_Đảng_ ủy *Khôi*, các ban", "Đảng ủy\nkhối, Đảng bộ Khôi",
        "nâng cao trách\nnhiêm của cấp ủy",
    ],
)  # fmt: skip
def test_sees_through_decoration_and_wraps(text: str) -> None:
    assert len(spelling(text).slips) == 1


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Tiếp thu kiên nghị của cử tri.", "kiên", "kiến"),
        ("Xây dựng cơ sở dự liệu dùng chung.", "dự", "dữ"),
        ("Củng cố hệ thống chỉnh trị ở cơ sở.", "chỉnh", "chính"),
    ],
)
def test_such_a_word_is_a_slip_where_a_phrase_tells(text: str, wrong: str, right: str) -> None:
    assert said(text) == [(wrong, right, "error")]


class TestKinds:
    def test_a_listed_confusion(self) -> None:
        assert said("bổ xung kinh phí, xử dụng đúng") == [("xung", "sung", "error"), ("xử", "sử", "error")]
        assert said("Căc cứ tình hình thực tế; thi đua hưng tới Đại hội") == [
            ("Căc", "Căn", "error"),
            ("hưng", "hướng", "warning"),
        ]
        assert said("Đoàn xã Bình Hưng tới dự, chấn hưng tới nơi tới chốn") == []

    def test_a_phrase_that_has_lost_a_word(self) -> None:
        assert said("Ban Tổ Đảng ủy tổng hợp; các đơn vị xây kế hoạch cụ thể") == [
            ("Ban Tổ Đảng ủy", "Ban Tổ chức Đảng ủy", "warning"),
            ("xây kế hoạch", "xây dựng kế hoạch", "warning"),
        ]
        assert (
            said(
                "Ban Tổ chức Đảng ủy, công chức hội nghị viên; hoàn tạm ứng trước ngày 15/6/2024; chi phối với mức cao"
            )
            == []
        )

    def test_a_syllable_that_is_none(self) -> None:
        assert said("các nghành, các cấp") == [("nghành", "ngành", "error")]
        assert said("tặng quà hộ ngẳt nghèo") == [("ngẳt", "", "error")]

    def test_keystrokes(self) -> None:
        assert said("kế hoạch dduwowcj ban hành, thu7c5 hiện") == [
            ("dduwowcj", "được", "error"),
            ("thu7c5", "thực", "error"),
        ]

    def test_a_small_word(self) -> None:
        assert said("trách nhiệm cũa nhửng người đứng đầu") == [
            ("cũa", "của", "warning"),
            ("nhửng", "những", "warning"),
        ]
        assert said("nhiệm vụ cảu chi bộ, vai trò cảu đảng viên") == [("cảu", "của", "warning")] * 2

    def test_a_capital_is_doubted_only_where_the_cure_is_known(self) -> None:
        assert said("Viêc giao xã Krắc, Đrú") == [("Viêc", "Việc", "warning")]

    def test_the_new_placement_is_kept(self) -> None:
        assert said("Uỷ ban mặt trận, thường trực uỹ ban") == [("uỹ", "uỷ", "error")]


def test_a_word_at_the_end_of_a_sentence_is_read() -> None:
    assert said("các nghành. Báo cáo nhanh.") == [("nghành", "ngành", "error")]


@pytest.mark.parametrize(
    ("text", "fixed", "sure"),
    [("Bàn giao cuả xã.", "của", True), ("Trao qùa cho hộ nghèo.", "quà", False)],
)
def test_a_repair_is_safe_only_with_a_neighbour_or_as_a_small_word(text: str, fixed: str, sure: bool) -> None:
    (one,) = spelling(text).slips
    assert (one.fixed, one.sure) == (fixed, sure)
