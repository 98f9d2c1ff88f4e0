"""Shares that the figures beside them contradict: "45/50 hộ (đạt 80%)", "phấn đấu 195% hộ dân", "Tốt 70%, Khá 35%, Đạt 5%"."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from validator.facts.counts.figures import figure, value
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.paragraphs.prose import Found, Words
from validator.record import Record
from validator.source import Span

_WHOLE = 100
_MOST = 140  # together; more are not parts of one whole
_FEWEST = 3  # ratings
_NEAR = 1.0  # points by which a share may be rounded
_DECIMALS = 1
_YEARS = (1990, 2100)
_PERCENT = r"\d{1,3}(?:,\d{1,2})?"
_PART = re.compile(
    rf"[0-9](?<![\w.,/-].)(?P<part>\d{{0,4}}|\d{{0,2}}\.\d{{3}})/(?P<all>\d{{2,5}}|\d{{1,3}}\.\d{{3}})(?![\d/.,-])(?P<thing>(?: [^\W\d_]+){{0,6}})"
    rf"(?:,? \(?|\()(?:(?:chiếm|đạt|bằng|đạt tỷ lệ|tỷ lệ|chiếm tỷ lệ|đạt tỉ lệ|tỉ lệ):? )?(?P<share>{_PERCENT}) ?%"
)
# People and places of which there is no more than all: not of what can be more than planned.
_OF_ALL = re.compile(
    r"[1-9](?<![\d.,/].)\d{2,3}%(?= (?:số |các |tổng số |tổng )?(?:hộ|người|học sinh|học viên|cán bộ|đảng viên|đoàn viên|hội viên"
    r"|giáo viên|trẻ em|công chức|viên chức|đơn vị|chi bộ|thôn|xã|trường|cơ quan|người dân|hồ sơ|lớp|sinh viên|đàn|gia đình)(?!\w))"
)
_GOAL = re.compile(
    r"(?:bảo đảm|đảm bảo|phấn đấu|có|vận động|ít nhất|tối thiểu|trên|đạt|từ|:|;|^)[: ]*(?:có |đạt |trên |ít nhất )*$",
    re.I,
)
# Ten times all and more, but for what has grown.
_FAR_OVER = re.compile(r"[1-9](?<![\d.,/].)\d{3,4}%(?!\w)")
_GROWN = re.compile(r"tăng|vượt|gấp|so với|bằng|lãi|giảm", re.I)
_RATING = (
    r"(?:xuất sắc|tốt|giỏi|khá|đạt|trung bình|yếu|kém|chưa đạt|hoàn thành|không hoàn thành|hoàn thành tốt|hoàn thành xuất sắc|tiên tiến"
    r"|hoàn thành tốt nhiệm vụ|hoàn thành xuất sắc nhiệm vụ|hoàn thành nhiệm vụ)"
)
_RANKS = tuple(
    re.compile(words)
    for words in (
        r"xuất sắc|giỏi",
        r"tốt",
        r"khá|tiên tiến",
        r"(?<!chưa )đạt|trung bình|(?<!không )hoàn thành",
        r"yếu|kém|chưa đạt|không hoàn thành",
    )
)
_ONE = rf"(?:[Ll]oại |mức |[Xx]ếp loại )?{_RATING}:? ?(?:chiếm |đạt )?{_PERCENT} ?%"
_SEVERAL = re.compile(rf"(?i:{_ONE})(?:[,;] ?(?:và )?(?i:{_ONE})){{1,4}}(?!(?:[,;] ?| )(?:trở lên|(?i:{_RATING})))")
# A share of something else than what stands in front: "45/50 ha, đạt 110% so với cùng kỳ".
_OF_ANOTHER = re.compile(r"\s?(?:so với|cùng kỳ|kế hoạch|chỉ tiêu|dự toán)")
# A day, a number, the year of a school are written alike: "tính đến ngày 10/12 đạt 90%".
_NO_PART = re.compile(
    r"(?:ngày|đến|hết|trước|tháng|số|từ|và|quý|mục|tiết|tuần|lớp|đợt|kỳ|lần|năm|học|khóa|[-–(/]) ?$", re.I
)
_SHARE = re.compile(rf"({_PERCENT}) ?%")


class ShareFault(StrEnum):
    """What is wrong with a share."""

    RECKONED = "reckoned"  # it is not what the part and the whole in front of it give
    MORE_THAN_ALL = "more than all"
    TOGETHER = "together"  # the ratings of one whole are more than all of it


class WrongShare(Record):
    """A share, or a row of ratings, as written. `right`: what `of` gives, or what the ratings make together."""

    span: Span
    said: str
    fault: ShareFault
    right: str = ""
    of: str = ""  # "45/50"


def wrong_shares(written: Words, prose: Words, paragraphs: Sequence[Paragraph]) -> Iterator[WrongShare]:
    """The shares that cannot be right; shares of a plan or of another year may be above all."""
    for found in written.find(_PART, signs=("%",)):
        part, whole = value(found[0][0] + found["part"]), value(found["all"])
        right = _WHOLE * part / whole if whole else 0
        if _is_part(found, whole) and 0 < right <= _WHOLE and abs(right - value(found["share"])) > _NEAR:
            of = f"{figure(part, _DECIMALS)}/{figure(whole, _DECIMALS)}"
            said = f"{found['share']}%"
            yield WrongShare(found.span("share"), said, ShareFault.RECKONED, figure(right, _DECIMALS), of)
    for found in prose.find(_OF_ALL, signs=("% ",)):
        if int(found[0][:-1]) > _WHOLE and _GOAL.search(found.before()):
            yield WrongShare(found.span(), found[0], ShareFault.MORE_THAN_ALL)
    for found in prose.find(_FAR_OVER, signs=("0%", "5%")):
        if _is_of_the_whole(found):
            yield WrongShare(found.span(), found[0], ShareFault.MORE_THAN_ALL)
    for one in paragraphs:
        if one.is_prose and one.plain.count("%") >= _FEWEST:
            yield from _ratings(one)


def _is_part(found: Found, whole: float) -> bool:
    """Are the figures in front of a share a part and the whole, and is it a share of them?"""
    first, last = _YEARS
    return (
        not first <= whole <= last
        and bool(found["thing"] or "(" in found[0])
        and not _NO_PART.search(found.before())
        and not _OF_ANOTHER.match(found.after())
    )


def _is_of_the_whole(found: Found) -> bool:
    """Is a share of many times all neither one of growth nor of something else, nor told above as one of people?"""
    at = len(found.before())
    return not (
        _GROWN.search(found.before()[-60:])
        or _OF_ANOTHER.match(found.after())
        or _OF_ALL.match(found.paragraph.plain, at)
    )


def _ratings(one: Paragraph) -> Iterator[WrongShare]:
    for found in _SEVERAL.finditer(one.plain):
        together = sum(value(share) for share in _SHARE.findall(found[0]))
        if _WHOLE + _NEAR < together < _MOST and _is_a_scale(found[0]):
            span = one.place_of(*found.span())
            yield WrongShare(span, found[0], ShareFault.TOGETHER, figure(together, _DECIMALS))


def _is_a_scale(words: str) -> bool:
    """Three ratings or more from the best down; otherwise one may hold the others ("đạt 98%, khá 60%")."""
    ranks = [
        next(rank for rank, rating in enumerate(_RANKS) if rating.search(part))
        for part in _SHARE.split(words.lower())[::2]
        if part.strip(" ,;")
    ]
    return len(ranks) >= _FEWEST and ranks == sorted(set(ranks))
