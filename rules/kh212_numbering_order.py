"""Số thứ tự đảo lộn, hoặc số La Mã viết sai.

Hai mục đổi chỗ cho nhau, một số lùi lại, hay một số La Mã không có thật (IIII, VV) đều làm người đọc không lần được thứ
tự. Hãy xếp lại các mục hoặc sửa số.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Mark, Options, Plan, Related, Severity, SlipKind, Text, rule


@rule(
    id="KH212",
    name="numbering-order",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(
        vi="số thứ tự “{found}” không đúng chỗ: lẽ ra là “{expected}”",
        en="“{found}” is out of order: “{expected}” is expected here",
    ),
    hint=Text(vi="xếp lại các mục hoặc sửa số thứ tự", en="put the sections in order or correct the number"),
    basis={
        "hd05": "mục 6.2.4",
        "nd30": "Phụ lục I, phần V, mục 6",
        "*": "các mục cùng cấp được đánh số theo thứ tự",
    },
    options=Options,
    good=("I. MỤC ĐÍCH\n- Một.\n\nII. NỘI DUNG\n- Hai.\n\nIII. THỜI GIAN\n- Ba.\n\nIV. TỔ CHỨC THỰC HIỆN\n- Bốn.\n",),
    bad=(
        Bad(
            "I. MỤC ĐÍCH\n- Một.\n\n⟦III.⟧ NỘI DUNG\n- Hai.\n\nII. THỜI GIAN\n- Ba.\n\nIV. TỔ CHỨC THỰC HIỆN\n- Bốn.\n"
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Một.\n\nII. NỘI DUNG\n- Hai.\n\nIII. THỜI GIAN\n- Ba.\n\n⟦IIII.⟧ TỔ CHỨC THỰC HIỆN\n- Bốn.\n"
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Một.\n\n⟦lI.⟧ NỘI DUNG\n- Hai.\n\nIII. THỜI GIAN\n- Ba.\n\n⟦lV.⟧ TỔ CHỨC THỰC HIỆN\n- Bốn.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for slip in plan.slips:
        if slip.kind is SlipKind.ORDER:
            values = {"found": slip.label.text, "expected": slip.expected}
            related = (
                (Related(slip.other.span, Text(vi="so với mục này", en="compare this one")),) if slip.other else ()
            )
            yield Finding(slip.label.span, values, related=related)
    for run in plan.numbering:
        if run.mark is not Mark.ROMAN:
            continue
        for before, one in zip(run.labels, run.labels[1:], strict=False):
            if one.value is None and before.value:
                yield Finding(one.span, {"found": one.text, "expected": roman_after(before.value)})


def roman_after(value: int) -> str:
    """The Roman numeral that follows."""
    return "X" * ((value + 1) // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[(value + 1) % 10]
