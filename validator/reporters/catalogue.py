"""The rules for people: the list of all, and the page of one."""

from collections.abc import Iterable, Iterator
from dataclasses import fields
from re import sub
from typing import Any

from validator.norms import SHIPPED
from validator.reporters.excerpt import cells, wrapped
from validator.reporters.paper import Row
from validator.reporters.words import LEVEL, SEVERITY
from validator.rule import Language, Notice, Rule, Text

_FAMILIES = {
    "0": Text(vi="Tệp và mã hóa", en="The file and its encoding"),
    "1": Text(vi="Thể thức phần đầu", en="The head and the form of the page"),
    "2": Text(vi="Bố cục, đánh số, phụ lục", en="Parts, numbering, annexes"),
    "3": Text(vi="Ngày và thời hạn", en="Dates and deadlines"),
    "4": Text(vi="Thẩm quyền, người ký, nơi nhận", en="Signer and recipients"),
    "5": Text(vi="Viện dẫn, số liệu phải khớp nhau", en="Citations, facts that must agree"),
    "6": Text(vi="Chính tả và cách viết", en="Spelling and style of the language"),
    "7": Text(vi="Trình bày tệp Word", en="Layout of a Word file"),
}
_OWN = Text(vi="Quy tắc riêng và quy tắc cài thêm", en="Rules of your own and of plugins")
_OFF = Text(vi="tắt", en="off")

_MESSAGE = Text(vi="Thông báo", en="Message")
_HINT = Text(vi="Gợi ý", en="Hint")
_BASIS = Text(vi="Căn cứ", en="Rests on")
_PRACTICE = Text(vi="thông lệ", en="practice")
_OPTIONS = Text(vi="Tùy chọn", en="Options")
_BAD = Text(vi="Sai", en="Bad")
_FIXED = Text(vi="Sửa thành", en="Becomes")
_GOOD = Text(vi="Đúng", en="Good")


def listing(known: Iterable[Notice], running: set[str], language: Language, width: int) -> Iterator[Row]:
    """All rules by family, one in a row or two; those that are switched off are marked."""
    notices = sorted(known, key=lambda notice: (not notice.id.startswith("KH"), notice.id))
    longest = max(len(notice.name) for notice in notices)
    severities = max(cells(words.said(language)) for words in (*SEVERITY.values(), _OFF))
    heading: Text | None = None
    for notice in notices:
        own = _FAMILIES.get(notice.id[2:3], _OWN) if notice.id.startswith("KH") else _OWN
        if own is not heading:
            yield from ([[]] if heading else [])
            yield [(own.said(language), "message")]
            heading = own
        off = isinstance(notice, Rule) and notice.id not in running
        state = (_OFF if off else SEVERITY[notice.severity]).said(language)
        start: Row = [(f"  {notice.id}  ", "quiet" if off else ""),
                      (state.ljust(severities), "quiet" if off else notice.severity.value)]  # fmt: skip
        indent = 2 + len(notice.id) + 2 + severities + 2
        first, *rest = wrapped(_title(notice, language), max(width - indent - longest - 2, 40))
        if width - indent - longest - 2 >= 30:
            yield [*start, (f"  {notice.name.ljust(longest)}  ", "path"), (first, "quiet")]
            yield from ([(" " * (indent + longest + 2) + line, "quiet")] for line in rest)
        else:
            yield [*start, (f"  {notice.name}", "path")]
            yield from ([(" " * indent + line, "quiet")] for line in wrapped(_title(notice, language), width - indent))


def page(notice: Notice, language: Language, width: int) -> Iterator[Row]:
    """What is known of one rule: why, words, basis, options, examples."""
    kind = f"{SEVERITY[notice.severity].said(language)} · {LEVEL[notice.level].said(language)} · {notice.family}"
    yield [(notice.id, notice.severity.value), (f"  {notice.name}", "message"), (f"  {kind}", "quiet")]
    yield []
    for paragraph in notice.why.split("\n\n"):
        yield from ([("  " + line, "")] for line in wrapped(" ".join(paragraph.split()), width - 2))
        yield []
    yield from _entry(_MESSAGE, [notice.message.said(language)], language, width)
    yield from _entry(_HINT, [notice.hint.said(language)] if notice.hint.said(language) else [], language, width)
    yield from _entry(
        _BASIS, [_clause(norm, clause, language) for norm, clause in notice.basis.items()], language, width
    )
    if isinstance(notice, Rule):
        yield from _of_rule(notice, language, width)


def _of_rule(rule: Rule[Any], language: Language, width: int) -> Iterator[Row]:
    """Options and examples."""
    standard = rule.options()
    options = [f"{one.name.replace('_', '-')} = {getattr(standard, one.name)!r}" for one in fields(rule.options)]
    yield from _entry(_OPTIONS, options, language, width)
    for bad in rule.bad[:2]:
        yield from _example(_BAD, bad.text, "error-text", language)
        if bad.fixed is not None:
            yield from _example(_FIXED, bad.fixed, "label", language)
    for good in rule.good[:2]:
        yield from _example(_GOOD, good.text, "label", language)


def _title(notice: Notice, language: Language) -> str:
    """The rule in one line: the first of its Vietnamese page, or the English message without its values."""
    if language == "vi":
        return notice.why.partition("\n\n")[0].replace("\n", " ")
    return sub(r"\{\w+\}", "…", notice.message.en)


def _clause(norm: str, clause: str, language: Language) -> str:
    if norm == "*":
        return f"{_PRACTICE.said(language)}: {clause}"
    return f"{SHIPPED[norm].title if norm in SHIPPED else norm}: {clause}"


def _entry(label: Text, texts: list[str], language: Language, width: int) -> Iterator[Row]:
    """A label with its texts in a column beside it."""
    name = f"  {label.said(language)}".ljust(13)
    for at, text in enumerate(texts):
        first, *rest = wrapped(text, width - cells(name))
        yield [(name if at == 0 else " " * cells(name), "label"), (first, "")]
        yield from ([(" " * cells(name) + line, "")] for line in rest)


def _example(label: Text, text: str, style: str, language: Language) -> Iterator[Row]:
    yield []
    yield [(f"  {label.said(language)}", style)]
    for line in text.rstrip("\n").split("\n"):
        yield [("  │ ", "frame"), (line, "")]
