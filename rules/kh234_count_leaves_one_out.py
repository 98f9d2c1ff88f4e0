"""Đếm bằng lời mà bỏ một số hoặc lặp một số.

“Thứ nhất, ... Thứ hai, ... Thứ tư”, “(1) ...; (2) ...; (4) ...”, “Đợt 1 ... Đợt 3”: một ý bị xóa mà chưa đánh lại số, hoặc một ý bị mất. Chỉ
xét dãy bắt đầu từ một.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Finding, Found, Options, Plan, Severity, Span, Text, rule

_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_NUMBERS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
_SPOKEN = re.compile(
    rf"[Tt]hứ (?<![^\W\d_,] [Tt]hứ )(?<!, thứ )(?P<ordinal>{'|'.join(_ORDINALS)})(?: là)?[,:](?! ngày)"
    rf"|(?P<number>[MHBNST](?<!\w.)(?:{'|'.join(one[1:] for one in _NUMBERS)})|(?<=[;:.,] )(?:{'|'.join(_NUMBERS)})) là[,:]?(?! (?:một|các|những))"
)
_MARKED = re.compile(
    r"\((?:(?<=[:;,.] .)|(?<=^.)|(?<= và .))(?:(?P<arabic>\d{1,2})|(?P<roman>i{1,3}|iv|vi{0,3}|ix|x))\)(?= ?[^\W\d_])",
    re.M,
)
_LETTERED = re.compile(r"(?:(?<=: )|(?<=; ))(?P<letter>[a-eđg])\)(?= \w)")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_STAGE = re.compile(
    r"(?P<word>Đợt|Giai đoạn|Vòng|Bước|Buổi|Chuyên đề|Tiêu chí) (?P<number>\d{1,2})(?![\d/.]\d)\s?[:.(]"
)
_FAR = 3  # paragraphs between two numbers of one count
_MOST = 2  # by which a number is too great; more of them count something else


@rule(
    id="KH234",
    name="count-leaves-one-out",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(vi="sau “{before}” là “{found}”", en="“{found}” follows “{before}”"),
    hint=Text(vi="đánh lại số, hoặc viết lại ý bị mất", en="count again, or bring back what was lost"),
    basis={"*": "số thứ tự liên tục"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Thứ nhất, rà soát. Thứ hai, công khai. Thứ ba, chi trả.\n- Một là, rà soát; hai là, công khai.\n"
        "- Gồm: (1) rà soát; (2) công khai; (3) chi trả; theo mục (1), (3) nêu trên.\n- Họp vào thứ hai, thứ năm, hằng tuần.\n"
        "- Đợt 1: Miền núi.\n- Đợt 2: Ven biển.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Thứ nhất, rà soát. Thứ hai, công khai. ⟦Thứ tư,⟧ chi trả.\n- Gồm: (1) rà soát; (2) công khai; ⟦(4)⟧ chi trả.\n"
            "- Một là, rà soát.\n- Hai là, công khai.\n- ⟦Bốn là,⟧ chi trả.\n"
        ),
        Bad(
            "II. NỘI DUNG\n- Đợt 1: Khu vực miền núi.\n- ⟦Đợt 3⟧: Khu vực ven biển.\n- Hồ sơ gồm: a) đơn; ⟦c)⟧ bản sao; d) ảnh.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    place = {id(one): at for at, one in enumerate(plan.paragraphs)}
    spoken = [
        (place[id(one.paragraph)], *_said(one), one.span(), one[0])
        for one in plan.prose.find(_SPOKEN, signs=("hứ nhất", "ột là"))
    ]
    yield from _breaks([one for one in spoken if one[1] == "ordinal"], _FAR)
    yield from _breaks([one for one in spoken if one[1] == "number"], _FAR)
    for kind, pattern in (("arabic", _MARKED), ("roman", _MARKED), ("letter", _LETTERED)):
        marked = [
            (place[id(one.paragraph)], kind, _value(kind, one[kind]), one.span(), one[0].strip())
            for one in plan.prose.find(pattern)
            if one[kind]
        ]
        yield from _breaks(marked, 0, _MOST)  # "theo (1), (3)" names one again
    stages = []
    for at, one in enumerate(plan.paragraphs):
        if one.is_prose and (match := _STAGE.match(one.plain)):
            span = one.place_of(match.start(), match.end("number"))
            stages.append((at, match["word"], int(match["number"]), span, plan.plain(span)))
    yield from _breaks(stages, 1)


_Count = tuple[int, str, int, Span, str]


def _breaks(counts: list[_Count], far: int, least: int = 0) -> Iterator[Finding]:
    """Where a count that began at one goes on with another than the next number (`least` above the one before); once."""
    counting = False
    for before, one in pairwise([(-99, "", 0, Span(0, 0), ""), *counts]):
        goes_on = one[1] == before[1] and one[0] - before[0] <= far
        if not goes_on or one[2] == 1:
            counting = one[2] == 1
        elif counting and one[2] != before[2] + 1:
            counting = False
            # Letters: some count a, b, c, d, e without đ.
            if not (one[1] == "letter" and {before[2], one[2]} == {4, 6}) and least <= one[2] - before[2] <= _MOST:
                yield Finding(one[3], {"before": before[4].strip(), "found": one[4].strip()})


def _said(found: Found) -> tuple[str, int]:
    if found["ordinal"]:
        return "ordinal", _ORDINALS.index(found["ordinal"]) + 1
    return "number", _NUMBERS.index(found["number"].lower()) + 1


def _value(kind: str, words: str) -> int:
    if kind == "arabic":
        return int(words)
    return (_ROMANS.index(words) if kind == "roman" else "abcdđeg".index(words)) + 1
