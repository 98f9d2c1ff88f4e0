"""Sai chữ trong tiêu đề, quốc hiệu, tiêu ngữ.

Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” in hoa; tiêu ngữ “Độc lập - Tự do - Hạnh phúc” in
thường, viết hoa chữ đầu của từng cụm từ, giữa các cụm từ có gạch nối và dấu cách. Câu chữ này cố định: sai một dấu cũng phải sửa.
“HÒA” và “HOÀ” đều được chấp nhận.
"""

from collections.abc import Iterator
from itertools import pairwise

from validator.api import Bad, Edit, Finding, Fix, NationalTitle, Options, Plan, Severity, Span, Text, rule

_WRITTEN_TWO_WAYS = {"HOÀ": "HÒA"}
_DASHES = {"-", "–", "—", "−"}
_MARKS = frozenset(".,;:")


@rule(
    id="KH108",
    name="misspelled-national-title",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="“{found}” lẽ ra là “{right}”", en="“{found}” should be “{right}”"),
    hint=Text(vi="viết đúng: {literal}", en="write {literal}"),
    basis={
        "hd36": "mục II.1.1",
        "hd05": "Phần II, mục I.1",
        "party": "câu chữ của tiêu đề là cố định",
        "nd30": "Phụ lục I, phần II, mục 1",
        "*": "câu chữ của tiêu đề, quốc hiệu, tiêu ngữ là cố định",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ    CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n    Độc lập  -  Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n",
    ),
    bad=(
        Bad(
            "CHI BỘ THÔN YÊN SƠN\n**ĐẢNG CỘNG SẢN ⟦VIÊT⟧ NAM**\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nCỘNG HÒA XÃ HỘI CHỦ ⟦NGHIÃ⟧ VIỆT NAM\nĐộc lập - Tự do - Hạnh ⟦Phúc⟧\n\nKẾ HOẠCH\nRa quân\n",
            "UBND XÃ BA VÌ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n⟦Độc lập-Tự do-Hạnh phúc⟧\n\nKẾ HOẠCH\nRa quân\n",
            "UBND XÃ BA VÌ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nRa quân\n",
        ),
        Bad(
            "CHI BỘ THÔN YÊN SƠN\n⟦ĐẢNG CỘNG SẢN VIỆTNAM⟧\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "CHI BỘ THÔN YÊN SƠN\n**ĐẢNG CỘNG SẢN VIỆT ⟦NAM.⟧**\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "CHI BỘ THÔN YÊN SƠN\n**ĐẢNG CỘNG SẢN VIỆT NAM**\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for title in plan.header.titles:
        found = [plan.quote(word) for word in title.words]
        right = [word for word in title.literal.split() if word not in _DASHES]
        if len(found) != len(right):
            yield _finding(plan, title, title.span, title.literal)
            continue
        wrong = [at for at, pair in enumerate(zip(found, right, strict=True)) if not _same(*pair)]
        if wrong:
            span = Span(title.words[wrong[0]].start, title.words[wrong[-1]].end)
            letters = any(found[at].casefold() != right[at].casefold() for at in wrong)
            yield _finding(plan, title, span, " ".join(right[wrong[0] : wrong[-1] + 1]), letters=letters)
        elif plan.text[title.span.end : title.span.end + 1] in _MARKS and _is_last(plan, title):
            span = Span(title.words[-1].start, title.span.end + 1)
            yield _finding(plan, title, span, right[-1], letters=False)
        elif title.kind == "motto" and (gaps := list(_gaps(plan, title))) != ["-", "-"]:
            dashes = all(gap in _DASHES for gap in gaps)
            yield _finding(plan, title, title.span, title.literal, letters=False, taste=dashes)


def _is_last(plan: Plan, title: NationalTitle) -> bool:
    """Nothing but decoration and the blanks of a layout stand behind the mark that follows a title."""
    behind = plan.text[title.span.end + 1 : title.span.end + 3]
    return not behind.strip("*_|")[:1].strip()


def _finding(
    plan: Plan, title: NationalTitle, span: Span, right: str, *, letters: bool = True, taste: bool = False
) -> Finding:
    if title.kind == "motto" and span != title.span and any(dash in plan.quote(span) for dash in _DASHES):
        span, right = title.span, title.literal
    found = plan.quote(span)
    plain = not set("*_<|\n") & set(found)
    return Finding(
        span,
        {"found": found, "right": right, "literal": title.literal},
        Fix((Edit(span, right),)) if plain else None,
        severity=None if letters else Severity.NOTE if taste else Severity.WARNING,
    )


def _same(found: str, right: str) -> bool:
    return _WRITTEN_TWO_WAYS.get(found, found) == right


def _gaps(plan: Plan, title: NationalTitle) -> Iterator[str]:
    """The sign between the phrases of the motto, "" where no blanks stand around it; a hyphen is right."""
    words = title.words
    for before, after in list(pairwise(words))[1::2]:
        gap = plan.text[before.end : after.start]
        yield gap.strip() if gap[:1].isspace() and gap[-1:].isspace() else ""
