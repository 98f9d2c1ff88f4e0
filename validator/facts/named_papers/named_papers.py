"""Papers that the text cites without a number: by the body that issued them, by the congress that passed them, by their name."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.actors.actors import normalised
from validator.facts.actors.body_names import name_at
from validator.facts.citations.citations import Citation
from validator.facts.citations.paper_issuers import Issuer
from validator.facts.citations.paper_subjects import subject
from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.facts.paragraphs.placing import holding
from validator.inline.issuer import issuer_end
from validator.record import Record
from validator.source import Span, plain

# Kinds that are orders of somebody else when a body is named behind them. A report or a list of a body is one that is due.
_KINDS = (
    "Nghị quyết", "Nghị định", "Quyết định", "Quy định", "Quy chế", "Chỉ thị", "Kế hoạch", "Kết luận", "Chương trình", "Hướng dẫn",
    "Thông báo", "Thông tư", "Thông tri", "Công văn", "Công điện", "Đề án", "Chiến lược", "Chỉ lệnh", "Mệnh lệnh",
)  # fmt: skip
# "Đại hội đại biểu Đảng bộ huyện Ba Vì lần thứ XXIV", "Đại hội XIV"; the body may also stand behind.
_CONGRESS = r"Đại hội(?:(?:(?! [Nn]ghị quyết)[^.;:,()“”]){0,110}? (?:lần )?thứ [IVXLC\d]{1,7}| [IVX]{2,6})(?!\w)"
_ITS_BODY = re.compile(r"(?: của)? (?=(?:Đảng|Công đoàn|Đoàn|Hội|Mặt trận)(?!\w))".replace(" ", r"[\s*_]{1,4}"))
_PAPER = re.compile(
    (
        rf"(?:Nghị quyết (?P<congress>{_CONGRESS})"
        rf"|(?P<kind>{'|'.join(_KINDS)})(?: (?!của |số |và |thành )[{LOWER}\d][\w-]{{0,15}}){{0,6}} của (?=[{UPPER}])"
        r"|(?P<statute>Điều lệ) (?:Đảng(?: Cộng sản Việt Nam)?|Công đoàn Việt Nam"
        r"|Đoàn(?: TNCS Hồ Chí Minh| Thanh niên Cộng sản Hồ Chí Minh)?|(?:Hội|Mặt trận) [A-ZĐ][^.;:,()\d]{2,60}? Việt Nam)(?!\w))"
    ).replace(" ", r"[\s*_]{1,4}")
)
_SIGN = re.compile(rf"(?:{'|'.join((*_KINDS, 'Điều lệ'))})".replace(" ", r"\s{1,3}"))
_NUMBERED = re.compile(r"[\s,*_(]*(?:số\s|(?:ngày\s)?\d{1,2}[/-]\d|ngày\s)")
_PERIOD = re.compile(
    r"[\s,*_(]{0,4}(?:năm (?:học )?|khóa |khoá |nhiệm kỳ |giai đoạn )[IVX\d][\dIVX\s–-]{0,12}(?<!\s)\)?".replace(
        " ", r"\s{1,3}"
    )
)
_MANY = re.compile(r"(?:[Cc]ác|[Nn]hững|[Mm]ột số)\s{1,3}$")  # no single paper
_TURN = re.compile(r"(?:(?:lần )?thứ )?([IVXLC]{1,7}|\d{1,3})(?!\w)")
_CONGRESS_ITSELF = re.compile(r"Đại hội|đại biểu|toàn quốc|của")
_GOES_ON = re.compile(
    rf"[\s*_]{{1,4}}(?:và\s|(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s|[{UPPER}])"
)
_NOWHERE = frozenset({Place.HEAD, Place.RECIPIENTS, Place.SIGNATURE})


class Own(Record):
    """What the plan says of itself: its type and its author in small letters, and where its subject ends."""

    kind: str
    author: str
    subject_end: int


class NamedPaper(Record):
    """A document cited by its kind and its issuer, `name` being all the words that tell which one it is."""

    span: Span
    kind: str
    name: str
    issuer: Issuer | None
    subject: Span | None
    key: tuple[str, str, str]  # kind, issuer and the rest of the name, what two mentions of one paper have in common


def named_papers(text: str, paragraphs: Sequence[Paragraph], cited: Sequence[Citation], own: Own) -> list[NamedPaper]:
    """The papers cited without number or day, in reading order; what a citation holds is that citation's."""
    taken = [one.span for one in cited]
    found = []
    for paragraph in holding(_SIGN, text, paragraphs):
        if paragraph.place in _NOWHERE:
            continue
        for one in _read(text, paragraph, own):
            if not any(one.span.overlaps(span) for span in taken):
                found.append(one)
    return found


