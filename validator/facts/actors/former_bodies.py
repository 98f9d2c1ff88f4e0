"""Bodies that ended with the reorganisation of 2025, where a plan names them as bodies that work today."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from validator.facts.citations.citations import Citation
from validator.facts.closing.recipients import Recipients
from validator.facts.header.provinces import FORMER_PROVINCES
from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.facts.paragraphs.placing import holding
from validator.record import Record
from validator.source import Span

DISTRICTS_END = date(2025, 7, 1)  # three levels from this day
MERGERS = date(2025, 3, 1)  # of ministries and departments
BODIES_END = date(2025, 2, 1)  # Đảng ủy Khối and two boards, province by province up to DISTRICTS_END

_OF_STATE = (
    r"(?:(?:Thường trực )?(?:HĐND|Hội đồng nhân dân)|UBND|Ủy ban nhân dân|Ủy ban (?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Công an"
    r"|LĐLĐ|Liên đoàn Lao động|Hội Nông dân|Hội Cựu chiến binh|Hội (?:LHPN|Liên hiệp Phụ nữ))"
)
# Offices of the state in a district, which serve a region today.
_OF_THE_STATE = r"(?:Tòa án nhân dân|TAND|Viện [Kk]iểm sát nhân dân|VKSND|Bảo hiểm xã hội|BHXH|Chi cục Thuế|Ban Chỉ huy [Qq]uân sự|Ban CHQS)"
# Divisions of a district; that of education was nowhere else.
_OF_EDUCATION = r"Giáo dục (?:và|&) Đào tạo|GD ?(?:&|-|và )? ?ĐT"
_DIVISION = (
    r"(?:Nội vụ|Tư pháp|Tài chính - Kế hoạch|Tài nguyên và Môi trường|Nông nghiệp(?: và (?:Môi trường|Phát triển nông thôn|PTNT))?"
    r"|Kinh tế(?: (?:và|-) Hạ tầng)?|Quản lý đô thị|Văn hóa (?:và|-) (?:Thông tin|Xã hội)|Văn hóa, Khoa học và Thông tin|Y tế|Dân tộc)"
)
# Departments and ministries that were merged on 01/3/2025.
_MERGED = (
    r"Nông nghiệp (?:và|&) (?:Phát triển nông thôn|PTNT)|NN ?(?:&|-) ?PTNT|Tài nguyên (?:và|&) Môi trường|TN ?(?:&|-) ?MT"
    r"|Kế hoạch (?:và|&) Đầu tư|KH ?(?:&|-) ?ĐT|Giao thông (?:vận|Vận) tải|GTVT|Thông tin (?:và|&) Truyền thông|TT ?(?:&|-) ?TT"
    r"|Lao động(?: -|,) Thương binh và Xã hội|LĐ ?(?:-|,)? ?TB ?(?:&|và|-)? ?XH"
)
_PROVINCES = rf"(?:{'|'.join(FORMER_PROVINCES)})"
_FORMER = re.compile(
    rf"(?<!\w)(?:(?P<district>{_OF_STATE}(?: các| cấp)? (?:huyện|quận|thị xã)|[Cc]ấp huyện|(?:[Cc]ác )?(?:[Hh]uyện|[Qq]uận|Thị|các thị) ủy"
    r"|(?:[Cc]ác )?huyện, (?:thị|quận|thành)(?:, (?:thị|quận|thành))? ủy|Huyện đoàn"
    rf"|(?:[Cc]ác )?huyện, thị xã(?:, thành phố)?|{_OF_THE_STATE} (?:các )?(?:huyện|quận|thị xã)"
    rf"|Phòng (?:{_OF_EDUCATION}|{_DIVISION} (?:các )?(?:huyện|quận|thị xã)))"
    rf"|(?P<department>(?:Sở|Bộ) (?:{_MERGED}))"
    rf"|(?P<town>(?:{_OF_STATE}|Đảng ủy) (?:các )?(?:(?:xã|phường), )*(?P<word>thị trấn))"
    rf"|(?P<province>(?:(?:{_OF_STATE} |Sở (?:[^\W\d]+,? ){{1,5}}?)tỉnh|Tỉnh ủy) {_PROVINCES})"
    r"|(?P<bloc>Đảng ủy Khối(?! (?:các )?(?:trường|đại học)))"
    r"|(?P<board>Ban (?:Tuyên giáo(?! và Dân vận)|Dân vận(?: Đảng ủy)?)(?: (?:Tỉnh|Thành) ủy| Trung ương)?))(?!\w)"
)
# One of these stands in every such name: the engine looks for the letters that are rarest in them.
_SIGN = re.compile(
    r"[ệậịốBởộò](?:(?<=[Hh]uyệ)n|(?<=[Qq]uậ)n|(?<=[Tt]hị) (?:xã|trấn|ủy)|(?<=Khố)i|(?<=B)an (?:Tuyên giáo|Dân vận)"
    r"|(?<=Sở) [NTKGL]|(?<=Bộ) [NTKGL]|(?<=Phò)ng G)"
    rf"|ỉ(?<=[Tt]ỉ)nh (?:ủy )?{_PROVINCES}"
)
# Where something is done, or who pays: "trên địa bàn huyện", "ngân sách huyện", "các xã, phường, thị trấn".
_AREA = re.compile(
    r"(?:(?P<district>(?<=địa bàn )(?:các )?(?:huyện|quận|thị xã)|ngân sách (?:cấp )?(?:huyện|quận|thị xã)"
    r"|(?:(?<=đối với )|(?<=tại ))các huyện, (?:thành phố|thị xã|quận))"
    r"|(?P<town>(?<!ở )(?<!chủ )(?:các )?(?:xã, phường|phường, xã|xã),? (?P<word>thị trấn)))(?!\w)"
)
# What tells of years that are over; in such words an area may have its old name.
_OF_THE_YEARS = re.compile(
    r"(?<!\w)(?:đã|giai đoạn|nhiệm kỳ|kết quả|tổng kết|quy chế|pháp lệnh|năm 20(?:[01]\d|2[0-4]))(?!\w)", re.I
)
# Words behind a board that show it is the Party's, where none of its committee stands there.
_BOARD_AT_WORK = re.compile(
    r"\s*(?:$|[,;:.(]|và |chủ trì|phối hợp|tham mưu|theo dõi|hướng dẫn|có trách nhiệm|chịu trách nhiệm|đôn đốc|tổng hợp|chỉ đạo)"
)
# What may stand in front of a body that is given a task.
_BEFORE = re.compile(
    r"(?:[-–+*•\s]|Ban (?:Tổ chức|Nội chính|Tuyên giáo|Dân vận)|[Gg]iao(?: cho)?|[Đđ]ề nghị|[Yy]êu cầu|[Đđ]ối với|[Tt]hủ trưởng"
    r"|[Cc]hủ tịch|[Bb]í thư|[Ll]ãnh đạo|[Cc]ác|[Tt]hường trực|[Bb]an [Tt]hường vụ|BTV|và|[,;]|[Ss]ở|[Bb]an|[Nn]gành|[Pp]hòng"
    r"|[Đđ]oàn thể|[Cc]ơ quan|[Đđ]ơn vị|[Đđ]ịa phương|[Tt]ỉnh|[Cc]ấp|[Tt]ổ chức|đảng|[Đđ]ảng (?:bộ|ủy)|[Cc]hi bộ|[Tt]rực thuộc"
    r"|[Bb]áo cáo|[Gg]ửi|UBND|HĐND|xã|phường|đặc khu|MTTQ|Văn phòng|Ủy ban Kiểm tra|(?:Tỉnh|Thành|Huyện) ủy)*"
)
# A clause may come to the body in its middle: "chủ trì, phối hợp với ...", "gửi về ...".
_CHARGES = re.compile(
    r".*\b(?:[Pp]hối hợp(?: chặt chẽ)?(?: cùng| với)*|[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Gg]ửi(?: về| cho)?|[Bb]áo cáo(?: về)?|[Tt]rình"
    r"|[Tt]ham mưu(?: cho)?)(?!\w)", re.S
)  # fmt: skip
# Words, in small letters and behind a blank, that tell of a body that is no more.
_PAST = re.compile(
    r"\W(?:cũ|trước đây|trước khi|nguyên (?:là|bí thư|chủ tịch|phó)|kết thúc hoạt động|giải thể|sáp nhập|hợp nhất|sắp xếp|bàn giao"
    r"|tiếp nhận từ|chuyển giao|kế thừa|không tổ chức|không còn|lưu trữ|trước (?:ngày )?0?1/(?:3|7)/2025)\b"
)  # fmt: skip
_MAIN = (Place.BODY, Place.CLOSING)
_SEEN = 90  # characters behind a name in which it may be called a former one


class FormerBody(Record):
    """A body named at a place; it ended on `until`, or in the months up to it where `since` is earlier."""

    span: Span
    name: str
    since: date
    until: date


def former_bodies(
    text: str, paragraphs: Sequence[Paragraph], recipients: Recipients | None, cited: Sequence[Citation], is_party: bool
) -> list[FormerBody]:
    """The former bodies that a plan gives a task or sends itself to, in reading order."""
    found: list[FormerBody] = []
    for paragraph in holding(_SIGN, text, paragraphs):
        if paragraph.place in _MAIN and paragraph.is_prose:
            charged = list(_charged(text, paragraph, is_party))
            charged += [
                area for area in _areas(text, paragraph) if not any(one.span.overlaps(area.span) for one in charged)
            ]
            if charged and not _tells_of_the_past(paragraph.plain):
                found += [body for body in charged if not _is_spoken_of(body, cited)]
    for item in recipients.items if recipients else ():
        start, end = item.span.start, item.span.end
        named = list(_named(text, start, end, is_party)) if _SIGN.search(text, start, end) else []
        if named and not _tells_of_the_past(item.words):
            found += named
    return found


def _is_spoken_of(body: FormerBody, cited: Sequence[Citation]) -> bool:
    """Does the body stand in a citation, or in the subject of the paper cited?"""
    return any(
        one.span.overlaps(body.span) or (one.subject is not None and one.subject.overlaps(body.span)) for one in cited
    )


def _charged(text: str, paragraph: Paragraph, is_party: bool) -> Iterator[FormerBody]:
    start, end = paragraph.lines[0].text_start, paragraph.lines[-1].end
    for body in _named(text, start, end, is_party):
        before = text[start : body.span.start]
        clause = " ".join(before[max(before.rfind(stop) for stop in (". ", "; ", ": ")) + 1 :].split())
        if charge := _CHARGES.match(clause):
            clause = clause[charge.end() :].strip() if " đã " not in clause else clause
        led = _BEFORE.match(clause)
        if led and led.end() == len(clause):
            yield body


def _areas(text: str, paragraph: Paragraph) -> Iterator[FormerBody]:
    start, end = paragraph.lines[0].text_start, paragraph.lines[-1].end
    if _OF_THE_YEARS.search(paragraph.plain):
        return
    for match in _AREA.finditer(text, start, end):
        span = Span(*match.span("word" if match["word"] else 0))
        name = " ".join(text[span.start : span.end].split())
        yield FormerBody(span, name, DISTRICTS_END, DISTRICTS_END)


def _named(text: str, start: int, end: int, is_party: bool) -> Iterator[FormerBody]:
    for match in _FORMER.finditer(text, start, end):
        kind = match.lastgroup
        if kind == "board" and not _is_of_the_party(text, match, end, is_party):
            continue
        if _tells_of_the_past(text[match.end() : min(end, match.end() + _SEEN)]):
            continue
        span = Span(*match.span("word")) if match["word"] else Span(match.start(), match.end())
        since = (
            DISTRICTS_END
            if kind in ("district", "town", "province")
            else MERGERS
            if kind == "department"
            else BODIES_END
        )
        yield FormerBody(
            span,
            " ".join(text[span.start : span.end].split()),
            since,
            MERGERS if kind == "department" else DISTRICTS_END,
        )


def _tells_of_the_past(words: str) -> bool:
    return _PAST.search(f" {words.lower()}") is not None


def _is_of_the_party(text: str, match: re.Match[str], end: int, is_party: bool) -> bool:
    """Unions and mass organisations have a Ban Tuyên giáo to this day."""
    if match[0].endswith(("ủy", "Trung ương")):
        return True
    joined = text[max(0, match.start() - 14) : match.start()].endswith("Tuyên giáo và ")
    return is_party and not joined and _BOARD_AT_WORK.match(text, match.end(), end) is not None


def issuer_is_former(issuer: str) -> bool:
    """Does the head name a body of a district, or a Đảng ủy Khối?"""
    return (
        re.match(
            r"(?:HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)\b|(?:ỦY|UỶ) BAN NHÂN DÂN (?:HUYỆN|QUẬN|THỊ XÃ)\b|ĐẢNG (?:ỦY|UỶ) KHỐI\b",
            issuer,
        )
        is not None
    )
