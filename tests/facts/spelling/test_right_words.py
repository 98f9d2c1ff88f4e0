"""Words that are right, though a term is only a slip away: names, terms of their own, other languages."""

import pytest

from tests.facts.spelling.reading import said
from validator.facts.spelling.spelling import spelling


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
        "đồng bào theo Ki-tô giáo, Tin Lành", "lệnh Dir chỉ trả về tên tệp",
        "tuổi của các chức danh Hội đồng nhân dân, Ủy ban nhân dân tính tại thời điểm tháng 5/2031",
        "đơn giản hóa nhập, xuất kho", "cứu hoa màu; ruộng mất độ phì",
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
        "Hồ sơ trình Sở duyệt trước khi làm; lớp tập dợt diễu hành; trẻ chơi dung dăng dung dẻ; đọc sớ, tan lễ ra về.",
        "Treo cờ hội, dựng sới vật, đánh cờ bỏi; dệt khung cửi, thêu khăn piêu; ủ gốc bằng tế guột; trẻ đứng chựng.",
        "Chè lẫn cẫng, lá già; thay gioăng, ghíp, ma ní; nuôi cá chạch lấu; xây sân gôn.",
        "Trồng rau dền, củ nưa, cây náng, cây gừa; bứng cây to, múc bằng gàu; nuôi cá đù, cá trèn, tép riu; ủ bã hèm bia.",
        "Bà con góa bụa, mập mạp, móm mém; việc áy náy, oái oăm; tẩm bùi nhùi, cạo nhẵn nhụi; lúa cháy sém; phá bĩnh; lóp ngóp.",
        "Ném pao, hát páo dung, cung nghinh xá lợi, chơi oẳn tù tì; lân vờn ngọc; mua ram giấy; hạp long đập; bốc xúc ở moong than.",
        "Biên soạn địa chí; trồng thảm hoa; rà phá vùng mìn; khám bệnh sán lá.", "Chở đất, cát; đưa rau vào bếp ăn; nợ đóng bảo hiểm.",
    ],
)  # fmt: skip
def test_words_near_a_term_are_words(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    ["Dữ_liệuX và Dữ_liệuY", "trình điều khiển cho PHP và các tệp", "(tên tiếng Pháp: un utilisateur a été créé)"],
)
def test_identifiers_abbreviations_and_other_languages_are_left(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text", ["Báo cáo định kỳ hàng quý, hằng tháng, hàng năm.", "Định kỳ hàng tháng họp chi bộ; định kỳ hằng quý."]
)
def test_both_spellings_of_every_are_right(text: str) -> None:
    assert said(text) == []


def test_a_village_does_what_a_board_may_do() -> None:
    slips = spelling("Trưởng bản báo cáo kết quả. Các bản tổ chức họp dân; bản quản lý quỹ.")
    assert [slip.written for slip in slips.of("term")] == []
    assert [slip.written for slip in spelling("Các bản tổ chức họp dân.").of("term")] == ["bản tổ chức"]
