"""Ký tự trông giống chữ tiếng Việt nhưng là ký tự khác.

Chữ Ð của tiếng Iceland thay cho Đ, chữ а, е, о, с của tiếng Nga, chữ Hy Lạp hay chữ số toàn khổ lẫn trong từ tiếng Việt: mắt không
phân biệt được, nhưng tìm kiếm, tra cứu số văn bản đều sai.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH012",
    name="look-alike-letter",
    family="encoding",
    severity=Severity.ERROR,
    message=Text(
        vi="“{word}” có ký tự {sign} ({code}) chỉ trông giống chữ cái, chữ số thường",
        en="“{word}” holds {sign} ({code}), which only looks right",
    ),
    hint=Text(vi="gõ lại thành “{right}”", en="type “{right}” anew"),
    basis={"*": "bộ mã tiếng Việt Unicode, TCVN 6909:2001"},
    options=Options,
    good=("II. NỘI DUNG\n- Đoàn Khối; góc α, 5 µm; tiếng Nga: хорошо; ngày 12/5/2024.\n",),
    bad=(
        Bad(
            "II. NỘI DUNG\n- ⟦\u00d0oàn⟧ Khối t\u1ed5 ⟦\u0441hức⟧ sơ kết ngày ⟦\uff11\uff12/\uff15⟧/2024.\n",
            fixed="II. NỘI DUNG\n- Đoàn Khối tổ chức sơ kết ngày 12/5/2024.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for one in plan.characters.lookalikes:
        word = plan.quote(one.span)
        sign = next(char for char, right in zip(word, one.right, strict=False) if char != right)
        values = {"word": word, "right": one.right, "sign": f"“{sign}”", "code": f"U+{ord(sign):04X}"}
        yield Finding(one.span, values, Fix((Edit(one.span, one.right),), safe=True))
