"""Text in the encodings before Unicode."""

from validator.vietnamese.legacy import legacy

GOOD = (
    "Thực hiện Nghị quyết của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy xây dựng kế hoạch quán triệt, học tập trong toàn "
    "Đảng bộ, gửi báo cáo trước ngày 15/4; sản phẩm OCOP® số 5, theo § 3; đoàn Köln, Malmö cùng dự với Björn. "
)
TCVN3 = (
    "Thùc hiÖn NghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé tØnh, Ban Th­êng vô TØnh uû x©y dùng kÕ ho¹ch qu¸n triÖt, häc tËp."
)
VNI = "Thöïc hieän Nghò quyeát cuûa Ban Chaáp haønh Ñaûng boä tænh, Ban Thöôøng vuï xaây döïng keá hoaïch quaùn trieät."


def test_good_text_is_unicode() -> None:
    assert legacy(GOOD * 5) is None


def test_tcvn3() -> None:
    assert legacy(TCVN3 * 3) == ("TCVN3", TCVN3.index("µ"))


def test_vni() -> None:
    found = legacy(VNI * 2)
    assert found is not None
    assert found[0] == "VNI"


def test_a_few_signs_prove_nothing() -> None:
    assert legacy("® ® ® µ µ ¹ ¹") is None
    assert legacy("ø ö ñ") is None
