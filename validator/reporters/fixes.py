"""What `kehoach fix` tells: what was fixed, what was left alone and why, and the difference as a patch."""

from collections.abc import Iterator
from difflib import unified_diff
from io import StringIO
from typing import TextIO

from validator.diagnostic import Diagnostic
from validator.fixes.run import FixedFile, FixResult
from validator.fixes.text import PASSES
from validator.fixes.trial import Withheld
from validator.notices import UNSILENCEABLE
from validator.reporters.excerpt import visible
from validator.reporters.paper import Row, write
from validator.reporters.words import SEVERITY, message
from validator.rule import Language, Severity, Text
from validator.source import Source

_FIXED = Text(vi="sửa {places} chỗ trong {files} tệp", en="places fixed: {places}, files: {files}")
_WOULD = Text(vi="sẽ sửa {places} chỗ trong {files} tệp", en="places to fix: {places}, files: {files}")
_NOTHING = Text(vi="không có gì để sửa", en="nothing to fix")
_LEFT = Text(vi="còn lại: {}", en="left: {}")
_UNSAFE = Text(vi="{} chỗ có cách sửa cần xem lại (--unsafe)", en="with a fix that needs your eyes (--unsafe): {}")
_WITHHELD = Text(vi="không sửa, vì sửa sẽ làm phát sinh {raised}", en="not fixed: that would raise {raised}")
_IMPOSSIBLE = Text(vi="không sửa được: cách sửa không hợp lệ", en="cannot be fixed: the fix is not valid")
_UNSETTLED = Text(
    vi="sau {} lượt vẫn còn chỗ để sửa; có thể hai quy tắc trái nhau",
    en="still something to fix after {} passes; two rules may be at odds",
)


def report(result: FixResult, out: TextIO, *, would: bool = False) -> None:
    """Writes what was fixed by file and by rule; with `would`, what would be."""
    write(_rows(result, would), out)


def troubles(result: FixResult, out: TextIO) -> None:
    """Writes what kept the tool from its work."""
    for one in result.said:
        out.write(f"kehoach: {message(one, result.known, result.language)}\n")
    for file in result.files:
        for text in _troubles(file, result):
            out.write(f"{visible(file.path)}: {text}\n")


def patch(file: FixedFile) -> bytes:
    """The unified diff between a file and what it is after fixing."""
    name = visible(file.path)
    before, after = (_lines(source) for source in (file.fixed.before, file.fixed.after))
    lines = unified_diff(before, after, name, name)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    ).encode()


def _lines(source: Source) -> list[str]:
    """The lines of the file to the byte; a carriage return belongs to its line, as in every tool that reads patches."""
    return list(StringIO("\ufeff" * source.bom + source.raw, newline="\n"))


def _troubles(file: FixedFile, result: FixResult) -> Iterator[str]:
    if file.problem and file.broken:
        yield message(file.problem, result.known, result.language)
    if file.unwritten:
        yield file.unwritten.said(result.language)
    for one in file.fixed.remaining:
        if one.rule in UNSILENCEABLE:
            yield message(one, result.known, result.language)


def _rows(result: FixResult, would: bool) -> Iterator[Row]:
    for file in result.files:
        yield from _file(file, result)
    total = result.applied
    for rule, count in sorted(total.items()):
        yield [(f"{count:>5} ", "message"), (f"{rule} ", "message"), (result.known[rule].name, "quiet")]
    yield _summary(result, would)


def _file(file: FixedFile, result: FixResult) -> Iterator[Row]:
    done, language = file.fixed, result.language
    path = visible(file.path)
    if done.changed and not file.unwritten:
        counts = ", ".join(f"{rule} ×{count}" for rule, count in sorted(done.applied.items()))
        yield [(path, "path"), (f": {counts}", "quiet")]
    for one in done.withheld:
        line, column = one.place
        yield [(f"{path}:{line}:{column}: ", "path"), (f"{one.finding.rule} {_why(one, language)}", "warning-text")]
    if not done.settled:
        yield [(f"{path}: ", "path"), (_UNSETTLED.said(language).format(PASSES), "warning-text")]


def _why(one: Withheld, language: Language) -> str:
    if not one.raised:
        return _IMPOSSIBLE.said(language)
    return _WITHHELD.said(language).format(raised=", ".join(one.raised))


def _summary(result: FixResult, would: bool) -> Row:
    language, places = result.language, result.applied.total()
    done = (_NOTHING if not (places or result.broken) else _WOULD if would else _FIXED).said(language)
    row: Row = [(done.format(places=places, files=len(result.changed)), "message")]
    left = [f"{count} {SEVERITY[one].said(language)}" for one in Severity if (count := result.remaining(one))]
    if left:
        row.append((" · " + _LEFT.said(language).format(", ".join(left)), "quiet"))
    unsafe = sum(_is_unsafe(file, one) for file in result.files for one in file.fixed.remaining)
    if unsafe:
        row.append((" · " + _UNSAFE.said(language).format(unsafe), "quiet"))
    return row


def _is_unsafe(file: FixedFile, one: Diagnostic) -> bool:
    """True for a finding that `--unsafe` would fix, as far as is known."""
    tried = any(other.finding is one for other in file.fixed.withheld)
    return one.fix is not None and not one.fix.safe and not tried
