"""Slips of spelling: what is found, how surely, and what is left alone."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.facts.spelling import Slip, spelling
from validator.lexicon import lexicon
from validator.source import Span
from validator.vietnamese.letters import TONES, split, with_tone
from validator.vietnamese.slips import slip
from validator.vietnamese.syllables import is_syllable, tone_places


def said(text: str) -> list[tuple[str, str, str]]:
    """What is wrong in a text: the wrong letters, what they should be, how sure."""
    return [(text[one.span.start : one.span.end], one.fixed, one.tier) for one in spelling(text).slips]


def only(text: str) -> Slip:
    """The one slip of a text."""
    (found,) = spelling(text).slips
    return found


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
        ("tổng hợp kết qua năm 2024", "qua", "quả"),
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
    "text",
    [
        "kê khai, mục tiêu", "giao chủ. Tri thức là sức mạnh", "đúng: qua điểm cầu", "khắc (phụ các phòng)", "đơn\n\nđốc",
        "KẾT LUẬN\nCông an tỉnh đánh\nGia đình hạnh phúc",
    ],
)  # fmt: skip
def test_does_not_reach_across_a_boundary(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Giao đồng chí Nguyễn Văn Khôi theo dõi.", "Đồng chí Khôi, đồng chí Đao, ông Chinh dự họp.", "bà Lê Thị Lảnh chủ hộ",
        "Xã Ea Kao, buôn Ko Tam, huyện Krông Năng, tỉnh Đắk Lắk.", "xã Yên Bài, thôn Đồng Chi, phường Thanh Trì",
        "Giao đồng chí Trần Quốc Hợi chủ trì.", "ông Nguyễn Việt Năm, bà Quốc Hời", "xã Chính Phú, thôn Việt Năm",
        "NGUYỄN VĂN KHÔI", "Phạm Chí Dẩn, Trần Hành Chánh", "Công ty Cổ phần Thương Mại Bảo Quan",
    ],
)  # fmt: skip
def test_names_are_safe(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện nhiệm vụ tại khoản 1, khoản 2.", "Bố trí chi tiêu hợp lý; mọi người thích hợp tác.", "sử dụng đảng phí năm 2024",
        "đầu tư công số 58", "tổ chức đang kiểm tra ba tổ chức đảng", "khoảng thời gian tối đa là hai năm", "nêu tên cơ sở nuôi trồng",
        "câu ghép chính phụ", "gửi báo cáo; cũng cố gắng hoàn thành", "bài luyện tập chung", "tên tệp bao cao ket qua thuc hien nam 2024",
        "an toàn trên hàng không không quân", "Cường độ 5 µm, sinα, 3 m², CO₂, Zalo, e-mail, USB, axít, ôtô, xăng-đan",
        "theo quy định của pháp luật¹ và điều lệ⁽²⁾", "mô hình Cổng trường an toàn giao thông",
        "website: dichvucong.gov.vn; HĐND, UBND, BCĐ, ThS, TTg, KH-ĐU, QĐ-UBND, đ/c", "tầng ô-dôn; xét nghiệm PCR, vắc-xin",
        "Độ pH từ 6,0 đến 6,5; chai 500 mL từ kho; đón khách tại Cổng trường Tiểu học",
        "Bảo đảm về môi trường làm việc; bắt đầu từ công tác tuyên truyền; ban đầu tự xây dựng", "theo hướng vẫn thực hiện",
        "Các cô quan tâm, chăm sóc trẻ; xây dựng quy chế là việc cần thiết",
        "Doanh thu trong quý ước đạt 5 tỷ đồng; UBND tỉnh tạo mọi điều kiện", "lần đầu cô dạy bài", "lượng thực khách tăng",
        "đồng bào theo Ki-tô giáo, Tin Lành", "lệnh Dir chỉ trả về tên tệp", "đơn giản hóa nhập, xuất kho", "cứu hoa màu; ruộng mất độ phì",
    ],
)  # fmt: skip
def test_good_text_is_left_alone(text: str) -> None:
    assert said(text) == []


# Words that are one slip away from a term and mean something of their own.
@pytest.mark.parametrize(
    "text",
    [
        "Hội Liên hiệp Phụ nữ xã triển khai tài chính vi mô.", "Rèn luyện bản lĩnh, kiên nghị trong công tác.",
        "Đầu tư hệ thống hồ chứa liên hoàn.", "Trích dẫn đúng nguyên tác.", "Xây dựng công trình chỉnh trị sông Hồng.",
        "Mời các chứng nhân lịch sử đến dự.", "Chủ động dự liệu các tình huống.", "Ứng phó thiên tai, nhân tai.",
        "Cộng đồng được miễn nhiễm.", "Mở rộng vùng trồng thanh trà.", "Kiểm tra xe quá trọng tải.", "Tổ chức lễ thượng kỳ.",
        "Phòng, chống bạo hành trẻ em.", "Vận động các hộ khá giả.", "Dự báo gió cấp 8, biển động mạnh.", "Ôn tập giải tích lớp 12.",
        "Bên nhận quyền nộp hồ sơ; nhường quyền ưu tiên.", "Tu bổ tam quan, nhà tổ của chùa.", "Gặp mặt các cộng đoàn, dòng tu.",
        "Ông nội là nghị viên khóa đầu.", "Học sinh ôn dấu trọng âm.", "Đô vật lực lưỡng.", "Hướng dẫn chủ thẻ khóa thẻ bị mất.",
        "Tập huấn cho chủ trường, chủ nhóm lớp.", "Chia thành tổ, nhóm để ôn tập.", "Tính chất giao hoán, tính chất kết hợp.",
        "Tổng cộng bằng chữ; cộng bằng số.", "Thử chất tải cầu treo.", "Nhân dân truyền tai nhau.", "Khám thai, chăm sóc khi sinh.",
        "Trao giải để giành suất dự vòng sau.", "Vẽ tranh dành cho thiếu nhi.", "Du khách vãng cảnh chùa.", "Có người nghĩ việc này khó.",
        "Họp tại trụ sở ấp trên địa bàn xã; hàng bị cấm trên thị trường.", "Không đồng ý với nhau, bất đồng ý kiến.",
        "Chi văn phòng phẩm cho các phòng.",
        "Nộp lưu chiểu xuất bản phẩm cho thư viện.", "Án bị giám đốc thẩm trong năm.", "Máy trợ thính được cấp mới.",
        "Trồng đinh lăng, ba kích, sa nhân dưới tán rừng.", "Báo cáo số học sinh thực học trong năm.",
        "Kiểm sát viên phụ trách; báo cáo Viện kiểm sát nhân dân tỉnh.", "Hướng dẫn Viện trưởng; cộng tác viện trợ.",
        "Trời mưa phùn, rét đậm; thu gom rác rưởi.", "Luồng, vầu, giổi; ngao, vẹm; viết nắn nót.", "Người dũng cảm, vạm vỡ.",
        "Thăm hỏi các tang gia.", "Vận động chức sắc, giáo hữu.", "Số liệu đã được hiệu chính.", "Sĩ quan chuyển ngành.",
        "Thành lập khoa dinh dưỡng, tiết chế.", "Cộng tác với thông tín viên của báo.", "Sản phẩm chiết xuất từ tinh chất.",
        "Phấn đấu giảm hộ cận nghèo; các thôn báo về xã.", "Dạy đủ 15 tiết theo chương trình, số tiết thực dạy ghi vào sổ.",
        "Người dân tự đo huyết áp, tự phá bỏ hàng rào, tự về nhà.", "Nhà tường mái tôn tại ấp 3; hố chứa rác; nhà mái ngói.",
        "Giấy phép do sở cấp; hồ bị cạn nước; cụ bị cao huyết áp.", "Khoa giao nhiệm vụ cho tổ; hội đồng khoa họp xét.",
        "Ban giao Phòng Tổng hợp soạn thảo.", "Các sở, ngành nghe báo cáo; hiệu trưởng trường trình Sở.",
        "Giúp học sinh yêu môn học; học sinh giỏi toán tỉnh.", "Nước thải xả ra sông; phát hàng cứu trợ; vận chuyển đất đi đổ.",
        "Trồng hà thủ ô, dổi, trám; nuôi cá bớp, trùn quế; bảo vệ voọc, sao la.", "Lãnh đạo, cán bộ toàn viện trực; đứng trực tại chốt.",
        "Biên soạn địa chí; trồng thảm hoa; rà phá vùng mìn; khám bệnh sán lá.", "Chở đất, cát; đưa rau vào bếp ăn; nợ đóng bảo hiểm.",
    ],
)  # fmt: skip
def test_words_near_a_term_are_words(text: str) -> None:
    assert said(text) == []


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


class TestSpaces:
    @pytest.mark.parametrize(
        ("text", "wrong", "right"),
        [
            ("thực hiệncác nghị quyết", "hiệncác", "hiện các"), ("thực hiện cácnghị quyết", "cácnghị", "các nghị"),
            ("tổchức sơ kết", "tổchức", "tổ chức"), ("Đảng ủyKhối tổ chức", "ủyKhối", "ủy Khối"),
            ("trước ngày15/4", "ngày15", "ngày 15"), ("quán triệtvà triển khai", "triệtvà", "triệt và"),
            ("tổ ch ức sơ kết", "ch ức", "chức"), ("th ực hiện nghị quyết", "th ực", "thực"),
        ],
    )  # fmt: skip
    def test_finds(self, text: str, wrong: str, right: str) -> None:
        assert said(text) == [(wrong, right, "warning")]

    def test_damaged_text_is_said_once(self) -> None:
        text = (
            "Banthườngvụ giao cácchibộ tổchức sơkết, gửibáocáo vềvănphòng đúngthờigian quyđịnh, khôngđể chậmtrễ. " * 3
        )
        found = spelling(text)
        assert found.slips == ()
        assert found.damage == Span(0, 11)

    def test_torn_text_is_said_once(self) -> None:
        assert spelling("Đ ả n g b ộ t ỉ n h " * 10).damage == Span(0, 1)


class TestRepeats:
    @pytest.mark.parametrize(
        "text", ["trách nhiệm của của cấp ủy", "các các chi bộ", "trong trong năm 2024", "đối với với chi bộ"]
    )
    def test_small_words(self, text: str) -> None:
        assert [one.kind for one in spelling(text).slips] == ["repeat"]

    def test_terms(self) -> None:
        found = only("tổ chức thực hiện thực hiện nghị quyết")
        assert (found.written, found.fixed) == ("thực hiện thực hiện", "thực hiện")

    @pytest.mark.parametrize(
        ("text", "fixed"),
        [
            ("KẾ HOẠCH CẢI CÁCH CÁCH HÀNH CHÍNH NĂM 2026", "CÁCH"), ("đẩy mạnh cải cách cách hành chính", "cách"),
            ("theo Kế hoạch số số 12/KH-UBND", "số"), ("trước ngày ngày 15/3/2026", "ngày"), ("hết tháng tháng 9", "tháng"),
        ],
    )  # fmt: skip
    def test_inside_a_phrase_and_before_figures(self, text: str, fixed: str) -> None:
        assert only(text).kind == "repeat"
        assert only(text).fixed == fixed

    @pytest.mark.parametrize(
        "text",
        [
            "một số số liệu, số số lượng", "tháng tháng tổng hợp", "cải cách cách làm", "cải cách, cách làm hành chính",
            "ngày ngày, luôn luôn, dần dần, thường thường, đời đời, khác khác", "kết quả của\ncủa từng xã", "của, của", "người người",
            "tổ chức. Tổ chức", "trong năm năm qua", "bảo đảm đảm đương", "học sinh học", "số 1 1", "hiện thực hiện nay", "Ba Ba", "a a",
            "TL. GIÁM ĐỐC GIÁM ĐỐC TRUNG TÂM", "T/L TRƯỞNG BAN TRƯỞNG BAN TỔ CHỨC",
        ],
    )  # fmt: skip
    def test_good_repeats(self, text: str) -> None:
        assert said(text) == []


class TestKinds:
    def test_a_listed_confusion(self) -> None:
        assert said("bổ xung kinh phí, xử dụng đúng") == [("xung", "sung", "error"), ("xử", "sử", "error")]
        assert said("Căc cứ tình hình thực tế; thi đua hưng tới Đại hội") == [
            ("Căc", "Căn", "error"),
            ("hưng", "hướng", "warning"),
        ]
        assert said("Đoàn xã Bình Hưng tới dự, chấn hưng tới nơi tới chốn") == []

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


class TestWhole:
    def test_the_parts_of_a_file_are_told_apart(self) -> None:
        text = "đơn đốc. đơn đốc"
        assert [one.span for one in spelling(text, 5).slips] == [Span(9, 12)]
        assert [one.span for one in spelling(text, 0, 7).slips] == [Span(0, 3)]

    def test_zones_are_skipped(self) -> None:
        assert spelling("đơn đốc, đơn đốc", skip=[Span(0, 7)]).slips == spelling("đơn đốc, đơn đốc").slips[1:]

    @pytest.mark.parametrize("own", [{"đơn đốc"}, {"đơn"}, {"cơ sở đơn đốc"}])
    def test_own_words_are_skipped(self, own: set[str]) -> None:
        assert (
            spelling("cơ sở đơn đốc, Chù trì phối hợp", own=own).slips
            == spelling("cơ sở aaa aaa, Chù trì phối hợp").slips
        )

    def test_legacy_text_is_told_and_left(self) -> None:
        found = spelling(
            "Thùc hiÖn NghÞ quyÕt cña Ban ChÊp hµnh §¶ng bé tØnh, Ban Th­êng vô TØnh uû x©y dùng kÕ ho¹ch qu¸n triÖt" * 2
        )
        assert found.encoding == "TCVN3"
        assert found.slips == ()

    def test_nothing(self) -> None:
        assert spelling("").slips == ()


TERMS = sorted(lexicon().terms)


def variants(word: str) -> list[str]:
    """A syllable under other tones, without its last letter, with its neighbours swapped."""
    letters, tone, _ = split(word)
    places = tone_places(letters)
    others = [with_tone(letters, other, places[0]) if other else letters for other in TONES if other != tone]
    return [*others, word[:-1], word[:-2] + word[-1:] + word[-2:-1]]


@given(st.sampled_from(TERMS), st.booleans(), st.randoms(use_true_random=False))
@settings(max_examples=300, deadline=None)
def test_every_slip_of_a_term_is_found_at_the_beginning_of_a_sentence(
    term: str, first: bool, chance: random.Random
) -> None:
    words = term.split(" ")
    side = 0 if first else 1
    wrong = chance.choice([one for one in variants(words[side]) if len(one) > 1] or [words[side]])
    pair = f"{wrong} {words[1]}" if first else f"{words[0]} {wrong}"
    lists = lexicon()
    how = slip(wrong, words[side])
    if lists.is_fine(pair) or how in (None, "key") or wrong == words[1 - side]:
        return
    if wrong in lists.functions or wrong in lists.loans:  # words by themselves: ê-kíp, Bà Trưng
        return
    if how in ("added", "swapped") and is_syllable(wrong):
        return
    assert spelling(f"{pair.capitalize()}, đúng quy định.").slips


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


class TestSingleLetters:
    def test_beside_the_half_of_a_term(self) -> None:
        assert said("hoàn thành nhiệm ụ được giao") == [("ụ", "vụ", "error")]

    @pytest.mark.parametrize("text", ["chọn phương án b thực hiện", "nhóm c ứng dụng", "khoản a, điểm b"])
    def test_labels(self, text: str) -> None:
        assert said(text) == []


@pytest.mark.parametrize(
    "text",
    ["Dữ_liệuX và Dữ_liệuY", "trình điều khiển cho PHP và các tệp", "(tên tiếng Pháp: un utilisateur a été créé)"],
)
def test_identifiers_abbreviations_and_other_languages_are_left(text: str) -> None:
    assert said(text) == []


def test_a_word_at_the_end_of_a_sentence_is_read() -> None:
    assert said("các nghành. Báo cáo nhanh.") == [("nghành", "ngành", "error")]


@pytest.mark.parametrize(
    ("text", "fixed", "sure"),
    [("Bàn giao cuả xã.", "của", True), ("Trao qùa cho hộ nghèo.", "quà", False)],
)
def test_a_repair_is_safe_only_with_a_neighbour_or_as_a_small_word(text: str, fixed: str, sure: bool) -> None:
    (one,) = spelling(text).slips
    assert (one.fixed, one.sure) == (fixed, sure)


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


@pytest.mark.parametrize(
    "text", ["Báo cáo định kỳ hàng quý, hằng tháng, hàng năm.", "Định kỳ hàng tháng họp chi bộ; định kỳ hằng quý."]
)
def test_both_spellings_of_every_are_right(text: str) -> None:
    assert said(text) == []
