"""The shape of the facts of a plan in JSON; docs/tree.schema.json is made from it."""

from typing_extensions import TypedDict


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
    """An annex that is there; `years` is how many years its title reviews ("sơ kết 02 năm"), null where it names none."""

    heading: Words
    label: str
    title: Words | None
    years: int | None
    note: NoteTable | None


class ActorTable(Words):
    """A body; `name` is normalised, `level` 0 (chi bộ trực thuộc) to 4 (Trung ương) or null."""

    name: str
    level: int | None


class BodyTable(TypedDict):
    """A body under its normalised name, with every place that names it."""

    name: str
    level: int | None
    mentions: list[Words]


class DeadlineTable(Words):
    """A deadline; `first` to `last` is the closed interval it allows, read literally: "trước ngày 20/5" ends on 19/5, and
    begins on the day of issue where the text names no beginning (null where that day is not known, or data are counted).
    `through` gets first what goes to `addressee`."""

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
    through: ActorTable | None


class CitationTable(Words):
    """A cited document; `first` is the index of its first mention in the list.

    `name` is that of a law, or what tells which paper it is where it has no number ("Đại hội đại biểu Đảng bộ tỉnh lần thứ XV").
    """

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
    bodies: list[BodyTable]
    deadlines: list[DeadlineTable]
    citations: list[CitationTable]
    abbreviations: list[AbbreviationTable]
