"""Hai dấu câu liền nhau.

“,,”, “;.”, “..” thường còn sót khi sửa câu. Dấu ba chấm, “v.v.” và “./.” không xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule

_DOUBLED = re.compile(
    r"(?P<first>[,;:.])(?<=[\w)”%].)"
    r"(?:(?P<same> ?(?P=first)(?<!\.))|(?<=\.)\.|(?<=[,;:]) ?\.|(?<=\.) ?[,;]|(?<=,) ?;|(?<=;) ?,)(?![.…/])"
)
_SLASHES = re.compile(r"/(?<=\d.)/(?=\d{1,4}(?!\d*[/-][A-ZĐ]))")
# "./." at the end, mistyped: "./", "/.", "/./", ".//.".
_END = re.compile(r"[./](?:(?<=\w\.)/|(?<=\w/)\./|(?<=\w\.)//\.|(?<=\w/)\.)$", re.M)
_ADDRESS = re.compile(r"(?:https?:|www\.|\S+\.(?:vn|com|org|net|edu|gov)\b)\S*$")
_SHORT = re.compile(r"(?:v\.v|\b(?:Co|Ltd|Inc|Corp|tp|tx|TP|TX|TS|ThS|GS|PGS|BS|đ/c|v|vv))$")


@rule(
    id="KH626",
    name="doubled-punctuation",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="hai dấu câu liền nhau: “{found}”", en="two punctuation marks in a row: “{found}”"),
    hint=Text(vi="giữ lại một dấu", en="keep one of them"),
    basis={"*": "mỗi chỗ ngắt dùng một dấu câu"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Bàn, ghế, máy chiếu, v.v.; hoa, băng rôn...; kinh phí....; xong./.\n- Số: ....; TP., đ/c; Beibu Co., Ltd., Tmall.\n"
        "- Hướng dẫn: https://example.vn./\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Các ban⟦,,⟧ ngành phối hợp.\n- Rà soát hồ sơ⟦;.⟧\n- Báo cáo kết quả⟦..⟧\n- Công khai⟦,.⟧\n",
            fixed="II. NỘI DUNG\n- Các ban, ngành phối hợp.\n- Rà soát hồ sơ.\n- Báo cáo kết quả.\n- Công khai.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Các đơn vị nghiêm túc thực hiện⟦./⟧\n",
            fixed="II. NỘI DUNG\n1. Các đơn vị nghiêm túc thực hiện./.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Các đơn vị nghiêm túc thực hiện⟦/.⟧\n",
            fixed="II. NỘI DUNG\n1. Các đơn vị nghiêm túc thực hiện./.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Các đơn vị nghiêm túc thực hiện⟦.//.⟧\n2. Báo cáo kết quả⟦/./⟧\n",
            fixed="II. NỘI DUNG\n1. Các đơn vị nghiêm túc thực hiện./.\n2. Báo cáo kết quả./.\n",
        ),
        Bad("II. NỘI DUNG\n- Xong trước ngày 15/3⟦//⟧2026.\n", fixed="II. NỘI DUNG\n- Xong trước ngày 15/3/2026.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_DOUBLED):
        span = found.span()
        marks = plan.quote(span)
        if "\n" in marks or _SHORT.search(found.before()[-5:]):
            continue
        fix = Fix((Edit(span, _kept(marks, found.after())),), safe=bool(found["same"]))
        yield Finding(span, {"found": marks}, fix)
    for found in plan.prose.find(_END):
        if not _ADDRESS.search(found.before()):
            yield Finding(found.span(), {"found": found[0]}, Fix((Edit(found.span(), "./."),), safe=False))
    for found in plan.prose.find(_SLASHES):
        yield Finding(found.span(), {"found": found[0]}, Fix((Edit(found.span(), "/"),)))


def _kept(found: str, rest: str) -> str:
    """The mark that stays: a stop before a new sentence or the end, else the one that is no stop."""
    if found[0] == found[-1]:
        return found[0]
    ends = not rest.strip() or rest.lstrip()[:1].isupper()
    return "." if ends and "." in found else next(mark for mark in found if mark in ",;:")
