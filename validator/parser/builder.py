"""Grammar callbacks: terminals to zones and sections, bottom up, while the text is parsed."""

from typing import Any

from validator.document import Annex, Document, Line, Section, Zone

Part = Line | Section


class Builder:
    """One method for each rule of grammar/plan.lark; the parser calls it with the rule's parts."""

    def start(self, documents: list[Document]) -> list[Document]:
        return documents

    def document(self, parts: list[Any]) -> Document:
        document = Document()
        for part in parts[1:]:
            self._place(document, part)
        return document

    def _place(self, document: Document, part: Any) -> None:
        if isinstance(part, Section):
            document.sections.append(part)
        elif isinstance(part, Annex):
            document.annexes.append(part)
        else:
            kind, zone = part
            if kind in ("recipients", "signatures"):
                getattr(document, kind).append(zone)
            elif kind == "closing" and document.closing is not None:
                document.closing.lines += zone.lines  # text between sections and behind them
            else:
                setattr(document, kind, zone)

    def head(self, lines: list[Line]) -> tuple[str, Zone]:
        return "head", Zone(lines)

    def type(self, lines: list[Line]) -> tuple[str, Zone]:
        return "type_line", Zone(lines)

    def subject(self, lines: list[Line]) -> tuple[str, Zone]:
        return "subject", Zone(lines)

    def separator(self, lines: list[Line]) -> tuple[str, Zone]:
        return "separator", Zone(lines)

    def opening(self, lines: list[Line]) -> tuple[str, Zone]:
        return "opening", Zone(lines)

    def closing(self, lines: list[Line]) -> tuple[str, Zone]:
        return "closing", Zone(lines)

    def recipients(self, lines: list[Line]) -> tuple[str, Zone]:
        return "recipients", Zone(lines)

    def signature(self, lines: list[Line]) -> tuple[str, Zone]:
        return "signatures", Zone(lines)

    def section(self, parts: list[Any]) -> Section:
        parts.pop()  # END
        if len(parts) == 1:  # most items
            return Section(parts, [], parts[0].mark)
        lines, sections = _parted(parts)
        return Section(lines, sections, parts[0].mark)

    def annex(self, parts: list[Part]) -> Annex:
        return Annex(*_parted(parts))


def _parted(parts: list[Part]) -> tuple[list[Line], list[Section]]:
    lines: list[Line] = []
    sections: list[Section] = []
    for part in parts:
        if isinstance(part, Line):
            lines.append(part)
        else:
            sections.append(part)
    return lines, sections
