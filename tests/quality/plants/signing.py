"""Faults of signatures."""

from collections.abc import Iterator

from tests.quality.plants.kinds import alone, kind, put, put_all, signer, without_line
from validator.facts.closing.signature import Signature
from validator.plan import Plan
from validator.source import Span


@kind("KH401")
def signature_lost(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        spans = [*(line.span for line in one.authorities), *one.titles, *([one.name] if one.name else [])]
        if spans and alone(plan, *spans):
            yield without_line(plan, *spans)


@kind("KH402")
def name_lost(plan: Plan) -> Iterator[str]:
    for one in plan.signatures if plan.stage == "issued" else ():
        if one.name and alone(plan, one.name):
            yield without_line(plan, one.name)


@kind("KH403", "KH406", "KH420")
def title_of_another_body(plan: Plan) -> Iterator[str]:
    for one in plan.signatures:
        if one.authority and one.authority.kind == "TM" and one.title:
            for other in ("GIÁM ĐỐC", "TRƯỞNG BAN") if plan.system.value != "state" else ("BÍ THƯ", "GIÁM ĐỐC"):
                yield put(plan, one.title, other)


@kind("KH404")
def seat_in_place_of_a_title(plan: Plan) -> Iterator[str]:
    for one in _committee(plan):
        if one.title:
            for seat in ("ỦY VIÊN BAN THƯỜNG VỤ", "ỦY VIÊN BAN CHẤP HÀNH", "UVBTV"):
                yield put(plan, one.title, seat)


@kind("KH405", "KH406", "KH403")
def body_that_is_deputised(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.authority and one.authority.kind == "TM" and plan.profile.authority_separator:
            words = plan.quote(one.authority.span)
            yield put(
                plan, one.authority.prefix, plan.quote(one.authority.prefix).replace("TM", "KT").replace("T/M", "K/T")
            )
            if words.startswith("T/M"):
                yield put(plan, one.authority.span, "K/T BÍ THƯ")


@kind("KH406", "KH403", "KH420")
def deputy_of_another_post(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.of_kind("KT") and one.title:
            for other in ("PHÓ CHÁNH VĂN PHÒNG", "PHÓ HIỆU TRƯỞNG", "PHÓ TRƯỞNG PHÒNG"):
                yield put(plan, one.title, other)


@kind("KH407")
def prefix_of_the_other_system(plan: Plan) -> Iterator[str]:
    for one in plan.signatures:
        for line in one.authorities:
            if line.separator and plan.profile.authority_separator:
                yield put(
                    plan, line.prefix, f"{line.kind[0]}/{line.kind[1:]}" if line.separator == "." else f"{line.kind}."
                )
                yield put(plan, line.prefix, line.kind)


@kind("KH408")
def body_behind_the_title(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.title:
            body = {"party": "ĐẢNG ỦY", "state": "UBND HUYỆN"}.get(plan.system.value, "CÔNG ĐOÀN")
            if one.authority and one.authority.kind == "TM":
                yield put(plan, Span(one.title.end, one.title.end), f" {body}")


@kind("KH409")
def rank_in_front_of_the_name(plan: Plan) -> Iterator[str]:
    for one in plan.signatures:
        if one.name and not one.rank and "TRƯỜNG" not in plan.issuer_words:
            for rank in ("ThS. ", "TS. ", "Đại tá ", "PGS.TS. ", "NGƯT. "):
                yield put(plan, Span(one.name.start, one.name.start), rank)


@kind("KH410", "KH415", "KH131", "KH532")
def opening_of_another_organ(plan: Plan) -> Iterator[str]:
    if plan.opening and plan.signatures and plan.signatures[0].of_kind("TM"):
        words = plan.quote(plan.opening.author)
        if words.startswith("Ban Thường vụ ") and plan.profile.authority_separator == "/":
            yield put(plan, plan.opening.author, words.removeprefix("Ban Thường vụ "))
            yield put(plan, plan.opening.author, words.replace("Ban Thường vụ", "Ban Chấp hành"))
        elif plan.system.value == "state":
            yield put(plan, plan.opening.author, "Hội đồng nhân dân tỉnh")


@kind("KH411", "KH407")
def special_order_in_a_party_paper(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.authority and plan.profile.authority_separator == "/":
            yield put(plan, one.authority.prefix, "TUQ.")
            yield put(plan, one.authority.prefix, "T/UQ")


@kind("KH412", "KH415", "KH410")
def on_behalf_of_the_executive_committee(plan: Plan) -> Iterator[str]:
    for one in _committee(plan):
        if one.authority:
            yield put(plan, one.authority.organ, "BAN CHẤP HÀNH")


@kind("KH413", "KH601", "KH603", "KH403", "KH417", "KH418")
def slip_in_the_signature(plan: Plan) -> Iterator[str]:
    slips = (
        ("THƯỜNG", "THUỜNG"),
        ("BÍ THƯ", "BI THƯ"),
        ("CHỦ TỊCH", "CHỦ TICH"),
        ("GIÁM ĐỐC", "GIÁM ĐÔC"),
        ("TRƯỞNG", "TRƯỎNG"),
        ("NHÂN DÂN", "NHÂN ĐÂN"),
    )
    for one in plan.signatures:
        for right, wrong in slips:
            at = plan.text.find(right, one.span.start, one.span.end)
            if at >= 0:
                yield put(plan, Span(at, at + len(right)), wrong)


@kind("KH414")
def deputy_inside_an_order(plan: Plan) -> Iterator[str]:
    for one in _committee(plan):
        if one.authority and one.title and alone(plan, one.authority.span, one.title):
            order = put_all(
                plan,
                ((one.authority.span, "T/L BAN THƯỜNG VỤ\nK/T CHÁNH VĂN PHÒNG"), (one.title, "PHÓ CHÁNH VĂN PHÒNG")),
            )
            yield order


@kind("KH415", "KH410", "KH403", "KH131")
def signed_for_another_body(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.authority and one.authority.kind == "TM":
            others = (
                ("TỈNH ỦY", "ỦY BAN KIỂM TRA")
                if plan.profile.authority_separator == "/"
                else ("HỘI ĐỒNG NHÂN DÂN", "ỦY BAN NHÂN DÂN THỊ TRẤN")
            )
            for other in others:
                if other not in plan.issuer_words:
                    yield put(plan, one.authority.organ, other)


@kind("KH416", "KH418", "KH420")
def acting_written_out(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.title and not one.authorities and not plan.quote(one.title).startswith("PHÓ"):
            for words in ("QUYỀN ", "Q/", "Q "):
                yield put(plan, Span(one.title.start, one.title.start), words)


@kind("KH417")
def authority_lost(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if len(one.authorities) == 1 and alone(plan, one.authorities[0].span):
            yield without_line(plan, one.authorities[0].span)


@kind("KH418")
def title_lost(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        # A member of a Party committee signs on behalf of it with the name alone.
        if one.title and alone(plan, one.title) and one.authority and "party" not in plan.norms:
            yield without_line(plan, one.title)


@kind("KH419", "KH403", "KH410", "KH415")
def on_behalf_of_a_person(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.authority and one.authority.kind == "TM":
            for person in ("BÍ THƯ",) if plan.profile.authority_separator == "/" else ("CHỦ TỊCH", "GIÁM ĐỐC"):
                yield put(plan, one.authority.organ, person)


@kind("KH420", "KH417", "KH403")
def head_of_another_kind_of_body(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.title and not one.authorities:
            for other in ("VIỆN TRƯỞNG", "GIÁM ĐỐC", "HIỆU TRƯỞNG"):
                if other not in plan.quote(one.title):
                    yield put(plan, one.title, other)


@kind("KH421")
def by_order_of_oneself(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.title and not one.authorities and alone(plan, one.title):
            words = plan.quote(one.title)
            yield put(
                plan, one.title, f"{'T/L' if plan.profile.authority_separator == '/' else 'TL.'} {words}\n{words}"
            )


@kind("KH425", "KH402")
def name_in_small_letters(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.name and alone(plan, one.name):
            first, *middle, last = plan.quote(one.name).split()
            if middle:
                yield put(plan, one.name, " ".join([first, middle[0].lower(), *middle[1:], last]))
            yield put(plan, Span(one.name.end, one.name.end), ".")


@kind("KH424", "KH417", "KH403")
def title_in_small_letters(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.title and one.authorities and alone(plan, one.title):
            yield put(plan, one.title, plan.quote(one.title).capitalize())


def _committee(plan: Plan) -> Iterator[Signature]:
    """The signature of a Party committee or its board."""
    for one in signer(plan):
        if (
            one.authority
            and one.authority.kind == "TM"
            and plan.profile.authority_separator == "/"
            and "KIỂM TRA" not in plan.quote(one.authority.span)
        ):
            yield one


@kind("KH422", "KH417", "KH403", "KH418")
def lines_in_another_order(plan: Plan) -> Iterator[str]:
    for one in signer(plan):
        if one.title and len(one.authorities) == 1 and len(one.held) == 1:
            top = one.authorities[0].span
            if alone(plan, top, one.title):
                yield put_all(plan, ((top, plan.quote(one.title)), (one.title, plan.quote(top))))
                yield put(plan, Span(one.title.end, one.title.end), f"\n{plan.quote(one.title)}")
