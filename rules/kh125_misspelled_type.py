"""Tên loại văn bản viết sai hoặc không in hoa.

Tên loại là một dòng riêng, in hoa, đúng chính tả: “KẾ HOẠCH”. Chữ sai ở dòng này dễ bị bỏ qua vì người đọc nhìn lướt.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_TYPES = {
    "KE HOACH": "KẾ HOẠCH",
    "CHUONG TRINH": "CHƯƠNG TRÌNH",
    "BAO CAO": "BÁO CÁO",
    "THONG BAO": "THÔNG BÁO",
    "HUONG DAN": "HƯỚNG DẪN",
    "DE AN": "ĐỀ ÁN",
    "PHUONG AN": "PHƯƠNG ÁN",
}


@rule(
    id="KH125",
    name="misspelled-type",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="tên loại “{found}” lẽ ra là “{right}”", en="the type “{found}” should be “{right}”"),
    hint=Text(vi="viết in hoa, đúng chính tả: {right}", en="in capitals and spelled right: {right}"),
    basis={
        "hd36": "mục II.1.5",
        "hd05": "Phần II, mục I.5.1",
        "party": "tên loại in hoa, đứng riêng một dòng",
        "nd30": "Phụ lục I, phần II, mục 5",
        "*": "tên loại in hoa, đứng riêng một dòng",
    },
    options=Options,
    good=(
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n**KẾ  HOẠCH**\nNgày hội đọc sách\n",
        "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nK Ế  H O Ạ C H\nNgày hội đọc sách\n",
    ),
    bad=(
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n**⟦KẾ HOACH⟧**\nNgày hội đọc sách\n",
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n**KẾ HOẠCH**\nNgày hội đọc sách\n",
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n⟦KẾ HOẠC⟧\nNgày hội đọc sách\n",
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\nKẾ HOẠCH\nNgày hội đọc sách\n",
        ),
        Bad(
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n## ⟦Kế hoạch⟧\nNgày hội đọc sách\n",
            "UBND XÃ TÂN LẬP\nSố: 08/KH-UBND\n\n## KẾ HOẠCH\nNgày hội đọc sách\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    span, right = plan.header.type_span, _TYPES.get(plan.header.kind)
    if span is None or right is None:
        return
    found = " ".join(plan.quote(span).rstrip(":. ").split())
    spaced = found.replace(" ", "") == right.replace(" ", "")
    if found == right or spaced:
        return
    letters = found.upper() != right
    values = {"found": found, "right": right}
    yield Finding(span, values, Fix((Edit(span, right),)), severity=None if letters else Severity.WARNING)
