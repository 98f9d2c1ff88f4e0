"""Who leads a task and is named among its partners too: "Phòng A chủ trì, phối hợp với Phòng B, Phòng A"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from validator.facts.paragraphs.letters import UPPER
from validator.facts.paragraphs.paragraphs import Paragraph
from validator.facts.tables.tables import Table
from validator.parser.patterns import fold
from validator.record import Record
from validator.source import Span

_IN_SENTENCE = re.compile(
    rf"(?:^|(?<=[.;:,] )|(?<=[Gg]iao )|(?<=nghị )|(?<=[Dd]o ))(?P<leader>(?!Giao |Đề nghị |Do )[{UPPER}][^.;:,\n]{{3,80}}?)"
    r" chủ trì,? phối hợp (?:với |cùng )?(?P<partners>[^.;:\n]{3,300})",
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
_SHORT = 3  # letters that name no body
_PIECE = re.compile(r"[^,;+\n]+")


class LeaderAsPartner(Record):
    """A body named as partner of the task it leads: where, by which name, and where it stands as leader."""

    span: Span
    body: str
    leader: Span


def leaders_as_partners(
    text: str, paragraphs: Sequence[Paragraph], tables: Sequence[Table]
) -> Iterator[LeaderAsPartner]:
    """The bodies that lead and help in one sentence, in two labelled lines, in a row; under the very same name only."""
    running = [one for one in paragraphs if one.is_prose and "ối hợp" in one.plain]
    for one in running:
        for found in _IN_SENTENCE.finditer(one.plain) if " chủ trì" in one.plain else ():
            if at := _among(found["leader"], found["partners"]):
                start = found.start("partners")
                span = one.place_of(start + at.start, start + at.end)
                yield LeaderAsPartner(span, found["leader"], one.place_of(*found.span("leader")))
    yield from _of_labels(paragraphs) if running else ()
    for table in tables:
        yield from _of_table(text, table)


def _of_labels(paragraphs: Sequence[Paragraph]) -> Iterator[LeaderAsPartner]:
    """ "Đơn vị chủ trì: ..." and "Đơn vị phối hợp: ..." in paragraphs one behind the other."""
    for one, after in pairwise([one for one in paragraphs if one.is_prose]):
        if "ối hợp" not in after.plain or "hủ trì" not in one.plain:
            continue
        leads, helps = _LABEL.match(one.plain), _LABEL.match(after.plain)
        if leads and helps and leads["which"].lower() == "chủ trì" and helps["which"].lower() == "phối hợp":
            leader = leads["names"].rstrip(" .;")
            at = _among(leader, helps["names"]) if leader[0].isupper() else None
            if at:
                start = helps.start("names")
                span = after.place_of(start + at.start, start + at.end)
                yield LeaderAsPartner(span, leader, one.place_of(*leads.span("names")))


def _of_table(text: str, table: Table) -> Iterator[LeaderAsPartner]:
    titles = [fold(cell.words(text)) for cell in table.rows[0]]
    leads = [at for at, title in enumerate(titles) if _LEADS.search(title) and "PHOI HOP" not in title]
    helps = [at for at, title in enumerate(titles) if "PHOI HOP" in title and not _LEADS.search(title)]
    if len(leads) != 1 or len(helps) != 1:
        return
    for row in table.rows[1:]:
        if len(row) <= max(*leads, *helps):
            continue
        leader = row[leads[0]].words(text).strip(" .*")
        for piece in row[helps[0]].pieces if len(leader) > _SHORT and not _GROUP.match(leader.lower()) else ():
            for part in _PIECE.finditer(text, piece.start, piece.end):
                words = part[0].strip(" .*-–")
                if words.lower() == leader.lower():
                    start = part.start() + part[0].index(words)
                    yield LeaderAsPartner(Span(start, start + len(words)), leader, row[leads[0]].pieces[0])


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
