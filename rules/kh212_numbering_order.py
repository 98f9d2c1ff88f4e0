"""Số thứ tự đảo lộn, hoặc số La Mã viết sai.

Hai mục đổi chỗ cho nhau, một số lùi lại, hay một số La Mã không có thật (IIII, VV) đều làm người đọc không lần được thứ
tự. Hãy xếp lại các mục hoặc sửa số.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Mark, Options, Plan, Related, Run, Severity, SlipKind, Text, rule


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
        Bad("⟦l.⟧ MỤC ĐÍCH\n- Một.\n\nII. NỘI DUNG\n- Hai.\n\nIII. THỜI GIAN\n- Ba.\n"),
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
        if run.mark is Mark.ALPHA and _is_first_unit(plan, run):
            yield Finding(run.labels[0].span, {"found": run.labels[0].text, "expected": "I"})
        if run.mark is not Mark.ROMAN:
            continue
        for before, one in zip(run.labels, run.labels[1:], strict=False):
            if one.value is None and before.value:
                yield Finding(one.span, {"found": one.text, "expected": roman_after(before.value)})


def _is_first_unit(plan: Plan, run: Run) -> bool:
    """A lone "l." in front of "II.": the small letter for the capital I."""
    units = next((one for one in plan.numbering if one.mark is Mark.ROMAN and one.scope == run.scope), None)
    return (
        [one.text for one in run.labels] == ["l"]
        and units is not None
        and units.labels[0].value == 2
        and run.labels[0].span < units.labels[0].span
    )


def roman_after(value: int) -> str:
    """The Roman numeral that follows."""
    return "X" * ((value + 1) // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[(value + 1) % 10]
