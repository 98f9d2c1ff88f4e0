"""Chữ ký không có họ tên người ký.

Dưới dòng chức vụ phải ghi đầy đủ họ và tên người ký; bản sao ghi “(Đã ký)” vẫn phải có họ tên bên dưới. Hãy ghi họ tên
người ký. Bản dự thảo được để trống, và dòng của chữ ký số có ghi tên người ký thì không bị báo.
"""

from collections.abc import Iterator

from validator.api import Finding, Good, Options, Plan, Severity, Signature, Span, Text, rule


@rule(
    id="KH402",
    name="missing-signer-name",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="thiếu họ tên người ký dưới “{title}”", en="no name stands under “{title}”"),
    hint=Text(vi="ghi đầy đủ họ và tên người ký", en="write the signer's full name"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Phụ lục I, phần II, mục 7",
        "*": "chữ ký phải kèm họ tên",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nT/M CHI BỘ\nBÍ THƯ\n\n(Đã ký)\n\nVàng A Sình\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nY Moan Êban\n",
        "Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nKý bởi: Nông Thị Lành\nNgày ký: 05/9/2024\n",
        Good("Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n", stage="draft"),
    ),
    bad=(
        "Nơi nhận:\n- Các tổ chuyên môn;\n- Lưu: VT.\n\nHIỆU TRƯỞNG⟦⟧\n",
        "Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n(Đã ký)⟦⟧\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện ủy.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.stage == "draft":
        return
    for signature in plan.signatures:
        if not (signature.authorities or signature.held) or not _is_nameless(plan, signature):
            continue
        line = signature.title or signature.authorities[-1].span
        end = signature.signed_mark.end if signature.signed_mark else line.end
        yield Finding(Span(end, end), {"title": plan.quote(line)})


def _is_nameless(plan: Plan, signature: Signature) -> bool:
    """No name, and no other words that may be one: a stamp that names the signer, a line that is not understood."""
    return not (signature.name or signature.stamps or signature.others)
