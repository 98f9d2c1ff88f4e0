"""Một cơ quan vừa chủ trì, vừa phối hợp trong cùng một việc.

“Phòng A chủ trì, phối hợp với Phòng B, Phòng A”: tên cơ quan chủ trì còn sót trong danh sách phối hợp, thường do đổi đơn vị chủ trì mà
chưa sửa danh sách. Chỉ xét khi tên ở hai chỗ giống hệt nhau; cụm chung như “các đơn vị” không bị xét.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from validator.api import UPPER, Bad, Finding, Options, Plan, Related, Severity, Span, Text, folded, rule

_IN_SENTENCE = re.compile(
    rf"(?:^|(?<=[.;:,] )|(?<=[Gg]iao )|(?<=nghị )|(?<=[Dd]o ))(?P<leader>(?!Giao |Đề nghị |Do )[{UPPER}][^.;:,\n]{{3,80}}?)"
    r" chủ trì,? phối hợp (?:với |cùng )?(?P<partners>[^.;:\n]{3,300})",
    re.M,
)
_LABEL = re.compile(
    r"(?:(?:Cơ quan|Đơn vị|Bộ phận|Tổ chức)(?:, (?:đơn vị|cá nhân))? )?(?P<which>[Cc]hủ trì|[Pp]hối hợp)(?: thực hiện)?: (?P<names>.{3,300})$"
)
_SEPARATOR = re.compile(r", (?:và )?|; | và | cùng (?:với )?| với ")
_GROUP = re.compile(r"(?:các|toàn|mỗi|từng|những|tất cả|cơ quan|đơn vị|ubnd các|chi bộ các)\b")
_DOING = re.compile(
    r" (?:tổ chức|thực hiện|triển khai|xây dựng|tham mưu|hướng dẫn|chuẩn bị|rà soát|kiểm tra|theo dõi|tổng hợp|tuyên truyền|báo cáo|bố trí"
    r"|cung cấp|đôn đốc|giám sát|tiến hành|lập|vận động|trong|để|và các)\b"
)
_LEADS = re.compile(r"CHU TRI|PHU TRACH")
_PIECE = re.compile(r"[^,;+\n]+")


@rule(
    id="KH534",
    name="leader-as-partner",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="“{body}” đã chủ trì việc này, lại ghi là cơ quan phối hợp",
        en="“{body}” leads this task and is named among its partners",
    ),
    hint=Text(
        vi="bỏ “{body}” khỏi danh sách phối hợp, hoặc sửa cơ quan chủ trì",
        en="take “{body}” out of the partners, or name another leader",
    ),
    basis={"*": "mỗi việc một cơ quan chủ trì, các cơ quan khác phối hợp"},
    options=Options,
    good=(
        "II. NỘI DUNG\n1. Phòng Văn hóa chủ trì, phối hợp với Công an xã, Phòng Văn hóa - Xã hội phường tổ chức hội thi.\n"
        "2. Công an xã chủ trì, phối hợp với các đơn vị rà soát; Phòng Kinh tế chủ trì, phối hợp với Công an xã kiểm tra.\n",
        "II. NỘI DUNG\n\n| TT | Việc | Chủ trì | Phối hợp |\n|---|---|---|---|\n| 1 | Ra quân | Các chi đoàn | Các chi đoàn |\n"
        "| 2 | Tổng kết | Văn phòng | Đoàn xã |\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n1. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, ⟦Phòng Kinh tế⟧ tổ chức hội thi.\n"),
        Bad(
            "II. NỘI DUNG\n1. Ra quân\n- Đơn vị chủ trì: Ban Phong trào.\n- Đơn vị phối hợp: Văn phòng, ⟦Ban Phong trào⟧.\n"
        ),
        Bad(
            "II. NỘI DUNG\n\n| TT | Việc | Chủ trì | Phối hợp |\n|---|---|---|---|\n| 1 | Trưng bày sách | Thư viện | Đoàn trường, ⟦Thư viện⟧ |\n"
            "| 2 | Thi kể chuyện | Tổ Văn | Thư viện |\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.prose.find(_IN_SENTENCE):
        if at := _among(found["leader"], found["partners"]):
            start = len(found.before("partners"))
            span = found.paragraph.place_of(start + at.start, start + at.end)
            yield _finding(span, found["leader"], found.span("leader"))
    yield from _labels(plan)
    yield from _tables(plan)


def _labels(plan: Plan) -> Iterator[Finding]:
    """ "Đơn vị chủ trì: ..." and "Đơn vị phối hợp: ..." in paragraphs one behind the other."""
    for one, after in pairwise([one for one in plan.paragraphs if one.is_prose]):
        leads, helps = _LABEL.match(one.plain), _LABEL.match(after.plain)
        if leads and helps and leads["which"].lower() == "chủ trì" and helps["which"].lower() == "phối hợp":
            leader = leads["names"].rstrip(" .;")
            at = _among(leader, helps["names"]) if leader[0].isupper() else None
            if at:
                start = helps.start("names")
                yield _finding(
                    after.place_of(start + at.start, start + at.end), leader, one.place_of(*leads.span("names"))
                )


def _tables(plan: Plan) -> Iterator[Finding]:
    for table in plan.tables:
        titles = [folded(cell.words(plan.text)) for cell in table.rows[0]]
        leads = [at for at, title in enumerate(titles) if _LEADS.search(title) and "PHOI HOP" not in title]
        helps = [at for at, title in enumerate(titles) if "PHOI HOP" in title and not _LEADS.search(title)]
        if len(leads) != 1 or len(helps) != 1:
            continue
        for row in table.rows[1:]:
            if len(row) <= max(*leads, *helps):
                continue
            leader = row[leads[0]].words(plan.text).strip(" .*")
            for piece in row[helps[0]].pieces if len(leader) > 3 and not _GROUP.match(leader.lower()) else ():
                for part in _PIECE.finditer(plan.text, piece.start, piece.end):
                    words = part[0].strip(" .*-–")
                    if words.lower() == leader.lower():
                        start = part.start() + part[0].index(words)
                        yield _finding(Span(start, start + len(words)), leader, row[leads[0]].pieces[0])


def _among(leader: str, partners: str) -> Span | None:
    """Where the leader stands as one of the partners, under the very same name."""
    if _GROUP.match(leader.lower()) or " " not in leader or _SEPARATOR.search(leader):
        return None
    at = 0
    for part in _SEPARATOR.split(partners):
        start = partners.index(part, at)
        at = start + len(part)
        rest = part[len(leader) :].rstrip(" .;")
        if part.startswith(leader) and (not rest or _DOING.match(rest)):
            return Span(start, start + len(leader))
    return None


def _finding(span: Span, body: str, leader: Span) -> Finding:
    related = (Related(leader, Text(vi="cơ quan chủ trì", en="the leader")),)
    return Finding(span, {"body": body}, related=related)
