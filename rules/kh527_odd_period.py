"""Giai đoạn, nhiệm kỳ của cùng một việc ghi không giống nhau.

Cùng một nghị quyết mà chỗ ghi “giai đoạn 2021 - 2025”, chỗ ghi “giai đoạn 2020 - 2025”, hoặc cùng một nhiệm kỳ mà có chỗ ghi 2020 - 2026
thì một chỗ gõ nhầm năm. Các giai đoạn, nhiệm kỳ khác nhau của những việc khác nhau không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, elsewhere, rule


@rule(
    id="KH527",
    name="odd-period",
    family="dates",
    severity=Severity.WARNING,
    message=Text(
        vi="{label} “{found}” ở đây, “{usual}” ở chỗ khác",
        en="{label} “{found}” here, “{usual}” elsewhere for the same thing",
    ),
    hint=Text(vi="xem lại năm đầu và năm cuối, ghi thống nhất", en="look up the first and the last year"),
    basis={"*": "các chỗ nói về cùng một việc phải khớp nhau"},
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Mục tiêu phát triển kinh tế - xã hội của tỉnh giai đoạn 2021 - 2025.\n"
        "2. Mục tiêu phát triển kinh tế - xã hội của tỉnh giai đoạn 2021 - 2030.\n"
        "3. Mục tiêu phát triển kinh tế - xã hội của tỉnh giai đoạn 2021 - 2030.\n",
        "I. NỘI DUNG\n1. Tổng kết nhiệm kỳ 2020 - 2025.\n2. Phương hướng nhiệm kỳ 2025 - 2030.\n3. Đại hội chi bộ nhiệm kỳ 2025 - 2027.\n"
        "4. Hội đồng nhân dân nhiệm kỳ 2021 - 2026.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Nghị quyết số 14-NQ/ĐU của Đảng ủy về sinh hoạt chi bộ, giai đoạn 2021 - 2025.\n"
            "2. Báo cáo kết quả thực hiện Nghị quyết số 14-NQ/ĐU của Đảng ủy về sinh hoạt chi bộ, giai đoạn ⟦2020 - 2025⟧.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Kết quả thực hiện nhiệm vụ nhiệm kỳ 2020 - 2025.\n2. Phương hướng nửa cuối nhiệm kỳ 2020 - 2025.\n"
            "3. Mục tiêu của nhiệm kỳ ⟦2020 - 2026⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for pair in plan.odd_periods:
        values = {"label": pair.odd.label, "found": plan.plain(pair.odd.span), "usual": plan.plain(pair.usual.span)}
        yield Finding(
            pair.odd.span, values, related=elsewhere(pair.usual.span), severity=None if pair.is_sure else Severity.NOTE
        )
