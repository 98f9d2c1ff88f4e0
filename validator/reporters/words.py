"""Words for diagnostics: the message, hint and places of each in the reader's language."""

from collections.abc import Mapping
from typing import Any

from validator.diagnostic import Diagnostic
from validator.rule import Language, Level, Notice, Severity, Text

SEVERITY = {
    Severity.ERROR: Text(vi="lỗi", en="error"),
    Severity.WARNING: Text(vi="cảnh báo", en="warning"),
    Severity.NOTE: Text(vi="lưu ý", en="note"),
}

LEVEL: dict[Level, Text] = {
    "essential": Text(vi="mức thiết yếu", en="essential"),
    "standard": Text(vi="mức chuẩn", en="standard"),
    "complete": Text(vi="mức đầy đủ", en="complete"),
}


class _Values(dict[str, Any]):
    """A value that a rule forgot shows its name instead of stopping the report."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def values(one: Diagnostic, language: Language) -> dict[str, Any]:
    """The values of a diagnostic; those that are words come in the language."""
    return {key: value.said(language) if isinstance(value, Text) else value for key, value in one.values.items()}


def filled(text: Text, one: Diagnostic, language: Language) -> str:
    """A text with the diagnostic's values in it."""
    return text.said(language).format_map(_Values(values(one, language)))


def message(one: Diagnostic, known: Mapping[str, Notice], language: Language) -> str:
    """What is wrong."""
    return filled(known[one.rule].message, one, language)


def hint(one: Diagnostic, known: Mapping[str, Notice], language: Language) -> str:
    """What to do; may be empty."""
    return filled(known[one.rule].hint, one, language)
