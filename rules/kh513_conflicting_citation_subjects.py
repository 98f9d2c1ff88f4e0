"""Nội dung (trích yếu) của một văn bản được viện dẫn ghi trong ngoặc kép không giống nhau.

Trong ngoặc kép là nguyên văn, nên các chỗ phải như nhau. Hai chỗ khác nhau vài chữ thì một chỗ chép sai. Hãy xem lại bản gốc.
"""

from collections.abc import Iterator

from validator.api import (
    Bad,
    Finding,
    Options,
    Plan,
    Severity,
    Text,
    changed_words,
    elsewhere,
    quoted,
    rule,
    subject_words,
)


@rule(
    id="KH513",
    name="conflicting-citation-subjects",
    family="citations",
    severity=Severity.NOTE,
    message=Text(
        vi="{number}: nội dung trong ngoặc kép khác với chỗ khác: “{found}”, chỗ kia “{other}”",
        en="{number}: the quoted subject differs from that elsewhere: “{found}”, there “{other}”",
    ),
    hint=Text(vi="chép đúng trích yếu của bản gốc ở mọi chỗ", en="copy the subject of the paper the same everywhere"),
    basis={
        "hd05": "Phần II, mục I.6.1.4",
        "nd30": "Phụ lục I, phần II, mục 6.b",
        "*": "nội dung trong ngoặc kép là nguyên văn",
    },
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/TU về “nâng cao chất lượng sinh hoạt chi bộ ở cơ sở”.\n"
        "2. Nghị quyết số 05-NQ/TU về “Nâng cao chất lượng sinh hoạt chi bộ ở cơ sở”.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/TU về “nâng cao chất lượng sinh hoạt chi bộ ở cơ sở”.\n"
        "2. Nghị quyết số 05-NQ/TU về sinh hoạt chi bộ.\n",
        "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/TU về “nâng cao chất lượng sinh hoạt chi bộ ở cơ sở giai đoạn 2021 - 2025”.\n"
        "2. Nghị quyết số 05-NQ/TU về “nâng cao chất lượng sinh hoạt chi bộ ở cơ sở”.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/TU về “nâng cao chất lượng sinh hoạt chi bộ ở cơ sở hiện nay”.\n"
            "2. Nghị quyết số 05-NQ/TU về “⟦nâng cao chất lượng sinh hoạt chi đoàn ở cơ sở hiện nay⟧”.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số 05-NQ/TU về “nâng cao chất lượng sinh hoạt định kỳ của chi bộ ở cơ sở”.\n"
            "2. Nghị quyết số 05-NQ/TU về “⟦nâng cao chất lượng sinh hoạt của chi bộ ở cơ sở⟧”.\n"
        ),
    ),
)
def check(plan: Plan, _options: Options) -> Iterator[Finding]:
    for paper in plan.papers:
        named = [(one, span) for one in paper.mentions if (span := quoted(plan.text, one)) is not None]
        if len(named) < 2:
            continue
        words = [subject_words(plan.text, one) for one, _ in named]
        right = max(words, key=words.count)
        place = named[words.index(right)][1]
        for (_, span), here in zip(named, words, strict=True):
            if (changed := changed_words(right, here)) is not None:
                values = {"number": paper.number.text, "found": changed[0], "other": changed[1]}
                yield Finding(span, values, related=elsewhere(place))
