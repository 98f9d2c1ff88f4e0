"""Câu bị rơi mất từ.

“sửa dự thảo trước khi trong phiên họp”, “gửi về các trước ngày 15/4”, “mục tiêu, nhiệm vụ và.”: sau những từ như “trước khi”, “của”,
“các” phải có từ ngữ mà chúng đi kèm. Hai từ như vậy đứng liền nhau, hoặc một từ như vậy đứng cuối câu, là dấu hiệu một từ đã bị xóa
nhầm khi sửa văn bản. Quy tắc chỉ xét những từ không bao giờ đi liền nhau.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_OF = r"của(?! (?:cải|công|riêng|chung|quý))"  # "của cải", "của công" are things
# Words of the same sort may be joined: "thuộc sở hữu của hoặc do đơn vị quản lý".
_AND = r"(?:và|hoặc)(?! (?:bởi|chỉ|cho|của|do|liên quan|tại|trong|từ|về|vì|với)(?!\w))"
# Behind each word what cannot stand there. The patterns open with a sign, to which the engine skips fast.
_BEHIND = (
    rf"(?:(?<=\b[Tt]rước khi )|(?<=\b[Ss]au khi ))(?:tại|{_OF}|bởi|với|trong)",
    rf"(?<=\b[Nn]hằm )(?:{_OF}|tại|với)",
    rf"(?<=\b[Cc]ủa )(?:{_AND}|tại|bởi|được|đã|phải|sẽ|nhằm)",
    rf"(?<=\b[Cc]ác )(?:{_OF}|và|hoặc|tại|bởi|được|đã|phải|sẽ|nhằm|với|trong|trước ngày|sau ngày)",
    # "không những đã ..., mà còn ..."
    rf"(?<=\b[Nn]hững )(?<!hông những )(?<!hẳng những )(?:{_OF}|và|hoặc|bởi|đã|phải|sẽ|nhằm)",
)
_PAIRS = re.compile(rf" (?:{'|'.join(_BEHIND)})(?!\w)")
_LAST = re.compile(
    "[.;](?:"
    + "|".join(
        rf"(?<=\b{word}{gap}.)" for word in ("[Vv]à", "[Hh]oặc", "[Cc]ác", "[Nn]hằm", "[Nn]hững") for gap in ("", " ")
    )
    + r"|(?<=\b[Vv]ới.)(?<!tầm với.)(?<!chới với.)|(?<=[Tt]rước ngày.)|(?<=[Bb]áo cáo về.)|(?<=[Gg]ửi về.)|(?<=[Nn]ộp về.)"
    r"|(?<=\bcủa.)(?<!sức của.)(?<!tiền của.)(?<!óp của.)(?<!ông của.)(?<!mất của.)(?<!giữ của.)(?<!nhiều của.))(?!\S)"
)
_WORD = re.compile(r"(?:\w+ khi|\w+) ?$")


@rule(
    id="KH638",
    name="missing-word",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="chỗ “{words}” thiếu từ ngữ", en="a word is missing at “{words}”"),
    hint=Text(vi="đọc lại câu và viết đủ", en="read the sentence again and complete it"),
    basis={"*": "lỗi bỏ sót từ ngữ khi soạn thảo"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Của cải, tài sản của hoặc do đơn vị quản lý; các của công; bảo đảm trước khi và trong khi tổ chức.\n"
        "- Không những đã hoàn thành mà còn vượt chỉ tiêu; do dân, của và vì dân; gửi đồng chí Nguyễn Thị Hà.\n",
        "II. NỘI DUNG\n- Chuẩn bị hồ sơ, gồm:\n+ Danh sách; và\n+ Biên bản hoặc ... (ghi rõ).\n- Thực hiện nhằm theo dõi tiến độ các ...\n",
        "II. NỘI DUNG\n- Huy động sức người, sức của; góp công, góp của. Để hóa chất ngoài tầm với. Thực hiện theo hướng dẫn của ... (nếu có).\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Sửa dự thảo ⟦trước khi trong⟧ phiên họp; nhiệm vụ ⟦của và⟧ giải pháp.\n"
            "- Gửi báo cáo về ⟦các trước ngày⟧ 15/4/2025.\n",
        ),
        Bad("II. NỘI DUNG\n- Tuyên truyền, vận động ⟦các được⟧ phân công phụ trách.\n- Đạt mục tiêu, nhiệm vụ ⟦và.⟧\n"),
        Bad("II. NỘI DUNG\n- Gửi báo cáo ⟦về.⟧\n- Hoàn thành trước ⟦ngày.⟧\n"),
        Bad("II. NỘI DUNG\n- Thực hiện theo hướng dẫn ⟦của.⟧\n- Lựa chọn nội dung phù hợp ⟦với.⟧\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in (*plan.prose.find(_PAIRS), *plan.prose.find(_LAST)):
        before = found.before()
        word = _WORD.search(before)
        begin = word.start() if word else len(before)
        span = found.paragraph.place_of(begin, len(before) + len(found[0]))
        yield Finding(span, {"words": before[begin:] + found[0]})
