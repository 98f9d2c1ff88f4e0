"""Chỗ để trống còn sót lại: dấu chấm lửng, XX.

“trước ngày ..../..../2026”, “mỗi đơn vị cử XX người”, “Quyết định số …/QĐ-UBND” là chỗ chờ điền khi soạn thảo. Văn bản đã có số, có ngày
thì các chỗ này phải được điền hoặc bỏ đi. Dự thảo chỉ được nhắc; mẫu, biểu ở phụ lục không bị xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Found, Options, Place, Plan, Severity, Text, rule

_DOTS = r"(?:…+|\.{2,}|_{2,})"
_THING = r"người|đồng chí|đại biểu|cuộc|lớp|buổi|đơn vị|hộ|suất|giải|triệu|tỷ|đồng|phiếu|mô hình|học sinh|đoàn viên|hội viên|đảng viên"
_LEFT = re.compile(
    r"[NnSsTt/XxDd.…](?:"
    # A date, a number, whose figures are still to come.
    rf"(?:(?<=[Nn])gày|(?<=[Ss])ố|(?<=[Tt])háng) ?:? ?(?P<figure>{_DOTS}(?= ?(?:/|-[A-ZĐ]|tháng|năm)))"
    rf"|(?<=\d/)(?P<month>{_DOTS}(?=/20\d\d))"
    # XX is also a Roman numeral: not behind "lần thứ", "thế kỷ" and the like.
    # nor is a part of a telephone number that nobody shall read: "0905.xxx.318".
    r"|(?<![\w/-].)(?<!\d[. ].)(?<!thứ .)(?<!khóa .)(?<!hội .)(?<!kỷ .)(?<!ục .)(?<!hần .)(?:(?<=x)x+|(?<=X)X+|(?<=d)d|(?<=D)D)"
    rf"(?P<letters>/(?:[Xx]{{2,}}|[Mm]{{2}})/(?:20\d\d|[Xx]{{2,}})|/20\d\d|(?:\.\d{{3}})+(?!\d)|(?= (?:{_THING})(?!\w))|(?=/[A-ZĐ]{{2}}))"
    # So many dots behind a blank are a line to write on; behind a list they say that it goes on.
    r"|(?<=\.)(?<=[^\s,;][\s:].)\.{4,}|(?<=…)(?<=[^\s,;][\s:].)(?:…+|\.{2,}))"
)
_WORD = re.compile(r"\w{2,}")
_FORM = re.compile(r"(?:^|\W)(?:họ(?: và)? tên|tên tôi|ký tên|tôi là|chữ ký|mẫu|biểu)\b", re.I)
_MOST = 6  # paragraphs of that kind; more of them are a form


@rule(
    id="KH232",
    name="leftover-blank",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” là chỗ chờ điền còn sót lại", en="“{found}” is a blank that nobody filled in"),
    hint=Text(vi="điền nội dung hoặc bỏ chỗ trống", en="fill it in, or take it away"),
    basis={"*": "văn bản ban hành phải đầy đủ nội dung"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Tuyên truyền về lúa, ngô, khoai, ...; ao, hồ…….; đài, loa, ……; thăm hỏi, tặng quà, v.v...\n"
        "- Học tập Nghị quyết Đại hội lần thứ XX/2025, thế kỷ XX.\n- Đường dây nóng: 0905.xxx.318, 0912 xxx.001.\n",
        "I. NỘI DUNG\n- Lập phiếu theo mẫu: “Tôi là .............., sinh năm ......”.\n- Rà soát Khối …; đợt 2 …\n",
        "I. NỘI DUNG\n- Rà soát.\n\nPHỤ LỤC\nPhiếu đăng ký\n\nĐơn vị ....................... đăng ký ...... người, ngày ..../..../2026.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n- Các tổ xong trước ⟦ngày ....⟧/..../2026.\n- Mỗi đơn vị cử ⟦XX⟧ người.\n- Kinh phí ⟦xx.000.000⟧ đồng.\n"
            "- Theo Quyết định ⟦số …⟧/QĐ-UBND của Ủy ban nhân dân tỉnh.\n"
        ),
        Bad(
            "I. THỜI GIAN\n- Họp ⟦ngày …⟧ tháng … năm 2026.\n- Nộp bài trước ngày ⟦XX/XX/2026⟧.\n- Địa điểm: ⟦................⟧\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    left = {id(one.paragraph): one for one in reversed(list(plan.prose.find(_LEFT))) if _is_of_the_plan(one)}
    if len(left) > _MOST:
        return
    for one in reversed(list(left.values())):
        severity = Severity.NOTE if plan.stage == "draft" else None
        yield Finding(one.span(), {"found": one[0].strip()}, severity=severity)


def _is_of_the_plan(found: Found) -> bool:
    """Neither in an annex nor a line of a form."""
    paragraph = found.paragraph
    if paragraph.place not in (Place.BODY, Place.OPENING, Place.CLOSING) or paragraph.annex >= 0:
        return False
    return _WORD.search(paragraph.plain) is not None and not _FORM.search(paragraph.plain)
