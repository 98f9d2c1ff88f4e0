"""Các dòng của phần ký đảo thứ tự hoặc ghi hai lần.

Quyền hạn đứng trên, chức vụ đứng dưới: TM. ỦY BAN NHÂN DÂN, rồi CHỦ TỊCH; KT. GIÁM ĐỐC, rồi PHÓ GIÁM ĐỐC. Chức vụ và họ tên chỉ ghi
một lần.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Finding, Held, Options, Plan, Related, Severity, Signature, Text, folded, rule


@rule(
    id="KH422",
    name="signature-order",
    family="signer",
    severity=Severity.WARNING,
    message=Text(vi="“{title}” {what}", en="“{title}” {what}"),
    hint=Text(
        vi="ghi quyền hạn ở trên, chức vụ ở dưới, mỗi dòng một lần",
        en="put the authority above, the title below, each once",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "nd30": "Phụ lục I, phần II, mục 7",
        "*": "quyền hạn ghi trên chức vụ của người ký",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLò Văn Pao\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTRƯỞNG BAN\n\nLò Văn Pao\n\nPHÓ CHỦ TỊCH UBND XÃ\n",
    ),
    bad=(
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦CHỦ TỊCH⟧\nTM. ỦY BAN NHÂN DÂN\n\nLò Văn Pao\n"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\n⟦PHÓ GIÁM ĐỐC⟧\nKT. GIÁM ĐỐC\n\nLò Văn Pao\n"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n⟦CHỦ TỊCH⟧\n\nLò Văn Pao\n"),
        Bad("Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n⟦Lò Văn Pao⟧\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if len(plan.signatures) != 1 or plan.endorsements:
        return
    signature = plan.signatures[0]
    if above := _above(plan, signature):
        authority = signature.authorities[0]
        what = Text(vi="đứng trên dòng quyền hạn", en="stands above the line of authority")
        related = (Related(authority.span, Text(vi="dòng quyền hạn", en="authority line")),)
        yield Finding(above.span, {"title": plan.quote(above.span), "what": what}, related=related)
    if signature.name:
        for other in signature.others:
            between = plan.text[signature.name.end : other.start]
            if between.strip("*_ ") == "\n" and plan.plain(other) == plan.plain(signature.name):
                what = Text(vi="đã ghi ở dòng trên", en="stands on the line above already")
                related = (Related(signature.name, Text(vi="lần thứ nhất", en="the first time")),)
                yield Finding(other, {"title": plan.quote(other), "what": what}, related=related)
    for first, second in pairwise(signature.held):
        between = plan.text[first.span.end : second.span.start]
        if (
            first.title
            and folded(plan.quote(first.span)) == folded(plan.quote(second.span))
            and not between.strip("*_ \n")
        ):
            what = Text(vi="đã ghi ở dòng trên", en="stands on the line above already")
            related = (Related(first.span, Text(vi="lần thứ nhất", en="the first time")),)
            yield Finding(second.span, {"title": plan.quote(second.span), "what": what}, related=related)


def _above(plan: Plan, signature: Signature) -> Held | None:
    """The title right above the only authority line, which nothing but the name follows."""
    if len(signature.authorities) != 1 or len(signature.held) != 1:
        return None
    held, authority = signature.held[0], signature.authorities[0]
    between = plan.text[held.span.end : authority.span.start]
    return (
        held if held.title and held.span < authority.span and "\n" in between and not between.strip("*_ \n") else None
    )
