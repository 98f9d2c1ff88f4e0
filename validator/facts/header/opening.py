"""The opening sentence: the body that says it makes this plan."""

import re
from collections.abc import Sequence

from validator.facts.paragraphs.paragraphs import Paragraph, Place
from validator.parser.patterns import OPENING_END
from validator.record import Record
from validator.source import Span

_ACT = r"(?:xây dựng|ban hành|triển khai|lập|đề ra|tổ chức|thông báo)(?: thực hiện)?"
# Words between the verb and Kế hoạch that name no paper: "xây dựng và ban hành Kế hoạch"; a numbered one is another's.
_VERB = re.compile(rf"{_ACT}(?:,? (?:và )?{_ACT})?\s{{1,2}}[*_]{{0,3}}[Kk]ế hoạch\b(?!\s{{1,2}}[*_]{{0,3}}số\s)")
# The body in front of the verb: from its capital letter on, no punctuation inside.
_BODY = re.compile(
    r"(?P<body>(?:Ban Thường vụ|BTV|Ban Chấp hành|BCH|Thường trực|(?:Đảng|Chi|Tỉnh|Thành|Huyện|Quận|Thị) ủy|Đảng bộ|Chi bộ"
    r"|Ủy ban|UBND|UBKT|UBMTTQ|Ban |Sở |Phòng |Trường |Công ty |Tổng Công ty"
    r"|Công đoàn|Đoàn |Hội |Liên đoàn|Cục |Chi cục |Trung tâm |Văn phòng |Bộ "
    r"|Công an |Bệnh viện |Trạm |Xã đoàn |Mặt trận |Kho bạc |Bảo hiểm xã hội |Viện |Tòa án |Học viện "
    r"|Thanh tra |Tổ |Khoa |Tỉnh đoàn |Huyện đoàn |(?:Sư|Lữ|Trung|Tiểu) đoàn |Đại đội |Chi nhánh |Ngân hàng |Tập đoàn |[Nn]hà trường"
    r"|Bảo tàng |Thư viện |Nhà (?:hát|văn hóa|thiếu nhi|máy|xuất bản|khách) |Nhạc viện |Hợp tác xã |HTX |Xí nghiệp |Đại học |Vườn "
    r"|Hạt |Đồn |Đài |Báo |Tạp chí |Bưu điện |Giáo hội |Hiệp hội |Liên hiệp |Liên minh |Liên đội |Chi đoàn |Chi hội |Câu lạc bộ )"
    r"[^,;.:]{0,140}?)(?:\s{1,2}\([^()]{2,60}\))?(?:\s{1,2}(?:thống nhất|phối hợp|cùng))?\s{1,2}$"
)
# A body behind one of these words is spoken of, and does not itself make the plan.
_SPOKEN_OF = re.compile(r"\b(?:của|giao|do|được|cho|tại|với|yêu cầu|đề nghị|chỉ đạo)\s{1,2}$")
_PROPOSAL = re.compile(
    r"(?<!liên ngành )(?<!Ban Chỉ đạo )\bvề\b|\b(?:theo|(?<!phố )(?<!thôn )(?<!khu )số|thực hiện|đề nghị)\b|Tờ trình"
)


class Opening(Record):
    """`author` is the body that makes the plan; `span` runs on to the word Kế hoạch."""

    span: Span
    author: Span


def opening(paragraphs: Sequence[Paragraph]) -> Opening | None:
    """The author named by the opening sentence, None where it names none."""
    # The author stands in the last sentence; legal bases before it may name who proposed the plan.
    for paragraph in reversed(paragraphs):
        if (paragraph.place is Place.OPENING or _opens_from_a_section(paragraph)) and (found := _author(paragraph)):
            return found
    return None


def _opens_from_a_section(paragraph: Paragraph) -> bool:
    """The last sentence of a section on the bases: "..., nhà trường xây dựng Kế hoạch như sau:"."""
    return paragraph.is_basis and OPENING_END.search(paragraph.plain) is not None


def _author(paragraph: Paragraph) -> Opening | None:
    words = paragraph.plain
    for verb in reversed(list(_VERB.finditer(words))):
        start = max(words.rfind(mark, 0, verb.start()) for mark in ",;.:") + 1
        before = words[start : verb.start()]
        body = _BODY.search(before)
        if body and not _PROPOSAL.search(body["body"]) and not _SPOKEN_OF.search(before[: body.start()]):
            at = start + body.start("body")
            return Opening(paragraph.place_of(at, verb.end()), paragraph.place_of(at, at + len(body["body"])))
    return None
