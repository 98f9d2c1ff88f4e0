"""Titles that people sign under, taken apart: deputy or acting, the post, what is glued to it."""

import re
from functools import lru_cache

from validator.parser import posts
from validator.parser.patterns import fold
from validator.record import Record

# By their folded form, as they are spelt.
POSTS = {fold(post): post for post in posts.POSTS}
# The head's post and how the deputy's is spelt, by the deputy's folded form.
DEPUTIES = {fold(deputy): (fold(head), deputy) for deputy, head in posts.DEPUTIES.items()}
# THỨ TRƯỞNG, deputy of a BỘ TRƯỞNG, and THỦ TRƯỞNG, head of any body, fold alike.
_MINISTRY_DEPUTY = re.compile(r"THỨ\s+TRƯ", re.I)
_HEADS = sorted((*POSTS, *DEPUTIES, "THU TRUONG"), key=len, reverse=True)
_HEAD = re.compile(rf"(?P<acting>(?:Q\b[. ]*|QUYEN ))?(?P<deputy>PHO |P\. ?)?(?P<post>{'|'.join(_HEADS)})(?![A-Z])")
_DEGREE = re.compile(r" ?(?:THUONG TRUC|PHU TRACH|CHUYEN TRACH|THU NHAT|DIEU HANH|CHINH TRI|THUONG VU)(?![A-Z])")
_MEMBER = re.compile(
    r"(?:CAC )?(?:UY VIEN|UV(?:BTV|TV)?|THUONG VU|(?:DANG|TINH|HUYEN|THANH|QUAN|THI|CHI|CAP|THUONG) UY VIEN)(?![A-Z])"
)


class Title(Record):
    """`post` is the head's post, folded ("CHU TICH"), also where a deputy signs; `tail` what stands behind, folded."""

    post: str
    is_deputy: bool = False
    is_acting: bool = False
    degree: str = ""  # THUONG TRUC, PHU TRACH ...
    tail: str = ""


@lru_cache(maxsize=1024)
def title(words: str) -> Title | None:
    """Reads a title, None where it is none that is known."""
    folded = fold(words)
    match = _HEAD.match(folded)
    if match is None:
        return None
    post, deputy = match["post"], bool(match["deputy"])
    if post in DEPUTIES:
        post, deputy = DEPUTIES[post][0], True
    elif post == "THU TRUONG" and _MINISTRY_DEPUTY.search(words):
        post, deputy = "BO TRUONG", True
    at, degrees = match.end(), []
    while degree := _DEGREE.match(folded, at):
        degrees.append(degree[0].strip())
        at = degree.end()
    return Title(post, deputy, bool(match["acting"]), " ".join(degrees), folded[at:].strip(" ,-–"))


def is_member(words: str) -> bool:
    """True for ỦY VIÊN BAN THƯỜNG VỤ and the like: a seat in a body, no post that leads it."""
    return _MEMBER.match(fold(words)) is not None


def spelt(post: str) -> str:
    """A folded post as it is spelt: "CHU TICH" gives CHỦ TỊCH."""
    return "THỦ TRƯỞNG" if post == "THU TRUONG" else POSTS.get(post, post)


def deputy_of(post: str) -> str:
    """How the deputy of a folded post is spelt: PHÓ CHỦ TỊCH, THỨ TRƯỞNG."""
    return "THỨ TRƯỞNG" if post == "BO TRUONG" else f"PHÓ {spelt(post)}"
