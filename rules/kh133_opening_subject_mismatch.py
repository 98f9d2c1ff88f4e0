"""Câu mở đầu, câu kết nói về một kế hoạch khác.

Trích yếu là “tuyên truyền pháp luật” mà câu mở đầu viết “xây dựng Kế hoạch bồi dưỡng học sinh giỏi như sau”: thường còn sót lại khi dùng kế
hoạch khác làm mẫu. Chỉ báo khi hai chỗ không có một từ nào chung, không kể những từ kế hoạch nào cũng có (tổ chức, thực hiện, năm ...);
nói cùng một việc bằng lời khác hẳn cũng có, nên đây chỉ là lưu ý.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Related, Severity, Span, Text, rule

_IN_ANY_PLAN = (
    "tổ chức triển khai thực hiện kế hoạch công tác năm về của và các trên địa bàn xã phường tỉnh huyện quận thành phố tại cho giai đoạn"
    " đợt với trong từ đến tháng quý ngày lần thứ việc nhằm như sau cụ thể nội dung đây hoạt động học kỳ số theo đối để là một những được"
    " cấp cơ sở trường đơn vị này chi tiết tăng cường đẩy mạnh nâng cao nhiệm vụ chương trình"
)
_COMMON = frozenset(_IN_ANY_PLAN.split())
# Not what the plan is about, but whose it is or which paper it carries out.
_OF_SOMETHING = re.compile(
    r"(?:của|do|này|số)\b|.*(?:Nghị (?:quyết|định)|Chỉ thị|Kết luận|Luật|Quyết định|Đề án|Thông tư|Hướng dẫn|Quy định)\b"
)
_WORD = re.compile(r"\w+")
_SAID_END = re.compile(
    r",? (?:như sau|cụ thể|với (?:các |những )?nội dung|gồm|sau đây|\(sau đây)|,? (?:nhằm|để|yêu cầu|đề nghị) |[:;]|\.(?= |/|$)"
    r"|, (?=(?:[^ ]+ [^ ]+|các (?:cơ quan|đơn vị|sở|phòng|địa phương|xã)[^,;.]{0,60}) (?:thực hiện|triển khai|căn cứ))"
)
_CLOSING = re.compile(r"[Tt]rên đây là (?:toàn bộ )?(?:nội dung )?(?:bản )?[Kk]ế hoạch (?!số|này)")
_LETTERS = re.compile(r"(?<!\w)[A-ZĐ]{2,}(?!\w)")
_FEWEST = 3  # words of its own that the sentence has
_FARTHEST = 400


@rule(
    id="KH133",
    name="opening-subject-mismatch",
    family="header",
    severity=Severity.NOTE,
    message=Text(
        vi="câu này nói kế hoạch “{found}”, trích yếu là “{subject}”",
        en="this sentence speaks of a plan on “{found}”, the subject is “{subject}”",
    ),
    hint=Text(vi="sửa câu này theo trích yếu", en="let the sentence agree with the subject"),
    basis={"*": "câu mở đầu, câu kết nhắc lại trích yếu của chính kế hoạch"},
    options=Options,
    good=(
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống dịch bệnh trên đàn vật nuôi năm 2026\n\nỦy ban nhân dân xã xây dựng Kế hoạch "
        "bảo vệ đàn vật nuôi trong mùa mưa như sau:\n\nI. NỘI DUNG\n1. Tiêm phòng.\n",
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nBảo đảm ATTP năm 2026\n\nỦy ban nhân dân xã xây dựng Kế hoạch an toàn thực phẩm như sau:\n\n"
        "I. NỘI DUNG\n1. Kiểm tra.\n\nTrên đây là Kế hoạch của Ủy ban nhân dân xã Tân Lập./.\n",
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nKiểm tra thực phẩm dịp Tết năm 2026\n\nỦy ban nhân dân xã xây dựng Kế hoạch như sau:\n\n"
        "I. NỘI DUNG\n1. Kiểm tra.\n\nTrên đây là Kế hoạch liên ngành, các đơn vị căn cứ thực hiện./.\n",
    ),
    bad=(
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống dịch bệnh trên đàn vật nuôi năm 2026\n\nỦy ban nhân dân xã xây dựng Kế hoạch "
            "⟦tuyên truyền, phổ biến pháp luật năm 2026⟧ như sau:\n\nI. NỘI DUNG\n1. Tiêm phòng.\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nPhòng, chống dịch bệnh trên đàn vật nuôi năm 2026\n\nỦy ban nhân dân xã xây dựng Kế hoạch "
            "như sau:\n\nI. NỘI DUNG\n1. Tiêm phòng.\n\nTrên đây là Kế hoạch ⟦tuyên truyền, phổ biến pháp luật năm 2026⟧, yêu cầu các đơn vị "
            "thực hiện.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.header.subject is None:
        return
    subject = plan.plain(plan.header.subject)
    own = _words(subject)
    for span in _sentences(plan) if len(own) >= 2 and not _abbreviates(subject) else ():
        found = plan.plain(span)
        words = _words(found)
        if len(words) >= _FEWEST and not own & words and not _abbreviates(found) and not _OF_SOMETHING.match(found):
            related = (Related(plan.header.subject, Text(vi="trích yếu", en="the subject")),)
            yield Finding(span, {"found": found, "subject": subject}, related=related)


def _sentences(plan: Plan) -> Iterator[Span]:
    """What opening and closing say the plan is about."""
    for one in plan.paragraphs:
        if plan.opening and one.span.holds(plan.opening.span):
            yield from _said(plan, plan.opening.span.end, one.span.end)
        elif one.place is Place.CLOSING and (match := _CLOSING.search(one.plain)):
            yield from _said(plan, one.at(match.end() - 1), one.span.end)


def _said(plan: Plan, start: int, end: int) -> Iterator[Span]:
    """The words up to "như sau", a stop or what is asked of the readers; none where they go on for long."""
    words = plan.text[start : min(end, start + _FARTHEST)].replace("\n", " ")
    stop = _SAID_END.search(words)
    said = words[: stop.start()] if stop else words
    bare = said.strip(" *_,")
    if bare and stop:
        at = start + said.index(bare)
        yield Span(at, at + len(bare))


def _words(words: str) -> set[str]:
    return {word for word in _WORD.findall(words.lower()) if not word.isdigit()} - _COMMON


def _abbreviates(words: str) -> bool:
    """Letters stand for words that the other place may write out."""
    return not words.isupper() and _LETTERS.search(words) is not None
