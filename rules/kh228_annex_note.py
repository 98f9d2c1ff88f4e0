"""Dòng “(Kèm theo Kế hoạch số …)” của phụ lục.

Dưới tiêu đề phụ lục ghi rõ phụ lục kèm theo văn bản nào: “(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)”. Thiếu dòng này
thì phụ lục tách ra không biết của văn bản nào. Văn bản đã có số, ngày mà dòng này còn để trống là quên điền.
"""

from collections.abc import Iterator

from validator.api import Annex, Bad, Finding, Options, Plan, Severity, Span, Text, rule

_TAIL = (
    "\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\nPHỤ LỤC\n"
)
_HEAD = f"ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nBa Vì, ngày 14 tháng 3 năm 2025\n{_TAIL}"


@rule(
    id="KH228",
    name="annex-note",
    family="annex",
    severity=Severity.WARNING,
    message=Text(vi="{what}", en="{what}"),
    hint=Text(
        vi="ghi “(Kèm theo Kế hoạch số …, ngày … của …)” dưới tiêu đề phụ lục",
        en="write “(Kèm theo Kế hoạch số …, ngày … của …)” below the title of the annex",
    ),
    basis={
        "hd36": "phụ lục ghi số, ký hiệu, ngày của văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "phụ lục ghi số, ký hiệu, ngày của văn bản",
        "nd30": "Phụ lục I, phần III, mục 1",
    },
    options=Options,
    good=(
        f"{_HEAD}Thời gian học tập\n(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
        f"{_HEAD}Thời gian học tập\n(Ban hành kèm theo Kế hoạch số 12-KH/ĐU,\nngày 14/3/2025 của Đảng ủy xã)\n",
        "KẾ HOẠCH\nhọc tập\n(Kèm theo Quyết định số 5/QĐ-UBND ngày 14/3/2025 của UBND xã)\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\nPHỤ LỤC\n"
        "Thời gian học tập\n(Kèm theo Kế hoạch học tập năm 2025)\n",
        "KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Học.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\nDANH SÁCH\nđảng viên\n",
    ),
    bad=(
        Bad(f"{_HEAD}Thời gian học tập⟦⟧\n\nI. ĐỢT MỘT\n"),
        Bad(f"{_HEAD}Thời gian học tập\n(Kèm theo Kế hoạch số⟦⟧     -KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n"),
        Bad(f"{_HEAD}Thời gian học tập\n(Kèm theo Kế hoạch số 12-KH/ĐU, ⟦ngày   /3/2025⟧ của Đảng ủy xã)\n"),
        Bad(f"{_HEAD}Thời gian học tập\n⟦(Kèm theo Kế hoạch này)⟧\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for annex in plan.annexes:
        if annex.note is None:
            if annex.thing in ("PHU LUC", "DE CUONG") and plan.header.type_span and not plan.comes_with_another_paper:
                at = annex.title.end if annex.title else annex.heading.end
                what = Text(vi="phụ lục không ghi kèm theo văn bản nào", en="the annex does not say what it belongs to")
                weak = plan.profile.id not in ("hd05", "nd30")
                yield Finding(Span(at, at), {"what": what}, severity=Severity.NOTE if weak else None)
        else:
            yield from _unfilled(plan, annex)


def _unfilled(plan: Plan, annex: Annex) -> Iterator[Finding]:
    note, head = annex.note, plan.header
    assert note is not None
    if note.number is None and note.date_span is None and not plan.comes_with_another_paper:
        what = Text(vi="phụ lục không ghi số, ngày của văn bản", en="the annex gives neither number nor date")
        yield Finding(note.span, {"what": what}, severity=Severity.NOTE)
    if note.number and note.number.is_blank and head.number and not head.number.is_blank:
        what = Text(
            vi=f"số của văn bản còn để trống ở phụ lục ({head.number.text})",
            en=f"the number is still blank in the annex ({head.number.text})",
        )
        at = note.number.colon_span.end
        yield Finding(Span(at, at), {"what": what})
    if (
        note.date_span
        and note.date is None
        and head.issued
        and head.issued.value
        and _is_blank(plan.quote(note.date_span))
    ):
        what = Text(
            vi=f"ngày ban hành còn để trống ở phụ lục ({head.issued.value:%d/%m/%Y})",
            en=f"the date is still blank in the annex ({head.issued.value:%d/%m/%Y})",
        )
        yield Finding(note.date_span, {"what": what})


def _is_blank(words: str) -> bool:
    """Day or month is not there: fewer than three numbers."""
    return len("".join(char if char.isdigit() else " " for char in words).split()) < 3
