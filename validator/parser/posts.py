"""Posts that people sign under, as they are spelt: by them a signature is found, and its title is read."""

# Each heads a body; deputies carry PHÓ before it.
POSTS = (
    "BÍ THƯ", "TỔNG BÍ THƯ", "CHỦ TỊCH", "CHỦ NHIỆM", "TRƯỞNG BAN", "CHÁNH VĂN PHÒNG", "GIÁM ĐỐC", "TỔNG GIÁM ĐỐC",
    "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG", "BỘ TRƯỞNG", "CỤC TRƯỞNG", "CHI CỤC TRƯỞNG", "TỔNG CỤC TRƯỞNG", "VỤ TRƯỞNG",
    "VIỆN TRƯỞNG", "CHÁNH ÁN", "CHÁNH THANH TRA", "TỔNG THANH TRA", "TỔNG KIỂM TOÁN NHÀ NƯỚC", "KIỂM TOÁN TRƯỞNG",
    "TỔNG BIÊN TẬP", "TỔNG THƯ KÝ", "TRƯỞNG KHOA", "TRƯỞNG ĐOÀN", "TỔ TRƯỞNG", "ĐỘI TRƯỞNG", "NHÓM TRƯỞNG",
    "TRƯỞNG NHÓM", "TRƯỞNG TRẠM", "TRƯỞNG CÔNG AN", "TRƯỞNG TIỂU BAN", "TRƯỞNG BỘ MÔN", "TRƯỞNG CHI NHÁNH",
    "CHỈ HUY TRƯỞNG", "CHÍNH ỦY", "TƯ LỆNH", "TƯ LỆNH TRƯỞNG", "THỦ TƯỚNG", "THỐNG ĐỐC", "HẠT TRƯỞNG", "ĐỒN TRƯỞNG",
    "TRƯỞNG THÔN", "KẾ TOÁN TRƯỞNG", "TRƯỞNG CƠ SỞ", "TRƯỞNG ĐÀI", "TRƯỞNG VĂN PHÒNG", "CHI HỘI TRƯỞNG",
    "LIÊN ĐOÀN TRƯỞNG", "TỔNG PHỤ TRÁCH ĐỘI", "TRƯỞNG CHI CỤC", "SƯ ĐOÀN TRƯỞNG", "LỮ ĐOÀN TRƯỞNG", "TRUNG ĐOÀN TRƯỞNG",
    "TIỂU ĐOÀN TRƯỞNG", "ĐẠI ĐỘI TRƯỞNG", "TRUNG ĐỘI TRƯỞNG", "CHÍNH TRỊ VIÊN", "TRƯỞNG THUẾ",
    "TRƯỞNG THỐNG KÊ", "TRƯỞNG THI HÀNH ÁN DÂN SỰ",
)  # fmt: skip
# Deputies whose title is not PHÓ and the head's, each with that of the head.
DEPUTIES = {
    "TỔ PHÓ": "TỔ TRƯỞNG", "ĐỘI PHÓ": "ĐỘI TRƯỞNG", "HIỆU PHÓ": "HIỆU TRƯỞNG", "PHÓ PHÒNG": "TRƯỞNG PHÒNG", "PHÓ BAN": "TRƯỞNG BAN",
    "PHÓ VĂN PHÒNG": "CHÁNH VĂN PHÒNG", "PHÓ KHOA": "TRƯỞNG KHOA", "PHÓ ĐOÀN": "TRƯỞNG ĐOÀN", "PHÓ TRƯỞNG ĐƠN VỊ": "THỦ TRƯỞNG",
}  # fmt: skip
