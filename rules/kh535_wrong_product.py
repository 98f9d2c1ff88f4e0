"""Tích ghi ra không bằng các số nhân với nhau.

“50 người x 20.000 đồng = 10.000.000 đồng”, “03 lớp, mỗi lớp 40 học viên, tổng số 150 học viên”: một con số gõ thừa, thiếu chữ số hoặc sửa
chỗ này quên chỗ kia. Hãy tính lại. Phép tính có phần trăm, dấu cộng hay số ước lượng thì không bị xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:,\d{1,2})?(?![\d.]\d)"
_SCALES = {"nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000}
_SCALE = rf"(?: ?(?:{'|'.join(_SCALES)})(?!\w))?"
_THING = r"(?: ?[^\W\d_]+(?:[ /][^\W\d_]+){0,4}?)?"
_TIMES = r" ?[x×X*] ?"
_PRODUCT = re.compile(
    rf"[0-9](?<![\d.,/+–-].)(?<![+–-] .)(?P<factors>(?:(?<=\d)(?:{_NUMBER}|(?!\d)[\d.]*))?{_SCALE}{_THING}"
    rf"(?:{_TIMES}(?:{_NUMBER}){_SCALE}{_THING}){{1,4}}) ?= ?(?P<result>(?:{_NUMBER}){_SCALE})(?! ?(?:[x×*+–-]|%))"
)
_FACTOR = re.compile(rf"(?P<number>{_NUMBER})(?: ?(?P<scale>{'|'.join(_SCALES)})(?!\w))?")
_SPLIT = re.compile(r"(?:(?<=\d)|(?<=[^\W\d_])|(?<= ))[x×X*](?= ?\d)")
# "03 lớp, mỗi lớp 40 học viên, tổng số 120 học viên"
_EACH = re.compile(
    rf"[0-9](?<![\d.,/].)(?P<more>\d{{0,2}}) (?P<thing>(?:suất(?: quà)?|lớp|đội|tổ|đoàn|đợt|hộ|đơn vị|chi bộ|trường|cuộc|buổi|xã|thôn|giải|phần quà))"
    rf"(?: [^\W\d_]+){{0,4}}[,;(:]? ?mỗi (?:suất|lớp|đội|tổ|đoàn|đợt|hộ|đơn vị|chi bộ|trường|cuộc|buổi|xã|thôn|giải|phần)(?: quà)?"
    rf"(?: (?:có|gồm|cử|trị giá|là|từ))?:? (?P<each>{_NUMBER}) ?(?P<scale>triệu |nghìn )?(?P<unit>[^\W\d_]+(?: [^\W\d_]+)?)\)?"
    rf"[,;:]? ?(?:với )?tổng(?: số| cộng| trị giá| giá trị| kinh phí| số tiền)?:? (?:là )?(?P<total>{_NUMBER})"
    rf" ?(?P<total_scale>triệu |nghìn )?(?P=unit)(?!\w)"
)


@rule(
    id="KH535",
    name="wrong-product",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="ghi {said}, nhân ra là {right}", en="it says {said}, the product is {right}"),
    hint=Text(vi="tính lại và sửa con số sai", en="reckon again and correct the wrong figure"),
    basis={"*": "các con số trong một phép tính phải khớp nhau"},
    options=Options,
    good=(
        "II. KINH PHÍ\n- Nước uống: 50 người x 20.000 đồng = 1.000.000 đồng.\n- Thuê xe: 02 xe × 1,5 triệu đồng/xe = 3.000.000 đồng.\n"
        "- In: 120 bộ x 15.000đ/bộ = 1.800.000đ; sân 20 x 40 m; 5 + 02 người x 3 = 11; 10% x 300 = 30; 2 người x 3 ngày x 200 = 1.200.000.\n",
        "II. NỘI DUNG\n- Mở 03 lớp, mỗi lớp 40 học viên, tổng số 120 học viên.\n",
    ),
    bad=(
        Bad(
            "II. KINH PHÍ\n- Nước uống: 50 người x 20.000 đồng = ⟦10.000.000⟧ đồng.\n- Thuê xe: 02 xe × 1,5 triệu đồng/xe = ⟦2.500.000⟧ đồng.\n"
            "- Báo cáo viên: 02 người x 03 buổi x 400.000 đồng = ⟦1.200.000⟧ đồng.\n"
        ),
        Bad("II. NỘI DUNG\n- Mở 03 lớp, mỗi lớp 40 học viên, tổng số ⟦150⟧ học viên.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_PRODUCT, signs=("=",)):
        factors = [_value(one) for one in _SPLIT.split(found[0].split("=")[0])]
        said = _value(found["result"])
        if said is None or not all(factors):
            continue
        right = 1.0
        for factor in factors:
            right *= factor or 1
        if not any(_is_about(right * scale, said) for scale in (1, 1_000, 1_000_000)):
            yield Finding(found.span("result"), {"said": found["result"], "right": _written(right)})
    for found in plan.written.find(_EACH, signs=("mỗi ",)):
        count = int(found[0][0] + found["more"])
        right = count * (_value(found["each"] + " " + (found["scale"] or "")) or 0)
        said = _value(found["total"] + " " + (found["total_scale"] or ""))
        if said is not None and said != right:
            yield Finding(found.span("total"), {"said": found["total"], "right": _written(right)})


def _is_about(right: float, said: float) -> bool:
    """Figures of an estimate are rounded; its money may be in thousands ("x 200 = 1.200.000")."""
    return abs(right - said) <= 0.005 * max(right, said)


def _value(words: str) -> float | None:
    """The only figure in some words; None where there are more."""
    figures = list(_FACTOR.finditer(words))
    if len(figures) != 1:
        return None
    number = float(figures[0]["number"].replace(".", "").replace(",", "."))
    return number * _SCALES.get(figures[0]["scale"] or "", 1)


def _written(value: float) -> str:
    """As figures are written in a plan: 1.000.000, 7,5."""
    return f"{value:,.2f}".rstrip("0").rstrip(".").translate(str.maketrans(",.", ".,"))
