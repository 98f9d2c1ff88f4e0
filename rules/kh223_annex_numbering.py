"""Số thứ tự của phụ lục.

Từ hai phụ lục trở lên thì đánh số thứ tự, liên tục: văn bản của Đảng theo Hướng dẫn 05-HD/VPTW dùng chữ số Ả Rập (Phụ lục 1, Phụ lục 2),
văn bản nhà nước dùng chữ số La Mã (Phụ lục I, Phụ lục II). Một phụ lục duy nhất không cần đánh số.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import Annex, Bad, Finding, Good, Options, Plan, Severity, Span, Text, roman, rule

_HEAD = "KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Theo các phụ lục kèm theo.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\n"


@rule(
    id="KH223",
    name="annex-numbering",
    family="annex",
    severity=Severity.WARNING,
    message=Text(vi="{what}", en="{what}"),
    hint=Text(vi="đánh số phụ lục liên tục: {form}", en="number the annexes one after the other: {form}"),
    basis={
        "hd36": "đánh số phụ lục khi có từ hai phụ lục",
        "hd05": "Phần II, mục II.1",
        "party": "đánh số phụ lục khi có từ hai phụ lục",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục đánh số liên tục",
    },
    options=Options,
    good=(
        f"{_HEAD}PHỤ LỤC 1\nThời gian\n\nPHỤ LỤC 2\nThành phần\n",
        Good(f"{_HEAD}PHỤ LỤC I\nThời gian\n\nPHỤ LỤC II\nThành phần\n", norm="nd30"),
        f"{_HEAD}PHỤ LỤC\nThời gian\n",
        f"{_HEAD.replace('các phụ lục', 'Phụ lục 1, Phụ lục 2')}PHỤ LỤC 2\nThời gian\n",
    ),
    bad=(
        Bad(f"{_HEAD}PHỤ LỤC ⟦2⟧\nThời gian\n"),
        Bad(f"{_HEAD}PHỤ LỤC 1\nThời gian\n\nPHỤ LỤC ⟦3⟧\nThành phần\n"),
        Bad(f"{_HEAD}PHỤ LỤC 1\nThời gian\n\nPHỤ LỤC ⟦1⟧\nThành phần\n"),
        Bad(f"{_HEAD}⟦PHỤ LỤC⟧\nThời gian\n\n⟦PHỤ LỤC⟧\nThành phần\n"),
        Bad(f"{_HEAD}PHỤ LỤC ⟦I⟧\nThời gian\n\nPHỤ LỤC ⟦II⟧\nThành phần\n", norm="hd05"),
        Bad(f"{_HEAD}PHỤ LỤC ⟦01⟧\nThời gian\n\nPHỤ LỤC ⟦02⟧\nThành phần\n", norm="nd30"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    annexes = [annex for annex in plan.annexes if annex.thing == "PHU LUC"]
    values = {"form": "PHỤ LỤC I, PHỤ LỤC II" if plan.profile.annex_numerals == "roman" else "PHỤ LỤC 1, PHỤ LỤC 2"}
    named = {_value(promise.label) for promise in plan.promises}  # one that is kept in a file of its own is no slip
    if annexes and (_value(annexes[0].label) or 1) > 1 and 1 not in named:
        first = annexes[0]
        what = Text(vi=f"phụ lục đầu tiên ghi số “{first.label}”", en=f"the first annex has the number “{first.label}”")
        yield Finding(first.label_span or first.heading, {**values, "what": what})
    for annex in annexes if len(annexes) > 1 else ():
        if not annex.label:
            yield Finding(
                annex.heading, {**values, "what": Text(vi="phụ lục chưa đánh số", en="the annex has no number")}
            )
        elif wrong := _wrong_numerals(annex, plan.profile.annex_numerals):
            yield Finding(annex.label_span or annex.heading, {**values, "what": wrong})
    for before, after in pairwise(annexes):
        one, two = _value(before.label), _value(after.label)
        if one and two and two != one + 1:
            span: Span = after.label_span or after.heading
            what = Text(
                vi=f"số phụ lục “{after.label}” không nối tiếp “{before.label}”",
                en=f"annex number “{after.label}” does not follow “{before.label}”",
            )
            yield Finding(span, {**values, "what": what})


def _wrong_numerals(annex: Annex, wanted: str) -> Text | None:
    if wanted == "arabic" and roman(annex.label):
        return Text(vi="phụ lục đánh số bằng chữ số Ả Rập", en="annexes are numbered in Arabic numerals")
    if wanted == "roman" and annex.label.isdigit():
        return Text(vi="phụ lục đánh số bằng chữ số La Mã", en="annexes are numbered in Roman numerals")
    return None


def _value(label: str) -> int | None:
    return int(label) if label.isdigit() else roman(label)
