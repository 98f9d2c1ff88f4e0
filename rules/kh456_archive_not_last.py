"""Dòng lưu không đứng cuối Nơi nhận.

Dòng lưu luôn là dòng cuối của danh sách nơi nhận. Hãy chuyển dòng lưu xuống cuối và kết thúc bằng dấu chấm.
"""

from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH456",
    name="archive-not-last",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="dòng lưu phải đứng cuối Nơi nhận", en="the archive line is the last of the recipients"),
    hint=Text(vi="chuyển dòng lưu xuống cuối danh sách", en="move the archive line to the end of the list"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "dòng cuối ghi nơi lưu",
    },
    options=Options,
    good=("Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n", "Nơi nhận:\n- Các phòng;\n- Lưu: VT;\n- Lưu: TH.\n"),
    bad=("Nơi nhận:\n- ⟦Lưu Văn phòng Đảng ủy⟧,\n- Các chi bộ,\n- Các đoàn thể.\n",),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = plan.recipients
    if found and found.archive and not found.items[-1].is_archive:
        yield Finding(found.archive[0].span)
