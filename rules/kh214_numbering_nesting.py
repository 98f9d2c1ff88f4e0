"""Số của mục con không theo số của mục mẹ.

Mục 3 thì các mục con là 3.1, 3.2 …; “2.1” dưới “3.” thường do chép cả đoạn từ mục khác sang. Hãy đánh lại số các mục con.
Sai cả loạt thì chỉ báo ở mục con đầu tiên.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Label, Mark, Options, Plan, Related, Run, Severity, Text, rule

_PARENTS = (Mark.ARABIC, Mark.ARABIC2, Mark.ARABIC3)


@rule(
    id="KH214",
    name="numbering-nesting",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” nằm dưới mục “{parent}”", en="“{found}” stands under “{parent}”"),
    hint=Text(vi="đánh lại thành “{right}”", en="make it “{right}”"),
    basis={
        "hd05": "mục 6.2.4",
        "nd30": "Phụ lục I, phần V, mục 6",
        "*": "số của mục con bắt đầu bằng số của mục mẹ",
    },
    options=Options,
    good=(
        "2. Hình thức\n2.1. Tập trung.\n2.2. Trực tuyến.\n3. Thời gian\n3.1. Cấp cơ sở.\n3.2. Cấp tỉnh.\n",
        "II. THỜI GIAN\n1.1. Cấp cơ sở.\n1.2. Cấp tỉnh.\n",
    ),
    bad=(
        Bad(
            "1. Đối tượng\n- Đảng viên.\n2. Hình thức\n2.1. Tập trung.\n2.2. Trực tuyến.\n3. Thời gian\n⟦2.1.⟧ Cấp cơ sở.\n2.2. Cấp tỉnh.\n"
        ),
        Bad("1. Đối tượng\n1.1. Đảng viên.\n1.2. Quần chúng.\n⟦2.3.⟧ Khách mời.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    wrong = {id(slip.label) for slip in plan.slips}
    # "1." "2.1." "3.": the lost "2." is what is wrong, and is told elsewhere.
    lost = {(slip.run.scope, slip.expected) for slip in plan.slips}
    lost |= {(run.scope, str(number)) for run in plan.numbering for number in run.filled}
    for run in plan.numbering:
        parent = run.parent
        if parent is None or run.doubtful or parent.section.mark not in _PARENTS or id(parent) in wrong:
            continue
        number = _number(parent)
        if number is not None and len(run.labels[0].prefix) == len(number):
            for one in _misled(run, number):
                if (run.scope, ".".join(map(str, one.prefix))) not in lost:
                    yield _finding(one, parent, number)


def _number(label: Label) -> tuple[int, ...] | None:
    return None if label.value is None else (*label.prefix, label.value)


def _misled(run: Run, number: tuple[int, ...]) -> Iterator[Label]:
    """The first label of each stretch whose prefix is not the parent's number."""
    before = number
    for one in run.labels:
        if one.prefix not in (number, before) and one.value is not None:
            yield one
        before = one.prefix


def _finding(one: Label, parent: Label, number: tuple[int, ...]) -> Finding:
    right = ".".join(map(str, (*number, one.value or 0)))
    values = {"found": one.text, "parent": parent.text, "right": right}
    return Finding(one.span, values, related=(Related(parent.span, Text(vi="mục mẹ", en="the section above")),))
