"""Party, state or mass organisation, as far as a signature tells: for copies that lost their head."""

from collections.abc import Sequence

from validator.facts.header import System
from validator.facts.organs import PARTY_ONLY, STATE_ONLY, Organ
from validator.facts.signature import Signature

_MASS_ORGANS = frozenset({Organ.FRONT, Organ.FRONT_STANDING, Organ.PRESIDIUM})
_BOTH = frozenset({Organ.STANDING, Organ.EXECUTIVE})
_STATE_POSTS = frozenset({"HIEU TRUONG", "BO TRUONG", "CUC TRUONG", "CHI CUC TRUONG", "TRUONG PHONG", "CHANH AN"})


def signed_for(signatures: Sequence[Signature]) -> System:
    """The kind of issuer that the first telling signature shows; the body it names tells more than the prefix."""
    for signature in signatures:
        authority = signature.of_kind("TM")
        posts = {one.post for one in signature.known_titles}
        posts |= {one.post.post for one in signature.authorities if one.post}
        if authority and authority.body in PARTY_ONLY:
            return System.PARTY
        if (authority and authority.body in STATE_ONLY) or posts & _STATE_POSTS:
            return System.STATE
        if authority and authority.body in _MASS_ORGANS:
            return System.MASS
        if any(one.separator == "/" for one in signature.authorities):
            return System.PARTY
        if authority and authority.body in _BOTH and "CHU TICH" in posts:
            return System.MASS
    return System.UNKNOWN
