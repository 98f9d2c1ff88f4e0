"""The facts of a plan as JSON. Days are in ISO form; a fact that is not there is null or an empty list."""

from datetime import date

from validator.facts.actors.actors import Actor
from validator.facts.deadlines.deadlines import Deadline
from validator.facts.header.number import Number
from validator.plan import Plan
from validator.reporters.citations_json import citations
from validator.reporters.facts_tables import (
    ActorTable,
    AnnexTable,
    BodyTable,
    DeadlineTable,
    FactsTable,
    HeaderTable,
    NumberTable,
    RecipientsTable,
    SignatureTable,
    Words,
)
from validator.reporters.spans_json import iso, place, said, words
from validator.source import Source, Span


def facts(plan: Plan) -> FactsTable:
    """The facts of a plan."""
    return {
        "header": _header(plan),
        "author": words(plan.source, plan.opening.author) if plan.opening else None,
        "signatures": _signatures(plan),
        "recipients": _recipients(plan),
        "promises": [{"thing": one.thing, **said(plan.source, one.span)} for one in plan.promises],
        "annexes": _annexes(plan),
        "bodies": _bodies(plan),
        "deadlines": _deadlines(plan),
        "citations": citations(plan),
        "abbreviations": [
            {**said(plan.source, one.span), "short": one.short, "long": one.long} for one in plan.abbreviations
        ],
    }


def _header(plan: Plan) -> HeaderTable:
    source, head = plan.source, plan.header
    return {
        "titles": [said(source, title.span) for title in head.titles],
        "superior": _body(source, head.bodies[-2]) if len(head.bodies) > 1 else None,
        "issuer": _body(source, head.bodies[-1]) if head.bodies else None,
        "level": plan.level,
        "number": _number(head.number, source),
        "place": words(source, head.issued.place) if head.issued else None,
        "date": iso(plan.issued),
        "type": words(source, head.type_span),
        "subject": words(source, head.subject),
        "separator": words(source, head.separator),
    }


def _body(source: Source, lines: list[Span]) -> Words:
    """A body of the head: its own lines only, also where another column stands beside them."""
    return {
        **place(source, Span(lines[0].start, lines[-1].end)),
        "text": " ".join(source.quote(line) for line in lines),
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
    source, titled = plan.source, [one for one in plan.reviews if one.is_title]
    return [
        {
            "heading": said(source, one.heading),
            "label": one.label,
            "title": words(source, one.title),
            "years": next((review.years for review in titled if one.zone.span.holds(review.span)), None),
            "note": {
                "kind": one.note.kind,
                "number": _number(one.note.number, source),
                "date": iso(one.note.date),
                "issuer": words(source, one.note.issuer),
            }
            if one.note
            else None,
        }
        for one in plan.annexes
    ]


def _bodies(plan: Plan) -> list[BodyTable]:
    """The bodies in the order of their first mention; one name at two levels is two bodies."""
    found: dict[tuple[str, int | None], list[Words]] = {}
    for one in plan.actors:
        found.setdefault((one.name, one.level), []).append(said(plan.source, one.span))
    return [{"name": name, "level": level, "mentions": mentions} for (name, level), mentions in found.items()]


def _deadlines(plan: Plan) -> list[DeadlineTable]:
    return [
        {
            **said(plan.source, one.span),
            "actor": _actor(one.actor, plan.source),
            "level": one.level,
            "kind": one.kind,
            "operator": one.operator,
            "first": iso(_first(plan, one)),
            "last": iso(one.last),
            "window": one.window,
            "tentative": one.tentative,
            "recurring": one.recurring,
            "year_inferred": one.year_inferred,
            "event": one.event,
            "addressee": _actor(one.addressee, plan.source),
            "through": _actor(one.through, plan.source),
        }
        for one in plan.deadlines
    ]


def _first(plan: Plan, one: Deadline) -> date | None:
    """The first day of a deadline; of one that names but its end ("trước ngày 20/5") the day of issue, where that is known."""
    if one.first or one.last is None or one.kind == "cutoff" or one.recurring:
        return one.first
    return plan.issued if plan.issued and plan.issued <= one.last else None


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
