"""Ký thay mặt (T/M, TM.) một người.

T/M (TM.) chỉ đi với tập thể: ban thường vụ, ủy ban nhân dân, hội đồng. Người đứng đầu thì ký trực tiếp bằng chức vụ, cấp phó
thì ký thay (KT., K/T). Hãy bỏ T/M (TM.) hoặc đổi thành KT. (K/T).
"""

from collections.abc import Iterator

from validator.api import Authority, Bad, Edit, Finding, Fix, Options, Plan, Severity, Signature, Text, rule


@rule(
    id="KH419",
    name="on-behalf-of-person",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="“{prefix}” không đi với chức vụ “{post}”: chỉ ký thay mặt một tập thể",
        en="“{prefix}” does not go with the post “{post}”: one signs on behalf of a collective only",
    ),
    hint=Text(
        vi="người đứng đầu ký trực tiếp; cấp phó ghi KT. (K/T)", en="the head signs directly; a deputy writes KT. (K/T)"
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "nd30": "Điều 13; Phụ lục I, phần II, mục 7",
        "*": "ký thay mặt dùng cho tập thể",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nVi Thị Ngoan\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. TỔ CÔNG TÁC\nTỔ TRƯỞNG\n\nVi Thị Ngoan\n",
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\n⟦TM.⟧ HIỆU TRƯỞNG\nHIỆU TRƯỞNG\n\nVi Thị Ngoan\n",
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n⟦TM.⟧ GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nVi Thị Ngoan\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nVi Thị Ngoan\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        authority = signature.of_kind("TM")
        if authority and authority.post and not authority.post.tail:
            values = {"prefix": plan.quote(authority.prefix), "post": plan.quote(authority.organ)}
            yield Finding(authority.prefix, values, _to_deputy(plan, signature, authority))


def _to_deputy(plan: Plan, signature: Signature, authority: Authority) -> Fix | None:
    """KT. instead of TM. where the deputy of that very post signs."""
    post = authority.post.post if authority.post else ""
    if post == "BI THU" or not any(one.post == post and one.is_deputy for one in signature.known_titles):
        return None
    right = plan.quote(authority.prefix).replace("M", "T").replace("T", "K", 1)
    return Fix((Edit(authority.prefix, right),), safe=False)
