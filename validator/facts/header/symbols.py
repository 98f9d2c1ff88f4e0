"""Letters of bodies behind the type in a number: TU of a province committee, BTCTU of its board, SYT of a department."""

import re
from enum import StrEnum

from validator.facts.header.header import Header
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_JOINED = re.compile(r"(?<!LAO ĐỘNG) - ")  # two bodies; "LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI" is one
# Kind of issuer and its letters; a body not listed may have any letters of its own.
_OF_KIND = {
    "central": ("TW", "QUTW"),
    "province committee": ("TU",),
    "city committee": ("TU", "ThU"),
    "district committee": ("HU",),
    "urban committee": ("QU",),
    "town committee": ("ThU",),
    "bloc": ("ĐUK",),
    "military committee": ("ĐUQS", "ĐUCA", "ĐUBP"),
    "committee": ("ĐU",),
    "cell": ("CB",),
    "people's committee": ("UBND",),
    "people's council": ("HĐND",),
}
_KNOWN = frozenset(letters for each in _OF_KIND.values() for letters in each)
# Advisory bodies put their letters in front of those of the committee above them.
_ADVISORY = {
    "BAN TO CHUC": "BTC", "BAN TUYEN GIAO": "BTG", "BAN TUYEN GIAO VA DAN VAN": "BTGDV", "BAN DAN VAN": "BDV",
    "BAN NOI CHINH": "BNC", "BAN XAY DUNG DANG": "BXDĐ", "VAN PHONG": "VP", "UY BAN KIEM TRA": "UBKT",
}  # fmt: skip
OF_ADVISORY = re.compile(
    r"(UBKT|BTC|BTGDV|BTG|BDV|BNC|VP)(TW|TU|HU|QU|ThU|ĐUK|ĐU)"
)  # letters of the body, of its committee
# Departments whose letters are the same in every province, by a word of their name.
_DEPARTMENTS = {
    "SGDĐT": "GIAO DUC", "SGD&ĐT": "GIAO DUC", "SYT": "Y TE", "SNV": "NOI VU", "STC": "TAI CHINH", "SXD": "XAY DUNG", "SCT": "CONG THUONG",
    "STP": "TU PHAP", "SKHCN": "KHOA HOC", "SVHTTDL": "VAN HOA", "SNNMT": "NONG NGHIEP", "STNMT": "MOI TRUONG", "SGTVT": "GIAO THONG",
    "STTTT": "THONG TIN", "SKHĐT": "KE HOACH", "SLĐTBXH": "LAO DONG",
}  # fmt: skip
_OF_PEOPLE = ("UBND", "HĐND")
_NOT_THEIRS = frozenset({"school", "department", "division", "company", "agency", "ministry"})
_STATE = _NOT_THEIRS | {"people's committee", "people's council"}
_NO_LETTER = re.compile(r"[^A-Z]")
_BASE = re.compile(r"\b(?:XA|PHUONG|DAC KHU)(?: |$)")
_COMMITTEE = re.compile(r"ĐU[A-ZĐ.-]{1,10}")


class SymbolFault(StrEnum):
    """Whose letters stand in a number instead of the issuer's."""

    DEPARTMENT = "department"  # of a department that the head does not name
    PEOPLE = "people"  # of a people's committee or council, on a paper of a body below or beside it
    BODY = "body"  # of another body whose letters are laid down
    COMMITTEE = "committee"  # of another kind of Party committee, as far as only newer guidance tells them apart
    OWN = "own"  # a Party committee's letters with others of its own choice behind them


class StraySymbol(Record):
    """Letters in the head's number that are not those of the issuer, and what would be right, as far as it is laid down."""

    span: Span
    letters: str
    fault: SymbolFault
    right: tuple[str, ...]


def stray_symbol(header: Header, issuer: str, text: str) -> StraySymbol | None:
    """The letters of another body than the issuer (its name on one line); None where they may be right."""
    if header.number is None or header.issuer is None or not header.number.body_symbol:
        return None
    letters, right = header.number.body_symbol, _right(header, issuer)
    if letters in right or _JOINED.search(text, header.issuer.start, header.issuer.end):
        return None
    fault = _fault(header, letters, right, text)
    return StraySymbol(header.number.body_span, letters, fault, right) if fault else None


def _right(header: Header, issuer: str) -> tuple[str, ...]:
    own = _ADVISORY.get(fold(issuer), "") if header.superior else ""
    return tuple(f"{own}{one}" for one in _OF_KIND.get(header.body_kinds[-2] if own else header.issuer_kind, ()))


def _fault(header: Header, letters: str, right: tuple[str, ...], text: str) -> SymbolFault | None:
    if letters in _DEPARTMENTS and header.issuer_kind in _STATE:
        words = " ".join(text[line.start : line.end] for body in header.bodies for line in body)
        return None if _names_department(fold(words), letters) else SymbolFault.DEPARTMENT
    if header.issuer_kind in _NOT_THEIRS:
        return SymbolFault.PEOPLE if letters in _OF_PEOPLE else None
    if right and (letters in _KNOWN or (OF_ADVISORY.fullmatch(letters) and not letters.endswith(right))):
        assert header.issuer
        if letters == "ĐU" and _BASE.search(fold(text[header.issuer.start : header.issuer.end])):
            return None  # of a commune's police or soldiers: a base committee like any other
        special = header.issuer_kind in ("bloc", "military committee") or letters == "ĐUK"
        return SymbolFault.COMMITTEE if special and letters.startswith("ĐU") else SymbolFault.BODY
    return SymbolFault.OWN if header.issuer_kind == "committee" and _COMMITTEE.fullmatch(letters) else None


def _names_department(words: str, letters: str) -> bool:
    """Does a folded head name a department, in full or by letters ("SO GD&DT", "SO LD-TB VA XH")?"""
    short = _NO_LETTER.sub("", re.sub(r"\bVA\b", "", words))
    return (
        _DEPARTMENTS[letters].replace(" ", "") in short
        or re.search(rf"SO{fold(letters)[1:].replace('&', '')}", short) is not None
    )
