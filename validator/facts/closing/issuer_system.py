"""Party, state or mass organisation by signature or by the bodies a text names: for copies that lost their head."""

import re
from collections.abc import Sequence

from validator.facts.closing.organs import MASS_ONLY, PARTY_ONLY, PARTY_OR_MASS, STATE_ONLY
from validator.facts.closing.signature import Signature
from validator.facts.header.header import System

_PARTY_BODY = re.compile(r"(?:Đảng|Tỉnh|Huyện|Thành|Chi|cấp) ủy|Đảng bộ|Chi bộ|T/M ")
_STATE_BODY = re.compile(r"Ủy ban nhân dân|UBND|TM\. ỦY BAN|HIỆU TRƯỞNG")
# Who issues the paper a plan comes with, as its note names him; at the beginning of the words.
_OF_STATE = re.compile(
    r"(?:Bộ(?: trưởng)?|Thủ tướng|Chính phủ|Tổng (?:[Tt]hanh tra|[Kk]iểm toán|[Cc]ục)|Chủ tịch (?:UBND|Ủy ban nhân dân)|UBND|Ủy ban nhân dân|HĐND"
    r"|Hội đồng nhân dân|Thường trực H|Giám đốc (?:Sở|Công an|Kho bạc|BHXH|Bảo hiểm)|Sở|Chánh|Viện trưởng|(?:Chi )?[Cc]ục|Hiệu trưởng)(?!\w)"
)
_OF_PARTY = re.compile(
    r"(?:(?:(?:Ủy )?[Bb]an [\w ]{4,40})?(?:Đảng|Tỉnh|Huyện|Thành) ủy|Ban Chấp hành (?:Trung ương Đảng|Đảng bộ)|Ban Bí thư(?! Trung ương Đoàn)"
    r"|Bộ Chính trị)(?!\w)"
)
_OFTEN = 3  # bodies of one kind that a text must name, and more than twice as many as of the other
_STATE_POSTS = frozenset({"HIEU TRUONG", "BO TRUONG", "CUC TRUONG", "CHI CUC TRUONG", "TRUONG PHONG", "CHANH AN"})


def signed_for(signatures: Sequence[Signature]) -> System:
    """The kind of issuer that the first telling signature shows; the body it names tells more than the prefix."""
    for signature in signatures:
        authority = signature.of_kind("TM")
        posts = {one.post for one in signature.known_titles}
        posts |= {one.post.post for one in signature.authorities if one.post}
        if authority and authority.body in PARTY_ONLY:
            return System.PARTY
        if authority and authority.body in STATE_ONLY:
            return System.STATE
        # A committee that has no such post shows that the post is wrong, not the committee.
        if posts & _STATE_POSTS and not (authority and authority.body in PARTY_OR_MASS):
            return System.STATE
        if authority and authority.body in MASS_ONLY:
            return System.MASS
        if any(one.separator == "/" for one in signature.authorities):
            return System.PARTY
        if authority and authority.body in PARTY_OR_MASS and "CHU TICH" in posts:
            return System.MASS
    return System.UNKNOWN


def issued_by(covering: str) -> System:
    """The kind of who issued the paper a plan comes with: "Bộ trưởng Bộ Tài chính", "Ban Thường vụ Tỉnh ủy"."""
    words = " ".join(covering.replace("Uỷ", "Ủy").replace("uỷ", "ủy").split())
    if _OF_PARTY.match(words):
        return System.PARTY
    return System.STATE if _OF_STATE.match(words) else System.UNKNOWN


def named_by(text: str, start: int, end: int) -> System:
    """The kind of issuer whose bodies the words name by far the most."""
    party, state = len(_PARTY_BODY.findall(text, start, end)), len(_STATE_BODY.findall(text, start, end))
    if party >= _OFTEN and party > 2 * state:
        return System.PARTY
    if state >= _OFTEN and state > 2 * party:
        return System.STATE
    return System.UNKNOWN
