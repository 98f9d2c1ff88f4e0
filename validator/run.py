"""A whole run: files in, results out, in this process or in several."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import BinaryIO, NamedTuple

from validator.diagnostic import FileResult
from validator.rule import Language, Notice, Severity
from validator.session import Session

WORTH_IT = 60  # files; below this number, starting processes costs more than they save


class Result(NamedTuple):
    """What a run found, with the words for it."""

    files: tuple[FileResult, ...]
    known: Mapping[str, Notice]
    language: Language

    def count(self, severity: Severity) -> int:
        """Number of diagnostics of a severity."""
        return sum(one.severity == severity for file in self.files for one in file.diagnostics)

    @property
    def exit_status(self) -> int:
        """0 nothing to fail on, 1 findings, 2 some file was not checked as it should be."""
        if any(file.broken for file in self.files):
            return 2
        return 1 if any(file.failed for file in self.files) else 0


class Input(NamedTuple):
    """Standard input, under a name, and the path whose settings hold for it."""

    stream: BinaryIO
    name: str
    path: str | None


def run(
    session: Session,
    paths: Sequence[str],
    stdin: Input | None = None,
    *,
    jobs: int = 0,
    each: Callable[[], None] = lambda: None,
) -> Result:
    """Checks standard input and files; `each` is called after every file. `jobs` 0: as many as pay."""
    setups = session.prepare([*([stdin.path] if stdin else []), *paths])
    files = [setup.untrusted for setup in setups if setup.untrusted]
    if stdin:
        files.append(session.check_stream(stdin.stream, stdin.name, stdin.path))
        each()
    for file in _checked(session, paths, jobs):
        files.append(file)
        each()
    known = {key: notice for setup in setups for key, notice in setup.known.items()}
    return Result(tuple(files), known, setups[0].settings.language if setups else "vi")


def _checked(session: Session, paths: Sequence[str], jobs: int) -> Iterator[FileResult]:
    """Results in the order of the paths, whoever computes them."""
    workers = min(jobs or _processors(), len(paths))
    if workers < 2 or (len(paths) < WORTH_IT and not jobs):
        yield from map(session.check_file, paths)
        return
    import pickle
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    from validator import worker

    chunk = min(max(len(paths) // (8 * workers), 1), 64)
    start = pickle.dumps((session.asked, session.current))
    with ProcessPoolExecutor(workers, get_context("spawn"), worker.begin, (start,)) as pool:
        yield from pool.map(worker.check_file, paths, chunksize=chunk)


def _processors() -> int:
    """Processors this process may use, where the system says so."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
