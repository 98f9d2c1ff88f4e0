"""All that a rule file may import."""

from validator.document import BULLETS, UNITS, Line, Mark, Section
from validator.facts.actors.actors import actors
from validator.facts.actors.former_bodies import DISTRICTS_END, FormerBody, issuer_is_former
from validator.facts.actors.levels import Level
from validator.facts.annexes.annex_notes import AnnexNote
from validator.facts.annexes.annexes import Annex
from validator.facts.citations.broken_numbers import right_letters
from validator.facts.citations.citations import Citation
from validator.facts.citations.cited_issuers import PARTY_SEATS, Seat, agree, belongs, named, named_by
from validator.facts.citations.cited_subjects import changed_words, quoted, subject_words
from validator.facts.citations.conflicting_numbers import conflicting_numbers
from validator.facts.citations.conflicts import conflicting_dates, conflicting_issuers
from validator.facts.citations.document_number import DocumentNumber
from validator.facts.citations.document_types import disagree, is_certain, kinds_of, letters_of, names_another_kind
from validator.facts.citations.papers import Mention, Paper
from validator.facts.closing.authority import Authority, Held
from validator.facts.closing.issuers import head_posts, names_another
from validator.facts.closing.names import with_capitals
from validator.facts.closing.organs import (
    MASS_ORGANS,
    PARTY_COMMITTEES,
    PARTY_ONLY,
    STATE_ONLY,
    Organ,
    organ,
    organ_tail,
)
from validator.facts.closing.recipient_items import Recipient
from validator.facts.closing.recipients import Recipients
from validator.facts.closing.signature import Signature
from validator.facts.closing.signing_words import word_slips
from validator.facts.closing.titles import Title, deputy_of, is_member, spelt, title
from validator.facts.counts.counts import SMALL_NUMBERS, count_said
from validator.facts.counts.shares import ShareFault
from validator.facts.dates.dates import DateMention
from validator.facts.dates.rest_days import rest_day
from validator.facts.deadlines.deadlines import Deadline
from validator.facts.endings.endings import Endings, Item, final_mark
from validator.facts.endings.endings import List as ItemList
from validator.facts.header.bodies import kind as body_kind
from validator.facts.header.header import Header, System
from validator.facts.header.issue_date import IssueDate
from validator.facts.header.national_titles import NationalTitle
from validator.facts.header.number import Number
from validator.facts.header.places import localities, marks_differ, names_differ
from validator.facts.header.provinces import province
from validator.facts.header.stray_place import PlaceFault
from validator.facts.header.symbols import SymbolFault
from validator.facts.numbering.label_runs import Run
from validator.facts.numbering.labels import Label, roman, written
from validator.facts.numbering.slips import Slip, SlipKind
from validator.facts.ordering.ordering import Order, Verdict
from validator.facts.ordering.steps import Reason
from validator.facts.paragraphs.headings import Heading
from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.facts.paragraphs.paragraphs import MAIN_TEXT, Kind, Paragraph, Place
from validator.facts.paragraphs.parts import IMPLEMENTATION, PURPOSE, names_who, says
from validator.facts.paragraphs.prose import Found
from validator.facts.periods.periods import Period, Review, same_event
from validator.facts.tables.tables import Cell
from validator.parser.patterns import fold as folded
from validator.plan import Plan
from validator.reading import ReadError, read
from validator.rule import Bad, Edit, Finding, Fix, Good, Options, Related, Severity, Text, rule
from validator.source import Source, Span
from validator.vietnamese.numerals import SCALES, numeral
from validator.vietnamese.syllables import is_syllable
from validator.weighing import broken_order, doubt, doubt_at_end, elsewhere

__all__ = [
    "BULLETS",
    "DISTRICTS_END",
    "IMPLEMENTATION",
    "LOWER",
    "MAIN_TEXT",
    "MASS_ORGANS",
    "PARTY_COMMITTEES",
    "PARTY_ONLY",
    "PARTY_SEATS",
    "PURPOSE",
    "SCALES",
    "SMALL_NUMBERS",
    "STATE_ONLY",
    "UNITS",
    "UPPER",
    "Annex",
    "AnnexNote",
    "Authority",
    "Bad",
    "Cell",
    "Citation",
    "DateMention",
    "Deadline",
    "DocumentNumber",
    "Edit",
    "Endings",
    "Finding",
    "Fix",
    "FormerBody",
    "Found",
    "Good",
    "Header",
    "Heading",
    "Held",
    "IssueDate",
    "Item",
    "ItemList",
    "Kind",
    "Label",
    "Level",
    "Line",
    "Mark",
    "Mention",
    "NationalTitle",
    "Number",
    "Options",
    "Order",
    "Organ",
    "Paper",
    "Paragraph",
    "Period",
    "Place",
    "PlaceFault",
    "Plan",
    "ReadError",
    "Reason",
    "Recipient",
    "Recipients",
    "Related",
    "Review",
    "Run",
    "Seat",
    "Section",
    "Severity",
    "ShareFault",
    "Signature",
    "Slip",
    "SlipKind",
    "Source",
    "Span",
    "SymbolFault",
    "System",
    "Text",
    "Title",
    "Verdict",
    "actors",
    "agree",
    "belongs",
    "body_kind",
    "broken_order",
    "changed_words",
    "conflicting_dates",
    "conflicting_issuers",
    "conflicting_numbers",
    "count_said",
    "deputy_of",
    "disagree",
    "doubt",
    "doubt_at_end",
    "elsewhere",
    "final_mark",
    "folded",
    "head_posts",
    "is_certain",
    "is_member",
    "is_syllable",
    "issuer_is_former",
    "kinds_of",
    "letters_of",
    "localities",
    "marks_differ",
    "named",
    "named_by",
    "names_another",
    "names_another_kind",
    "names_differ",
    "names_who",
    "numeral",
    "organ",
    "organ_tail",
    "province",
    "quoted",
    "read",
    "rest_day",
    "right_letters",
    "roman",
    "rule",
    "same_event",
    "says",
    "spelt",
    "subject_words",
    "title",
    "with_capitals",
    "word_slips",
    "written",
]
