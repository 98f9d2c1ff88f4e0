"""Tỷ lệ phần trăm không hợp với số liệu đi kèm.

“45/50 hộ (đạt 80%)” phải là 90%; “phấn đấu 195% hộ dân” thì nhiều hơn số hộ; các mức xếp loại “Tốt 70%, Khá 35%, Đạt 5%” cộng lại quá 100%.
Tỷ lệ so với kế hoạch, so với cùng kỳ có thể trên 100% và không bị xét.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Paragraph, Plan, Severity, Text, rule

_WHOLE = 100
_MOST = 140  # together; more are not parts of one whole
_FEWEST = 3  # ratings
_NEAR = 1.0  # points by which a share may be rounded
_PERCENT = r"\d{1,3}(?:,\d{1,2})?"
_PART = re.compile(
    rf"[0-9](?<![\w.,/-].)(?P<part>\d{{0,4}}|\d{{0,2}}\.\d{{3}})/(?P<all>\d{{2,5}}|\d{{1,3}}\.\d{{3}})(?![\d/.,-])(?P<thing>(?: [^\W\d_]+){{0,6}})"
    rf"(?:,? \(?|\()(?:(?:chiếm|đạt|bằng|đạt tỷ lệ|tỷ lệ|chiếm tỷ lệ|đạt tỉ lệ|tỉ lệ):? )?(?P<share>{_PERCENT}) ?%"
)
# People and places of which there is no more than all: not of what can be more than planned.
_OF_ALL = re.compile(
    r"[1-9](?<![\d.,/].)\d{2,3}%(?= (?:số |các |tổng số )?(?:hộ|người|học sinh|học viên|cán bộ|đảng viên|đoàn viên|hội viên"
    r"|giáo viên|trẻ em|công chức|viên chức|đơn vị|chi bộ|thôn|xã|trường|cơ quan|người dân|hồ sơ|lớp|sinh viên)(?!\w))"
)
_GOAL = re.compile(
    r"(?:bảo đảm|đảm bảo|phấn đấu|có|vận động|ít nhất|tối thiểu|trên|đạt|từ)[: ]*(?:có |đạt |trên |ít nhất )*$", re.I
)
_RATING = (
    r"(?:xuất sắc|tốt|giỏi|khá|đạt|trung bình|yếu|kém|chưa đạt|hoàn thành|không hoàn thành|hoàn thành tốt|hoàn thành xuất sắc|tiên tiến"
    r"|hoàn thành tốt nhiệm vụ|hoàn thành xuất sắc nhiệm vụ|hoàn thành nhiệm vụ)"
)
_RANKS = tuple(
    re.compile(words)
    for words in (
        r"xuất sắc|giỏi",
        r"tốt",
        r"khá|tiên tiến",
        r"(?<!chưa )đạt|trung bình|(?<!không )hoàn thành",
        r"yếu|kém|chưa đạt|không hoàn thành",
    )
)
_ONE = rf"(?:[Ll]oại |mức |[Xx]ếp loại )?{_RATING}:? ?(?:chiếm |đạt )?{_PERCENT} ?%"
_SEVERAL = re.compile(rf"(?i:{_ONE})(?:[,;] ?(?:và )?(?i:{_ONE})){{1,4}}(?!(?:[,;] ?| )(?:trở lên|(?i:{_RATING})))")
# A share of something else than what stands in front: "45/50 ha, đạt 110% so với cùng kỳ".
_OF_ANOTHER = re.compile(r"\s?(?:so với|cùng kỳ|kế hoạch|chỉ tiêu|dự toán)")
# A day, a number, the year of a school are written alike: "tính đến ngày 10/12 đạt 90%".
_NO_PART = re.compile(
    r"(?:ngày|đến|hết|trước|tháng|số|từ|và|quý|mục|tiết|tuần|lớp|đợt|kỳ|lần|năm|học|khóa|[-–(/]) ?$", re.I
)
_FIGURE = re.compile(rf"({_PERCENT}) ?%")


@rule(
    id="KH536",
    name="wrong-share",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="“{said}” không hợp lý: {why}", en="“{said}” cannot be right: {why}"),
    hint=Text(vi="tính lại và sửa con số sai", en="reckon again and correct the wrong figure"),
    basis={"*": "tỷ lệ phải khớp với số liệu ghi bên cạnh"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Có 45/50 hộ (đạt 90%); 270/300 đoàn viên (90%), 2/3 số hộ (66,7%); 7/12 đơn vị đạt 58%.\n"
        "- Thu ngân sách đạt 105% kế hoạch; giải ngân 120% so với cùng kỳ; trồng 45/50 ha, đạt 110% so với cùng kỳ;"
        " 100% học sinh tham gia; Công văn số 12/40, đạt 50%.\n"
        "- Rèn luyện: Tốt 70%, Khá 25%, Đạt 5%; Khá 60%, Tốt 35%; đạt 98%, khá 60%, giỏi 30%.\n"
        "- Đến ngày 10/12 toàn xã đạt 90%; năm học 2024/2025 đạt 98%; tháng 10/12 (90%).\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Có 45/50 hộ (đạt ⟦80⟧%); 12/16 đơn vị, đạt tỷ lệ ⟦85⟧%.\n- Phấn đấu trên ⟦195%⟧ hộ dân thực hiện.\n"
        ),
        Bad("II. NỘI DUNG\n- Rèn luyện: ⟦Tốt 70%, Khá 35%, Đạt 5%⟧.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_PART, signs=("%",)):
        part, whole = _number(found[0][0] + found["part"]), _number(found["all"])
        right = _WHOLE * part / whole if whole else 0
        if (
            _NO_PART.search(found.before())
            or _OF_ANOTHER.match(found.after())
            or _is_year(whole)
            or not (found["thing"] or "(" in found[0])
        ):
            continue
        if 0 < right <= _WHOLE and abs(right - _number(found["share"], "share")) > _NEAR:
            why = Text(
                vi=f"{_written(part)}/{_written(whole)} là {_written(right)}%",
                en=f"the figures give {_written(right)}%",
            )
            yield Finding(found.span("share"), {"said": f"{found['share']}%", "why": why})
    for found in plan.prose.find(_OF_ALL, signs=("% ",)):
        if int(found[0][:-1]) > _WHOLE and _GOAL.search(found.before()):
            yield Finding(found.span(), {"said": found[0], "why": Text(vi="quá 100%", en="more than all")})
    for one in plan.paragraphs:
        if one.is_prose and one.plain.count("%") >= _FEWEST:
            yield from _scales(one)


def _scales(one: Paragraph) -> Iterator[Finding]:
    for found in _SEVERAL.finditer(one.plain):
        figures = [_number(figure, "share") for figure in _FIGURE.findall(found[0])]
        if _WHOLE + _NEAR < sum(figures) < _MOST and _is_a_scale(found[0]):
            why = Text(vi=f"cộng lại là {_written(sum(figures))}%", en=f"together {_written(sum(figures))}%")
            yield Finding(one.place_of(*found.span()), {"said": found[0], "why": why})


def _is_year(whole: float) -> bool:
    return 1990 <= whole <= 2100


def _is_a_scale(words: str) -> bool:
    """Three ratings or more from the best down; otherwise one may hold the others ("đạt 98%, khá 60%")."""
    ranks = [
        next(rank for rank, rating in enumerate(_RANKS) if rating.search(part))
        for part in _FIGURE.split(words.lower())[::2]
        if part.strip(" ,;")
    ]
    return len(ranks) >= _FEWEST and ranks == sorted(set(ranks))


def _number(words: str, kind: str = "count") -> float:
    return float(words.replace(".", "") if kind == "count" else words.replace(",", "."))


def _written(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0").translate(str.maketrans(",.", ".,"))
