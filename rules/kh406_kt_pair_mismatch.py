"""Dòng ký thay và chức vụ cấp phó không thành một cặp.

KT. (K/T) chức vụ nào thì bên dưới phải là cấp phó của đúng chức vụ ấy: KT. CHỦ TỊCH là PHÓ CHỦ TỊCH, K/T TRƯỞNG BAN là
PHÓ TRƯỞNG BAN, KT. BỘ TRƯỞNG là THỨ TRƯỞNG. Người đứng đầu đơn vị trực thuộc không ký thay mà ký thừa lệnh (TL.). Hãy sửa
một trong hai dòng.
"""

from collections.abc import Iterator

from validator.api import (
    STATE_ONLY,
    Authority,
    Bad,
    Finding,
    Good,
    Options,
    Plan,
    Related,
    Severity,
    Signature,
    Text,
    deputy_of,
    folded,
    rule,
    title,
)


@rule(
    id="KH406",
    name="kt-pair-mismatch",
    family="signer",
    severity=Severity.ERROR,
    message=Text(
        vi="dưới “{under}” phải là “{expected}”, không phải “{title}”",
        en="“{expected}” goes under “{under}”, not “{title}”",
    ),
    hint=Text(
        vi="sửa dòng ký thay hoặc chức vụ cho thành một cặp", en="make the two lines a pair of a head and a deputy"
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Điều 13; Phụ lục I, phần II, mục 7",
        "*": "cấp phó ký thay cấp trưởng của mình",
    },
    options=Options,
    good=(
        "Trên đây là Kế hoạch thực hiện.\n\nK/T CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. GIÁM ĐỐC SỞ\nPHÓ GIÁM ĐỐC\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. TRƯỞNG BAN CHỈ ĐẠO\nPHÓ TRƯỞNG BAN\n\nÂu Thị Mai\nPHÓ CHỦ TỊCH UBND XÃ\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC\nGIÁM ĐỐC SỞ Y TẾ\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nÂu Thị Mai\n",
        Good("Trên đây là Kế hoạch thực hiện.\n\nKT. THỦ TRƯỞNG CƠ QUAN\nPHÓ GIÁM ĐỐC\n\nÂu Thị Mai\n", norm="nd30"),
    ),
    bad=(
        "Trên đây là Kế hoạch thực hiện.\n\nK/T TRƯỞNG BAN\n⟦PHÓ CHÁNH VĂN PHÒNG⟧\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n⟦CHỦ TỊCH⟧\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. GIÁM ĐỐC\n⟦PHÓ HIỆU TRƯỞNG⟧\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. GIÁM ĐỐC\n⟦ỦY VIÊN BAN THƯỜNG VỤ⟧\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. TRƯỞNG THUẾ TỈNH\n⟦TRƯỞNG THUẾ TỈNH⟧\n\nÂu Thị Mai\n",
        "Trên đây là Kế hoạch thực hiện.\n\nKT. TRƯỞNG LÀNG NGHỀ\n⟦TRƯỞNG LÀNG NGHỀ⟧\n\nÂu Thị Mai\n",
        Bad("Trên đây là Kế hoạch thực hiện.\n\nKT. HIỆU TRƯỞNG\n⟦TRƯỞNG PHÒNG ĐÀO TẠO⟧\n\nÂu Thị Mai\n", norm="nd30"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for signature in plan.signatures:
        deputised = signature.of_kind("KT")
        post = deputised.post.post if deputised and deputised.post else ""
        if deputised and not post:
            yield from _same_words(plan, signature, deputised)
        if deputised is None or post in ("", "THU TRUONG", "BI THU") or _has_deputy(signature, _posts(deputised)):
            continue
        above = signature.of_kind("TM")
        line = next((line for line in signature.held if line.title or line.is_member), None)
        if line is None or (above and above.body in STATE_ONLY and post != "CHU TICH"):
            continue  # under TM. ỦY BAN NHÂN DÂN it is the line KT. that is wrong (KH403)
        values = {
            "title": plan.quote(line.span),
            "under": plan.quote(deputised.span),
            "expected": deputy_of(post),
        }
        sure = "party" in plan.norms or "nd30" in plan.norms
        related = (Related(deputised.span, Text(vi="dòng ký thay", en="in place of whom")),)
        yield Finding(line.span, values, related=related, severity=None if sure else Severity.WARNING)


def _same_words(plan: Plan, signature: Signature, deputised: Authority) -> Iterator[Finding]:
    """A post that is not known, and the signer's own title in the same words: nobody signs in place of himself."""
    under = plan.plain(deputised.organ)
    for line in signature.held:
        if folded(plan.plain(line.span)) == folded(under):
            values = {"title": plan.quote(line.span), "under": plan.quote(deputised.span), "expected": f"PHÓ {under}"}
            yield Finding(line.span, values, severity=Severity.WARNING)


def _posts(deputised: Authority) -> set[str]:
    """The post in whose place is signed, and the second one where its holder has two (KT. BỘ TRƯỞNG, CHỦ NHIỆM)."""
    first = deputised.post
    second = title(first.tail) if first else None
    return {one.post for one in (first, second) if one}


def _has_deputy(signature: Signature, posts: set[str]) -> bool:
    return any(one.post in posts and one.is_deputy for one in signature.known_titles)
