"""Thiếu phần bắt buộc theo thông lệ của một kế hoạch.

Không văn bản nào quy định bố cục của kế hoạch, nhưng kế hoạch nào cũng phải trả lời ba câu hỏi: để làm gì (mục đích, yêu
cầu), làm gì và khi nào (nội dung, thời gian), ai làm (tổ chức thực hiện). Quy tắc nhận ra các phần ấy theo lời của tiêu
đề ở mọi cấp, có đánh số hay không; tên gọi khác cùng ý cũng được. Có thể khai báo tên gọi khác, hoặc những phần cần có
cho từng loại kế hoạch, trong cấu hình.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import (
    IMPLEMENTATION,
    PURPOSE,
    Bad,
    Finding,
    Good,
    Heading,
    Options,
    Plan,
    Severity,
    Span,
    Text,
    doubt,
    folded,
    names_who,
    rule,
    says,
)

_NAMES = {"purpose": "mục đích, yêu cầu", "content": "nội dung, thời gian", "implementation": "tổ chức thực hiện"}
# A heading with these words tells who carries the plan out, unless they are what the plan is about.
_MATTER = "kiểm tra, giám sát"
_ALONGSIDE = ("kinh phí", "nguồn lực", "vốn", "chế độ báo cáo", "thông tin, báo cáo")
_SHORT = 1200  # characters of the text below which a plan may do without
_FEWEST = 2  # headings below which a plan is too short to have parts


@dataclass(frozen=True)
class Skeleton(Options):
    """Words by which each part is known, and which parts a kind of plan must have.

    `kinds` name the parts that plans with certain words in their subject must have ("trực lãnh đạo: content"); other
    plans must have `required`.
    """

    required: tuple[str, ...] = ("purpose", "content", "implementation")
    kinds: tuple[str, ...] = ()
    purpose: tuple[str, ...] = PURPOSE
    implementation: tuple[str, ...] = IMPLEMENTATION


@rule(
    id="KH201",
    name="missing-section",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="không thấy phần “{part}”", en="there is no section “{part}”"),
    hint=Text(
        vi="bổ sung phần này, hoặc khai báo tên gọi của đơn vị trong cấu hình của quy tắc",
        en="add it, or give the name your office uses in the rule's options",
    ),
    basis={"*": "bố cục thường dùng của kế hoạch: mục đích, yêu cầu; nội dung, thời gian; tổ chức thực hiện"},
    options=Skeleton,
    good=(
        "UBND XÃ PHÚ XUÂN\nTRƯỜNG TIỂU HỌC SỐ 1\n\nSố: 15/KH-TH\n\nPhú Xuân, ngày 12 tháng 9 năm 2025\n\nKẾ HOẠCH\n"
        "Năm học 2025 - 2026\n\nI. CĂN CỨ XÂY DỰNG\n- Biên chế năm học.\n\nII. NHIỆM VỤ, GIẢI PHÁP\n- Dạy hai buổi/ngày.\n\n"
        "III. KINH PHÍ\n- Ngân sách giao.\n\nIV. PHÂN CÔNG NHIỆM VỤ\n- Tổ trưởng theo dõi.\n\nHIỆU TRƯỞNG\n\nĐoàn Thị Lan\n",
        "TÒA ÁN NHÂN DÂN TỈNH CÀ MAU\nTÒA ÁN NHÂN DÂN KHU VỰC 2\n\nSố: 05/KH-TA\n\nCà Mau, ngày 10 tháng 10 năm 2025\n\nKẾ HOẠCH\n"
        "Công tác năm 2026\n\nI. CHỈ TIÊU CÔNG TÁC\n- Giải quyết 95% số án.\n\nII. NHIỆM VỤ\n- Xét xử đúng hạn.\n\n"
        "III. BIỆN PHÁP TIẾN HÀNH\n- Văn phòng theo dõi.\n\nCHÁNH ÁN\n\nĐoàn Thị Lan\n",
        "I. NỘI DUNG\n- Sinh hoạt chuyên đề quý II.\n\nII. THỜI GIAN\n- Trong tháng 5.\n",
        "TRƯỜNG THCS BA VÌ\nBAN THANH TRA NHÂN DÂN\n\nBa Vì, ngày 01 tháng 11 năm 2025\n\nKẾ HOẠCH\nCông tác tháng 11 năm 2025\n"
        "Chủ điểm: “Tôn sư trọng đạo”\n\n"
        "I. ĐÁNH GIÁ CÔNG TÁC THÁNG 10\n- Giám sát thu, chi.\n\nII. NHIỆM VỤ THÁNG 11\n- Giám sát việc nâng lương.\n\n"
        "III. BIỆN PHÁP\n1. Trưởng ban: điều hành.\n2. Đ/c Sương: ghi biên bản.\n\nTRƯỞNG BAN\n\nĐinh Thị Mai\n",
        "CHI ĐOÀN TRƯỜNG THCS BA VÌ\n\nBa Vì, ngày 12 tháng 9 năm 2025\n\nKẾ HOẠCH\nNăm học 2025 - 2026\n\nI. MỤC ĐÍCH\n"
        "- Giữ nền nếp.\n\nII. CÔNG VIỆC\n- Trực cờ đỏ.\n* Phân công trong Ban Chấp hành:\n- Bí thư phụ trách chung.\n\n"
        "TM. BAN CHẤP HÀNH\nBÍ THƯ\n\nĐinh Thị Mai\n",
        Good(
            "ĐẢNG ỦY XÃ TÂN HƯNG\n\nSố 07-KH/ĐU\n\nTân Hưng, ngày 10 tháng 4 năm 2026\n\nKẾ HOẠCH\n"
            "trực lãnh đạo dịp nghỉ lễ\n\nI. THỜI GIAN\n- Từ 27/4.\n\nII. THÀNH PHẦN\n- Thường trực Đảng ủy.\n\n"
            "III. PHƯƠNG TIỆN\n- Xe công vụ.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Tấn\n",
            options={"kinds": ("trực lãnh đạo: content",)},
        ),
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY XÃ TÂN HƯNG\n\nSố 08-KH/ĐU\n\nTân Hưng, ngày 10 tháng 4 năm 2026\n\nKẾ HOẠCH\n"
            "học tập chuyên đề năm 2026\n-----\nBan Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n\n"
            "I- MỤC ĐÍCH, YÊU CẦU\n1. Nắm vững nội dung chuyên đề.\n\nII- NỘI DUNG, THỜI GIAN\n1. Học tập tập trung.\n"
            "2. Xong trước ngày 30/5/2026.⟦⟧\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Tấn\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY XÃ TÂN HƯNG\n\nSố 06-KH/ĐU\n\nTân Hưng, ngày 10 tháng 01 năm 2026\n\nKẾ HOẠCH\n"
            "kiểm tra, giám sát năm 2026\n-----\nBan Thường vụ Đảng ủy xây dựng Kế hoạch như sau:\n\n"
            "I- MỤC ĐÍCH, YÊU CẦU\n1. Chủ động phòng ngừa vi phạm.\n\nII- NỘI DUNG KIỂM TRA, GIÁM SÁT\n1. Việc thu, nộp đảng phí.\n"
            "2. Việc sinh hoạt chi bộ.⟦⟧\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Tấn\n"
        ),
        Bad(
            "UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 22/KH-SYT\n\nLâm Đồng, ngày 06 tháng 3 năm 2026\n\nKẾ HOẠCH\n"
            "Tiêm chủng mở rộng năm 2026\n\nI. MỤC ĐÍCH\n- Phòng bệnh cho trẻ.\n\nII. NỘI DUNG\n1. Tuyên truyền\n- Phát tờ rơi.\n"
            "2. Tăng cường kiểm tra, giám sát\n- Đi các trạm.⟦⟧\n\nGIÁM ĐỐC\n\nNguyễn Văn Phong\n"
        ),
        Bad(
            "UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\n\nSố: 21/KH-SYT\n\nLâm Đồng, ngày 06 tháng 3 năm 2026\n\nKẾ HOẠCH\n"
            "Tiêm chủng mở rộng năm 2026\n\n⟦⟧I. ĐỐI TƯỢNG\n- Trẻ dưới 24 tháng.\n\nII. THỜI GIAN\n- Quý II năm 2026.\n\n"
            "III. PHÂN CÔNG THỰC HIỆN\n- Trung tâm Y tế chủ trì.\n\nGIÁM ĐỐC\n\nNguyễn Văn Phong\n"
        ),
        Bad(
            "ĐẢNG ỦY XÃ TÂN HƯNG\n\nSố 09-KH/ĐU\n\nTân Hưng, ngày 10 tháng 4 năm 2026\n\nKẾ HOẠCH\nhọc tập chuyên đề\n\n"
            "⟦⟧I. MỤC ĐÍCH\n- Nắm vững.\n\nII. NỘI DUNG\n- Học tập.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Văn phòng theo dõi.\n\n"
            "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Tấn\n",
            options={"purpose": ()},
        ),
    ),
)
def check(plan: Plan, options: Skeleton) -> Iterator[Finding]:
    sections = plan.document.sections
    if not plan.is_whole_plan or len(sections) < 2 or len(plan.headings) < _FEWEST:
        return
    absent, says_who = _absent(plan, options), _says_who(plan, options)
    starts, ends = sections[0].lines[0].start, sections[-1].span.end
    is_long = plan.has_units and ends - starts >= _SHORT
    for part in _required(plan, options):
        closes = part == "implementation"
        if not (plan.recipients or plan.signatures if closes else plan.header.type_span):
            continue  # the text may begin or end within the plan
        if part in absent or (closes and not says_who):
            at = ends if closes else starts
            severity = doubt(plan) if part in absent and is_long else Severity.NOTE
            yield Finding(Span(at, at), {"part": _NAMES[part]}, severity=severity)


def _absent(plan: Plan, options: Skeleton) -> set[str]:
    """The parts that nothing tells of."""
    named = _named(plan)
    others = (*options.purpose, *options.implementation, *_ALONGSIDE)
    is_there = {
        "purpose": any(says(one, options.purpose) for one in named)
        or bool(options.purpose and plan.opens_with_targets),
        "content": any(not says(one, others) or says(one, ("nội dung", "thời gian")) for one in plan.headings),
        "implementation": plan.hands_out_tasks or any(says(one, _implementation(plan, options)) for one in named),
    }
    return {part for part, there in is_there.items() if not there}


def _says_who(plan: Plan, options: Skeleton) -> bool:
    """Does a heading, or a list of people, certainly tell who carries the plan out?"""
    names = _implementation(plan, options)
    return plan.hands_out_tasks or any(names_who(one, names) for one in _named(plan))


def _named(plan: Plan) -> list[Heading | str]:
    return [*plan.headings, *plan.item_headings]


def _implementation(plan: Plan, options: Skeleton) -> tuple[str, ...]:
    about = folded(_MATTER) in _subject(plan)
    return tuple(name for name in options.implementation if not (about and name == _MATTER))


def _subject(plan: Plan) -> str:
    """What the plan is about, folded."""
    return folded(plan.quote(plan.header.subject)) if plan.header.subject else ""


def _required(plan: Plan, options: Skeleton) -> tuple[str, ...]:
    subject = _subject(plan)
    for kind in options.kinds:
        words, _, parts = kind.partition(":")
        if folded(words) in subject:
            return tuple(part.strip() for part in parts.split(","))
    return options.required
