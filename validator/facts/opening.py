"""The opening sentence: the body that says it makes this plan."""

import re
from dataclasses import dataclass

from validator.document import Document
from validator.source import Span

_VERB = re.compile(
    r"(?:xây dựng|ban hành|triển khai|lập|đề ra|tổ chức|xây dựng và ban hành)\s{1,2}[*_]{0,3}(?:Kế hoạch|kế hoạch)\b"
)
# The body in front of the verb: from its capital letter on, no punctuation inside.
_BODY = re.compile(
    r"(?P<body>(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực|Đảng ủy|Đảng bộ|Chi bộ|Chi ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy"
    r"|Ủy ban|UBND|UBKT|Ban |Sở |Phòng |Trường |Công ty |Tổng Công ty|Công đoàn|Đoàn |Hội |Liên đoàn|Cục |Chi cục |Trung tâm |Văn phòng |Bộ )"
    r"[^,;.:\n]{0,140}?)\s{1,2}$"
)
_PROPOSAL = re.compile(r"về việc|Tờ trình|\bsố\b|đề nghị")


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
        start = max((text.rfind(mark, zone.start, verb.start()) for mark in ",;.:\n"), default=-1) + 1
        body = _BODY.search(text[max(start, zone.start) : verb.start()])
        if body and not _PROPOSAL.search(body["body"]):
            at = max(start, zone.start) + body.start("body")
            return Opening(Span(at, verb.end()), Span(at, at + len(body["body"])))
    return None
