"""Dấu cách đặt sai chỗ quanh dấu câu.

Dấu câu và dấu đóng ngoặc viết liền từ trước, cách từ sau; dấu mở ngoặc cách từ trước, liền từ sau. Số, giờ, địa chỉ mạng
và chỗ để trống không xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Found, Options, Place, Plan, Severity, Span, Text, rule

# Before a mark: "quy định ." "ngành ," "( qua".
_BEFORE = re.compile(
    r"[ \u00a0](?<=[\w)\]”\"%].)[ \u00a0]?(?:[,;!?](?=\s|$)|:(?=[ \u00a0](?!\d)|$)|\.(?=\s|$)(?![ \u00a0]?\.)|\)(?=[\s.,;:]|$))",
    re.M,
)
# On the wrong side of a comma: "ngành ,đoàn thể".
_TURNED = re.compile(r"[ \u00a0](?<=[\w)”%].)[,;](?=[^\W\d_]{2})")
_OPENED = re.compile(r"[(\[“][ \u00a0]{1,2}(?=\w)")
# Within brackets: "( để báo cáo )".
_IN_BRACKETS = re.compile(r"\( (?=\w)|(?<=\w) \)")
# Behind a mark: "ngành,đoàn thể" "thời gian:Quý II" "định.Các".
_BEHIND = re.compile(r"[,;:](?:(?<=[^\W\d_]{2}.)|(?<=\).))(?:(?<!:)|(?=[^\W\d_]{2}))(?=[^\W\d_])")
_SENTENCE = re.compile(r"\.(?<=[^\W_].)(?=(?P<after>[^\W\d_]{2}))")
# A group of atoms in a formula, "Ca(OH)2", stands at its atom.
_BRACKET = re.compile(
    r"(?P<open>\()(?<=[\w”].)(?=[^\W\d_]{2})(?!(?:[A-Z][a-z]?[\d₀-₉]{0,2}){1,6}\)[\d₀-₉])|\)(?<=\w{2}.)(?P<behind>)(?=[^\W\d_]{2})"
)
_LAST_WORD = re.compile(r"(?:[^\W\d_]{2,12}|\d)$")
_ADDRESS = re.compile(r"(?:https?:|www\.|\S+@)\S*|\S+\.(?:vn|com|org|net|edu|gov)\b\S*|micro:bit")
_LETTERS = re.compile(r"[A-ZĐ&]{2,5}(?!\w)")
_LETTERS_BEFORE = re.compile(r"(?<!\w)[A-ZĐ&]{2,5}$")
_HABIT = 3  # marks of one kind without a blank behind
_LONGEST = 12  # letters of a word that are looked at
_SHORT = frozenset({"tp", "tx", "tt", "ths", "ts", "pgs", "gs", "bs", "st", "đt", "đc", "vv", "mr", "ks", "cn"})


@rule(
    id="KH611",
    name="spacing-around-punctuation",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="dấu cách đặt sai quanh “{mark}”", en="misplaced blank around “{mark}”"),
    hint=Text(vi="viết “{right}”", en="write “{right}”"),
    basis={"*": "dấu câu viết liền từ đứng trước, cách từ đứng sau"},
    options=Options,
    good=(
        "II. THỜI GIAN\n- Lúc 8:30, ngày 05/3/2026 (thứ Năm); tỷ lệ 1 : 500; đạt 98,5%.\n- Số lượng: .... người.\n"
        "- Gửi về hộp thư vanphong@example.vn, trang https://example.vn/a,b.\n- Mục a,b khoản 1. v.v... TP.Huế.\n",
        "I. NỘI DUNG\n1. Họp dân\n-Khảo sát;\n-Tổng hợp.\n2. Ra quân\n-Làm đường;\n-Trồng cây.\n3. Báo cáo.\n4. Lưu hồ sơ.\n5. Công khai.\n"
        "6. Khen thưởng.\n\nII. TỔ CHỨC THỰC HIỆN\n1. Thôn.\n2. Xã.\n",
        "I. NỘI DUNG\n- Điều chế Ca(OH)2, Na3V2(PO4)3, C3H5(OH)3; lập trình micro:bit.\n",
        "I. YÊU CẦU\n- Phát huy quyền làm chủ của CB,GV,NV; 100% VC,NLĐ tham dự.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các ban⟦ ,⟧ ngành phối hợp đúng quy định⟦ .⟧\n",
            fixed="II. NỘI DUNG\n- Các ban, ngành phối hợp đúng quy định.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Cấp ủy⟦,⟧đoàn thể báo cáo⟦(⟧qua Văn phòng)⟦⟧trước ngày 05/3⟦.⟧Nội dung⟦:⟧Kết quả ⟦( ⟧nếu có⟦ )⟧.\n",
            fixed="II. NỘI DUNG\n- Cấp ủy, đoàn thể báo cáo (qua Văn phòng) trước ngày 05/3. Nội dung: Kết quả (nếu có).\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Các ban⟦ ,⟧ngành phối hợp với phường (xã)⟦ ;⟧báo cáo kết quả.\n",
            fixed="II. NỘI DUNG\n- Các ban, ngành phối hợp với phường (xã); báo cáo kết quả.\n",
        ),
        Bad(
            "Nơi nhận:\n- Đảng ủy xã ⟦( ⟧để báo cáo⟦ )⟧;\n- Lưu: VT.\n",
            fixed="Nơi nhận:\n- Đảng ủy xã (để báo cáo);\n- Lưu: VT.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1.⟦⟧Khảo sát.\n2. Tổng hợp.\n3. Báo cáo.\n",
            fixed="II. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n3. Báo cáo.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in _outside_addresses(plan, _BEFORE):
        if "\n" not in plan.quote(found.span()):
            yield _finding(found.span(), found[0].strip(), found[0].strip())
    for found in _outside_addresses(plan, _TURNED):
        yield _finding(found.span(), found[0].strip(), f"{found[0].strip()} ")
    for found in _outside_addresses(plan, _OPENED):
        yield _finding(found.span(), found[0][0], found[0][0])
    for found in plan.written.find(_IN_BRACKETS):
        if found.paragraph.place is Place.RECIPIENTS:
            yield _finding(found.span(), found[0].strip(), found[0].strip())
    for found in _outside_addresses(plan, _BEHIND):
        if _between_letters(plan, found.span()):
            continue
        yield _finding(found.span(), found[0], found[0] + " ")
    for found in _outside_addresses(plan, _SENTENCE):
        if found["after"].istitle() and _ends_in_word(found.before()):
            yield _finding(found.span(), ".", ". ")
    for found in _outside_addresses(plan, _BRACKET):
        at = found.span("open" if found["open"] else "behind")
        yield _finding(at, found[0], " (" if found["open"] else " ")
    yield from _behind_marks(plan)


def _outside_addresses(plan: Plan, pattern: re.Pattern[str]) -> Iterator[Found]:
    """What is found outside addresses of the web and of mail, where marks stand without blanks."""
    for found in plan.prose.find(pattern):
        at = len(found.before())
        if not any(one.start() <= at < one.end() for one in _ADDRESS.finditer(found.paragraph.plain)):
            yield found


def _between_letters(plan: Plan, mark: Span) -> bool:
    """Abbreviations set in a row: "CB,GV,NV"."""
    before = plan.text[max(mark.start - _LONGEST, 0) : mark.start]
    return _LETTERS_BEFORE.search(before) is not None and _LETTERS.match(plan.text, mark.end) is not None


def _ends_in_word(before: str) -> bool:
    """A word that may end a sentence, and no abbreviation (TS. TP. Th.S)."""
    last = _LAST_WORD.search(before[-_LONGEST:])
    return last is not None and (last[0].isdigit() or (last[0][1:].islower() and last[0].lower() not in _SHORT))


def _behind_marks(plan: Plan) -> Iterator[Finding]:
    """A number or dash glued to its text, where the others of the document are not."""
    marked = [
        one for one in plan.document.lines if one.type == "OPEN" and one.mark_end > one.mark_start and not one.table
    ]
    glued = [one for one in marked if one.text_start == one.mark_end and one.text_end > one.text_start]
    kinds = {one.mark: sum(other.mark is one.mark for other in marked) for one in glued}
    often = {mark for mark in kinds if kinds[mark] < 3 * sum(one.mark is mark for one in glued) >= 3 * _HABIT}
    glued = [one for one in glued if one.mark not in often]  # "-Khảo sát" throughout: the hand of the drafter
    if len(glued) * 3 > len(marked):
        return
    for one in glued:
        if plan.text[one.text_start] not in '(“"*_.)':
            yield _finding(Span(one.mark_end, one.mark_end), plan.text[one.mark_start : one.mark_end], " ")


def _finding(span: Span, mark: str, right: str) -> Finding:
    return Finding(span, {"mark": mark, "right": right.strip() or f"{mark} …"}, Fix((Edit(span, right),)))
