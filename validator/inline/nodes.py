"""What the inline grammar finds in running text. Offsets are half-open ranges of code points of the scanned text."""

from validator.record import Record, field


class Word(Record, frozen=False):
    """A terminal: a word of a date, an operator, a part of a reference. `text` is as written."""

    type: str
    start: int
    end: int
    text: str


class Date(Record, frozen=False):
    """A point in time as written; a part that is not written is None. Nothing is checked or inferred here.

    `unit`: day, month, quarter, months, year, years, school_year. `number` is the quarter or the count of months;
    `last_number` the last quarter of several; `year_to` the end of `years` and `school_year`.
    """

    start: int
    end: int
    unit: str
    day: int | None = None
    month: int | None = None
    year: int | None = None
    number: int | None = None
    last_number: int | None = None
    year_to: int | None = None
    part: str = ""  # đầu, cuối, giữa ...
    form: str = "words"  # slash, dash, dot or words
    weekday: Word | None = None
    shared: bool = False  # month or year is written at a neighbour ("01 - 05/3/2024")
    bare: bool = False  # without its word: "trước 20/3"
    to: bool = False  # a dash follows: the first end of a range


class When(Record, frozen=False):
    """A time expression: operators, and the dates they govern.

    `origin` are the dates after "từ", `dates` all others; `joint` is `-` where the dates are the two ends of a range.
    """

    start: int
    end: int
    operators: tuple[Word, ...]  # BEFORE NOLATER DEN HET IN ON DONE TENTATIVE PERIOD CLOCK WEEKDAY, in reading order
    dates: list[Date]
    origin: list[Date] = field(default_factory=list)
    joint: str = ""
    since: Word | None = None  # the word "từ"
    recurring: Word | None = None


class Reference(Record, frozen=False):
    """A cited document: `kind` as written, the words that carry its numbers, its date, its issuer."""

    start: int
    end: int
    kind: Word | None
    numbers: list[Word]  # DOCNUM, DRAFT, INT, MY
    date: Date | None
    issuer: Word | None
    label: Word | None = None  # the word "số"


class Opener(Record, frozen=False):
    """Words that introduce an abbreviation ("viết tắt là"), or say that something recurs ("hằng tháng")."""

    start: int
    end: int
    type: str  # ABBR or RECUR
    text: str


Node = When | Reference | Opener
