"""kehoach words: candidates for the project's word list."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from validator.cli import cli
from validator.diagnostic import Diagnostic, FileResult
from validator.rule import Severity
from validator.source import Source, Span
from validator.words import candidates


def kehoach(*args: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, list(args), input=stdin, catch_exceptions=False)


@pytest.fixture
def files(project: Path) -> Path:
    """Two files with words that GL001, the office's typo rule, points at; GL003 is no typo rule."""
    (project / "a.md").write_text("Việc xấu, nặng.\n", "utf-8")
    (project / "b.md").write_text("Việc\nxấu.\n", "utf-8")
    return project


def test_come_one_a_line_with_count_and_first_place(files: Path) -> None:
    done = kehoach("words", "a.md", "b.md")
    assert (done.exit_code, done.stdout) == (0, "xấu  # 2×, a.md:1:6\n")


def test_come_as_json(files: Path) -> None:
    done = kehoach("words", "a.md", "b.md", "--format", "json")
    assert json.loads(done.stdout) == {
        "schema_version": 1,
        "words": [{"word": "xấu", "count": 2, "path": "a.md", "line": 1, "column": 6}],
    }


def test_of_standard_input(project: Path) -> None:
    assert kehoach("words", "-", stdin="Xấu xấu".encode()).stdout == "xấu  # 1×, <stdin>:1:5\n"


def test_the_most_frequent_first_whatever_its_case_and_wraps() -> None:
    source = Source("a.md", "Ban\nlạ, bún, BAN lạ, nem")
    spans = [Span(0, 6), Span(8, 11), Span(13, 19), Span(21, 24)]
    found = [Diagnostic("GL001" if at < 3 else "GL002", Severity.NOTE, span) for at, span in enumerate(spans)]
    made = candidates([FileResult(source, diagnostics=tuple(reversed(found)))], frozenset({"GL001"}))
    assert [(one.word, one.count, one.line, one.column) for one in made] == [("BAN lạ", 2, 2, 10), ("bún", 1, 2, 5)]


def test_show_a_syllable_with_the_words_it_belongs_to() -> None:
    found = Diagnostic("GL001", Severity.ERROR, Span(8, 12), {"written": "Đảng ủy Khôi", "fixed": "Khối"})
    (made,) = candidates([FileResult(Source("a.md", "Đảng ủy Khôi"), diagnostics=(found,))], frozenset({"GL001"}))
    assert (made.word, made.column) == ("Đảng ủy Khôi", 9)


def test_go_into_a_word_list_as_they_are(files: Path) -> None:
    (files / "own.txt").write_text(kehoach("words", "a.md").stdout, "utf-8")
    from validator.config import read, settings
    from validator.notices import NOTICES

    (files / "list.toml").write_text("words-file = 'own.txt'\n", "utf-8")
    assert settings(read(files / "list.toml"), files / "list.toml", NOTICES).words == {"xấu"}


def test_none_is_nothing(project: Path) -> None:
    (project / "a.md").write_text("Việc tốt.\n", "utf-8")
    done = kehoach("words", "a.md")
    assert (done.exit_code, done.stdout) == (0, "")


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_looked_at(files: Path) -> None:
    (files / "c.md").write_bytes(b"\xff\xe1")
    done = kehoach("words", "a.md", "c.md", "missing.md")
    assert done.exit_code == 2
    assert done.stdout.startswith("xấu")
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["c.md", "missing.md"]
