"""Products that their factors do not make: "50 người x 20.000 đồng = 10.000.000 đồng", "03 lớp, mỗi lớp 40 học viên, tổng số 150"."""

import re
from collections.abc import Iterator
from math import prod

from validator.facts.counts.figures import WrongFigure, figure, value
from validator.facts.paragraphs.prose import Found, Words

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d{1,2})?(?![\d.]\d)"
_SCALES = {"nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000}
_SCALE = rf"(?: ?(?:{'|'.join(_SCALES)})(?!\w))?"
_THING = r"(?: ?[^\W\d_]+(?:[ /][^\W\d_]+){0,4}?)?"
_TIMES = r" ?[x×X*] ?"
_PRODUCT = re.compile(
    rf"[0-9](?<![\d.,/+–-].)(?<![+–-] .)(?:(?:(?<=\d)(?:{_NUMBER}|(?!\d)[\d.]*))?{_SCALE}{_THING}"
    rf"(?:{_TIMES}(?:{_NUMBER}){_SCALE}{_THING}){{1,4}}) ?= ?(?P<result>(?:{_NUMBER}){_SCALE})(?! ?(?:[x×*+–-]|%))"
)
_FACTOR = re.compile(rf"(?P<number>{_NUMBER})(?: ?(?P<scale>{'|'.join(_SCALES)})(?!\w))?")
_SPLIT = re.compile(r"(?:(?<=\d)|(?<=[^\W\d_])|(?<= ))[x×X*](?= ?\d)")
# "03 lớp, mỗi lớp 40 học viên, tổng số 120 học viên"
_EACH = re.compile(
    rf"[0-9](?<![\d.,/].)(?P<more>\d{{0,2}}) (?:suất(?: quà)?|lớp|đội|tổ|đoàn|đợt|hộ|đơn vị|chi bộ|trường|cuộc|buổi|xã|thôn|giải|phần quà"
    r"|(?:căn |ngôi )?nhà|[Mm]ái ấm)"
    rf"(?: [^\W\d_]+){{0,4}}[,;(:]? ?mỗi (?:suất|lớp|đội|tổ|đoàn|đợt|hộ|đơn vị|chi bộ|trường|cuộc|buổi|xã|thôn|giải|phần"
    r"|căn|nhà|ngôi)(?: (?:quà|nhà))?"
    rf"(?: (?:có|gồm|cử|trị giá|là|từ))?:? (?P<each>{_NUMBER}) ?(?P<scale>triệu |nghìn )?(?P<unit>[^\W\d_]+(?: [^\W\d_]+)?)\)?"
    rf"[,;:]? ?(?:với )?tổng(?: số| cộng| trị giá| giá trị| kinh phí| số tiền)?:? (?:là )?(?P<total>{_NUMBER})"
    rf" ?(?P<total_scale>triệu |nghìn )?(?P=unit)(?!\w)"
)
_DECIMALS = 2
_ROUNDED = 0.005  # part of the product by which an estimate may be off
_UNITS = (1, 1_000, 1_000_000)  # in which its money may be given: "x 200 = 1.200.000"


def wrong_products(words: Words) -> Iterator[WrongFigure]:
    """The results that are not the product of their factors; none where a factor holds several figures, or none."""
    for found in words.find(_PRODUCT, signs=("=",)):
        factors = [_amount(one) for one in _SPLIT.split(found[0].split("=")[0])]
        said = _amount(found["result"])
        known = [one for one in factors if one]
        if said is not None and len(known) == len(factors) and not _is_about(prod(known), said):
            yield WrongFigure(found.span("result"), found["result"], figure(prod(known), _DECIMALS))
    for found in words.find(_EACH, signs=("mỗi ",)):
        right = int(found[0][0] + found["more"]) * (_scaled(found, "each", "scale") or 0)
        said = _scaled(found, "total", "total_scale")
        if said is not None and said != right:
            yield WrongFigure(found.span("total"), found["total"], figure(right, _DECIMALS))


def _is_about(right: float, said: float) -> bool:
    """Figures of an estimate are rounded."""
    return any(abs(right * unit - said) <= _ROUNDED * max(right * unit, said) for unit in _UNITS)


def _scaled(found: Found, number: str, scale: str) -> float | None:
    return _amount(found[number] + " " + (found[scale] or ""))


def _amount(words: str) -> float | None:
    """The only figure in some words; None where there are more."""
    figures = list(_FACTOR.finditer(words))
    if len(figures) != 1:
        return None
    return value(figures[0]["number"]) * _SCALES.get(figures[0]["scale"] or "", 1)
