"""Faults of the calendar: days everybody knows, hours and their part of the day, quarters, stages, terms."""

from collections.abc import Iterator
from datetime import timedelta

from tests.quality.plants.kinds import kind, put, saying
from validator.plan import Plan
from validator.source import Span

_ORDERS = ("KH301", "KH302", "KH303", "KH304", "KH308", "KH309", "KH312")


@kind("KH322")
def day_that_everybody_knows(plan: Plan) -> Iterator[str]:
    for words in (
        ", chào mừng Ngày Nhà giáo Việt Nam (22/11)",
        ", kỷ niệm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1931)",
        ", hưởng ứng Ngày Pháp luật Việt Nam (11/9)",
    ):
        yield from saying(plan, words)


@kind("KH323", *_ORDERS)
def hour_of_another_part_of_the_day(plan: Plan) -> Iterator[str]:
    for words in (
        "; buổi chiều: Từ 07 giờ 30 phút đến 10 giờ 30 phút",
        ", học từ 11 giờ 00 đến 08 giờ 00",
        "; họp sáng thứ Ba, lúc 14 giờ 00",
    ):
        yield from saying(plan, words)


@kind("KH325", *_ORDERS, "KH311")
def quarter_of_other_months(plan: Plan) -> Iterator[str]:
    for words in (
        ", kiểm tra trong quý II (tháng 7, 8, 9)",
        ", báo cáo 6 tháng đầu năm trước ngày 15/12",
        ", sơ kết học kỳ I vào tháng 5",
    ):
        yield from saying(plan, words)


@kind("KH326", *_ORDERS, "KH207")
def stage_before_the_one_before(plan: Plan) -> Iterator[str]:
    if plan.issued and plan.document.sections:
        days = [plan.issued + timedelta(days=more) for more in (40, 48, 70, 78)]
        a, b, c, d = (f"{day.day:02}/{day.month if day.month > 2 else f'{day.month:02}'}/{day.year}" for day in days)
        end = plan.document.sections[-1].span.end
        for word in ("Đợt", "Giai đoạn", "Bước"):
            lines = (f"{word} 1: Từ ngày {c} đến ngày {d}.", f"{word} 2: Từ ngày {a} đến ngày {b}.")
            yield put(plan, Span(end, end), "".join(f"\n\n- {line}" for line in lines))


@kind("KH234", "KH210", "KH620")
def one_that_is_not_counted(plan: Plan) -> Iterator[str]:
    for words in (
        "; gồm: (1) rà soát; (2) công khai; (4) chi trả",
        ". Thứ nhất, rà soát; thứ hai, công khai; thứ tư, chi trả",
        "; hồ sơ gồm: a) đơn; c) bản sao; d) ảnh",
    ):
        yield from saying(plan, words)


@kind("KH538")
def assembly_of_another_term(plan: Plan) -> Iterator[str]:
    for words in (
        ", tuyên truyền bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031",
        ", học tập Nghị quyết Đại hội XII của Đảng, nhiệm kỳ 2021 - 2026",
        " theo Nghị quyết Trung ương khóa XIIII",
    ):
        yield from saying(plan, words)


@kind("KH524", "KH527")
def vision_before_its_target(plan: Plan) -> Iterator[str]:
    yield from saying(plan, " theo quy hoạch thời kỳ 2021 - 2030, tầm nhìn đến năm 2025")
