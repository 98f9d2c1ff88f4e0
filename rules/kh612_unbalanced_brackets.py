"""Ngoặc hoặc nháy không khép.

Mỗi dấu mở ngoặc, mở nháy phải có dấu đóng. Ký hiệu điểm như a), 1) không phải ngoặc; ngoặc mở ở đoạn này khép ở đoạn sau
cũng được chấp nhận.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from validator.api import (
    MAIN_TEXT,
    Bad,
    Finding,
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
)

_PAIRS = {")": "(", "]": "[", "”": "“", "»": "«", "}": "{"}
_BRACKETS = re.compile(r"[()\[\]“”«»{}\"]")
# a) 1) iv) a.1) at the beginning or behind a blank or mark: a label, no bracket.
_LABEL = re.compile(r"(?:^|[\s;,:.])(?:[a-zđ]|\d{1,2}|[ivx]{1,4}|[a-z]\.?\d)$")
_REACH = 12  # paragraphs over which a bracket may stay open
_PLACES = MAIN_TEXT | {Place.SUBJECT, Place.RECIPIENTS, Place.ANNEX}


@dataclass
class _Left:
    """Brackets of a paragraph without their other half: offsets in its words."""

    opened: list[tuple[int, str]] = field(default_factory=list)
    closed: list[tuple[int, str]] = field(default_factory=list)
    labels: list[int] = field(default_factory=list)  # closing brackets that may be those of labels


@rule(
    id="KH612",
    name="unbalanced-brackets",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{mark}” không có dấu tương ứng", en="“{mark}” has no counterpart"),
    hint=Text(vi="thêm dấu còn thiếu hoặc xóa dấu thừa", en="add the missing one or delete this one"),
    basis={"*": "dấu ngoặc, dấu nháy đi thành cặp"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Cấp ủy (qua Văn phòng) tổng hợp: a) kết quả; b) hạn chế.\n1) Rà soát.\n2) Bổ sung (nếu có).\n",
        'II. NỘI DUNG\n- Chủ đề “Tuổi trẻ sáng tạo”, khẩu hiệu "Một xanh" và "Hai sạch".\n',
        "II. NỘI DUNG\n- Hồ sơ (gồm:\n+ Đơn;\n+ Ảnh).\n",
        "Trên đây là Kế hoạch thực hiện.\n\nNơi nhận:\n- Sở Nội vụ;\n- Sở Y tế; } để b/c\n- Lưu: VT.\n",
    ),
    bad=(
        Bad("II. NỘI DUNG\n- Báo cáo gửi về Đảng ủy ⟦(⟧qua Ban Tuyên giáo.\n- Thời gian: Quý II.\n"),
        Bad("II. NỘI DUNG\n- Báo cáo gửi về Đảng ủy qua Ban Tuyên giáo⟦)⟧.\n- Thời gian: Quý II.\n"),
        Bad("II. NỘI DUNG\n- Phong trào ⟦“⟧Dân vận khéo trong toàn Đảng bộ.\n"),
        Bad('II. NỘI DUNG\n- Phong trào ⟦"⟧Dân vận khéo trong toàn Đảng bộ.\n'),
        Bad(
            "II. NỘI DUNG\n- Rà soát.\n\nNơi nhận:                         HIỆU TRƯỞNG\n- Phòng Giáo dục ⟦(⟧để báo cáo;\n"
            "- Các tổ (để thực hiện);\n- Lưu: VT.                         Lò Thị Ó\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.spelling.encoding:
        return  # letters of an old encoding look like quotation marks (KH014)
    read = [one for one in plan.paragraphs if one.place in _PLACES and one.kind not in (Kind.PAGE, Kind.RULE)]
    left = [_left(one) if one.kind is not Kind.TABLE else _Left() for one in read]
    yield from _in_columns(plan, read)
    for at, (one, here) in enumerate(zip(read, left, strict=True)):
        if one.kind is Kind.TABLE or (one.place is Place.RECIPIENTS and _is_in_columns(read, at)):
            continue
        if (at == 0 and plan.document.type_line is None) or (at == len(read) - 1 and not final_mark(one.plain)):
            continue  # the text was cut here
        later, earlier = left[at + 1 : at + 1 + _REACH], left[max(at - _REACH, 0) : at]
        for offset, mark in here.opened:
            if not any(_closes(mark, other) for other in later) and not (
                mark == '"' and any(_closes(mark, o) for o in earlier)
            ):
                yield _finding(one, offset, mark)
        for offset, mark in here.closed:
            if mark == "}" and one.place is Place.RECIPIENTS:
                continue  # the brace of several recipients
            if not any(opened == _PAIRS[mark] for other in earlier for _, opened in other.opened):
                yield _finding(one, offset, mark)


def _is_in_columns(read: list[Paragraph], at: int) -> bool:
    """The signature stands beside a paragraph, or near it."""
    return any(other.kind is Kind.TABLE for other in read[max(at - _REACH, 0) : at + _REACH + 1])


def _in_columns(plan: Plan, read: list[Paragraph]) -> Iterator[Finding]:
    """Recipients beside a signature: their words are known, those of the lines are not."""
    beside = [one.span for at, one in enumerate(read) if one.place is Place.RECIPIENTS and _is_in_columns(read, at)]
    for item in plan.recipients.items if plan.recipients and beside else ():
        if item.words.count("(") == item.words.count(")") + 1 and any(span.overlaps(item.span) for span in beside):
            at = plan.text.rindex("(", item.span.start, item.span.end)
            yield Finding(Span(at, at + 1), {"mark": "("})


def _left(one: Paragraph) -> _Left:
    """Pairs brackets off; a straight quote closes the one before it, or a curly one."""
    left = _Left()
    stack: list[tuple[int, str]] = []
    for match in _BRACKETS.finditer(one.plain):
        mark, at = match[0], match.start()
        if mark == '"':
            if one.plain[at - 1 : at].isdigit() and not any(opened == '"' for _, opened in stack):
                continue  # inches
            _toggle(stack, at)
        elif mark in _PAIRS:
            _close(stack, left, one.plain, mark, at)
        else:
            stack.append((at, mark))
    left.opened = _without_labels(stack, left)
    return left


def _toggle(stack: list[tuple[int, str]], at: int) -> None:
    for index in range(len(stack) - 1, -1, -1):
        if stack[index][1] in ('"', "“"):
            del stack[index]
            return
    stack.append((at, '"'))


def _close(stack: list[tuple[int, str]], left: _Left, plain: str, mark: str, at: int) -> None:
    if mark == ")" and _LABEL.search(plain, max(at - 8, 0), at):
        left.labels.append(at)
        return
    for index in range(len(stack) - 1, -1, -1):
        if stack[index][1] == _PAIRS[mark] or (mark == "”" and stack[index][1] == '"'):
            del stack[index]
            return
    left.closed.append((at, mark))


def _without_labels(stack: list[tuple[int, str]], left: _Left) -> list[tuple[int, str]]:
    """Opening brackets that what looked like a label's bracket may close: "(mục a)"."""
    free = list(left.labels)
    kept = []
    for at, mark in reversed(stack):
        later = [label for label in free if label > at]
        if mark == "(" and later:
            free.remove(later[0])
        else:
            kept.append((at, mark))
    return kept[::-1]


def _closes(mark: str, other: _Left) -> bool:
    if mark == '"':
        return any(opened == '"' for _, opened in other.opened)
    return any(_PAIRS[closed] == mark for _, closed in other.closed)


def _finding(one: Paragraph, offset: int, mark: str) -> Finding:
    return Finding(one.place_of(offset, offset + 1), {"mark": mark})
