"""A whole run of `kehoach fix`: reads, fixes and writes files and standard input."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from validator.diagnostic import Diagnostic
from validator.fixes.text import Fixed, fixed
from validator.fixes.write import WriteError, write
from validator.notices import EMPTY, UNSILENCEABLE, of_problem
from validator.readers.text import Reading, encoded, read, read_stream
from validator.rule import Language, Notice, Severity, Text
from validator.run import Input
from validator.session import Session
from validator.source import Source


@dataclass(frozen=True)
class FixedFile:
    """What came of one file; its texts are kept only where they differ."""

    path: str
    fixed: Fixed
    data: bytes = b""  # the fixed file, where it differs or goes to standard output
    problem: Diagnostic | None = None  # what is wrong with its bytes
    readable: bool = True
    is_stream: bool = False  # standard input: nothing is written back
    unwritten: Text | None = None  # why it could not be written

    @property
    def broken(self) -> bool:
        """True when the file could not be read, checked in full or written."""
        crashed = any(one.rule in UNSILENCEABLE for one in self.fixed.remaining)
        return crashed or not self.readable or self.unwritten is not None


@dataclass(frozen=True)
class FixResult:
    """What came of a run, with the words for it."""

    files: tuple[FixedFile, ...]
    said: tuple[Diagnostic, ...]  # about the configs
    known: Mapping[str, Notice]
    language: Language

    @property
    def changed(self) -> list[FixedFile]:
        """The files with something fixed in them."""
        return [file for file in self.files if file.fixed.changed and not file.unwritten]

    @property
    def applied(self) -> Counter[str]:
        """Number of fixes by rule."""
        return sum((Counter(file.fixed.applied) for file in self.changed), Counter[str]())

    def remaining(self, severity: Severity) -> int:
        """Number of findings of a severity that are left."""
        return sum(one.severity == severity for file in self.files for one in file.fixed.remaining)

    @property
    def broken(self) -> bool:
        """True when some file could not be read, checked in full or written."""
        return any(file.broken for file in self.files)


def fix(
    session: Session,
    paths: Sequence[str],
    stdin: Input | None = None,
    *,
    unsafe: bool = False,
    writes: bool = True,
    each: Callable[[], None] = lambda: None,
) -> FixResult:
    """Fixes standard input and files; files are written in place if `writes`. `each` is called after every file."""
    setups = session.prepare([*([stdin.path] if stdin else []), *paths])
    files = []
    if stdin:
        files.append(_fixed_stream(session, stdin, unsafe))
        each()
    for path in paths:
        files.append(_fixed_file(session, path, unsafe, writes))
        each()
    said = [one for setup in setups if setup.untrusted for one in setup.untrusted.diagnostics]
    known = {key: notice for setup in setups for key, notice in setup.known.items()}
    return FixResult(tuple(files), tuple(said), known, setups[0].settings.language if setups else "vi")


def _fixed_stream(session: Session, stdin: Input, unsafe: bool) -> FixedFile:
    data = stdin.stream.read()
    file = _of(session, read_stream(BytesIO(data), stdin.name), stdin.path, unsafe)
    return replace(file, data=file.data if file.fixed.changed else data, is_stream=True)


def _fixed_file(session: Session, path: str, unsafe: bool, writes: bool) -> FixedFile:
    reading = read(path)
    file = _of(session, reading, path, unsafe)
    if writes and file.fixed.changed:
        try:
            write(path, encoded(reading.source, reading.encoding), file.data)
        except WriteError as error:
            return replace(file, unwritten=error.text)
    return file


def _of(session: Session, reading: Reading, path: str | None, unsafe: bool) -> FixedFile:
    """A file that was read, fixed as far as it could be read."""
    source = reading.source
    problem = of_problem(reading.problem) if reading.problem else None
    if not reading.readable:
        empty = problem is not None and problem.rule == EMPTY.id  # nothing to fix, and nothing went wrong
        return FixedFile(source.path, Fixed(source, source), problem=problem, readable=empty)
    encoding = frozenset(key for key, one in session.setup(path).known.items() if one.family == "encoding")
    done = fixed(source, lambda text: session.check_source(text, path).diagnostics, unsafe=unsafe, encoding=encoding)
    if not done.changed:
        nothing = Source(source.path, "")
        return FixedFile(source.path, replace(done, before=nothing, after=nothing), problem=problem)
    return FixedFile(source.path, done, encoded(done.after, reading.encoding), problem)
