"""Each format says all that the timeline holds, in a form that others can read."""

import csv as reader
import json as parser
import shutil
import subprocess
from datetime import timedelta
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import icalendar
import pytest
from rich.console import Console

from tests.timeline.example import timeline
from validator.timeline.csv import csv
from validator.timeline.html import html
from validator.timeline.ics import ics
from validator.timeline.json import json
from validator.timeline.mermaid import mermaid
from validator.timeline.svg import svg
from validator.timeline.text import draw

TABLE = timeline()
_SVG = "{http://www.w3.org/2000/svg}"


def test_ics_is_read_back_by_a_calendar() -> None:
    text = ics(TABLE)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert len(events) == len(TABLE.entries)
    for event, entry in zip(events, TABLE.entries, strict=True):
        assert event.decoded("DTEND") == entry.last + timedelta(days=1)
        assert event.decoded("DTSTART") == (entry.first if entry.window else entry.last)
        assert entry.what in str(event["SUMMARY"])
    assert len({str(event["UID"]) for event in events}) == len(events)


def test_csv_opens_in_a_spreadsheet() -> None:
    text = csv(TABLE)
    assert text.startswith("\ufeff")
    rows = list(reader.reader(StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 1 + len(TABLE.entries)
    assert [row[6] for row in rows[1:]] == [str(entry.last) for entry in TABLE.entries]


def test_json_holds_every_entry() -> None:
    table = parser.loads(json(TABLE))
    assert [entry["last"] for entry in table["entries"]] == [str(entry.last) for entry in TABLE.entries]
    assert table["breaks"][0]["reason"] == "cơ sở xong sau cấp trên"


def test_mermaid_names_every_entry() -> None:
    lines = mermaid(TABLE).splitlines()
    assert lines[0] == "gantt"
    tasks = [line for line in lines if " :" in line]
    assert len(tasks) == len(TABLE.entries)
    assert sum("crit" in line for line in tasks) == 4


def test_svg_is_one_picture_without_overlapping_words() -> None:
    root = ElementTree.fromstring(svg(TABLE))
    boxes = []
    for text in root.iter(f"{_SVG}text"):
        words = text.text or ""
        size = 11 if text.get("class") == "small" else 16 if text.get("class") == "title" else 12
        width = 0.5 * size * len(words)
        left = float(text.get("x", 0)) - (width if text.get("text-anchor") == "end" else 0)
        boxes.append((left, float(text.get("y", 0)), left + width, words))
    for at, (left, y, right, words) in enumerate(boxes):
        for other_left, other_y, other_right, other in boxes[at + 1 :]:
            if abs(y - other_y) < 9:
                assert right <= other_left or other_right <= left, (words, other)


def test_html_needs_neither_network_nor_script() -> None:
    page = html(TABLE)
    assert "<script" not in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")
    assert page.count("<tr") == 1 + len(TABLE.entries)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_terminal_shows_every_day(width: int) -> None:
    out = StringIO()
    draw(TABLE, Console(file=out, width=width))
    for entry in TABLE.entries:
        assert f"{entry.last.day:02d}/{entry.last.month}" in out.getvalue()
    assert all(len(line) <= width for line in out.getvalue().splitlines())


@pytest.mark.skipif(shutil.which("chromium") is None, reason="the browser (Debian package chromium) is not installed")
@pytest.mark.parametrize("suffix", ["svg", "html"])
def test_a_browser_draws_it(tmp_path: Path, suffix: str) -> None:
    page, picture = tmp_path / f"page.{suffix}", tmp_path / "picture.png"
    page.write_text(svg(TABLE) if suffix == "svg" else html(TABLE), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync",
               "--no-first-run", "--disable-component-update", f"--user-data-dir={tmp_path / 'profile'}",
               "--window-size=1200,1200", f"--screenshot={picture}", page.as_uri()]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert picture.stat().st_size > 30_000  # a blank page of this size has a tenth of it
