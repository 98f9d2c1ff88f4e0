"""A plan as a page that a person can check against its text: the tree, then the facts, each with its line."""

from collections.abc import Iterator

from validator.document import Section
from validator.plan import Plan
from validator.source import Span


def outline(plans: list[Plan]) -> str:
    """The page of a file's plans."""
    return "\n".join(line for plan in plans for line in _Page(plan).lines()) + "\n"


class _Page:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    def _at(self, span: Span) -> int:
        return self._plan.source.place(span.start)[0]

    def _words(self, span: Span | None, most: int = 70) -> str:
        if span is None:
            return "-"
        flat = " ".join(self._plan.quote(span).replace("*", "").split())
        return flat if len(flat) <= most else flat[: most - 1] + "…"

    def lines(self) -> Iterator[str]:
        """Tree and facts."""
        plan = self._plan
        yield f"== {plan.system.value} {plan.profile.id} {plan.stage}, unclaimed {plan.unclaimed:.0%}"
        yield from self._head()
        for section in plan.document.sections:
            yield from self._section(section, 1)
        yield from self._closing()
        yield from self._dated()

    def _dated(self) -> Iterator[str]:
        for one in self._plan.deadlines:
            actor = f"{one.actor.name} ({'?' if one.level is None else int(one.level)})" if one.actor else "-"
            marks = "".join(
                mark
                for mark, on in [(" window", one.window), (" tentative", one.tentative), (" recurring", one.recurring)]
                if on
            )
            upward = f" -> {one.addressee.name}" if one.addressee else ""
            days = f"{one.first or ''}..{one.last or '?'}"
            yield f"  deadline: {self._at(one.span)} {actor} {one.kind} {one.operator} {days}{marks}{upward}"
        for cited in self._plan.citations:
            if not cited.is_short:
                numbers = ", ".join(number.text for number in cited.numbers) or cited.name or "-"
                day = cited.date.first if cited.date else "-"
                issuer = cited.issuer.text if cited.issuer else "-"
                yield f"  citation: {self._at(cited.span)} {cited.kind} {numbers} · {day} · {' '.join(issuer.split())}"
        for short in self._plan.abbreviations:
            yield f"  abbreviation: {self._at(short.span)} {short.short} = {short.long or '?'}"

    def _head(self) -> Iterator[str]:
        head, plan = self._plan.header, self._plan
        yield f"titles: {' | '.join(self._words(title.span) for title in head.titles)}"
        yield f"bodies: {' | '.join(' '.join(self._words(span) for span in body) for body in head.bodies)}"
        yield f"number: {head.number.text if head.number else '-'}"
        yield f"place and date: {self._words(head.issued.place) if head.issued else '-'}, {plan.issued or '-'}"
        yield f"type: {self._words(head.type_span)}; subject: {self._words(head.subject, 120)}"
        yield f"separator: {self._words(head.separator)}"
        yield f"author: {self._words(plan.opening.author if plan.opening else None)}"

    def _section(self, section: Section, depth: int) -> Iterator[str]:
        kind = "#" if section.is_heading else "."
        label = self._plan.quote(section.label)
        run_in = " …" if section.run_in else ""
        yield f"{'  ' * depth}{self._at(section.lines[0].span)} {kind} {label} {self._words(section.title, 60)}{run_in}"
        for child in section.children:
            yield from self._section(child, depth + 1)

    def _closing(self) -> Iterator[str]:
        plan = self._plan
        yield f"closing: {self._words(plan.document.closing.span) if plan.document.closing else '-'}"
        for item in plan.recipients.items if plan.recipients else ():
            yield f"  recipient: {self._words(item.span)} [{item.end}]{' archive' if item.is_archive else ''}"
        for one in plan.signatures:
            authorities = " / ".join(self._words(line.span) for line in one.authorities) or "-"
            titles = " / ".join(self._words(span) for span in one.titles) or "-"
            yield f"  signature: {authorities} · {titles} · {self._words(one.name)}"
        for promise in plan.promises:
            yield f"  promise: {self._at(promise.span)} {promise.thing}"
        for annex in plan.annexes:
            note = annex.note
            parent = f"{note.number.text if note.number else '-'} {note.date or '-'}" if note else "-"
            yield f"  annex: {self._at(annex.heading)} {self._words(annex.heading)} · {parent}"
            for section in annex.zone.sections:
                yield from self._section(section, 2)
