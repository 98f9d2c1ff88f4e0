"""“Tăng” mà số sau nhỏ hơn số trước, “giảm” mà số sau lớn hơn; khoảng số có số đầu lớn hơn số cuối.

“nâng tỷ lệ từ 85% lên 80%”, “giảm từ 10 ngày xuống 15 ngày”, “mỗi đội từ 10 đến 08 người”: hai con số bị đảo hoặc một số gõ nhầm. Chỉ xét
hai số cùng một đơn vị ghi trong cùng một câu.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH537",
    name="figures-reversed",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{words}”: hai con số bị đảo", en="“{words}”: the two figures are reversed"),
    hint=Text(vi="xem lại hai con số", en="look at the two figures again"),
    basis={"*": "con số phải hợp với lời của câu"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nâng tỷ lệ từ 75% lên 80%; giảm từ 3,5% xuống còn 2,1%; tăng từ 5 xã lên 8 xã; nâng từ 900 triệu đồng lên 1,2 tỷ đồng.\n"
        "- Mỗi đội có từ 08 đến 10 người, dài 3 - 5 phút; học từ lớp 9 đến 6 buổi; mỗi suất từ 500 đến 1.000 đồng.\n"
        "- Nâng thứ hạng từ 45 lên 40; tăng từ 800 lên 1,2 triệu đồng; rút ngắn thời gian từ 10 - 7 ngày làm việc.\n",
    ),
    bad=(
        "II. MỤC TIÊU\n1. Tỷ trọng kinh tế số đạt ⟦từ 18% đến 15%⟧ GRDP.\n",
        Bad(
            "II. NỘI DUNG\n- ⟦Nâng tỷ lệ tham gia từ 85% lên 80%⟧; ⟦giảm thời gian giải quyết từ 10 ngày xuống còn 15 ngày⟧.\n"
            "- Mỗi đội có ⟦từ 10 đến 08 người⟧; bài viết dài ⟦từ 1.200 đến 800 từ⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.reversed_figures:
        yield Finding(one.span, {"words": one.words})
