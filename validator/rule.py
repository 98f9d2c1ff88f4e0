"""What a rule is made of, and what it gives: findings, fixes, words for people."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from validator.source import Span

if TYPE_CHECKING:
    from validator.plan import Plan

Family = Literal[
    "file", "header", "sections", "numbering", "dates", "deadlines", "citations", "annex", "signer",
    "recipients", "typos", "style", "encoding",
]  # fmt: skip
Level = Literal["essential", "standard", "complete"]
Language = Literal["vi", "en"]


class Severity(StrEnum):
    """How sure and how grave: an error is fixed by the norm, a warning is practice, a note is taste."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 2 for a note."""
        return ("error", "warning", "note").index(self.value)


@dataclass(frozen=True)
class Options:
    """Base of a rule's settings: a frozen dataclass. The config validates it with pydantic, which then is
    imported only where a config sets an option."""


class Text(NamedTuple):
    """Words for people in both languages; `{names}` are filled from a finding's values."""

    vi: str
    en: str

    def said(self, language: Language) -> str:
        """The words in one language."""
        return self.en if language == "en" else self.vi


class Edit(NamedTuple):
    """Replace a span by a text."""

    span: Span
    text: str


class Fix(NamedTuple):
    """Edits that belong together. A safe fix cannot change the meaning; the others want a person's yes."""

    edits: tuple[Edit, ...]
    safe: bool = True


class Related(NamedTuple):
    """Another place that belongs to the finding; its text is filled from the finding's values."""

    span: Span
    text: Text


class Finding(NamedTuple):
    """What a rule saw: a place and data. `severity` may only lower the rule's own (weaker evidence)."""

    span: Span
    values: Mapping[str, Any] = {}
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    severity: Severity | None = None


class Good(NamedTuple):
    """An example in which the rule finds nothing. `norm` and `stage` force what the fragment cannot show."""

    text: str
    norm: str = ""
    stage: str = ""
    options: Mapping[str, Any] = {}


class Bad(NamedTuple):
    """An example with ⟦ ⟧ around each place the rule must point at; `fixed` is the text after the fix."""

    text: str
    fixed: str | None = None
    norm: str = ""
    stage: str = ""
    options: Mapping[str, Any] = {}


O = TypeVar("O", bound=Options)  # noqa: E741
Check = Callable[["Plan", O], Iterator[Finding]]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Something kehoach can report, and the words for it: a rule, or a trouble of the engine (notices.py)."""

    id: str
    name: str
    family: Family
    severity: Severity
    level: Level = "essential"
    message: Text
    hint: Text = Text(vi="", en="")
    basis: Mapping[str, str] = field(default_factory=dict)
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Rule(Notice, Generic[O]):
    """One check with everything that is known about it."""

    options: type[O]
    good: tuple[Good, ...]
    bad: tuple[Bad, ...]
    check: Check[O]


_LEVEL_OF: dict[Severity, Level] = {
    Severity.ERROR: "essential",
    Severity.WARNING: "standard",
    Severity.NOTE: "complete",
}


def rule(
    *,
    id: str,
    name: str,
    family: Family,
    severity: Severity,
    message: Text,
    basis: Mapping[str, str],
    options: type[O],
    good: tuple[Good | str, ...],
    bad: tuple[Bad | str, ...],
    hint: Text | None = None,
    level: Level | None = None,
) -> Callable[[Check[O]], Rule[O]]:
    """Makes a rule of the function below it.

    `basis` maps a norm (`hd36`, `hd05`, `party`, `nd30`, `mass`; `*` for practice under any norm) to its clause;
    the rule runs only under a norm it has a basis for. The docstring of the rule's module says why (Vietnamese).
    """

    def make(check: "Check[O]") -> "Rule[O]":  # in quotes: what is subscripted for each of the rules takes time
        return Rule(
            id=id,
            name=name,
            family=family,
            severity=severity,
            level=level or _LEVEL_OF[severity],
            message=message,
            hint=hint or Text(vi="", en=""),
            basis=basis,
            options=options,
            good=tuple(Good(text=g) if isinstance(g, str) else g for g in good),
            bad=tuple(Bad(text=b) if isinstance(b, str) else b for b in bad),
            check=check,
            why=(check.__globals__.get("__doc__") or "").strip(),
        )

    return make
