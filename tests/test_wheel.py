"""The built wheel: what is in it, and that it works away from the sources."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from what git knows, as a release would be."""
    folder = tmp_path_factory.mktemp("wheel")
    files = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.split(b"\0")
    for name in filter(None, map(os.fsdecode, files)):
        if (ROOT / name).is_file():
            (folder / "source" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "source" / name).write_bytes((ROOT / name).read_bytes())
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(folder / "source")]
    subprocess.run(command, check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def names(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def test_holds_the_package_the_grammar_and_every_rule(names: set[str]) -> None:
    inside = {name.removeprefix("validator/") for name in names if name.startswith("validator/")}
    for folder in ("rules", "grammar"):
        files = {f"{folder}/{file.name}" for file in (ROOT / folder).iterdir() if file.is_file()}
        assert files and files <= inside
    package = {file.relative_to(ROOT / "validator").as_posix() for file in (ROOT / "validator").rglob("*.py")}
    assert package <= inside
    assert "py.typed" in inside


def test_holds_nothing_else(names: set[str]) -> None:
    kinds = {".py", ".lark", ".toml", ".txt", ".typed", ".tsv", ".json"}
    for name in names:
        assert name.startswith(("validator/", "kehoach-"))
        assert ".dist-info/" in name or Path(name).suffix in kinds, name
        assert "__pycache__" not in name


def test_works_where_no_source_is(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    (tmp_path / "a.md").write_text("KẾ HOẠCH\nI. MỘT\n1. Một.\n3. Ba.\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    code = "import validator; print(validator.__file__); from validator.start import main; main()"
    command = [sys.executable, "-c", code, "check", "--select", "KH210", "--fail-on", "note", "a.md"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert str(tmp_path / "site") in done.stdout.decode()
    assert "KH210" in done.stdout.decode("utf-8"), done.stderr.decode()
    assert done.returncode == 1
