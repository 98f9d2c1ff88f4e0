"""Cơ quan được giao việc nhưng không có trong Nơi nhận.

Cơ quan được giao một mục riêng ở phần Tổ chức thực hiện mà Nơi nhận không có tên, cũng không có nhóm nào gồm cơ quan ấy (“các sở, ban,
ngành”, “các đơn vị liên quan”) thì sẽ không nhận được kế hoạch. Chỉ xét cơ quan có tên riêng; có một nhóm chung trong Nơi nhận thì
không báo. Đây chỉ là nhắc: kế hoạch có thể được gửi bằng cách khác.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Section, Severity, Span, Text, actors, folded, rule

_PART = re.compile(
    r"(?:PHAN CONG |)TO CHUC THUC HIEN|PHAN CONG (?:NHIEM VU|THUC HIEN|TRACH NHIEM)|TRACH NHIEM THUC HIEN"
)
_LEAD = re.compile(r"(?:(?:Giao|Đề nghị|Yêu cầu|Đối với|Phân công|Trách nhiệm của)\s+)?")
# A body with a name of its own, and the words that stand for it or its kind among the recipients.
_BODIES = tuple(
    (re.compile(body), re.compile(rf"(?<![A-Z])(?:{known})(?![A-Z])"))
    for body, known in (
        (r"SO [A-Z]", r"SO"),
        (r"PHONG [A-Z]", r"PHONG|P"),
        (r"TRAM Y TE", r"TRAM|Y TE|TYT"),
        (r"BUU DIEN", r"BUU DIEN"),
        (r"CHI CUC [A-Z]|HAI QUAN", r"CHI CUC|CC[A-Z]+|HAI QUAN"),
        (r"THUE (?:TINH|CO SO)", r"THUE"),
        (r"CONG AN (?:TINH|HUYEN|THANH PHO|XA|PHUONG)", r"CONG AN|CA|LUC LUONG"),
        (r"(?:BO|BAN) CHI HUY QUAN SU", r"QUAN SU|BCHQS|BCH QS|LUC LUONG"),
        (r"KHO BAC", r"KHO BAC|KBNN"),
        (r"BAO HIEM XA HOI", r"BAO HIEM|BHXH"),
        (r"NGAN HANG", r"NGAN HANG|NHNN|NHCSXH"),
        (r"(?:UY BAN )?(?:MAT TRAN|MTTQ)|UBMTTQ", r"MAT TRAN|MTTQ|UBMTTQ|UBMT|UBMTTQVN"),
        (r"LIEN DOAN LAO DONG", r"LIEN DOAN|LDLD|CONG DOAN"),
        (r"HOI (?:NONG DAN|LIEN HIEP PHU NU|CUU CHIEN BINH|CHU THAP DO)", r"HOI|HND|HPN|LHPN|CCB"),
        (r"TINH DOAN|HUYEN DOAN|THANH DOAN", r"DOAN|TINH DOAN|HUYEN DOAN|THANH DOAN"),
        (
            r"BAN (?:TUYEN GIAO|TO CHUC(?! (?:GIAI|LE|HOI|CUOC|NGAY|CHUONG TRINH)\b)|DAN VAN|NOI CHINH)",
            r"BAN|BTG|BTGDV|BTC|BDV|BNC",
        ),
        (r"UY BAN KIEM TRA", r"UY BAN KIEM TRA|UBKT|BAN"),
    )
)
# Groups that may take in any body.
_GROUP = re.compile(
    r"(?<![A-Z])(?:CO QUAN|DON VI|NGANH|THANH VIEN|TO CHUC|DOAN THE|DIA PHUONG|LIEN QUAN|TRUC THUOC|NHU|BAN CHI DAO|TO CONG TAC"
    r"|TOAN THE|DONG CHI|HE THONG|KHOI|CAP UY|PHONG)(?![A-Z])"
)


@rule(
    id="KH462",
    name="task-without-the-plan",
    family="recipients",
    severity=Severity.NOTE,
    message=Text(
        vi="{body} được giao việc nhưng không có trong Nơi nhận",
        en="{body} is given a task, but is not among the recipients",
    ),
    hint=Text(vi="thêm {body} vào Nơi nhận", en="add {body} to the recipients"),
    basis={"*": "cơ quan được giao việc phải nhận được kế hoạch"},
    options=Options,
    good=(
        "KẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n1. Tiêm vắc xin.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính: Bố trí kinh phí.\n2. Kho bạc Nhà nước tỉnh"
        " kiểm soát chi.\n\nNơi nhận:\n- Sở Tài chính;\n- KBNN tỉnh;\n- Lưu: VT.\n",
        "KẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n1. Tiêm vắc xin.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Kho bạc Nhà nước tỉnh kiểm soát chi.\n2. Các trạm y tế:"
        " Tiêm đúng lịch.\n\nNơi nhận:\n- Sở Tài chính;\n- Các cơ quan liên quan;\n- Lưu: VT.\n",
        "KẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n1. Kho bạc Nhà nước tỉnh dự họp.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Các trạm y tế: Tiêm đúng lịch.\n\n"
        "Nơi nhận:\n- Sở Tài chính;\n- Các trạm y tế;\n- Lưu: VT.\n",
        "KẾ HOẠCH\nGiải cờ vua\n\nI. NỘI DUNG\n1. Thi đấu.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Ban Tổ chức: Phân công trọng tài.\n2. Các câu lạc bộ:"
        " Đăng ký.\n\nNơi nhận:\n- Sở Văn hóa và Thể thao;\n- Các câu lạc bộ;\n- Lưu: VT.\n",
    ),
    bad=(
        Bad(
            "UBND HUYỆN NGỌC HIỂN\nPHÒNG NỘI VỤ\n\nKẾ HOẠCH\nTập huấn\n\nI. NỘI DUNG\n1. Tập huấn.\n\nII. TỔ CHỨC THỰC HIỆN\n1. UBND các xã: Cử"
            " cán bộ.\n2. Đề nghị ⟦Phòng Tài chính - Kế hoạch⟧ cấp kinh phí.\n\nNơi nhận:\n- UBND huyện;\n- UBND các xã;\n- Lưu: VT.\n"
        ),
        Bad(
            "KẾ HOẠCH\nTiêm chủng\n\nI. NỘI DUNG\n1. Tiêm vắc xin.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính: Bố trí kinh phí.\n2. Đề nghị"
            " ⟦Kho bạc Nhà nước tỉnh⟧ kiểm soát chi.\n\nNơi nhận:\n- Sở Tài chính;\n- UBND các xã;\n- Lưu: VT.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = plan.recipients
    if found is None or len(found.items) < 3 or not found.archive:
        return
    informed = [folded(item.words) for item in found.items]
    if any(_GROUP.search(words) for words, item in zip(informed, found.items, strict=True) if not item.is_archive):
        return
    for part in plan.document.sections:
        for item in part.children if _PART.search(folded(plan.quote(part.title))) else ():
            body = _body(plan, item)
            name = folded(plan.plain(body)) if body else ""
            known = next((known for pattern, known in _BODIES if pattern.match(name)), None)
            is_own = name in folded(plan.issuer_words)
            # That of a contest or a feast is set up by the plan; only the Party has a board of that name.
            is_board = name == "BAN TO CHUC" and plan.profile.system != "party"
            if body and known and not is_own and not is_board and not any(known.search(words) for words in informed):
                yield Finding(body, {"body": plan.plain(body)})


def _body(plan: Plan, item: Section) -> Span | None:
    """The body that an item begins with."""
    start = item.title.start
    lead = _LEAD.match(plan.text, start)
    at = lead.end() if lead else start
    first = next(actors(plan.text, at, item.span.end, plan.level), None)
    return first.span if first and first.span.start == at else None
