"""Cùng một cấp mà đánh số nhiều kiểu.

“I-” hay “I.”, “2.1” hay “2.1.” đều được, nhưng trong một văn bản chỉ dùng một kiểu cho mỗi cấp. Quy tắc chỉ ra những số
viết khác với số đông. Phần lời văn và từng phụ lục được xét riêng.
"""

import re
from collections import Counter
from collections.abc import Iterator

from validator.api import (
    Bad,
    Edit,
    Finding,
    Fix,
    Label,
    Mark,
    Options,
    Plan,
    Related,
    Run,
    Severity,
    Span,
    Text,
    rule,
    written,
)

_BARE = re.compile(r"([IVX]{1,5})\s{1,2}(?=[A-ZĐÀ-Ỹ]\S)")
_MOST = 4  # more departures than this are two habits side by side, not slips


@rule(
    id="KH213",
    name="mixed-heading-style",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” viết khác các số cùng cấp (“{usual}”)",
        en="“{found}” is written unlike the others of its level (“{usual}”)",
    ),
    hint=Text(vi="viết “{right}” cho thống nhất", en="write “{right}” like the others"),
    basis={"hd05": "mục 6.2.4", "nd30": "Phụ lục I, phần V, mục 6", "*": "mỗi cấp dùng một kiểu đánh số"},
    options=Options,
    good=(
        "I- MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\n\nII- NỘI DUNG\n1. Ba việc.\n2. Bốn việc.\n",
        "1. Nội dung\na) Khảo sát gồm:\n1) Trường học.\n2) Trạm y tế.\nb) Báo cáo.\n",
        "1. Đối tượng\n1.1 Đảng viên.\n1.2 Quần chúng.\n2. Hình thức\n2.1 Tập trung.\n2.2 Trực tuyến.\n",
    ),
    bad=(
        Bad(
            "I. MỤC ĐÍCH\n- Một.\n\n⟦II-⟧ NỘI DUNG\n- Hai.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Ba.\n",
            fixed="I. MỤC ĐÍCH\n- Một.\n\nII. NỘI DUNG\n- Hai.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Ba.\n",
        ),
        Bad(
            "1. Đối tượng\n1.1. Đảng viên.\n1.2. Quần chúng.\n2. Hình thức\n2.1. Tập trung.\n⟦2.2⟧ Trực tuyến.\n",
            fixed="1. Đối tượng\n1.1. Đảng viên.\n1.2. Quần chúng.\n2. Hình thức\n2.1. Tập trung.\n2.2. Trực tuyến.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Một.\n\n⟦2.⟧ NỘI DUNG\n- Hai.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Ba.\n",
            fixed="I. MỤC ĐÍCH\n- Một.\n\nII. NỘI DUNG\n- Hai.\n\nIII. TỔ CHỨC THỰC HIỆN\n- Ba.\n",
        ),
        Bad(
            "I. MỤC ĐÍCH\n- Một.\n\n⟦II⟧ NỘI DUNG\n- Hai.\n\nIII. THỜI GIAN\n- Ba.\n\n⟦IV⟧ TỔ CHỨC THỰC HIỆN\n- Bốn.\n",
            fixed="I. MỤC ĐÍCH\n- Một.\n\nII. NỘI DUNG\n- Hai.\n\nIII. THỜI GIAN\n- Ba.\n\nIV. TỔ CHỨC THỰC HIỆN\n- Bốn.\n",
        ),
        Bad(
            "II. NỘI DUNG\n1. Khảo sát.\n⟦2)⟧ Tổng hợp.\n3. Báo cáo.\n",
            fixed="II. NỘI DUNG\n1. Khảo sát.\n2. Tổng hợp.\n3. Báo cáo.\n",
        ),
        Bad(
            "1. Nội dung\na) Khảo sát.\n⟦2)⟧ Tổng hợp.\nc) Báo cáo.\nd) Lưu hồ sơ.\n2. Kinh phí\na) Ngân sách xã.\nb) Xã hội hóa.\n",
            fixed="1. Nội dung\na) Khảo sát.\nb) Tổng hợp.\nc) Báo cáo.\nd) Lưu hồ sơ.\n2. Kinh phí\na) Ngân sách xã.\nb) Xã hội hóa.\n",
        ),
        Bad(
            "II. NỘI DUNG\n(a) Khảo sát.\n(b) Tổng hợp.\n⟦c.⟧ Báo cáo.\n",
            fixed="II. NỘI DUNG\n(a) Khảo sát.\n(b) Tổng hợp.\n(c) Báo cáo.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    levels: dict[tuple[int, Mark], list[Label]] = {}
    for run in plan.numbering:
        if run.stray:
            yield from _stray(run)
        elif run.mark is not Mark.PART:
            levels.setdefault((run.scope, run.mark), []).extend(run.labels)
    for labels in levels.values():
        yield from _departures(sorted(labels, key=lambda one: one.span.start))
    for run in plan.numbering:
        if run.scope < 0 and run.mark is Mark.ROMAN and not run.doubtful:
            yield from _bare(plan, run)


def _bare(plan: Plan, run: Run) -> Iterator[Finding]:
    """ "II NỘI DUNG" between "I." and "III.": the number that is due there, without its mark."""
    for one in plan.headings:
        match = _BARE.match(one.words) if one.section is None or one.section.mark is Mark.HEADING else None
        before = [label for label in run.labels if label.span < one.span]
        after = [label.value for label in run.labels if one.span < label.span]
        value = (before[-1].value or 0) + 1 if before and before[-1].value is not None else None
        if match is None or value is None or match[1] != written(run.mark, value, (), run.labels[0].text):
            continue
        if not after or after[0] == value + 1:
            model, right = before[-1], _dressed(match[1], before[-1].style)
            at = Span(one.span.start, one.span.start + len(match[1]))
            values = {"found": match[1], "usual": _dressed(model.text, model.style), "right": right}
            yield Finding(at, values, Fix((Edit(at, right),)), _like(model))


def _departures(labels: list[Label]) -> Iterator[Finding]:
    styles = Counter(one.style for one in labels)
    if len(styles) < 2:
        return
    usual = styles.most_common(1)[0][0]
    if labels[0].section.mark is Mark.ALPHA and styles[")"] and len(labels) - styles[")"] <= _MOST:
        usual = ")"  # the norms write a)
    odd = [one for one in labels if one.style != usual]
    if len(odd) > _MOST or (len(odd) * 2 > len(labels) and usual != ")"):
        return
    model = next(one for one in labels if one.style == usual)
    # Half against half shows no usual style: only a hint.
    severity = Severity.NOTE if len(odd) * 3 > len(labels) else None
    for one in odd:
        yield _finding(one, _dressed(one.text, usual), model, severity)


def _stray(run: Run) -> Iterator[Finding]:
    """Numbers that stand between those of another run are written as that run writes its own: "2." as "II."."""
    if run.parent is None:
        return
    model = run.parent
    for one in run.labels:
        if one.value is not None:
            text = written(model.section.mark, one.value, model.prefix, model.text)
            yield _finding(one, _dressed(text, model.style), model, None)


def _dressed(text: str, style: str) -> str:
    return f"({text})" if style == "()" else text + style


def _finding(one: Label, right: str, model: Label, severity: Severity | None) -> Finding:
    found = _dressed(one.text, one.style)
    usual = _dressed(model.text, model.style)
    return Finding(
        one.span,
        {"found": found, "usual": usual, "right": right},
        Fix((Edit(Span(one.span.start, one.span.end), right),)),
        _like(model),
        severity,
    )


def _like(model: Label) -> tuple[Related]:
    return (Related(model.span, Text(vi="các số khác viết như thế này", en="the others are written like this")),)
