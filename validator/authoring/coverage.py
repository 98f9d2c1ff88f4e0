"""The table clause × rule of each norm: what is covered, and why the rest is not."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from validator.norms import SHIPPED
from validator.rule import Notice

CLAUSES = Path(__file__).with_name("clauses.toml")
_STATES = {
    "reading": "phải đọc hiểu, máy không xét",
    "layout": "cần bố cục của tệp Word",
    "register": "cần sổ đăng ký văn bản, một văn bản không đủ",
    "open": "xét được, chưa có quy tắc",
}


def clauses() -> dict[str, list[dict[str, Any]]]:
    """The clauses of each norm, as clauses.toml lists them."""
    return tomllib.loads(CLAUSES.read_text("utf-8"))


def covering(norm: str, clause: Mapping[str, Any], known: Mapping[str, Notice]) -> list[str]:
    """The ids of the rules that rest on a clause."""
    pattern = re.compile(clause["match"], re.I)
    return [key for key, rule in sorted(known.items()) if norm in rule.basis and pattern.search(rule.basis[norm])]


def also(clause: Mapping[str, Any], known: Mapping[str, Notice]) -> list[str]:
    """The ids of the rules that check a clause without resting on it; those that there are."""
    return [key for key in clause.get("also", ()) if key in known]


def unplaced(known: Mapping[str, Notice]) -> list[tuple[str, str, str]]:
    """Rules whose basis names a clause that the list does not have: id, norm and what it names."""
    found = []
    for norm, listed in clauses().items():
        placed = {key for clause in listed for key in covering(norm, clause, known)}
        found += [
            (key, norm, rule.basis[norm]) for key, rule in known.items() if norm in rule.basis and key not in placed
        ]
    return found


def table(known: Mapping[str, Notice]) -> str:
    """The page."""
    parts = ["# Điều khoản và quy tắc\n"]
    for norm, listed in clauses().items():
        parts.append(f"## {SHIPPED[norm].title}\n\n| Điều khoản | Quy tắc |\n| --- | --- |")
        for clause in listed:
            ids = sorted({*covering(norm, clause, known), *also(clause, known)})
            rules = ", ".join(f"[{key}]({key.lower()}.md)" for key in ids)
            parts.append(f"| {clause['clause']} | {rules or _STATES[clause.get('state', 'open')]} |")
        parts.append("")
    practice = ", ".join(
        f"[{key}]({key.lower()}.md)" for key, rule in sorted(known.items()) if set(rule.basis) == {"*"}
    )
    parts.append(f"## Thông lệ và lô-gích của văn bản, áp dụng cho mọi chuẩn\n\n{practice}\n")
    return "\n".join(parts)
