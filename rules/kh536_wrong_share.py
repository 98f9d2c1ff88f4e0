"""Tỷ lệ phần trăm không hợp với số liệu đi kèm.

“45/50 hộ (đạt 80%)” phải là 90%; “phấn đấu 195% hộ dân” thì nhiều hơn số hộ; các mức xếp loại “Tốt 70%, Khá 35%, Đạt 5%” cộng lại quá 100%.
Tỷ lệ so với kế hoạch, so với cùng kỳ có thể trên 100% và không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, ShareFault, Text, rule

_WHY = {
    ShareFault.RECKONED: Text(vi="{of} là {right}%", en="the figures give {right}%"),
    ShareFault.MORE_THAN_ALL: Text(vi="quá 100%", en="more than all"),
    ShareFault.TOGETHER: Text(vi="cộng lại là {right}%", en="together {right}%"),
}


@rule(
    id="KH536",
    name="wrong-share",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{said}” không hợp lý: {why}", en="“{said}” cannot be right: {why}"),
    hint=Text(vi="tính lại và sửa con số sai", en="reckon again and correct the wrong figure"),
    basis={"*": "tỷ lệ phải khớp với số liệu ghi bên cạnh"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Có 45/50 hộ (đạt 90%); 270/300 đoàn viên (90%), 2/3 số hộ (66,7%); 7/12 đơn vị đạt 58%.\n"
        "- Thu ngân sách đạt 105% kế hoạch; giải ngân 120% so với cùng kỳ; trồng 45/50 ha, đạt 110% so với cùng kỳ;"
        " 100% học sinh tham gia; sản lượng tăng 1200%; Công văn số 12/40, đạt 50%.\n"
        "- Rèn luyện: Tốt 70%, Khá 25%, Đạt 5%; Khá 60%, Tốt 35%; đạt 98%, khá 60%, giỏi 30%.\n"
        "- Đến ngày 10/12 toàn xã đạt 90%; năm học 2024/2025 đạt 98%; tháng 10/12 (90%).\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Có 45/50 hộ (đạt ⟦80⟧%); 12/16 đơn vị, đạt tỷ lệ ⟦85⟧%.\n- Phấn đấu trên ⟦195%⟧ hộ dân thực hiện.\n"
        ),
        Bad("II. NỘI DUNG\n1. ⟦150%⟧ người dân có tài khoản; tỷ lệ đạt trên ⟦105%⟧ tổng đàn; tốt nghiệp: ⟦1000%⟧.\n"),
        Bad("II. NỘI DUNG\n- Rèn luyện: ⟦Tốt 70%, Khá 35%, Đạt 5%⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.wrong_shares:
        why = _WHY[one.fault]
        given = {"of": one.of, "right": one.right}
        yield Finding(one.span, {"said": one.said, "why": Text(why.vi.format(**given), why.en.format(**given))})
