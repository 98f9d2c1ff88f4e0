"""Plan: one document with its facts and its norm, as rules see it."""

from dataclasses import dataclass
from functools import cached_property

from validator.document import Document
from validator.parser import parse
from validator.source import Source, Span


@dataclass
class Plan:
    """One plan of a file. Facts are computed when first asked for, and kept."""

    source: Source
    document: Document
    norm: str = "common"
    stage: str = "issued"

    def quote(self, span: Span) -> str:
        """The text of a span."""
        return self.source.quote(span)

    @cached_property
    def norms(self) -> frozenset[str]:
        """The norm of this plan and the norms it extends; a rule runs when its basis names one of them or `*`."""
        return frozenset({self.norm, "common"})


def plans(source: Source, norm: str = "auto", stage: str = "auto") -> list[Plan]:
    """The plans of a file, at least one. `norm` and `stage` other than `auto` overrule what the text says."""
    return [Plan(source, document) for document in parse(source)]
