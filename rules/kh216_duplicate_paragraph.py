"""Một đoạn văn lặp lại nguyên văn.

Hai đoạn giống hệt nhau trong cùng một mục gần như luôn là dán hai lần. Cùng một đoạn dài ở hai mục khác nhau chỉ được
nhắc, vì cũng có thể giao một việc cho hai đơn vị.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Kind, Options, Paragraph, Plan, Related, Severity, Text, folded, rule

_NEXT = 3  # words a paragraph must have to be found right behind itself
_NEAR = 7  # ... in the same section
_CELL = 60  # characters of a cell of a table
_FAR = 25  # ... anywhere in the same part of the document


@rule(
    id="KH216",
    name="duplicate-paragraph",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="đoạn này lặp lại nguyên văn đoạn ở trên", en="this paragraph repeats one above word for word"),
    hint=Text(vi="xóa đoạn lặp", en="delete the repetition"),
    basis={"*": "nội dung không trùng lặp"},
    options=Options,
    good=(
        "III. TỔ CHỨC\n1. Sở Y tế\n- Phối hợp thực hiện các nhiệm vụ khác theo quy định.\n2. Sở Nội vụ\n"
        "- Phối hợp thực hiện các nhiệm vụ khác theo quy định.\n",
        "II. TIẾN ĐỘ\nTT\n\nNội dung\n\nThời gian\n\nCơ quan chủ trì\n\n1\n\nLập danh sách\n\n15/5/2026\n\nBan Chỉ huy Quân sự xã Yên Đổ\n\n"
        "2\n\nBàn giao\n\n20/5/2026\n\nBan Chỉ huy Quân sự xã Yên Đổ\n\n3\n\nLập danh sách\n\n25/5/2026\n\nBan Chỉ huy Quân sự xã Yên Đổ\n",
        "II. TIẾN ĐỘ\nTập huấn\nPhòng Khoa học và Hợp tác quốc tế\nHội thảo\nPhòng Khoa học và Hợp tác quốc tế\n",
        "II. CHƯƠNG TRÌNH\n- Khai mạc.\n- Giải lao 15 phút.\n- Thảo luận.\n- Giải lao 15 phút.\n- Bế mạc.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Kiểm điểm kết quả hoạt động.\n- Bài học kinh nghiệm.\n⟦- Bài học kinh nghiệm.⟧\n- Kiến nghị.\n"
        ),
        Bad(
            "II. NỘI DUNG\n- Kiểm điểm việc thực hiện quy chế làm việc.\n- Bài học kinh nghiệm.\n"
            "⟦- Kiểm điểm việc thực hiện quy chế làm việc.⟧\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    seen: dict[tuple[int, str], Paragraph] = {}
    homes = _homes(plan)
    before: Paragraph | None = None
    for one in plan.paragraphs:
        last, before = before, one
        if not one.is_prose or one.kind is Kind.HEADING or _may_be_cell(one):
            continue
        name = folded(one.plain)
        other = seen.setdefault((one.annex, name), one)
        if other is not one:
            words = sum(1 for word in name.split() if any(map(str.isalpha, word)))
            if words < _NEXT:
                continue
            near = other is last or (words >= _NEAR and _home(one, homes) == _home(other, homes))
            if near or words >= _FAR:
                related = (Related(other.span, Text(vi="lần thứ nhất", en="the first time")),)
                yield Finding(one.span, related=related, severity=None if near else Severity.NOTE)


def _may_be_cell(one: Paragraph) -> bool:
    """A few words by themselves: a cell of a table that was copied with each of them on a line of its own."""
    return one.kind is Kind.TEXT and len(one.plain) <= _CELL and one.plain[-1:] not in ".;:,!?"


def _homes(plan: Plan) -> dict[int, int]:
    """The section each section stands in, by identity; 0 for none."""
    roots = [*plan.document.sections, *(one for annex in plan.document.annexes for one in annex.sections)]
    return {id(child): id(one) for root in roots for one in root.walk() for child in one.children}


def _home(one: Paragraph, homes: dict[int, int]) -> int:
    """What a paragraph stands in: for an item the section its list is in."""
    if one.section is None:
        return 0
    return homes.get(id(one.section), 0) if one.opens else id(one.section)
