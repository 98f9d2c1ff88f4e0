"""The papers a plan cites as JSON, those without a number among the others, in reading order."""

from validator.facts.citations.citations import Citation
from validator.facts.named_papers.named_papers import NamedPaper
from validator.plan import Plan
from validator.reporters.facts_tables import CitationTable
from validator.reporters.spans_json import iso, said, words


def citations(plan: Plan) -> list[CitationTable]:
    """All of them; `first` counts in this list."""
    cited: list[Citation | NamedPaper] = [*plan.citations, *plan.named_papers]
    cited.sort(key=lambda one: one.span.start)
    index = {id(one): at for at, one in enumerate(cited)}
    firsts: dict[tuple[str, str, str], int] = {}
    found = []
    for at, one in enumerate(cited):
        if isinstance(one, Citation):
            found.append(_numbered(plan, one, index[id(plan.citations[one.first])]))
        else:
            found.append(_named(plan, one, at, firsts.setdefault(one.key, at)))
    return found


def _numbered(plan: Plan, one: Citation, first: int) -> CitationTable:
    return {
        **said(plan.source, one.span),
        "kind": one.kind,
        "name": one.name,
        "numbers": [number.text for number in one.numbers],
        "date": iso(one.date.first) if one.date else None,
        "issuer": words(plan.source, one.issuer.span if one.issuer else None),
        "subject": words(plan.source, one.subject),
        "first": first,
        "short": one.is_short,
        "own": one.is_own,
        "in_annex_note": one.in_annex_note,
    }


def _named(plan: Plan, one: NamedPaper, at: int, first: int) -> CitationTable:
    return {
        **said(plan.source, one.span),
        "kind": one.kind,
        "name": one.name,
        "numbers": [],
        "date": None,
        "issuer": words(plan.source, one.issuer.span if one.issuer else None),
        "subject": words(plan.source, one.subject),
        "first": first,
        "short": first != at,
        "own": False,
        "in_annex_note": False,
    }
