"""Các bước của một cuộc thi, giải đấu, lễ hội không theo thứ tự.

Hết hạn đăng ký mới bốc thăm, bán kết xong mới chung kết, tổng duyệt xong mới khai mạc: bước trước ghi ngày sau bước kế tiếp thì một trong
hai ngày viết nhầm. Chỉ xét khi mỗi bước chỉ có một mốc trong cả kế hoạch; kế hoạch có nhiều giải, nhiều đợt thì không xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule

# Which stage must be over before which.
_ORDER = (
    ("entry", "draw"), ("entry", "opening"), ("entry", "event"), ("draw", "semi"), ("draw", "final"), ("rehearsal", "opening"),
    ("rehearsal", "event"), ("groups", "semi"), ("groups", "final"), ("quarter", "semi"), ("semi", "final"), ("final", "close"),
    ("opening", "close"), ("rehearsal", "close"),
)  # fmt: skip


@rule(
    id="KH319",
    name="stages-out-of-order",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="{early} đứng sau mốc của bước kế tiếp ({late})",
        en="{early} comes after the day of the next stage ({late})",
    ),
    hint=Text(vi="sửa một trong hai mốc cho đúng thứ tự", en="correct one of the two days"),
    basis={"*": "bước trước xong mới đến bước sau"},
    options=Options,
    good=(
        "I. THỜI GIAN\n- Các đội đăng ký thi đấu trước ngày 25/3/2026.\n- Họp chuyên môn, bốc thăm: ngày 31/3/2026.\n- Khai mạc: ngày"
        " 04/4/2026.\n- Bán kết: ngày 18/4/2026; chung kết và bế mạc: ngày 19/4/2026.\n",
        "I. BÓNG ĐÁ\n- Bán kết: ngày 18/4/2026; chung kết: ngày 19/4/2026.\n\nII. CẦU LÔNG\n- Bán kết: ngày 20/4/2026; chung kết: ngày"
        " 21/4/2026.\n",
        "I. THỜI GIAN\n1. Thời gian: 7 giờ 30 phút ngày 14/11/2025.\n2. Đăng ký: từ ngày 01/11 đến ngày 07/11/2025; tổng duyệt ngày"
        " 13/11/2025; chấm sơ khảo: từ 05/11 đến 10/11/2025; chấm chung khảo: ngày 12/11/2025.\n",
        "I. THỜI GIAN\n1. Thời gian: 7 giờ 30 phút ngày 14/11/2025.\n2. Đăng ký tham dự tập huấn trọng tài trước ngày 20/11/2025; các đội đăng"
        " ký thi đấu bổ sung trước ngày 16/11/2025.\n",
        "I. THỜI GIAN\n- Các đội vào chung kết nộp bài trước ngày 25/3/2026; bán kết: ngày 31/3/2026.\n",
    ),
    bad=(
        Bad(
            "I. THỜI GIAN\n1. Lễ khai mạc\n- Thời gian: ⟦07 giờ 30, ngày 05/3/2026⟧.\n2. Lễ bế mạc\n- Thời gian: 16 giờ 00, ngày"
            " 28/02/2026.\n"
        ),
        Bad("I. THỜI GIAN\n- Bán kết: ⟦ngày 28/4/2026⟧; chung kết và bế mạc: ngày 19/4/2026.\n"),
        Bad(
            "I. THỜI GIAN\n- Các đội đăng ký thi đấu ⟦trước ngày 25/3/2026⟧.\n- Họp chuyên môn, bốc thăm: ngày 17/3/2026.\n"
        ),
        Bad(
            "I. THỜI GIAN\n- Khai mạc: ngày 14/11/2025.\n\nII. TỔ CHỨC THỰC HIỆN\n- Tổng duyệt chương trình: ⟦ngày 15/11/2025⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    stages = plan.event_stages
    told: set[int] = set()
    for one, other in _ORDER:
        early, late = stages.get(one), stages.get(other)
        if not (early and late) or early is late or early.span.start in told:
            continue
        if early.last and late.last and early.last > late.last:
            told.add(early.span.start)
            values = {"early": plan.plain(early.span), "late": plan.plain(late.span)}
            related = (Related(late.span, Text(vi="bước kế tiếp", en="the next stage")),)
            yield Finding(early.span, values, related=related)
