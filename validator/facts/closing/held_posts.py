"""Who holds which post, as the text and the signature tell, and who is head in one place and deputy in another."""

import re
from collections.abc import Iterator, Sequence

from validator.facts.closing.signature import Signature
from validator.facts.closing.titles import title
from validator.facts.paragraphs.letters import LOWER, UPPER
from validator.facts.paragraphs.prose import Words
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span, plain

# Of whom a body has one, so that no name of the body is needed.
_OF_ITS_OWN = frozenset(
    {
        "HIEU TRUONG", "GIAM DOC", "TONG GIAM DOC", "VIEN TRUONG", "CHANH AN", "CUC TRUONG", "CHI CUC TRUONG", "BO TRUONG",
        "CHANH VAN PHONG", "CHANH THANH TRA", "CHI HUY TRUONG", "TRUNG DOAN TRUONG",
    }
)  # fmt: skip
_WORD = rf"[{UPPER}][{LOWER}]+"
_HELD = rf"(?:,| -| –|:) (?P<titles>[{UPPER}][^;.:()\n|]{{3,120}})"
_ADDRESS = ("[Đđ]ồng chí", "[Đđ]/c", "[Ôô]ng", "[Bb]à", "[Tt]hầy", "[Cc]ô", "giáo")
_BEHIND = "|".join(f"(?<={word}{colon} .)" for word in _ADDRESS for colon in ("", ":"))
_PERSON = re.compile(rf"(?P<name>[{UPPER}](?:{_BEHIND})[{LOWER}]+(?: {_WORD}){{1,4}}){_HELD}")
_NEXT = re.compile(r"(?:,| -| –) ")
_BODIES = re.compile(
    r"(?:UBND|UY BAN NHAN DAN|HDND|HOI DONG NHAN DAN|(?:DANG|TINH|THANH|HUYEN) UY|CHI BO|(?:TINH|HUYEN|XA) DOAN|SO|PHONG)\b"
)


class TwoPosts(Record):
    """One person as head and as deputy of the same: the name, and both places."""

    name: str
    span: Span
    other: Span


class _Post(Record):
    """A post that somebody holds; `body` is folded, "" for that which issues the plan."""

    name: str
    post: str
    body: str
    is_deputy: bool
    span: Span


def posts_that_differ(text: str, written: Words, signatures: Sequence[Signature], issuer: str) -> Iterator[TwoPosts]:
    """People who are head of a body in one place and its deputy in another; `issuer` is the name of the issuing body."""
    organs = [text[a.organ.start : a.organ.end] for one in signatures for a in one.authorities]
    own = fold(" ".join([issuer, *organs]))
    held: dict[str, list[_Post]] = {}
    for one in [*_signed(text, signatures), *_told(written, own)]:
        known = held.setdefault(one.name.lower(), [])
        other = next((each for each in known if (each.post, each.body) == (one.post, one.body)), None)
        if other is None:
            known.append(one)
        elif other.is_deputy is not one.is_deputy:
            yield TwoPosts(one.name, one.span, other.span)


def _signed(text: str, signatures: Sequence[Signature]) -> Iterator[_Post]:
    """The signers under their own post: that of the body that issues the plan."""
    for signature in signatures:
        titles = [one for one in signature.held if one.title]
        if signature.name and len(titles) == 1 and titles[0].title and not signature.posts:
            post = titles[0].title
            if not post.is_acting and not post.degree:
                name = plain(text[signature.name.start : signature.name.end])
                yield _Post(name, post.post, "", post.is_deputy, titles[0].span)


def _told(written: Words, own: str) -> Iterator[_Post]:
    """Whom the text names with a post."""
    for found in written.find(_PERSON):
        begin = len(found.before("titles"))
        for words in _NEXT.split(found["titles"]):
            start = found["titles"].index(words)
            post = title(words)
            if post is None or post.is_acting or post.degree:
                continue
            if post.tail or post.post in _OF_ITS_OWN:
                span = found.paragraph.place_of(begin + start, begin + start + len(words.rstrip()))
                yield _Post(found["name"], post.post, _body(post.tail, own), post.is_deputy, span)


def _body(tail: str, own: str) -> str:
    """The body behind a post as it is named, "" for the own one and where none is named."""
    match = _BODIES.match(tail)
    if match is None:
        return tail
    # "", "XA": ỦY BAN NHÂN DÂN XÃ against HUYỆN, ĐẢNG ỦY against ĐẢNG ỦY QUÂN SỰ
    unit = " ".join(tail[match.end() :].split(" ")[:2])
    return "" if _full(f"{match[0]}{unit}") in _full(own) else tail


def _full(words: str) -> str:
    return words.replace("UBND", "UY BAN NHAN DAN").replace("HDND", "HOI DONG NHAN DAN")
