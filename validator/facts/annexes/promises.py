"""Where the text announces annexes of its own: "(có đề cương kèm theo)", "theo Phụ lục II", "gửi kèm Kế hoạch này"."""

import re
from collections.abc import Iterable

from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Paragraph, Place
from validator.record import Record
from validator.source import Span

# What only ever comes as an annex of a plan, and what may as well come with a report that others send.
_OWN = r"[Đđ]ề cương|[Pp]hụ lục|[Bb]iểu mẫu|[Mm]ẫu biểu|[Mm]ẫu báo cáo|[Bb]iểu tổng hợp"
_SHARED = r"[Dd]anh sách|[Ll]ịch|[Bb]ảng phân công|[Bb]iểu|[Cc]hương trình chi tiết|[Dd]ự toán"
_NUMBER = r"(?P<label{n}>[IVX]{{1,5}}|\d{{1,3}}|[A-Z])(?![\w/.]\w)"
_HOW = r"(?:(?:được )?(?:ban hành |gửi )?kèm theo|(?:gửi )?đính kèm|gửi kèm)"
_THIS = r"(?: (?:theo )?(?:bản )?[Kk]ế hoạch(?: này)?| này| dưới đây)?"
_PROMISE = re.compile(
    rf"(?P<thing1>{_OWN})(?: (?:số )?{_NUMBER.format(n=1)})?[^\n.;:()]{{0,90}}?\s?(?:\(\s?)?(?P<how>{_HOW}){_THIS}"
    rf"|(?P<open>\(\s?(?:[Cc]ó |[Tt]heo |[Xx]em )?)?(?P<thing2>{_SHARED})[^\n.;:()]{{0,60}}?\s?(?P<own>{_HOW}{_THIS})(?P<close>\s?\))?"
    rf"|(?:[Gg]ửi kèm|[Đđ]ính kèm|[Kk]èm theo)(?: theo)?{_THIS}:? (?P<thing3>{_OWN})(?: (?:số )?{_NUMBER.format(n=3)})?"
    rf"|(?P<thing4>Phụ lục)(?: số)? {_NUMBER.format(n=4)}"
)
_MORE = re.compile(r"(?:,| và|, và) (?:[Pp]hụ lục )?(?P<label>[IVX]{1,5})(?![\w/.]\w|\w)")  # "Phụ lục I, II và III"
_INNER = re.compile(rf"[Pp]hụ lục(?:(?: số)? {_NUMBER.format(n=5)})?")
_OF_ANOTHER = re.compile(
    r"\s?(?:theo |của |tại |ban hành kèm theo |kèm theo )*(?:các )?(?:Quyết định|Thông tư|Nghị định|Nghị quyết|Công văn|Hướng dẫn"
    r"|Luật|Bộ luật|Quy định|Quy chế|Thông báo|Báo cáo|Chỉ thị|Kết luận|Đề án|Điều lệ|Kế hoạch số)\b"
)
_IN_A_REPORT = re.compile(r"(?:báo cáo|hồ sơ|văn bản|tờ trình|biên bản)(?: và|,| cùng| với| kèm)*(?: các)? $", re.I)
_MAIN = MAIN_TEXT | {Place.SUBJECT}


class Promise(Record):
    """Words in the text that announce an annex: `thing` is what is announced, in small letters, `label` its number."""

    span: Span
    thing: str
    label: str = ""


def promises(paragraphs: Iterable[Paragraph]) -> list[Promise]:
    """Where the main text announces an annex of its own; papers that come with another paper are none."""
    found: list[Promise] = []
    for paragraph in paragraphs:
        # one of them stands in every promise
        if paragraph.place in _MAIN and ("kèm" in paragraph.plain or "hụ lục" in paragraph.plain):
            for match, span in paragraph.find(_PROMISE):
                if _is_own(match, paragraph.plain):
                    found.append(_promise(match, span))
                    found += _listed(found[-1], match, paragraph)
    return found


def _listed(first: Promise, match: re.Match[str], paragraph: Paragraph) -> Iterable[Promise]:
    """The other annexes of a list."""
    group = next((f"label{at}" for at in (1, 3, 4) if match[f"label{at}"]), "")
    at = match.end(group) if group else -1
    while at >= 0 and (more := _MORE.match(paragraph.plain, at)):
        yield Promise(paragraph.place_of(*more.span("label")), first.thing, more["label"])
        at = more.end()


def _promise(match: re.Match[str], span: Span) -> Promise:
    inner = _INNER.search(match[0])
    if inner:  # "Đề cương báo cáo tại Phụ lục II kèm theo"
        return Promise(span, "phụ lục", inner["label5"] or "")
    thing = next(match[f"thing{at}"] for at in range(1, 5) if match[f"thing{at}"])
    label = next((match[f"label{at}"] for at in (1, 3, 4) if match[f"label{at}"]), "")
    return Promise(span, thing.lower(), label)


def _is_own(match: re.Match[str], plain: str) -> bool:
    if _OF_ANOTHER.match(plain, match.end()) or _OF_ANOTHER.search(match[0]) or "kế hoạch riêng" in match[0]:
        return False
    if match["thing2"]:
        in_brackets = match["open"] is not None and match["close"] is not None
        return in_brackets or "kế hoạch" in match["own"].lower()
    return not (match["thing1"] and _IN_A_REPORT.search(plain, 0, match.start()))
