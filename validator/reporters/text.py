"""The report for people: each finding with its source line, then a line that sums up."""

from collections.abc import Iterator
from typing import TextIO

from validator.diagnostic import Diagnostic, FileResult
from validator.norms import SHIPPED
from validator.notices import NOTICES
from validator.reporters.excerpt import visible, wrapped
from validator.reporters.paper import Row, width, write
from validator.reporters.words import SEVERITY
from validator.rule import Language, Severity, Text
from validator.run import Result

_UNDER = Text(vi="theo {}", en="under {}")
_FILE = Text(vi="tệp", en="file")
_CLEAN = Text(vi="không có lỗi", en="nothing to report")
_RUN = Text(vi="chạy {} quy tắc", en="rules run: {}")
_NOT_RUN = Text(vi="{} không áp dụng", en="not applied: {}")
_SUPPRESSED = Text(vi="{} chỗ bỏ qua có lý do", en="ignored with a reason: {}")


def report(result: Result, out: TextIO) -> None:
    """Writes the findings file by file."""
    write(_rows(result, width()), out)


def _rows(result: Result, width: int) -> Iterator[Row]:
    for file in result.files:
        if file.diagnostics:
            yield from _file(file, result, width)
    yield _summary(result)


def _file(file: FileResult, result: Result, width: int) -> Iterator[Row]:
    from validator.reporters.block import Block  # a clean run does without

    yield [(visible(file.path), "file")]
    if file.norm in SHIPPED:
        yield from ([(line, "quiet")] for line in wrapped(_norm(file, result), width))
    yield []
    for same in _grouped(file):
        yield from Block(same, file.source, result, width).rows()
        yield []


def _norm(file: FileResult, result: Result) -> str:
    """Which norm the file was checked under, and why (the reason is known in Vietnamese only)."""
    title = _UNDER.said(result.language).format(SHIPPED[file.norm].title)
    told = file.norm_reason and result.language == "vi" and not title.endswith(")")
    return f"{title} ({file.norm_reason})" if told else title


def _grouped(file: FileResult) -> list[list[Diagnostic]]:
    """Findings that differ in nothing but their place come together, where the first of them stands."""
    groups: dict[object, list[Diagnostic]] = {}
    for at, one in enumerate(file.diagnostics):
        key = (one.rule, one.severity, file.source.quote(one.span), repr(one.values))
        groups.setdefault(at if one.related else key, []).append(one)
    return list(groups.values())


def _summary(result: Result) -> Row:
    """How many files, findings and rules."""
    language = result.language
    row: Row = [(_counted(len(result.files), _FILE, language) + ": ", "message")]
    counts = [(severity, result.count(severity)) for severity in Severity if result.count(severity)]
    for at, (severity, count) in enumerate(counts):
        row += [(", " if at else "", ""), (_counted(count, SEVERITY[severity], language), severity.value)]
    if not counts:
        row.append((_CLEAN.said(language), "clean"))
    run = frozenset[str]().union(*(file.rules_run for file in result.files))
    idle = len(result.known.keys() - NOTICES.keys() - run)
    silent = sum(file.suppressed for file in result.files)
    for number, words in ((len(run), _RUN), (idle, _NOT_RUN), (silent, _SUPPRESSED)):
        if number:
            row.append((f" · {words.said(language).format(number)}", "quiet"))
    return row


def _counted(number: int, thing: Text, language: Language) -> str:
    return f"{number} {thing.said(language)}" + ("s" if language == "en" and number != 1 else "")
