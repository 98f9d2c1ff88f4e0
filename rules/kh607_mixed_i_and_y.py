"""Một từ lúc viết i, lúc viết y.

“kĩ thuật” và “kỹ thuật”, “lí luận” và “lý luận” đều gặp, nhưng trong một văn bản mỗi từ chỉ nên viết một cách.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH607",
    name="mixed-i-and-y",
    family="style",
    severity=Severity.NOTE,
    message=Text(vi="“{word}” ở chỗ khác viết là “{usual}”", en="“{word}” is written “{usual}” elsewhere"),
    hint=Text(vi="viết “{usual}” cho thống nhất", en="write “{usual}” throughout"),
    basis={"*": "một văn bản theo một cách viết i, y"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Quản lý kỹ thuật; xử lý kỷ luật; công ty, hi vọng, kỹ năng, bác sĩ.\n",
        "II. NỘI DUNG\n- Xử lý kỹ thuật; bà Lý Mỹ Kì, ông Trần Vĩ Kì; quản lý kỹ thuật.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Đội kỹ thuật chủ trì; tập huấn kỹ thuật; bàn giao ⟦kĩ⟧ thuật trồng lúa.\n",
            fixed="II. NỘI DUNG\n- Đội kỹ thuật chủ trì; tập huấn kỹ thuật; bàn giao kỹ thuật trồng lúa.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.i_and_y:
        values = {"word": one.word, "usual": one.usual}
        yield Finding(one.span, values, Fix((Edit(one.span, one.usual),), safe=False))
