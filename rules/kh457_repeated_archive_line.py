"""Nơi nhận có hơn một dòng lưu.

Chỉ ghi một dòng lưu, các nơi lưu cách nhau bằng dấu phẩy (“Lưu: VT, TH.”, “Lưu Văn phòng, Ban Tổ chức.”). Hãy gộp các dòng
lưu làm một.
"""

from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH457",
    name="repeated-archive-line",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="Nơi nhận có hơn một dòng lưu", en="the recipients have more than one archive line"),
    hint=Text(vi="gộp các nơi lưu vào một dòng", en="put the archives on one line"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "nơi nhận có một dòng lưu",
    },
    options=Options,
    good=("Nơi nhận:\n- Các phòng;\n- Lưu: VT, TH.\n",),
    bad=("Nơi nhận:\n- Các phòng;\n- Lưu: VT;\n- ⟦Lưu hồ sơ⟧.\n",),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    lines = plan.recipients.archive if plan.recipients else []
    for line in lines[1:]:
        yield Finding(line.span, related=(Related(lines[0].span, Text(vi="dòng lưu đầu", en="the first one")),))
