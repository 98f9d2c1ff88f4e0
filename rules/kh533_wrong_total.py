"""Tổng số không bằng các số thành phần cộng lại.

Dòng “Cộng”, “Tổng cộng” ở cuối bảng phải bằng tổng các dòng trên; “tổng kinh phí 120 triệu đồng, gồm: ...” phải bằng các khoản kể sau đó;
sau “trong đó” có thể kể chưa hết, nhưng không thể nhiều hơn tổng.
Sai thường do sửa một khoản mà chưa sửa tổng. Bảng chia nhóm, có dòng cộng nhỏ, có tỷ lệ hay đơn giá thì cột ấy không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH533",
    name="wrong-total",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="tổng ghi {found}, các số thành phần cộng lại là {right}",
        en="the total says {found}, its parts make {right}",
    ),
    hint=Text(
        vi="cộng lại, sửa tổng hoặc khoản ghi sai", en="add up again; correct the total or the part that is wrong"
    ),
    basis={"*": "tổng phải bằng các số thành phần cộng lại"},
    options=Options,
    good=(
        "II. KINH PHÍ\n\n| TT | Nội dung | Số tiền |\n|---|---|---|\n| 1 | In tài liệu | 5.000.000 |\n| 2 | Nước uống | 1.500.000 |\n"
        "| | Cộng | 6.500.000 |\n",
        "II. KINH PHÍ\n\n| TT | Nội dung | Số tiền |\n|---|---|---|\n| I | Hội nghị | 5.000.000 |\n| 1 | Nước uống | 2.000.000 |\n"
        "| 2 | Tài liệu | 3.000.000 |\n| | Cộng | 5.000.000 |\n",
        "II. KINH PHÍ\n1. Tổng kinh phí 120 triệu đồng, gồm: chi in ấn 50 triệu đồng; chi tập huấn 70 triệu đồng.\n"
        "2. Tổng số 15 lớp, gồm các lớp cấp tỉnh, 10 lớp cấp xã.\n3. Tổng số 120 đại biểu, gồm: 100 đại biểu chính thức, 20 đại biểu khách mời, "
        "45 đại biểu nữ; 45 giáo viên (20 nam, 25 nữ).\n4. Trao 06 giải, gồm: 01 giải Nhất, 02 giải Nhì và 03 giải Ba.\n"
        "6. Kinh phí 120 triệu đồng, trong đó in ấn 50 triệu đồng, thuê xe 20 triệu đồng; 90 đại biểu, trong đó 60 đoàn viên, 50 hội viên.\n"
        "5. Tổng kinh phí 7,5 triệu đồng, gồm: nước uống 2,25 triệu đồng; tài liệu 5,25 triệu đồng.\n",
    ),
    bad=(
        Bad(
            "II. KINH PHÍ\n\n| TT | Nội dung | Số tiền |\n|---|---|---|\n| 1 | In tài liệu | 5.000.000 |\n| 2 | Nước uống | 1.500.000 |\n"
            "| | Tổng cộng | ⟦7.500.000⟧ |\n"
        ),
        Bad(
            "II. NỘI DUNG\n1. Trường có ⟦45⟧ giáo viên (20 nam, 30 nữ).\n2. Trao ⟦06⟧ giải, gồm: 01 giải Nhất, 02 giải Nhì, 02 giải Ba.\n"
        ),
        Bad(
            "II. KINH PHÍ\n1. Tổng kinh phí ⟦120⟧ triệu đồng, gồm: chi in ấn 50 triệu đồng, chi tập huấn 60 triệu đồng.\n"
        ),
        Bad(
            "II. KINH PHÍ\n1. Dự toán: ⟦180⟧ triệu đồng, trong đó ngân sách tỉnh 120 triệu đồng, ngân sách xã 80 triệu đồng.\n"
            "2. Trường có ⟦963⟧ học sinh, trong đó khối 6: 240 học sinh, khối 7: 232 học sinh, khối 8: 236 học sinh, khối 9: 228 học sinh.\n"
            "3. Ban Tổ chức có ⟦12⟧ đồng chí, gồm 01 Trưởng ban, 02 Phó Trưởng ban và 10 thành viên.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.wrong_totals:
        yield Finding(one.span, {"found": one.said, "right": one.right})
