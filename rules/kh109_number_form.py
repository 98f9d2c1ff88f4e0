"""Số và ký hiệu sai mẫu.

Văn bản của Đảng ghi “Số 05-KH/ĐU”: không có dấu hai chấm sau chữ “Số”, gạch nối giữa số và tên loại, gạch chéo trước tên cơ quan. Văn
bản nhà nước ghi “Số: 05/KH-UBND”: có dấu hai chấm, gạch chéo sau số, gạch nối trước tên cơ quan. Các nhóm chữ viết liền, không có
dấu cách. Ký hiệu phải đủ tên loại và tên cơ quan.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Number, Options, Plan, Severity, Span, Text, rule

_SEPARATORS = {"party": ("-", "/"), "state": ("/", "-")}
_FORMS = {"party": "Số 05-KH/ĐU", "state": "Số: 05/KH-UBND"}
_DASHES = "–—−"


@rule(
    id="KH109",
    name="number-form",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="số và ký hiệu “{number}”: {what}", en="number and symbol “{number}”: {what}"),
    hint=Text(vi="viết theo mẫu “{form}”", en="write it in the form “{form}”"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.2.2",
        "party": "mẫu “Số 05-KH/ĐU”",
        "nd30": "Phụ lục I, phần II, mục 3",
        "*": "ký hiệu gồm tên loại và tên cơ quan, viết liền",
    },
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "ĐẢNG ỦY XÃ BA VÌ\nSố      -KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "DỰ THẢO\nĐẢNG ỦY XÃ BA VÌ\nSố......-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "DỰ THẢO\nĐẢNG ỦY XÃ BA VÌ\nSố …..-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ BA VÌ\nSố: 12/KH-MTTQ-BTT\n\nKẾ HOẠCH\nTổ chức ngày hội\n",
        "BAN CHẤP HÀNH ĐOÀN XÃ BA VÌ\n***\nSố: 12-KH/ĐTN\n\nKẾ HOẠCH\nHè tình nguyện\n",
    ),
    bad=(
        Bad(
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
            "Số⟦⟧ 12⟦-KH/⟧LĐLĐ\n\nKẾ HOẠCH\nRa quân\n"
        ),
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nSố⟦:⟧ 12⟦/KH-⟧ĐU\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "CHI BỘ THÔN YÊN SƠN\nSố 03⟦/⟧KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố⟦⟧ 12⟦-KH/⟧UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12⟦ / ⟧KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
        Bad("UBND XÃ BA VÌ\nSố: 12/KH⟦⟧\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
        Bad("UBND XÃ BA VÌ\nSố: 12⟦/2025⟧/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    number = plan.header.number
    if number is None:
        return
    values = {"number": number.text, "form": _FORMS.get(plan.profile.number_form, "Số … KH …")}
    yield from _colon(plan, number, values)
    yield from _separators(plan, number, values)
    yield from _blanks(plan, number, values)
    yield from _parts(plan, number, values)
    if "mass" in plan.norms:
        yield from _of_mass(plan, number)


def _of_mass(plan: Plan, number: Number) -> Iterator[Finding]:
    """Mass organisations below the national motto number as the state, the Youth Union parts its number as the Party."""
    titles = {one.kind for one in plan.header.titles}
    form = "state" if "state" in titles else "youth" if "youth" in titles else ""
    if not form or not (number.first and number.second):
        return
    wanted = _SEPARATORS["party" if form == "youth" else "state"]
    values = {"number": number.text, "form": "Số: 05-KH/ĐTN" if form == "youth" else "Số: 05/KH-LĐLĐ"}
    if number.colon != ":" and form == "state":
        what = Text(vi="thiếu dấu hai chấm sau chữ “Số”", en="the colon after “Số” is missing")
        yield Finding(number.colon_span, {**values, "what": what}, severity=Severity.NOTE)
    if (number.first, number.second) != wanted and {number.first, number.second} == set(wanted):
        what = Text(
            vi=f"dùng “{wanted[0]}” sau số và “{wanted[1]}” trước tên cơ quan",
            en=f"“{wanted[0]}” follows the number and “{wanted[1]}” stands in front of the body",
        )
        yield Finding(
            Span(number.first_span.start, number.second_span.end), {**values, "what": what}, severity=Severity.NOTE
        )


def _colon(plan: Plan, number: Number, values: dict[str, str]) -> Iterator[Finding]:
    wanted = plan.profile.number_colon
    if wanted is False and number.colon:
        what = Text(vi="văn bản của Đảng không có dấu sau chữ “Số”", en="a Party paper has no mark after “Số”")
        blank = "" if plan.text[number.colon_span.end : number.colon_span.end + 1].isspace() else " "
        yield Finding(number.colon_span, {**values, "what": what}, Fix((Edit(number.colon_span, blank),)))
    elif wanted and number.colon != ":":
        what = Text(vi="thiếu dấu hai chấm sau chữ “Số”", en="the colon after “Số” is missing")
        yield Finding(number.colon_span, {**values, "what": what}, Fix((Edit(number.colon_span, ":"),)))


def _separators(plan: Plan, number: Number, values: dict[str, str]) -> Iterator[Finding]:
    wanted = _SEPARATORS.get(plan.profile.number_form)
    if wanted is None or not (number.first and number.second):
        return
    both = ((number.first, number.first_span, wanted[0]), (number.second, number.second_span, wanted[1]))
    wrong = [one for one in both if one[0] != one[2]]
    if not wrong:
        return
    dashes = all(found in _DASHES and right == "-" for found, _, right in wrong)
    what = Text(
        vi=f"dùng “{wanted[0]}” sau số và “{wanted[1]}” trước tên cơ quan",
        en=f"“{wanted[0]}” follows the number and “{wanted[1]}” stands in front of the body",
    )
    yield Finding(
        Span(wrong[0][1].start, wrong[-1][1].end),
        {**values, "what": what},
        Fix(tuple(Edit(span, right) for _, span, right in wrong)),
        severity=Severity.WARNING if dashes else None,
    )


def _blanks(plan: Plan, number: Number, values: dict[str, str]) -> Iterator[Finding]:
    """Blanks around a separator; the one in front of the first is left where a number was filled in."""
    filled_in = Span(number.serial_span.end, number.first_span.start)
    first = [] if number.is_blank or number.year else [filled_in]
    first.append(Span(number.first_span.end, number.type_span.start))
    second = [
        Span(number.type_span.end, number.second_span.start),
        Span(number.second_span.end, number.body_span.start),
    ]
    what = Text(vi="viết liền, không có dấu cách", en="no blanks between the parts")
    for around in (first, second):
        gaps = [gap for gap in around if len(gap) > 0 and plan.quote(gap).isspace()]
        if gaps:
            severity = Severity.NOTE if gaps == [filled_in] else Severity.WARNING
            span = Span(gaps[0].start, gaps[-1].end)
            yield Finding(span, {**values, "what": what}, Fix(tuple(Edit(gap, "") for gap in gaps)), severity=severity)


def _parts(plan: Plan, number: Number, values: dict[str, str]) -> Iterator[Finding]:
    end = Span(number.span.end, number.span.end)
    severity = Severity.NOTE if number.is_blank else Severity.WARNING
    if not number.body_symbol:
        what = Text(vi="thiếu ký hiệu tên cơ quan ban hành", en="the symbol of the issuing body is missing")
        yield Finding(end, {**values, "what": what}, severity=severity)
    if number.year and plan.profile.number_form:
        what = Text(vi="số của kế hoạch không kèm năm ban hành", en="the number of a plan carries no year")
        span = Span(number.serial_span.end, number.first_span.start)
        yield Finding(span, {**values, "what": what}, severity=Severity.NOTE)
