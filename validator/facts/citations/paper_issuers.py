"""Who issued a cited paper: the body behind its number, or one that stands elsewhere in the sentence."""

import re
from collections.abc import Sequence

from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.inline.issuer import issuer_end
from validator.inline.nodes import Reference
from validator.inline.vocabulary import KINDS
from validator.record import Record
from validator.source import Span, plain

_AHEAD = 140  # characters
_WORD_OF = re.compile(
    r"(?:đồng ý|ý kiến|nhất trí|thống nhất|chấp thuận|đề nghị|đề xuất|cho phép)(?: chỉ đạo)? của"
    r" (?P<body>(?!(?:Phó |Tổng )?(?:Giám đốc|Chủ tịch|Bí thư|Hiệu trưởng|Trưởng|Chánh))[A-ZĐỦ][^\n.;:,()\d]{2,80}?)"
    r"(?:,? ghi)? (?:tại|trong) $".replace(" ", r"\s{1,3}")
)
_PAPER_OF = re.compile(
    rf"(?i:{'|'.join(KINDS)})(?: [{LOWER}]{{1,9}}){{0,3}} của (?=[{UPPER}])".replace(" ", r"\s{1,3}")
)
# Between the body and the number: "của Tỉnh ủy số 12", "của Chính phủ: số 30", "của Sở (số 5)".
_THEN = re.compile(r"[\s*_]*(?P<list>:)?[\s*_]*(?:[-+(][\s*_]*)?")
_SHORT_FORM = re.compile(r" ?\([A-ZĐ&-]{2,10}\)")  # "Ủy ban nhân dân (UBND) tỉnh"
_JOINED = re.compile(r"[\s*_]*(?:[,;]|,?\s(?:và|cùng))[\s*_]*")


class Issuer(Record):
    """The body that issued a cited document, as written."""

    text: str
    span: Span


def issuers(text: str, cited: Sequence[tuple[int, Reference]]) -> list[Issuer | None]:
    """The issuers of citations in reading order, each of which comes with the offset where its paragraph begins.

    A number without the word for its kind belongs to the list it stands in: to the issuer named in front of all ("các Nghị
    định của Chính phủ: số ..., số ..."), or behind the last ("số 12/QĐ-UBND và 13/QĐ-UBND của Ủy ban nhân dân tỉnh").
    """
    found: list[Issuer | None] = []
    list_at, lent = -1, None  # the paragraph of a list, and whose papers it holds
    for begin, node in cited:
        one = _behind(text, node) or _whose_word(text, begin, node.start)
        if node.kind is not None:
            list_at = -1
        elif one is None:
            one, is_list = _in_front(text, begin, node.start)
            if is_list:
                list_at, lent = begin, one
            elif one is None and list_at == begin:
                one = lent
        found.append(one)
    for at in range(len(cited) - 1, 0, -1):
        if found[at - 1] is None and _are_joined(text, cited[at - 1][1], cited[at][1]):
            found[at - 1] = found[at]
    return found


def _behind(text: str, node: Reference) -> Issuer | None:
    word = node.issuer
    return _issuer(text, Span(word.start, word.start + len(word.text))) if word else None


def _issuer(text: str, span: Span) -> Issuer:
    return Issuer(_SHORT_FORM.sub("", plain(text[span.start : span.end])), span)


def _whose_word(text: str, begin: int, start: int) -> Issuer | None:
    """ "được sự đồng ý của Thường trực Huyện ủy tại Công văn số ...": whose word it is stands in front of its paper."""
    ahead = _WORD_OF.search(text, max(begin, start - _AHEAD), start)
    return _issuer(text, Span(*ahead.span("body"))) if ahead else None


def _in_front(text: str, begin: int, start: int) -> tuple[Issuer | None, bool]:
    """The body in front of a number that stands at `start` ("Kế hoạch của Tỉnh ủy số 12-KH/TU"), and whether it is that of a
    list of numbers."""
    begin = max(begin, start - _AHEAD)
    if text.find("của", begin, start) < 0:
        return None, False
    papers = [one.end() for one in _PAPER_OF.finditer(text, begin, start)]
    if not papers:
        return None, False
    end = min(issuer_end(text, papers[-1]), start)
    then = _THEN.fullmatch(text, end, start)
    return (_issuer(text, Span(papers[-1], end)), then["list"] is not None) if then else (None, False)


def _are_joined(text: str, first: Reference, second: Reference) -> bool:
    """Do two numbers of one kind belong to one list?"""
    if second.kind is not None or not (first.numbers and second.numbers):
        return False
    symbols = {node.numbers[-1].text.lstrip("0123456789 ") for node in (first, second)}
    return len(symbols) == 1 and _JOINED.fullmatch(text, first.end, second.start) is not None