def _read(text: str, paragraph: Paragraph, own: Own) -> Iterator[NamedPaper]:
    begin, end = paragraph.lines[0].start, paragraph.lines[-1].end
    if paragraph.place is Place.SUBJECT:  # whose lines may stand apart
        end = max(end, own.subject_end)
    for found in _PAPER.finditer(text, begin, end):
        if _MANY.search(text, max(begin, found.start() - 10), found.start()):
            continue
        if found["congress"]:
            yield _of_congress(text, found, end)
        elif found["statute"]:
            name = plain(found[0][len(found["statute"]) :])
            yield NamedPaper(Span(*found.span()), "Điều lệ", name, None, None, ("Điều lệ", "", name))
        elif paper := _of_body(text, found, end, own):
            yield paper


def _of_congress(text: str, found: re.Match[str], end: int) -> NamedPaper:
    body = _ITS_BODY.match(text, found.end(), end)
    last = min(issuer_end(text, body.end()), end) if body else found.end()
    issuer = _issuer(text, found.start("congress"), last)
    key = (
        "Nghị quyết",
        normalised(_CONGRESS_ITSELF.sub("", _TURN.sub("", issuer.text))),
        "".join(_TURN.findall(issuer.text)),
    )
    last = _with_period(text, last, end)
    name = plain(text[issuer.span.start : last])
    return NamedPaper(Span(found.start(), last), "Nghị quyết", name, issuer, subject(text, last, end), key)


def _of_body(text: str, found: re.Match[str], end: int, own: Own) -> NamedPaper | None:
    """None for the plan itself, and for a paper whose number or day stands behind its issuer: that is another citation."""
    body_end = _body_end(text, found.end(), end)
    if body_end <= found.end() or _NUMBERED.match(text, body_end, end):
        return None
    issuer = _issuer(text, found.end(), body_end)
    if " " not in issuer.text and not issuer.text.isupper():  # "của Đoàn": one of whom nobody knows which it is
        return None
    last = _with_period(text, body_end, end)
    kind, body = plain(found["kind"]), normalised(issuer.text)
    if (kind.lower(), body) == (own.kind, own.author):
        return None
    name = plain(text[found.end("kind") : last])
    rest = f"{plain(text[found.end('kind') : found.end()])} {plain(text[body_end:last])}"
    return NamedPaper(
        span=Span(found.start(), last),
        kind=kind,
        name=name,
        issuer=issuer,
        subject=subject(text, last, end),
        key=(kind, body, rest),
    )


def _body_end(text: str, start: int, end: int) -> int:
    """Where the name of a body ends: of one that is known with its name, unless the words behind go on with it."""
    last = min(issuer_end(text, start), end)
    known = name_at(text, start, end)
    return known[0] if known and known[0] < last and not _GOES_ON.match(text, known[0], last) else last


def _issuer(text: str, start: int, end: int) -> Issuer:
    return Issuer(plain(text[start:end]), Span(start, end))


def _with_period(text: str, last: int, end: int) -> int:
    """Where the year, term or period ends that stands behind an issuer: it is a part of the paper's name."""
    while period := _PERIOD.match(text, last, end):
        last = period.end()
    return last
