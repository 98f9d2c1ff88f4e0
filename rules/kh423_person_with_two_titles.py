"""Một người lúc ghi là cấp trưởng, lúc ghi là cấp phó.

Phần nội dung ghi “bà Lò Thị Nga, Phó Hiệu trưởng” mà cuối văn bản bà Nga ký HIỆU TRƯỞNG: một trong hai chỗ chép từ văn bản cũ hoặc chưa
sửa khi thay đổi chức vụ. Chỉ so cùng một chức vụ của cùng một cơ quan; người giữ nhiều chức vụ khác nhau thì không bị xét.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from validator.api import LOWER, UPPER, Bad, Finding, Options, Plan, Related, Severity, Span, Text, folded, rule, title

# Of whom a body has one, so that no name of the body is needed.
_OF_ITS_OWN = frozenset(
    {
        "HIEU TRUONG", "GIAM DOC", "TONG GIAM DOC", "VIEN TRUONG", "CHANH AN", "CUC TRUONG", "CHI CUC TRUONG", "BO TRUONG",
        "CHANH VAN PHONG", "CHANH THANH TRA", "CHI HUY TRUONG", "TRUNG DOAN TRUONG",
    }
)  # fmt: skip
_WORD = rf"[{UPPER}][{LOWER}]+"
_HELD = rf"(?:,| -| –|:) (?P<titles>[{UPPER}][^;.:()\n|]{{3,120}})"
_PERSON = re.compile(
    rf"(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Tt]hầy|[Cc]ô)(?: giáo)?:? (?P<name>{_WORD}(?: {_WORD}){{1,4}}){_HELD}"
)
_NEXT = re.compile(r"(?:,| -| –) ")
_BODIES = re.compile(
    r"(?:UBND|UY BAN NHAN DAN|HDND|HOI DONG NHAN DAN|(?:DANG|TINH|THANH|HUYEN) UY|CHI BO|(?:TINH|HUYEN|XA) DOAN|SO|PHONG)\b"
)


class _Post(NamedTuple):
    """A post that somebody holds; `body` is folded, "" for that which issues the plan."""

    post: str
    body: str
    is_deputy: bool
    span: Span


@rule(
    id="KH423",
    name="person-with-two-titles",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="{name} ở đây là “{found}”, chỗ khác là “{other}”", en="{name} is “{found}” here and “{other}” elsewhere"
    ),
    hint=Text(vi="ghi đúng chức vụ hiện nay ở cả hai chỗ", en="give the present title in both places"),
    basis={"*": "chức vụ của một người ghi thống nhất trong văn bản"},
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ TÂN LẬP\nSố 08-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Đồng chí Bế Thị Nga, Bí thư Chi bộ Trường, chủ trì.\n"
        "2. Đồng chí Bế Thị Nga, Bí thư Đảng ủy Quân sự.\n\nNơi nhận:\n- Lưu.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nBế Thị Nga\n",
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Ông Lò Văn Pao, Phó Bí thư Đảng ủy, Chủ tịch UBND xã, Trưởng ban.\n"
        "2. Ông Lò Văn Pao, Chủ tịch Hội đồng nghĩa vụ quân sự, Phó Chủ tịch Hội Khuyến học.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n",
    ),
    bad=(
        Bad(
            "TRƯỜNG TIỂU HỌC TÂN LẬP\nSố: 08/KH-THTL\n\nKẾ HOẠCH\nNgày hội đọc sách\n\nI. NỘI DUNG\n1. Bà Bế Thị Nga, ⟦Phó Hiệu trưởng⟧ - Trưởng ban."
            "\n\nNơi nhận:\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nBế Thị Nga\n"
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Ông Lò Văn Pao, ⟦Chủ tịch Ủy ban nhân dân xã⟧, Trưởng ban.\n\n"
            "Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Pao\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Đồng chí Lò Văn Pao, Phó Chủ tịch UBND xã.\n2. Đồng chí Lò Văn Pao, ⟦Chủ tịch UBND xã⟧, chủ trì hội nghị.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    held: dict[str, list[_Post]] = {}
    for name, one in [*_signed(plan), *_told(plan)]:
        known = held.setdefault(name.lower(), [])
        other = next((each for each in known if (each.post, each.body) == (one.post, one.body)), None)
        if other is None:
            known.append(one)
        elif other.is_deputy is not one.is_deputy:
            values = {"name": name, "found": plan.plain(one.span), "other": plan.plain(other.span)}
            yield Finding(one.span, values, related=(Related(other.span, Text(vi="chỗ khác", en="elsewhere")),))


def _signed(plan: Plan) -> Iterator[tuple[str, _Post]]:
    """The signers under their own post: that of the body that issues the plan."""
    for signature in plan.signatures:
        titles = [one for one in signature.held if one.title]
        if signature.name and len(titles) == 1 and titles[0].title and not signature.posts:
            post = titles[0].title
            if not post.is_acting and not post.degree:
                yield plan.plain(signature.name), _Post(post.post, "", post.is_deputy, titles[0].span)


def _told(plan: Plan) -> Iterator[tuple[str, _Post]]:
    """Whom the text names with a post."""
    own = folded(" ".join([plan.issuer_words, *(plan.quote(a.organ) for s in plan.signatures for a in s.authorities)]))
    for found in plan.written.find(_PERSON):
        begin = len(found.before("titles"))
        for words in _NEXT.split(found["titles"]):
            start = found["titles"].index(words)
            post = title(words)
            if post is None or post.is_acting or post.degree:
                continue
            if post.tail or post.post in _OF_ITS_OWN:
                span = found.paragraph.place_of(begin + start, begin + start + len(words.rstrip()))
                yield found["name"], _Post(post.post, _body(post.tail, own), post.is_deputy, span)


def _body(tail: str, own: str) -> str:
    """The body behind a post as it is named, "" for the own one and where none is named."""
    match = _BODIES.match(tail)
    if match is None:
        return tail
    unit = tail[match.end() :].split(" ")[
        :2
    ]  # "", "XA": ỦY BAN NHÂN DÂN XÃ against HUYỆN, ĐẢNG ỦY against ĐẢNG ỦY QUÂN SỰ
    return "" if _full(match[0] + " ".join(unit)) in _full(own) else tail


def _full(words: str) -> str:
    return words.replace("UBND", "UY BAN NHAN DAN").replace("HDND", "HOI DONG NHAN DAN")
