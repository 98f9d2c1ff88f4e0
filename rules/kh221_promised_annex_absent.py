"""Phụ lục được nhắc tới nhưng không có.

Kế hoạch nói có đề cương, phụ lục, biểu mẫu kèm theo mà sau phần ký không thấy. Người nhận sẽ không có mẫu để làm. Bản chép ra văn
bản thuần hay tách phụ lục thành tệp riêng, nên đây chỉ là lưu ý; khi có phụ lục này mà thiếu phụ lục kia thì là cảnh báo. Hãy đính
kèm phụ lục, hoặc bỏ câu nhắc.
"""

import re
from collections.abc import Iterator

from validator.api import SMALL_NUMBERS, Bad, Finding, Options, Plan, Severity, Text, count_said, rule

_COUNT = rf"\d{{1,2}}|{SMALL_NUMBERS}"
_COUNTED = re.compile(
    rf"(?:[Kk]èm theo|[Gg]ửi kèm|[Đđ]ính kèm)(?: Kế hoạch)?(?: này)?(?: là|:)? (?P<before>{_COUNT}) [Pp]hụ lục(?!\w)"
    rf"|(?<![\w/.,-])(?P<behind>{_COUNT}) [Pp]hụ lục (?:gửi |đính )?kèm"
)


@rule(
    id="KH221",
    name="promised-annex-absent",
    family="annex",
    severity=Severity.WARNING,
    message=Text(vi="{thing} được nhắc tới nhưng không có trong văn bản", en="{thing} is announced but is not there"),
    hint=Text(
        vi="đính kèm {thing} sau phần ký, hoặc bỏ câu nhắc",
        en="attach {thing} after the signature, or do not announce it",
    ),
    basis={
        "hd36": "phụ lục kèm theo văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "phụ lục kèm theo văn bản",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục được nhắc tới thì phải kèm theo",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Tự kiểm tra (có đề cương gửi kèm).\n\nNơi nhận:\n- Lưu Văn phòng.\n\nT/M CHI BỘ\nBÍ THƯ\n\nLò Văn Pao\n\n"
        "ĐỀ CƯƠNG\nbáo cáo tự kiểm tra\n\nI. ĐẶC ĐIỂM TÌNH HÌNH\n",
        "I. NỘI DUNG\n1. Tự kiểm tra theo mẫu tại Phụ lục II ban hành kèm theo Hướng dẫn số 06-HD/UBKTTW.\n"
        "2. Gửi báo cáo và các phụ lục kèm theo về Văn phòng.\n3. Tổ chức hội thi (có kế hoạch riêng).\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Danh mục nhiệm vụ tại ⟦Phụ lục II kèm theo Kế hoạch này⟧.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\n"
            "PHỤ LỤC\nDanh mục nhiệm vụ\n"
        ),
        Bad("I. NỘI DUNG\n1. Các chi bộ tự kiểm tra (có ⟦đề cương gửi kèm⟧).\n2. Báo cáo theo đề cương gửi kèm.\n"),
        Bad(
            "I. NỘI DUNG\n1. Chỉ tiêu giao các xã (kèm theo ⟦02⟧ phụ lục).\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLò Văn Pao\n\n"
            "PHỤ LỤC\nCHỈ TIÊU\n(Kèm theo Kế hoạch số 41/KH-UBND ngày 14/3/2025 của UBND xã)\n"
        ),
        Bad("I. NỘI DUNG\n1. Phân công nhiệm vụ\n(Chi tiết tại ⟦Phụ lục đính\nkèm Kế hoạch này⟧)\n"),
        Bad(
            "I. NỘI DUNG\n1. Danh mục công trình: Phụ lục I.\n2. Dự toán kinh phí: ⟦Phụ lục II⟧.\n\nNơi nhận:\n- Lưu: VT.\n\n"
            "CHỦ TỊCH\n\nLò Văn Pao\n\nPHỤ LỤC I\nDANH MỤC CÔNG TRÌNH\n(Kèm theo Kế hoạch số 41/KH-UBND ngày 14/3/2025 của UBND xã)\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    there = {_plain(annex.label) for annex in plan.annexes}
    annexes = sum(annex.thing == "PHU LUC" for annex in plan.annexes)
    seen: set[tuple[str, str]] = set()
    for promise in plan.promises:
        label = _plain(promise.label)
        missing = label not in there if label and there - {""} else not plan.annexes
        if annexes and there == {""} and promise.thing == "phụ lục" and label.isdigit():
            missing = int(label) > annexes  # "Phụ lục II", where there is but one, without a number
        if missing and (promise.thing, label) not in seen:
            seen.add((promise.thing, label))
            thing = f"{promise.thing} {promise.label}".strip()
            yield Finding(promise.span, {"thing": thing}, severity=None if plan.annexes else Severity.NOTE)

    yield from _fewer(plan)


def _fewer(plan: Plan) -> Iterator[Finding]:
    """ "kèm theo 03 phụ lục" where there are two."""
    there = len(plan.annexes) if any(annex.thing == "PHU LUC" for annex in plan.annexes) else 0
    for found in plan.prose.find(_COUNTED, signs=("phụ lục", "Phụ lục")) if there else ():
        at = "before" if found["before"] else "behind"
        count = count_said(found[at])
        if count > there and found.paragraph.annex < 0:
            yield Finding(found.span(at), {"thing": f"{count - there} trong {found[at]} phụ lục"})


_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def _plain(label: str) -> str:
    """One spelling for 1, 01 and I."""
    return str(_ROMAN.index(label)) if label in _ROMAN[1:] else label.lstrip("0")
