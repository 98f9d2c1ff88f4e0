"""Điểm đánh bằng chữ cái không theo bảng chữ cái tiếng Việt.

Sau d) là đ), rồi e), g), h); không có f), j), w), z). Các hướng dẫn về thể thức đều dùng đ). Đánh theo bảng chữ cái tiếng
Anh cho cả văn bản thì chỉ nhắc một lần.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Label, Mark, Options, Plan, Run, Severity, Text, rule

_FOREIGN = "fjwz"


@rule(
    id="KH218",
    name="letter-order",
    family="numbering",
    severity=Severity.WARNING,
    message=Text(
        vi="điểm “{found}” không theo thứ tự chữ cái tiếng Việt: sau “{before}” là “{expected}”",
        en="“{found}” is out of the Vietnamese alphabet: “{expected}” follows “{before}”",
    ),
    hint=Text(vi="đánh lại: a, b, c, d, đ, e, g, h, i, k, l, m, n …", en="use a, b, c, d, đ, e, g, h, i, k, l, m, n …"),
    basis={"hd05": "mục 6.2.4", "nd30": "Phụ lục I, phần V, mục 6", "*": "điểm dùng chữ cái tiếng Việt"},
    options=Options,
    good=("1. Phân công\na) Tổ Một.\nb) Tổ Hai.\nc) Tổ Ba.\nd) Tổ Bốn.\nđ) Tổ Năm.\ne) Tổ Sáu.\ng) Tổ Bảy.\n",),
    bad=(
        Bad("1. Phân công\na) Tổ Một.\nb) Tổ Hai.\nc) Tổ Ba.\nd) Tổ Bốn.\n⟦e)⟧ Tổ Năm.\ng) Tổ Sáu.\n"),
        Bad("1. Phân công\na) Tổ Một.\nb) Tổ Hai.\nc) Tổ Ba.\nd) Tổ Bốn.\nđ) Tổ Năm.\ne) Tổ Sáu.\n⟦f)⟧ Tổ Bảy.\n"),
        Bad("1. Phân công\na) Tổ Một.\nb) Tổ Hai.\nc) Tổ Ba.\nd) Tổ Bốn.\n⟦e)⟧ Tổ Năm.\nf) Tổ Sáu.\ng) Tổ Bảy.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    lists = [run for run in plan.numbering if run.mark is Mark.ALPHA and all(len(one.text) == 1 for one in run.labels)]
    letters = {one.text for run in lists for one in run.labels}
    english = bool(letters & set(_FOREIGN)) and "đ" not in letters
    for run in lists:
        if run.doubtful or run.labels[0].text in "ivx":
            continue
        for finding in _departures(run, "đ" in letters, english):
            yield finding
            if english:
                return


def _departures(run: Run, has_dash_d: bool, english: bool) -> Iterator[Finding]:
    for before, one in zip(run.labels, run.labels[1:], strict=False):
        if (before.text, one.text) == ("d", "e"):
            # Where g follows e, or đ stands elsewhere, the writer counts in Vietnamese and has lost a letter.
            vietnamese = not english and (has_dash_d or run.labels[-1].text not in "de")
            yield _finding(one, before, "đ", None if vietnamese else Severity.NOTE)
        elif one.text in _FOREIGN and not english:
            yield _finding(one, before, {"f": "g", "j": "k"}.get(one.text, "x"), None)


def _finding(one: Label, before: Label, expected: str, severity: Severity | None) -> Finding:
    return Finding(one.span, {"found": one.text, "before": before.text, "expected": expected}, severity=severity)
