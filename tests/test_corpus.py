"""Trees and facts of the plans in tests/corpus are those a person has read and agreed with.

After a change that is meant to alter them: `pytest tests/test_corpus.py --update`, and read the difference.
"""

from pathlib import Path

import pytest

from tests.outline import outline
from validator.reading import read
from validator.rule import Severity
from validator.session import Asked, Session

FOLDER = Path(__file__).parent / "corpus"
PLANS = sorted(path for path in FOLDER.iterdir() if path.suffix in (".txt", ".md") and path.stem != "README")


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_tree_and_facts(path: Path, request: pytest.FixtureRequest) -> None:
    expected = FOLDER / "expected" / f"{path.stem}.txt"
    now = outline(read(path))
    if request.config.getoption("--update"):
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(now, encoding="utf-8")
    assert now == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_no_error_and_no_warning(path: Path) -> None:
    result = Session(Asked(no_config=True), str(FOLDER)).check_file(str(path))
    assert [one for one in result.diagnostics if one.severity is not Severity.NOTE] == []


def test_the_corpus_is_there() -> None:
    assert len(PLANS) >= 12
