"""Thiếu dấu chấm cuối câu.

Đoạn văn, khoản, gạch đầu dòng là câu thì kết thúc bằng dấu chấm. Quy tắc chỉ xét văn bản mà người soạn nhìn chung có chấm
câu: một mục thiếu dấu trong khi các mục cùng danh sách có, hoặc một đoạn văn dài không có dấu cuối. Tiêu đề, bảng biểu
không xét.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import (
    Bad,
    Edit,
    Finding,
    Fix,
    ItemList,
    Kind,
    Options,
    Paragraph,
    Place,
    Plan,
    Severity,
    Span,
    Text,
    final_mark,
    rule,
)  # fmt: skip

_ENDED = "".join(
    f"{at}. {who} rà soát hồ sơ của các đơn vị trực thuộc, lập danh sách những trường hợp còn thiếu và gửi về bộ phận thường trực.\n"
    for at, who in enumerate(
        ("Văn phòng", "Ban Tổ chức", "Ủy ban Kiểm tra", "Ban Tuyên giáo", "Đoàn Thanh niên"), start=1
    )
)  # of an example
_WORDS = 3  # of an item of a list of which all others have a stop
_PAIR_WORDS = 6  # of an item that has but one neighbour
_SENTENCE_WORDS = 18  # of a paragraph outside lists; a shorter one may be a heading without a number
_CLOSING_WORDS = 8
_PAGE_WIDTH = 130  # columns of a line that a next one may go on
_PLACES = (Place.BODY, Place.CLOSING)


@rule(
    id="KH613",
    name="missing-final-stop",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="thiếu dấu chấm ở cuối đoạn", en="the paragraph has no final stop"),
    hint=Text(vi="thêm dấu chấm", en="add a full stop"),
    basis={"hd05": "mục 6.2.2", "*": "câu kết thúc bằng dấu chấm"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Nghe báo cáo;\n- Thảo luận;\n- Biểu quyết.\n\nIII. THỜI GIAN\n- Quý III\n- Quý IV\n",
        "II. NỘI DUNG\n1. Công tác tuyên truyền\n- Phát thanh hằng tuần.\n2. Công tác kiểm tra\n- Kiểm tra hai chi bộ.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n1. Yêu cầu\n- Hướng về cơ sở.\n- Tiết kiệm, an toàn, hiệu quả⟦,⟧\n2. Nội dung\n- Thăm hỏi.\n- Tặng quà.\n",
            fixed="II. NỘI DUNG\n1. Yêu cầu\n- Hướng về cơ sở.\n- Tiết kiệm, an toàn, hiệu quả.\n2. Nội dung\n- Thăm hỏi.\n- Tặng quà.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\nCác chi bộ quán triệt Kế hoạch này đến toàn thể đảng viên trong kỳ sinh hoạt gần nhất, ghi rõ vào biên bản⟦,⟧\n\n"
            f"II. NỘI DUNG\n{_ENDED}",
            fixed="I. MỤC ĐÍCH\nCác chi bộ quán triệt Kế hoạch này đến toàn thể đảng viên trong kỳ sinh hoạt gần nhất, ghi rõ vào biên bản.\n\n"
            f"II. NỘI DUNG\n{_ENDED}",
        ),
        Bad(
            "II. NỘI DUNG\n- Kết quả lãnh đạo.\n- Hạn chế, nguyên nhân.\n- Bài học kinh nghiệm⟦⟧\n- Phương hướng, nhiệm vụ.\n",
            fixed="II. NỘI DUNG\n- Kết quả lãnh đạo.\n- Hạn chế, nguyên nhân.\n- Bài học kinh nghiệm.\n- Phương hướng, nhiệm vụ.\n",
        ),
        Bad(
            "II. NỘI DUNG\n- Nghe báo cáo kết quả;\n- Thảo luận tại tổ;\n- Biểu quyết thông qua nghị quyết⟦⟧\n\nIII. THỜI GIAN\n",
            fixed="II. NỘI DUNG\n- Nghe báo cáo kết quả;\n- Thảo luận tại tổ;\n- Biểu quyết thông qua nghị quyết.\n\nIII. THỜI GIAN\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\n1. Nâng cao nhận thức của đảng viên về chuyển đổi số.\n2. Kịp thời biểu dương tập thể, cá nhân điển hình.\n"
            "3. Đánh giá đúng kết quả, chỉ rõ hạn chế.\nII. NỘI DUNG\n1. Mỗi chi bộ chọn một việc để làm trước.\n"
            "2. Đảng viên đăng ký việc làm theo với chi bộ trước ngày 15/3.\n\n"
            "Đề nghị cấp ủy các chi bộ trực thuộc căn cứ Kế hoạch này chủ động triển khai và báo cáo kết quả⟦⟧\n\n"
            "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
            fixed="I. MỤC ĐÍCH\n1. Nâng cao nhận thức của đảng viên về chuyển đổi số.\n2. Kịp thời biểu dương tập thể, cá nhân điển hình.\n"
            "3. Đánh giá đúng kết quả, chỉ rõ hạn chế.\nII. NỘI DUNG\n1. Mỗi chi bộ chọn một việc để làm trước.\n"
            "2. Đảng viên đăng ký việc làm theo với chi bộ trước ngày 15/3.\n\n"
            "Đề nghị cấp ủy các chi bộ trực thuộc căn cứ Kế hoạch này chủ động triển khai và báo cáo kết quả.\n\n"
            "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    last = next((one for one in reversed(plan.paragraphs) if one.kind is not Kind.PAGE), None)
    for group in plan.endings.lists:
        if group.items[-1].paragraph is not last or group.items[-1].end:  # else the text was cut here
            yield from _in_list(plan, group)
    if not plan.endings.are_regular:
        return
    inside = {id(item.paragraph) for group in plan.endings.lists for item in group.items}
    for one, after in pairwise([*(p for p in plan.paragraphs if p.kind is not Kind.PAGE), None]):
        if one is None or id(one) in inside:
            continue
        if _is_sentence(one) and not _goes_on(one, after):
            yield _finding(one)
        elif _ends_in_comma(one, after) or _closes_in_comma(one, after):
            end = Span(one.end_of_words - 1, one.end_of_words)
            yield Finding(end, fix=Fix((Edit(end, "."),)))


def _in_list(plan: Plan, one: ItemList) -> Iterator[Finding]:
    items = one.items
    last = items[-1]
    if last.end == "," and last.words >= _WORDS and all(item.end in (".", ";") for item in items[:-1]):
        after = next((p for p in plan.paragraphs if p.span.start >= last.paragraph.span.end), None)
        if after and (after.opens or after.place not in _PLACES):
            end = Span(last.paragraph.end_of_words - 1, last.paragraph.end_of_words)
            yield Finding(end, fix=Fix((Edit(end, "."),)))
    bare = [item for item in items if not item.end]
    if not bare or len(bare) == len(items):
        return
    stops = sum(1 for item in items if item.end == ".")
    if len(items) == 2:
        closes = items[0].end == ";" and bare == [items[1]]
        if (stops == 1 or closes) and bare[0].words >= _PAIR_WORDS and plan.endings.are_regular:
            yield _finding(bare[0].paragraph)
    elif stops + len(bare) == len(items) and len(bare) * 3 <= len(items):
        yield from (_finding(item.paragraph) for item in bare if item.words >= _WORDS)
    elif bare == [items[-1]] and all(item.end == ";" for item in items[:-1]) and items[-1].words >= _WORDS:
        yield _finding(items[-1].paragraph)


def _is_sentence(one: Paragraph) -> bool:
    if one.place not in _PLACES or one.kind not in (Kind.TEXT, Kind.ITEM, Kind.RUN_IN) or final_mark(one.plain):
        return False
    if one.plain.endswith(("./", "/./")):  # "./." mistyped (KH626)
        return False
    capitals = sum(map(str.isupper, one.plain)) * 2 > sum(map(str.isalpha, one.plain))
    if one.plain.startswith("(") or capitals or one.lines[0].bold:
        return False
    words = len(one.plain.split())
    closing = one.place is Place.CLOSING and one.kind is Kind.TEXT
    return words >= (_CLOSING_WORDS if closing else _SENTENCE_WORDS)


def _ends_in_comma(one: Paragraph, after: Paragraph | None) -> bool:
    """A sentence that breaks off at a comma, where what follows is an item or a paragraph of its own."""
    if one.place is not Place.BODY or one.kind not in (Kind.TEXT, Kind.ITEM) or not one.plain.endswith(","):
        return False
    if one.plain.startswith(("Căn cứ", "Thực hiện", "Trên cơ sở", "Theo", "Xét")):
        return False  # a base, and the author in a line of its own
    if len(one.plain.split()) < _SENTENCE_WORDS or after is None or after.kind in (Kind.TABLE, Kind.RULE):
        return False
    return not _goes_on(one, after) and after.plain[:1].isupper() and (after.opens or after.lines[0].blanks_before > 0)


def _closes_in_comma(one: Paragraph, after: Paragraph | None) -> bool:
    """The last sentence of the text, in front of the recipients or the signature."""
    ends = after is not None and after.place not in _PLACES and after.place is not Place.ANNEX
    long = len(one.plain.split()) >= _CLOSING_WORDS
    return ends and long and one.place in _PLACES and one.kind is Kind.TEXT and one.plain.endswith(",")


def _goes_on(one: Paragraph, after: Paragraph | None) -> bool:
    """What follows may be the rest of the sentence, or what it announces; or the text was cut here."""
    if after is None or after.kind in (Kind.TABLE, Kind.RULE):
        return True
    if one.opens and after.section is one.section:
        return True  # a long heading, and the text below it
    if not after.opens:
        last = one.lines[-1]
        may_wrap = after.lines[0].blanks_before == 0 and last.end - last.begin <= _PAGE_WIDTH
        if may_wrap or after.plain[:1].islower() or after.plain[:1].isdigit():
            return True
    return one.section is not None and any(child is after.section for child in one.section.children)


def _finding(one: Paragraph) -> Finding:
    end = one.end_of_words
    return Finding(Span(end, end), fix=Fix((Edit(Span(end, end), "."),)))
