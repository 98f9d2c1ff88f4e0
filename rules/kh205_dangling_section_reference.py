"""Dẫn đến một mục không có trong kế hoạch.

“theo mục V Kế hoạch này” khi kế hoạch chỉ có bốn mục: thường do đánh lại số hoặc bỏ mục mà quên sửa chỗ dẫn.
Dòng “Như mục V” ở Nơi nhận cũng vậy.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Mark, Options, Paragraph, Place, Plan, Severity, Text, rule

_CHAIN = re.compile(
    r"(?:(?:[Đđ]iểm|[Kk]hoản|[Mm]ục|[Pp]hần|[Tt]iểu mục)\s(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđ])(?:,? (?:và )?|,? )){1,5}"
    r"(?:của |trong |tại |thuộc |ở )?(?:bản )?[Kk]ế hoạch(?P<this> này|(?=[.,;)]|$))"
)
_LABEL = re.compile(r"(?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})(?!\w)|(?P<decimal>(?<!\d)\d{1,2}(?:\.\d{1,2}){1,2})")
_ITEM = re.compile(
    r"(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) (?P<item>\d{1,2}),? (?:của )?(?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})(?!\w)"
)
# Where a paragraph names no other paper, a part that stands at the end of a sentence is one of this plan.
_PART = re.compile(
    r"(?:tại|theo|ở) (?:(?:[Kk]hoản|[Đđ]iểm|[Mm]ục) (?P<item>\d{1,2}),? )?(?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})"
    r"(?=[.;)]|$| (?:nói |nêu )?(?:trên|dưới đây)|,? (?:của |trong )?(?:bản )?[Kk]ế hoạch(?:[.,;)]|$))"
)
_OTHER_PAPER = re.compile(
    r"\bsố \d|hướng dẫn|đề cương|phụ lục|biểu|mẫu|đề án|báo cáo|nghị quyết|quyết định|chương trình|thông (?:tư|báo|tri)|nghị định|luật"
    r"|quy (?:chế|định)|công văn|chỉ thị|kết luận|điều lệ|sổ|tờ|tài liệu|chương|phiếu|hợp đồng|văn bản|dự án|bản|đề thi|sách|giáo trình",
    re.I,
)
# A line of Nơi nhận: "- Như mục V (t/h);"
_AS = re.compile(r"\W*Như (?:[Mm]ục|[Pp]hần) (?P<roman>[IVX]{1,5})(?!\w)(?! [^;(]*\bsố \d)")
_FEWEST = 2
_NEXT = 24  # characters behind a part in which its paper is named


@rule(
    id="KH205",
    name="dangling-section-reference",
    family="sections",
    severity=Severity.WARNING,
    message=Text(vi="Kế hoạch này không có mục “{found}”", en="this plan has no section “{found}”"),
    hint=Text(vi="sửa chỗ dẫn theo số mục hiện có", en="correct the reference"),
    basis={"*": "chỗ dẫn phải đúng với số mục của văn bản"},
    options=Options,
    good=(
        "KẾ HOẠCH\ngiám sát năm 2026\n\nI. MỤC ĐÍCH\n- Nắm tình hình theo Hướng dẫn số 05-HD/TU, nhất là tại Mục V.\n\nII. NỘI DUNG\n"
        "- Các cuộc nêu tại Mục I; số liệu theo biểu mẫu tại Mục IV. Đề cương, mục VI.\n",
        "KẾ HOẠCH\nkhảo sát\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Theo mục I Kế hoạch này và mục V Kế hoạch số 12-KH/TU.\n",
        "KẾ HOẠCH\nthực hiện\n\nThực hiện Kế hoạch số 12-KH/TU của Tỉnh ủy.\n\nI. MỤC ĐÍCH\n- Quán triệt.\n\nII. NỘI DUNG\n"
        "- Các thôn làm theo nội dung tại mục V của Kế hoạch.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\ngiám sát năm 2026\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n- Giám sát việc thu quỹ.\n\nIII. TIẾN ĐỘ\n"
            "1. Tháng 4: Tổ chức giám sát theo nội dung tại Mục ⟦V⟧.\n"
        ),
        Bad(
            "KẾ HOẠCH\nkhảo sát\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. PHÂN CÔNG\n- Các thôn.\n\n"
            "Nơi nhận:\n- Như mục ⟦III⟧ (t/h);\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nVũ Thị Lan\n"
        ),
        Bad(
            "KẾ HOẠCH\nkhảo sát\n\nI. MỤC ĐÍCH\n- Nắm tình hình.\n\nII. NỘI DUNG\n2.1. Khảo sát.\n2.2. Tổng hợp.\n\nIII. TỔ CHỨC THỰC HIỆN\n"
            "- Các chi bộ báo cáo theo nội dung tại khoản ⟦2.4⟧, mục II và mục ⟦IV⟧ của Kế hoạch này.\n"
        ),
        Bad(
            "KẾ HOẠCH\nkhảo sát\n\nI. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n\nII. TỔ CHỨC THỰC HIỆN\n"
            "- Các chi bộ báo cáo theo khoản ⟦3⟧ Mục I, khoản 1 Mục II Kế hoạch này.\n"
            "- Thực hiện như đã nêu tại mục ⟦5⟧, phần I; nội dung ở mục ⟦VIII⟧ nói trên.\n"
            "- Căn cứ mục I, mục ⟦VII⟧ của Kế hoạch, các chi bộ thực hiện.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    labels = [one for run in plan.numbering if run.scope < 0 for one in run.labels]
    romans = {one.text for one in labels if one.section.mark in (Mark.ROMAN, Mark.PART)}
    decimals = {one.text for one in labels if one.prefix}
    if plan.header.type_span is None or any(run.doubtful for run in plan.numbering):
        return  # a part of a plan, or a plan whose numbers are hard to read
    others = any(one.kind == "Kế hoạch" and not (one.is_own or one.in_annex_note) for one in plan.citations)
    for one in plan.paragraphs:
        if one.place is Place.RECIPIENTS and (match := _AS.match(one.plain)):
            if len(romans) >= _FEWEST and match["roman"] not in romans:
                yield Finding(one.place_of(*match.span("roman")), {"found": match["roman"]})
            continue
        if not one.is_prose or not ("ục " in one.plain or "hần " in one.plain or "hoản " in one.plain):
            continue
        own = not others and not _OTHER_PAPER.search(
            one.plain
        )  # "mục V của Kế hoạch" may be that of the plan carried out
        chains = [chain for chain in _CHAIN.finditer(one.plain) if chain["this"] or own]
        if not chains and "ế hoạch này" not in one.plain:
            for match in _PART.finditer(one.plain) if not _OTHER_PAPER.search(one.plain) else ():
                if others and "ế hoạch" in one.plain[match.end() : match.end() + _NEXT]:
                    continue
                if len(romans) >= _FEWEST and match["roman"] not in romans:
                    yield Finding(one.place_of(match.start("roman"), match.end("roman")), {"found": match["roman"]})
                elif match["item"]:
                    yield from _missing_item(plan, one, match)
            continue
        for chain in chains:
            for match in _LABEL.finditer(one.plain, chain.start(), chain.end()):
                kind = "roman" if match["roman"] else "decimal"
                known = romans if match["roman"] else decimals
                if len(known) >= _FEWEST and match[kind] not in known:
                    yield Finding(one.place_of(match.start(kind), match.end(kind)), {"found": match[kind]})
            for match in _ITEM.finditer(one.plain, chain.start(), chain.end()):
                yield from _missing_item(plan, one, match)


def _missing_item(plan: Plan, one: Paragraph, match: re.Match[str]) -> Iterator[Finding]:
    items = _items(plan, match["roman"])
    if len(items) >= _FEWEST and match["item"] not in items:
        found = {"found": f"{match['roman']}.{match['item']}"}
        yield Finding(one.place_of(match.start("item"), match.end("item")), found)


def _items(plan: Plan, roman: str) -> set[str]:
    """The numbers of the items right below a section."""
    runs = [run for run in plan.numbering if run.scope < 0 and run.mark is Mark.ARABIC and run.parent]
    return {one.text for run in runs if run.parent and run.parent.text == roman for one in run.labels}
