"""The opening sentence: the body that says it makes this plan."""

import re
from dataclasses import dataclass

from validator.document import Document
from validator.source import Span

_ACT = r"(?:xây dựng|ban hành|triển khai|lập|đề ra|tổ chức)(?: thực hiện)?"
# Words between the verb and Kế hoạch that name no paper: "xây dựng và ban hành Kế hoạch"; a numbered one is another's.
_VERB = re.compile(rf"{_ACT}(?:,? (?:và )?{_ACT})?\s{{1,2}}[*_]{{0,3}}[Kk]ế hoạch\b(?!\s{{1,2}}[*_]{{0,3}}số\s)")
# The body in front of the verb: from its capital letter on, no punctuation inside.
_BODY = re.compile(
    r"(?P<body>(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực|(?:Đảng|Chi|Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)|Đảng bộ|Chi bộ"
    r"|Ủy ban|Uỷ ban|UBND|UBKT|UBMTTQ|Ban |Sở |Phòng |Trường |Công ty |Tổng Công ty"
    r"|Công đoàn|Đoàn |Hội |Liên đoàn|Cục |Chi cục |Trung tâm |Văn phòng |Bộ )"
    r"[^,;.:]{0,140}?)\s{1,2}$"
)
# A body behind one of these words is spoken of, and does not itself make the plan.
_SPOKEN_OF = re.compile(r"\b(?:của|giao|do|được|cho|tại|với|yêu cầu|đề nghị|chỉ đạo)\s{1,2}$")
_PROPOSAL = re.compile(r"\b(?:về|theo|số|thực hiện|đề nghị)\b|Tờ trình")
_WRAPPED = 60  # letters from which a line may be a wrapped one


@dataclass(frozen=True, slots=True)
class Opening:
    """`author` is the body that makes the plan; `span` runs on to the word Kế hoạch."""

    span: Span
    author: Span


def opening(document: Document, text: str) -> Opening | None:
    """The author named by the opening sentence, None where it names none."""
    if document.opening is None:
        return None
    zone = document.opening.span
    # The author stands in the last sentence; legal bases before it may name who proposed the plan.
    for verb in reversed(list(_VERB.finditer(text, zone.start, zone.end))):
        start = max(text.rfind(mark, zone.start, verb.start()) for mark in ",;.:") + 1
        start = max(start, _paragraph_start(text, verb.start()))
        before = text[max(start, zone.start) : verb.start()].replace("\n", " ").replace("\u00a0", " ")
        body = _BODY.search(before)
        if body and not _PROPOSAL.search(body["body"]) and not _SPOKEN_OF.search(before[: body.start()]):
            at = max(start, zone.start) + body.start("body")
            return Opening(Span(at, verb.end()), Span(at, at + len(body["body"])))
    return None


def _paragraph_start(text: str, at: int) -> int:
    """Where the paragraph of a place begins; a long line that ends in a word is wrapped and goes on in the next."""
    start = text.rfind("\n", 0, at) + 1
    while start:
        before = text[text.rfind("\n", 0, start - 1) + 1 : start - 1]
        if len(before) < _WRAPPED or not before.rstrip()[-1:].isalnum() or text[start : start + 1].isspace():
            return start
        start -= len(before) + 1
    return start
