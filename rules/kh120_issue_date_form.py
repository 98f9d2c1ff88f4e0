"""Cách ghi địa danh và ngày ban hành.

Dòng này ghi “Địa danh, ngày 05 tháng 02 năm 2025”: có địa danh, dấu phẩy sau địa danh, chữ “ngày”, “tháng”, “năm” viết đầy đủ bằng
chữ thường, năm đủ bốn chữ số. Không viết tắt ngày bằng dấu gạch chéo, gạch nối hay dấu chấm.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, IssueDate, Options, Plan, Severity, Span, System, Text, folded, rule

_MOST = 4  # words of a name; more of them are a sentence
_UNITS = frozenset(
    (
        *("XA", "PHUONG", "THI", "THANH", "TP", "TP.", "TX.", "TT."),
        *("QUAN", "HUYEN", "TINH", "DAC", "THON", "AP", "P.", "Q."),
    )
)


@rule(
    id="KH120",
    name="issue-date-form",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="dòng địa danh, ngày ban hành: {what}", en="place and date of issue: {what}"),
    hint=Text(
        vi="ghi theo mẫu “Địa danh, ngày 05 tháng 02 năm 2025”",
        en="write it in the form “Địa danh, ngày 05 tháng 02 năm 2025”",
    ),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4.2.2",
        "party": "mẫu “Địa danh, ngày 05 tháng 02 năm 2025”",
        "nd30": "Phụ lục I, phần II, mục 4",
        "*": "mẫu “Địa danh, ngày 05 tháng 02 năm 2025”",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 04 tháng 02 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nSố:    /KH-UBND\nBa Vì, ngày     tháng     năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        "UBND PHƯỜNG SÀI GÒN\nSố: 12/KH-UBND\nTP. Hồ Chí Minh, ngày 14 tháng 3 năm 2026\n\nKẾ HOẠCH\nChỉnh trang đô thị\n",
    ),
    bad=(
        Bad(
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì⟦⟧ ngày 04 tháng 02 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\nBa Vì, ngày 04 tháng 02 năm 2025\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ⟦ngày 4/12/2025⟧\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 04 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ⟦Ngày⟧ 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n⟦Ba vì⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
        Bad("UBND XÃ BA VÌ\nSố: 12/KH-UBND\n⟦⟧ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
        Bad("UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 14 tháng 12 năm ⟦25⟧\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    issued = plan.header.issued
    if issued is None:
        return
    sure = plan.system in (System.PARTY, System.STATE)
    if not issued.in_words:
        what = Text(vi="ngày, tháng, năm phải viết đầy đủ bằng chữ", en="write ngày, tháng, năm in full")
        severity = None if sure else Severity.WARNING
        yield Finding(issued.date_span, {"what": what}, _in_words(issued), severity=severity)
    yield from _place(issued)
    yield from _capitals(issued, plan.quote(issued.place))
    label = plan.quote(issued.label)
    if issued.in_words and label and label != "ngày":
        what = Text(vi=f"viết “ngày”, không phải “{label}”", en=f"“ngày”, not “{label}”")
        fix = Fix((Edit(issued.label, "ngày"),))
        yield Finding(issued.label, {"what": what}, fix, severity=Severity.NOTE)
    if not issued.is_blank and len(issued.year) != 4:
        what = Text(vi="năm phải đủ bốn chữ số", en="the year takes four digits")
        yield Finding(issued.year_span, {"what": what}, severity=Severity.WARNING)


def _place(issued: IssueDate) -> Iterator[Finding]:
    end = issued.place.end
    if len(issued.place) == 0:
        what = Text(vi="thiếu địa danh", en="the place is missing")
        yield Finding(Span(issued.span.start, issued.span.start), {"what": what}, severity=Severity.WARNING)
    elif not issued.has_comma:
        what = Text(vi="thiếu dấu phẩy sau địa danh", en="a comma belongs after the place")
        span = Span(end, end + len(issued.comma)) if issued.comma else Span(end, end)
        yield Finding(span, {"what": what}, Fix((Edit(span, ","),)), severity=Severity.WARNING)


def _capitals(issued: IssueDate, place: str) -> Iterator[Finding]:
    """A place of two syllables or more, one of them in small letters: "an Giang"; "phường Tân An" is no such name."""
    small = [word for word in place.split() if word.isalpha() and word[0].islower()]
    if small and len(place.split()) <= _MOST and folded(place).split()[0] not in _UNITS:
        right = " ".join(word[:1].upper() + word[1:] for word in place.split())
        what = Text(vi=f"địa danh viết hoa: “{right}”", en=f"the place takes capitals: “{right}”")
        yield Finding(issued.place, {"what": what}, Fix((Edit(issued.place, right),)), severity=Severity.WARNING)


def _in_words(issued: IssueDate) -> Fix | None:
    day = issued.value
    if day is None:
        return None
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return Fix((Edit(issued.date_span, f"ngày {day.day:02} tháng {month} năm {day.year}"),))
