"""Kinds of documents and the letters that stand for them: which kind a symbol speaks of, and what cannot be."""

from validator.facts.citations.citations import Citation
from validator.facts.citations.document_number import DocumentNumber

# Both systems write these the same way; a symbol that is not here says nothing.
_LETTERS: dict[str, tuple[str, ...]] = {
    "Nghị quyết": ("NQ", "NQLT"), "Nghị định": ("NĐ",), "Quyết định": ("QĐ",), "Quy định": ("QĐ", "QĐi", "QyĐ"), "Quy chế": ("QC",),
    "Chỉ thị": ("CT",), "Kế hoạch": ("KH", "KHLT"), "Kết luận": ("KL",), "Chương trình": ("CTr", "CTHĐ"), "Hướng dẫn": ("HD",),
    "Thông báo": ("TB",), "Thông bạch": ("TB",), "Thông tư": ("TT", "TTLT"), "Thông tri": ("TT", "TTr"), "Tờ trình": ("TTr",), "Báo cáo": ("BC",),
    "Công văn": ("CV",), "Công điện": ("CĐ",), "Đề án": ("ĐA",), "Phương án": ("PA",), "Biên bản": ("BB",),
}  # fmt: skip
_KIND_OF: dict[str, list[str]] = {}
for _kind, _symbols in _LETTERS.items():
    for _symbol in _symbols:
        _KIND_OF.setdefault(_symbol.casefold(), []).append(_kind)
# Papers that another one issues ("Đề án ban hành kèm theo Quyết định số ...") are cited by its number.
_CARRIED = frozenset({"Quy chế", "Quy định", "Chương trình", "Đề án", "Phương án"})
_CARRIED_BY_STATE = _CARRIED | {"Kế hoạch", "Hướng dẫn"}
_CARRIERS = frozenset({"qđ", "nq", "nđ", "tt", "ttlt"})
# "Thông báo kết luận số 12-TB/TU".
_SPOKEN_FOR = {("Kết luận", "tb")}
# In front of the name of a unit these letters may be the body itself: "1234/CT-TTHT" of a tax office.
_SURE_ALONE = frozenset({"nq", "nđ", "qđ", "ctr"})
# Hardly a body before the letters of one.
_LIKELY = frozenset({"kh", "bc", "tb", "kl", "ttr", "hd"})
_PLAIN_BODIES = frozenset({"ubnd", "hđnd", "cp", "ttg", "vpcp", "ctubnd"})
# One letter apart, and mixed up by many.
_NEAR = frozenset(map(frozenset, (("ct", "ctr"), ("tt", "ttr"), ("qđ", "qđi"), ("qđ", "qyđ"))))


def kinds_of(symbol: str) -> list[str]:
    """The kinds a type symbol stands for; none for letters that are not known."""
    return list(_KIND_OF.get(symbol.casefold(), ()))


def letters_of(kind: str) -> str:
    """The usual type symbol of a kind, "" where there is none."""
    return _LETTERS.get(kind, ("",))[0]


def disagree(kind: str, number: DocumentNumber) -> bool:
    """True when the symbol of a number is that of another kind of document."""
    symbol = number.type_symbol.casefold()
    named = kinds_of(symbol)
    if kind not in _LETTERS or not named or kind in named or (kind, symbol) in _SPOKEN_FOR:
        return False
    if number.form == "party":
        return not (kind in _CARRIED and symbol in _CARRIERS)
    if number.form != "state" or kind == "Công văn" or (kind in _CARRIED_BY_STATE and symbol in _CARRIERS):
        return False
    body = number.body_symbol.casefold()
    if body.split("-")[0] in {one.casefold() for one in _LETTERS[kind]}:  # "12/CT-QĐ": the body stands first
        return False
    # Papers whose numbers hold a year are numbered by their kind.
    return number.year is not None or symbol in _SURE_ALONE | _LIKELY or body in _PLAIN_BODIES


def is_certain(kind: str, number: DocumentNumber) -> bool:
    """False where the letters of a symbol may be those of a unit, or are easily mixed up with those of the kind."""
    if is_near(kind, number):
        return False
    likely = number.form == "state" and number.type_symbol.casefold() in _LIKELY
    return not likely or number.body_symbol.casefold() in _PLAIN_BODIES


def is_near(kind: str, number: DocumentNumber) -> bool:
    """True for symbols that are easily mixed up: CT and CTr, TT and TTr, QĐ and QĐi."""
    return frozenset({letters_of(kind).casefold(), number.type_symbol.casefold()}) in _NEAR


def names_another_kind(text: str, cited: Citation, after: int) -> bool:
    """True when the words between `after` and the number name the kind its symbol speaks of.

    "Thông báo kết luận số 12-TB/TU", "Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND".
    """
    own = cited.kind_span or cited.span
    before = text[max(after, cited.paragraph.span.start) : own.start].lower()
    clause = before[max(before.rfind(stop) for stop in ".;:") + 1 :]
    words = f"{clause} {text[own.end : cited.numbers[0].span.start].lower()}"
    return any(kind.lower() in words for number in cited.numbers for kind in kinds_of(number.type_symbol))
