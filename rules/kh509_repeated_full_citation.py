"""Một văn bản được viện dẫn đầy đủ nhiều lần.

Lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; từ lần sau chỉ cần tên loại và số, ký hiệu. Ghi đủ ở mọi chỗ làm
văn bản dài, khó đọc, và dễ chép sai.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import Bad, Finding, Mention, Options, Place, Plan, Related, Severity, Span, Text, rule

_CITED = (
    "Nghị quyết số 14-NQ/ĐU, ngày 18/3/2022 của Ban Chấp hành Đảng bộ xã về đổi mới nội dung, hình thức sinh hoạt của chi bộ thôn, bản, tiểu khu,"
    " giai đoạn 2021 - 2025"
)


@dataclass(frozen=True)
class Settings(Options):
    """`times`: from which full mention on; `length`: characters from which a mention counts as long."""

    times: int = 3
    length: int = 110


@rule(
    id="KH509",
    name="repeated-full-citation",
    family="citations",
    severity=Severity.NOTE,
    message=Text(
        vi="viện dẫn đầy đủ lần thứ {times}; chỉ cần ghi “{short}”",
        en="cited in full {times} times by now; “{short}” is enough",
    ),
    hint=Text(vi="từ lần thứ hai chỉ ghi “{short}”", en="from the second time on write “{short}”"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "lần đầu viện dẫn đầy đủ, lần sau ghi tên loại và số, ký hiệu",
    },
    options=Settings,
    good=(
        f"I. NỘI DUNG\n1. Quán triệt {_CITED}.\n2. Sơ kết Nghị quyết số 14-NQ/ĐU.\n3. Báo cáo kết quả thực hiện Nghị quyết số 14-NQ/ĐU.\n",
        f"I. NỘI DUNG\n1. Quán triệt {_CITED}.\n2. Sơ kết {_CITED}.\n",
    ),
    bad=(
        Bad(
            f"I. NỘI DUNG\n1. Quán triệt {_CITED}.\n2. Sơ kết {_CITED}.\n3. Báo cáo kết quả thực hiện ⟦{_CITED}⟧.\n",
        ),
    ),
)
def check(plan: Plan, options: Settings) -> Iterator[Finding]:
    for paper in plan.papers:
        full = [one for one in paper.mentions if one.in_main_text and _is_full(one)]
        for count, one in enumerate(full, 1):
            long = len(_whole(one)) >= options.length
            if count >= options.times and long and one.citation.paragraph.place is Place.BODY:
                short = " ".join((one.citation.kind, "số", one.number.text)).strip()
                related = (Related(full[0].citation.span, Text(vi="lần đầu", en="the first time")),)
                yield Finding(_whole(one), {"times": count, "short": short}, related=related)


def _is_full(one: Mention) -> bool:
    return not one.is_nested and one.day is not None and bool(one.citation.issuer or one.citation.subject)


def _whole(one: Mention) -> Span:
    """From the kind to the end of the subject."""
    subject = one.citation.subject
    return Span(one.citation.span.start, subject.end if subject else one.citation.span.end)
