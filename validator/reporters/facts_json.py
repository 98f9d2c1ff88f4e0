"""The facts of a plan as JSON. Days are in ISO form; a fact that is not there is null or an empty list."""

from datetime import date

from typing_extensions import TypedDict

from validator.facts.actors import Actor
from validator.facts.number import Number
from validator.plan import Plan
from validator.source import Source, Span


class Place(TypedDict):
    """Offsets from 0 into the text (code points, NFC, line feeds only); lines and columns from 1."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int


class Words(Place):
    """A place with its words."""

    text: str


class NumberTable(Place):
    """Số và ký hiệu, blanks taken out; `serial` is null while the number is blank."""

    text: str
    serial: int | None
    type_symbol: str
    body_symbol: str
    form: str


class HeaderTable(TypedDict):
    """The head, type and subject."""

    titles: list[Words]
    superior: Words | None
    issuer: Words | None
    level: int | None
    number: NumberTable | None
    place: Words | None
    date: str | None
    type: Words | None
    subject: Words | None
    separator: Words | None


class AuthorityTable(TypedDict):
    """`T/M BAN THƯỜNG VỤ`: kind TM, separator /, organ BAN THƯỜNG VỤ."""

    kind: str
    separator: str
    organ: Words


class SignatureTable(TypedDict):
    """One signer."""

    place: Place
    authorities: list[AuthorityTable]
    titles: list[Words]
    rank: Words | None
    name: Words | None
    signed_mark: Words | None


class RecipientTable(Words):
    """One item of Nơi nhận; `end_mark` is its closing punctuation."""

    mark: str
    end_mark: str
    archive: bool


class RecipientsTable(TypedDict):
    """Nơi nhận."""

    label: Words
    items: list[RecipientTable]


class PromiseTable(Words):
    """Words that announce an annex."""

    thing: str


class NoteTable(TypedDict):
    """What an annex says of its plan."""

    kind: str
    number: NumberTable | None
    date: str | None
    issuer: Words | None


class AnnexTable(TypedDict):
    """An annex that is there."""

    heading: Words
    label: str
    title: Words | None
    note: NoteTable | None


class ActorTable(Words):
    """A body; `name` is normalised, `level` 0 (chi bộ trực thuộc) to 4 (Trung ương) or null."""

    name: str
    level: int | None


class DeadlineTable(Words):
    """A deadline; `first` to `last` is the closed interval it allows, read literally."""

    actor: ActorTable | None
    level: int | None
    kind: str
    operator: str
    first: str | None
    last: str | None
    window: bool
    tentative: bool
    recurring: bool
    year_inferred: bool
    event: str
    addressee: ActorTable | None


class CitationTable(Words):
    """A cited document; `first` is the index of its first mention in the list."""

    kind: str
    name: str
    numbers: list[str]
    date: str | None
    issuer: Words | None
    subject: Words | None
    first: int
    short: bool
    own: bool
    in_annex_note: bool


class AbbreviationTable(Words):
    """An abbreviation where it is introduced."""

    short: str
    long: str


class FactsTable(TypedDict):
    """All facts of a plan."""

    header: HeaderTable
    author: Words | None
    signatures: list[SignatureTable]
    recipients: RecipientsTable | None
    promises: list[PromiseTable]
    annexes: list[AnnexTable]
    deadlines: list[DeadlineTable]
    citations: list[CitationTable]
    abbreviations: list[AbbreviationTable]


def facts(plan: Plan) -> FactsTable:
    """The facts of a plan."""
    return {
        "header": _header(plan),
        "author": words(plan.source, plan.opening.author) if plan.opening else None,
        "signatures": _signatures(plan),
        "recipients": _recipients(plan),
        "promises": [{"thing": one.thing, **said(plan.source, one.span)} for one in plan.promises],
        "annexes": _annexes(plan),
        "deadlines": _deadlines(plan),
        "citations": _citations(plan),
        "abbreviations": [
            {**said(plan.source, one.span), "short": one.short, "long": one.long} for one in plan.abbreviations
        ],
    }


def place(source: Source, span: Span) -> Place:
    """Where a span stands."""
    line, column = source.place(span.start)
    end_line, end_column = source.place(span.end)
    return {
        "start": span.start,
        "end": span.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }


def said(source: Source, span: Span) -> Words:
    """A span with its words."""
    return {**place(source, span), "text": source.quote(span)}


def words(source: Source, span: Span | None) -> Words | None:
    """A span with its words; None for None."""
    return None if span is None else said(source, span)


def _header(plan: Plan) -> HeaderTable:
    source, head = plan.source, plan.header
    return {
        "titles": [said(source, title.span) for title in head.titles],
        "superior": words(source, head.superior),
        "issuer": words(source, head.issuer),
        "level": plan.level,
        "number": _number(head.number, source),
        "place": words(source, head.issued.place) if head.issued else None,
        "date": _day(plan.issued),
        "type": words(source, head.type_span),
        "subject": words(source, head.subject),
        "separator": words(source, head.separator),
    }


def _signatures(plan: Plan) -> list[SignatureTable]:
    source = plan.source
    return [
        {
            "place": place(source, one.span),
            "authorities": [
                {"kind": line.kind, "separator": line.separator, "organ": said(source, line.organ)}
                for line in one.authorities
            ],
            "titles": [said(source, span) for span in one.titles],
            "rank": words(source, one.rank),
            "name": words(source, one.name),
            "signed_mark": words(source, one.signed_mark),
        }
        for one in plan.signatures
    ]


def _recipients(plan: Plan) -> RecipientsTable | None:
    source, found = plan.source, plan.recipients
    if found is None:
        return None
    return {
        "label": said(source, found.label),
        "items": [
            {**said(source, item.span), "mark": item.mark, "end_mark": item.end, "archive": item.is_archive}
            for item in found.items
        ],
    }


def _annexes(plan: Plan) -> list[AnnexTable]:
    source = plan.source
    return [
        {
            "heading": said(source, one.heading),
            "label": one.label,
            "title": words(source, one.title),
            "note": {
                "kind": one.note.kind,
                "number": _number(one.note.number, source),
                "date": _day(one.note.date),
                "issuer": words(source, one.note.issuer),
            }
            if one.note
            else None,
        }
        for one in plan.annexes
    ]


def _deadlines(plan: Plan) -> list[DeadlineTable]:
    return [
        {
            **said(plan.source, one.span),
            "actor": _actor(one.actor, plan.source),
            "level": one.level,
            "kind": one.kind,
            "operator": one.operator,
            "first": _day(one.first),
            "last": _day(one.last),
            "window": one.window,
            "tentative": one.tentative,
            "recurring": one.recurring,
            "year_inferred": one.year_inferred,
            "event": one.event,
            "addressee": _actor(one.addressee, plan.source),
        }
        for one in plan.deadlines
    ]


def _citations(plan: Plan) -> list[CitationTable]:
    return [
        {
            **said(plan.source, one.span),
            "kind": one.kind,
            "name": one.name,
            "numbers": [number.text for number in one.numbers],
            "date": _day(one.date.first) if one.date else None,
            "issuer": words(plan.source, one.issuer.span if one.issuer else None),
            "subject": words(plan.source, one.subject),
            "first": one.first,
            "short": one.is_short,
            "own": one.is_own,
            "in_annex_note": one.in_annex_note,
        }
        for one in plan.citations
    ]


def _actor(actor: Actor | None, source: Source) -> ActorTable | None:
    return {**said(source, actor.span), "name": actor.name, "level": actor.level} if actor else None


def _number(number: Number | None, source: Source) -> NumberTable | None:
    if number is None:
        return None
    return {
        **place(source, number.span),
        "text": number.text,
        "serial": number.serial,
        "type_symbol": number.type_symbol,
        "body_symbol": number.body_symbol,
        "form": number.form,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
