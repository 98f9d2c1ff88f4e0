"""Plan: one document with what it says, the kind of paper it is and the norm it is checked under."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from validator.contents import Contents
from validator.facts.annexes.annex_notes import AnnexNote
from validator.facts.annexes.covering import comes_with_another
from validator.facts.header.header import System
from validator.facts.paragraphs.parts import IMPLEMENTATION, says
from validator.lazy import cached_property
from validator.markup import unmarked
from validator.norms import SHIPPED, Profile, choose
from validator.parser import parse, unclaimed
from validator.parser.patterns import fold
from validator.source import Source
from validator.vietnamese.letters import is_foreign

_OF_ONE_PERSON = re.compile(
    r"(?:(?:CONG TAC|GIANG DAY|GIAO DUC|DAY HOC|BOI DUONG THUONG XUYEN) )?(?:CUA )?(?:CA NHAN|(?<=CUA )GIAO VIEN)"
    r"(?= ?[-–:(]| (?:NAM|CUA|THANG|HOC KY|TUAN|QUY|GIAI DOAN)\b|$)"
)


@dataclass
class Plan(Contents):
    """One plan of a file, as rules see it.

    `asked_norm` and `asked_stage` overrule what the text says unless they are `auto`; `houses` are the profiles of
    house styles by name.
    """

    asked_norm: str = "auto"
    asked_stage: str = "auto"
    houses: Mapping[str, Profile] = field(default_factory=dict)
    before: "Plan | None" = field(default=None, repr=False, compare=False)  # the paper in front of it in the file

    @cached_property
    def _chosen(self) -> tuple[Profile, str]:
        known = {**SHIPPED, **self.houses}
        if self.asked_norm != "auto":
            return known[self.asked_norm], "theo yêu cầu"
        profile, reason = choose(self.system.value, self.issued, self.latest_day)
        for house in self.houses.values():
            if house.lineage[1] == profile.id:
                return house, f"{reason}; thể thức riêng: {house.title}"
        return profile, reason

    @property
    def profile(self) -> Profile:
        """The norm this plan is checked under."""
        return self._chosen[0]

    @property
    def norm_reason(self) -> str:
        """Why that norm (Vietnamese)."""
        return self._chosen[1]

    @property
    def norms(self) -> frozenset[str]:
        """The norm and those it extends; a rule runs when its basis names one of them or `*`."""
        return frozenset(self.profile.lineage)

    @cached_property
    def system(self) -> System:
        """Party, state or mass organisation; a plan without a sign of its own is of the decision that it comes with."""
        own = super().system
        if own is not System.UNKNOWN or self.before is None or not self.comes_with_another_paper:
            return own
        return self.before.system

    @cached_property
    def stage(self) -> str:
        """`draft`, `signing` or `issued`; by itself, a paper with a blank number or date, or DỰ THẢO, is a draft."""
        if self.asked_stage != "auto":
            return self.asked_stage
        head = self.header
        blank = (head.number is not None and head.number.is_blank) or (head.issued is not None and head.issued.is_blank)
        return "draft" if blank or head.draft_mark else "issued"

    @cached_property
    def unclaimed(self) -> float:
        """The share (0 to 1) of the text that no zone claims; where it is high, little should be called missing."""
        return unclaimed(self.document, self.text)

    @cached_property
    def comes_with_another_paper(self) -> bool:
        """`(Kèm theo Quyết định số ...)` stands under the subject."""
        return comes_with_another(self.document, self.text)

    @property  # not kept: a plan that holds itself is freed late
    def notes(self) -> list[tuple[AnnexNote, "Plan"]]:
        """What is said of the paper something belongs to, with that paper: its annexes speak of the plan, and a plan that is
        issued with a decision speaks of it, where that stands in front of it in the file."""
        found = [(annex.note, self) for annex in self.annexes if annex.note is not None]
        covering = self.covering_note
        if covering is not None and self.before is not None and self.before.header.kind != self.header.kind:
            found.append((covering, self.before))
        return found

    @cached_property
    def is_foreign(self) -> bool:
        """No sign of a plan, and hardly a Vietnamese letter: a text of another kind, in which no rule has a say."""
        return self.evidence <= 1 and is_foreign(self.quote(self.document.span))

    @cached_property
    def evidence(self) -> int:
        """How many signs (0 to 8) there are that this text is a whole paper, not a fragment or another kind of text.

        0 for a plan issued with a decision: that has the number, the date, the recipients and the signature.
        """
        if self.comes_with_another_paper:
            return 0
        head = self.header
        signs = (
            head.titles, head.bodies, head.number, head.issued, head.type_span, self.recipients, self.signatures,
            len(self.document.sections) >= 2,
        )  # fmt: skip
        return sum(1 for sign in signs if sign)

    @cached_property
    def is_whole_plan(self) -> bool:
        """True when this is a plan from head to end, so that a part that is not there is missing.

        Without a head, the closing on one side (recipients or signature) shows that the text runs to its end.
        """
        if self.header.kind not in ("", "KE HOACH") or self.comes_with_another_paper:
            return False
        closes = bool(self.recipients or self.signatures)
        body = self.header.type_span is not None and len(self.document.sections) >= 2
        return self.evidence >= 4 or (closes and body)

    @cached_property
    def is_personal(self) -> bool:
        """The plan of one person's own work: KẾ HOẠCH CÁ NHÂN, or one without a number that only NGƯỜI LẬP and who approves
        it sign. It is no administrative paper: it has no number, nobody is sent it, and its date may stand at its end."""
        subject = self.header.subject
        if subject and _OF_ONE_PERSON.match(fold(self.plain(subject))):
            return True
        made = any(fold(self.quote(line)).startswith("NGUOI LAP") for one in self.endorsements for line in one.titles)
        return made and not self.signatures and self.header.number is None

    @cached_property
    def breaks_off(self) -> bool:
        """An extract, whose end is not known: neither recipients nor signature, and it ends within a sentence or has no
        part on who carries the plan out."""
        if self.recipients or self.signatures or self.endorsements:
            return False
        if self.document.closing is None and not any(says(one, IMPLEMENTATION) for one in self.headings):
            return True
        lines = [
            line for line in self.document.lines if line.end <= self.end_of_text and line.type not in ("PAGE", "RULE")
        ]
        return bool(lines) and not lines[-1].table and self.text[lines[-1].end - 1].isalnum()

    @cached_property
    def is_markdown(self) -> bool:
        """Headings or bold words are marked as in Markdown."""
        return "**" in self.text or "\n#" in self.text or self.text.startswith("#")

    @cached_property
    def end_of_text(self) -> int:
        """Where the main text ends: before the annexes."""
        document = self.document
        first = min((annex.span.start for annex in document.annexes), default=document.span.end)
        return max((line.end for line in document.lines if line.start < first), default=document.span.start)


def plans(
    source: Source,
    norm: str = "auto",
    stage: str = "auto",
    words: frozenset[str] = frozenset(),
    houses: Mapping[str, Profile] = MappingProxyType({}),
) -> list[Plan]:
    """The plans of a file, at least one. `norm` and `stage` other than `auto` overrule what the text says.

    A plan's own `source` is the text without markup (see `markup`); it is the one given where there is none.
    """
    source = unmarked(source)
    found: list[Plan] = []
    for document in parse(source):
        found.append(Plan(source, document, words, norm, stage, houses, found[-1] if found else None))
    return found
