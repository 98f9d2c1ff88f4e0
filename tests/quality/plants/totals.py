"""Faults of what a plan says twice: a total and its parts, a count and what is counted, who leads and who helps."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put, put_all, saying
from validator.document import Mark
from validator.plan import Plan
from validator.source import Span


@kind("KH533")
def total_that_its_parts_do_not_make(plan: Plan) -> Iterator[str]:
    for words in (
        "; tổng kinh phí 45 triệu đồng, gồm: in tài liệu 20 triệu đồng, nước uống 15 triệu đồng",
        "; tổng số 120 đại biểu, gồm: 60 đại biểu cấp tỉnh; 50 đại biểu cấp xã",
        "; đơn vị có 45 cán bộ (20 nam, 30 nữ)",
        "; trao 06 giải, gồm: 01 giải Nhất, 02 giải Nhì, 02 giải Ba",
        "; tổng dự toán 7.500.000 đồng, gồm 5.000.000 đồng thuê hội trường và 1.500.000 đồng nước uống",
    ):
        yield from saying(plan, words)


@kind("KH230")
def people_that_are_not_as_many(plan: Plan) -> Iterator[str]:
    for words in (
        ", tổ giúp việc gồm 03 đồng chí: đồng chí Lò Văn Pao, Tổ trưởng; đồng chí Bế Thị Nga; đồng chí Lù A Sử; đồng chí Hà Văn Tư",
        ", đoàn có 04 thành viên: ông Lò Văn Pao, bà Bế Thị Nga và ông Lù A Sử",
        ", nội dung gồm 03 phần: (1) chào hỏi; (2) kiến thức chung; (3) xử lý tình huống; (4) năng khiếu",
    ):
        yield from saying(plan, words)


@kind("KH534")
def leader_among_the_partners(plan: Plan) -> Iterator[str]:
    for words in (
        "; Phòng Hành chính chủ trì, phối hợp với Ban Thanh tra, Phòng Hành chính thực hiện",
        "; giao Tổ Thư ký chủ trì, phối hợp với các bộ phận và Tổ Thư ký tổng hợp kết quả",
    ):
        yield from saying(plan, words)


@kind("KH423")
def person_with_two_titles(plan: Plan) -> Iterator[str]:
    for first, second in (
        ("Phó Chủ tịch Ủy ban nhân dân xã", "Chủ tịch Ủy ban nhân dân xã"),
        ("Giám đốc Trung tâm Y tế", "Phó Giám đốc Trung tâm Y tế"),
    ):
        at = [one.span.end - 1 for one in leaves(plan)[1:8:3]]
        if len(at) > 1:
            words = ((Span(at[0], at[0]), first), (Span(at[-1], at[-1]), second))
            yield put_all(
                plan, ((span, f"; giao ông Lò Văn Pao, {post} - Trưởng ban, chỉ đạo") for span, post in words)
            )


@kind("KH133", "KH521", "KH525")
def opening_of_another_plan(plan: Plan) -> Iterator[str]:
    if plan.opening and plan.header.subject:
        end = plan.opening.span.end
        stop = plan.text.find("như sau", end, end + 400)
        for words in ("vận động ủng hộ Quỹ Vì người nghèo", "phòng, chống đuối nước cho trẻ em dịp hè"):
            if stop > 0 and not {*words.split()} & {*plan.quote(plan.header.subject).lower().split()}:
                yield put(plan, Span(end, stop), f" {words} ")


def _is_plain_task(words: str) -> bool:
    """Without a day of its own, and nothing that may as well be done before or after a stage."""
    return (
        words.endswith(".")
        and re.search(r"\d|báo cáo|tổng|sơ kết|chuẩn bị|kế hoạch|hướng dẫn|tập huấn|kết quả", words.lower()) is None
    )


@kind("KH321")
def step_outside_its_stage(plan: Plan) -> Iterator[str]:
    year = plan.issued.year if plan.issued else 0
    for one in plan.document.all_sections():
        items = [each for each in one.children if not each.children and _is_plain_task(plan.quote(each.span))]
        if year and one.mark is Mark.ARABIC and one.run_in is None and items:
            for words in (f"xong trước ngày 15/12/{year}", f"từ ngày 25/11/{year} đến ngày 15/12/{year}"):
                at = items[-1].span.end - 1
                stage = f"Đợt 1, từ ngày 20/11/{year} đến ngày 30/11/{year}"
                yield put_all(plan, ((one.title, stage), (Span(at, at), f", {words}")))
