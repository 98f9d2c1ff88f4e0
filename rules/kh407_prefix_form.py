"""Chữ viết tắt quyền hạn sai kiểu.

Văn bản của Đảng viết có gạch chéo: T/M, K/T, T/L. Văn bản của cơ quan nhà nước viết có dấu chấm: TM., KT., TL., TUQ. Hai
kiểu không dùng lẫn. Đoàn thể dùng Quốc hiệu, và Đoàn Thanh niên, viết có dấu chấm (chỉ nhắc). Hãy viết lại chữ viết tắt theo đúng loại văn bản.
"""

from collections.abc import Iterator

from validator.api import (
    PARTY_ONLY,
    STATE_ONLY,
    Authority,
    Bad,
    Edit,
    Finding,
    Fix,
    Good,
    Options,
    Plan,
    Severity,
    Text,
    rule,
)


@rule(
    id="KH407",
    name="prefix-form",
    family="signer",
    severity=Severity.ERROR,
    message=Text(vi="viết “{right}”, không viết “{wrong}”", en="write “{right}”, not “{wrong}”"),
    hint=Text(
        vi="văn bản của Đảng dùng T/M, K/T, T/L; văn bản nhà nước dùng TM., KT., TL., TUQ.",
        en="Party papers use T/M, K/T, T/L; state papers use TM., KT., TL., TUQ.",
    ),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7",
        "nd30": "Phụ lục I, phần II, mục 7",
        "*": "một chữ ký dùng một kiểu viết tắt",
    },
    options=Options,
    good=(
        Good("Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLầu Bá Chớ\n", norm="hd36"),
        Good("Trên đây là Kế hoạch thực hiện.\n\nKT.CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLầu Bá Chớ\n", norm="nd30"),
        Good("Trên đây là Kế hoạch thực hiện.\n\nTM. BAN THƯỜNG VỤ\nBÍ THƯ\n\nLầu Bá Chớ\n", norm="mass"),
    ),
    bad=(
        Bad(
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n\n"
            "I. NỘI DUNG\n- Ra quân.\n\n⟦T/M⟧ BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHồ Thị Con\n",
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n\n"
            "I. NỘI DUNG\n- Ra quân.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nHồ Thị Con\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n⟦TM.⟧ BAN THƯỜNG VỤ\nBÍ THƯ\n\nLầu Bá Chớ\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLầu Bá Chớ\n",
            norm="hd36",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n⟦T/M.⟧ĐẢNG ỦY\nBÍ THƯ\n\nLầu Bá Chớ\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLầu Bá Chớ\n",
            norm="hd05",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n⟦T/M⟧ ỦY BAN NHÂN DÂN\n⟦K/T⟧ CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLầu Bá Chớ\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLầu Bá Chớ\n",
            norm="nd30",
        ),
        Bad(
            "HỘI CCB TỈNH BẮC NINH\nHỘI CCB XÃ TIÊN DU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n\n"
            "I. NỘI DUNG\n- Ra quân.\n\n⟦TM/⟧BAN CHẤP HÀNH\nCHỦ TỊCH\n\nHồ Thị Con\n",
            "HỘI CCB TỈNH BẮC NINH\nHỘI CCB XÃ TIÊN DU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n\n"
            "I. NỘI DUNG\n- Ra quân.\n\nTM. BAN CHẤP HÀNH\nCHỦ TỊCH\n\nHồ Thị Con\n",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\n⟦TM⟧ UBND XÃ\nCHỦ TỊCH\n\nLầu Bá Chớ\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nTM. UBND XÃ\nCHỦ TỊCH\n\nLầu Bá Chớ\n",
            norm="nd30",
        ),
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nTL. BAN THƯỜNG VỤ\n⟦K/T⟧ CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLầu Bá Chớ\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nTL. BAN THƯỜNG VỤ\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nLầu Bá Chớ\n",
            norm="mass",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    ruled = plan.profile.authority_separator
    writes_as_state = "mass" in plan.norms and _writes_as_state(plan)
    for signature in plan.signatures:
        lines = [one for one in signature.authorities if one.kind != "Q"]
        wanted = ruled or ("." if writes_as_state else lines[0].separator if lines else "")
        for authority in lines:
            if authority.separator == wanted or wanted not in ("/", ".") or _is_of_another(authority, wanted):
                continue
            right = _right(authority.kind, wanted)
            gap = "" if plan.text[authority.prefix.end : authority.prefix.end + 1].isspace() else " "
            yield Finding(
                authority.prefix,
                {"wrong": plan.quote(authority.prefix), "right": right},
                Fix((Edit(authority.prefix, right + gap),)),
                severity=None if ruled else Severity.NOTE if writes_as_state else Severity.WARNING,
            )


def _writes_as_state(plan: Plan) -> bool:
    """A mass organisation below the national motto, and the Youth Union, write TM. with a stop."""
    return any(one.kind in ("state", "youth") for one in plan.header.titles)


def _is_of_another(authority: Authority, wanted: str) -> bool:
    """A committee that signs beside a state body keeps its own form; TUQ has no Party form at all."""
    if wanted == "/":
        return authority.kind == "TUQ" or authority.body in STATE_ONLY
    return authority.body in PARTY_ONLY


def _right(kind: str, separator: str) -> str:
    return f"{kind[0]}/{kind[1:]}" if separator == "/" else f"{kind}."
