"""Cơ quan ghi ở phụ lục khác với cơ quan ban hành.

Dòng “(Kèm theo Kế hoạch số … của …)” ghi đúng cơ quan ban hành kế hoạch. Khi kế hoạch do ban thường vụ ban hành và ký thì phụ lục không
thể ghi “của Ban Chấp hành”, và ngược lại. Chỉ báo khi câu mở đầu và thẩm quyền ký không cho cách hiểu khác.
"""

from collections.abc import Iterator

from validator.api import (
    PARTY_COMMITTEES,
    STATE_ONLY,
    AnnexNote,
    Bad,
    Finding,
    Options,
    Organ,
    Plan,
    Related,
    Severity,
    Span,
    Text,
    agree,
    folded,
    localities,
    named,
    names_differ,
    organ,
    organ_tail,
    rule,
)

_HEAD = (
    "ĐẢNG BỘ TỈNH CÀ MAU\nĐẢNG ỦY XÃ ĐẤT MŨI\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nhọc tập\n\n"
    "Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\n"
    "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n"
)


@rule(
    id="KH226",
    name="annex-issuer-mismatch",
    family="annex",
    severity=Severity.ERROR,
    message=Text(
        vi="phụ lục ghi của “{found}”, kế hoạch của {right}", en="the annex says “{found}”, the plan is of {right}"
    ),
    hint=Text(
        vi="ghi ở phụ lục đúng cơ quan ban hành: {right}", en="name in the annex the body that issues the plan: {right}"
    ),
    basis={
        "hd36": "phụ lục ghi cơ quan ban hành văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "phụ lục ghi cơ quan ban hành văn bản",
        "nd30": "Phụ lục I, phần III, mục 1",
        "*": "phụ lục ghi cơ quan ban hành văn bản",
    },
    options=Options,
    good=(
        f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Ban Thường vụ Đảng ủy xã Đất Mũi)\n",
        f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của BTV Đảng ủy)\n",
        f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n",
        "UBND XÃ ĐẤT MŨI\nPHÒNG KINH TẾ\nSố: 12/KH-PKT\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\n"
        "TRƯỞNG PHÒNG\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n(Kèm theo Kế hoạch số 12/KH-PKT ngày 14/3/2025 của UBND xã)\n",
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ TỈNH CÀ MAU\nHUYỆN ỦY NĂM CĂN\n\nKẾ HOẠCH\nsơ kết\n\nBan Thường vụ Huyện ủy ban hành Kế hoạch như sau:\n\n"
            "I. NỘI DUNG\n1. Theo phụ lục.\n\n"
            "T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLò Văn Pao\n\nPHỤ LỤC\nDANH SÁCH\n"
            "(Kèm theo Kế hoạch số 12-KH/HU, ngày 05/3/2024 của ⟦Ban Thường vụ Đảng ủy xã⟧)\n\n1. Chi bộ.\n"
        ),
        Bad(f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của ⟦Ban Chấp hành Đảng bộ xã⟧)\n"),
        Bad(f"{_HEAD}(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của ⟦Ban Thường vụ Đảng ủy xã Viên An⟧)\n"),
        Bad(
            "SỞ Y TẾ TỈNH CÀ MAU\nBỆNH VIỆN NĂM CĂN\nSố: 12/KH-BVNC\n\nKẾ HOẠCH\nRa quân\n\nBệnh viện xây dựng Kế hoạch như sau:\n\n"
            "I. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\nGIÁM ĐỐC\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n"
            "(Kèm theo Kế hoạch số 12/KH-BVNC ngày 14/3/2025 của ⟦Ủy ban nhân dân huyện Năm Căn⟧)\n"
        ),
        Bad(
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH CÀ MAU\nSố: 12/KH-LĐLĐ\n\nKẾ HOẠCH\nRa quân\n\nBan Thường vụ LĐLĐ tỉnh xây dựng Kế hoạch như sau:\n\n"
            "I. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\nTM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n"
            "(Kèm theo Kế hoạch số 12/KH-LĐLĐ ngày 14/3/2025 của ⟦Ban Thường vụ Tỉnh ủy⟧)\n"
        ),
        Bad(
            "UBND XÃ ĐẤT MŨI\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân\n\nI. NỘI DUNG\n1. Theo phụ lục kèm theo.\n\n"
            "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLò Văn Pao\n\nPHỤ LỤC\nThời gian\n"
            "(Kèm theo Kế hoạch số 12/KH-UBND ngày 14/3/2025 của ⟦Hội đồng nhân dân xã⟧)\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    known = [(one, place) for one, place in _organs(plan) if one is not Organ.OTHER]
    for annex in plan.annexes:
        note = annex.note
        if note is None or note.issuer is None or folded(note.kind) != plan.header.kind:
            continue
        words = " ".join(plan.quote(note.issuer).split())
        found = organ(words)
        if found is not Organ.OTHER and known and not any(_agree(found, one) for one, _ in known):
            right, place = known[0]
            related = (Related(place, Text(vi="cơ quan ban hành", en="the issuing body")),)
            yield Finding(note.issuer, {"found": words, "right": right.value}, related=related)
        elif head := plan.header.issuer:
            issuer = plan.issuer_words
            if (
                names_differ(localities(words), localities(issuer))
                or _is_of_another(plan, words)
                or _is_of_another_kind(plan, note, found)
            ):
                related = (Related(head, Text(vi="cơ quan ban hành", en="the issuing body")),)
                yield Finding(note.issuer, {"found": words, "right": issuer}, related=related)


def _is_of_another(plan: Plan, words: str) -> bool:
    """A committee or body of another level or house than the one that the opening names."""
    noted, author = named(words), named(plan.plain(plan.opening.author)) if plan.opening else None
    return noted is not None and author is not None and not agree(noted, author)


def _is_of_another_kind(plan: Plan, note: AnnexNote, found: Organ) -> bool:
    """A committee or council where neither head nor opening names one, though the number is the plan's own."""
    number = plan.header.number
    if found is Organ.OTHER or number is None or note.number is None or note.number.text != number.text:
        return False
    lines = [" ".join(plan.quote(line) for line in body) for body in plan.header.bodies]
    words = plan.plain(note.issuer) if note.issuer else ""
    behind = organ(organ_tail(words))
    told = {organ(line) for line in lines} | {organ(plan.plain(plan.opening.author)) if plan.opening else Organ.OTHER}
    if found in (Organ.STANDING, Organ.EXECUTIVE):  # those of the Party or of a mass organisation
        return behind in PARTY_COMMITTEES and plan.header.body_system in ("mass", "state")
    return found in (*PARTY_COMMITTEES, *STATE_ONLY) and found not in told and plan.header.body_system != ""


def _organs(plan: Plan) -> Iterator[tuple[Organ, Span]]:
    """Who makes the plan: the signature, the opening; the head too where it tells more than the committee's name."""
    for signature in plan.signatures[:1]:
        authority = signature.of_kind("TM")
        if authority:
            yield organ(plan.quote(authority.organ)), authority.span
    if plan.opening:
        yield organ(plan.plain(plan.opening.author)), plan.opening.author
    if plan.header.issuer and organ(plan.issuer_words) not in PARTY_COMMITTEES:
        yield organ(plan.issuer_words), plan.header.issuer


def _agree(found: Organ, one: Organ) -> bool:
    """The committee's name stands for its sessions and loosely for its board; the two are not each other."""
    if found is one:
        return True
    if found in PARTY_COMMITTEES:
        return one in (Organ.STANDING, Organ.EXECUTIVE)
    return found is Organ.EXECUTIVE and one in PARTY_COMMITTEES
