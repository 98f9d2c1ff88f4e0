"""Faults of what was left in: blanks, notes and fields of a specimen, the name of another type of paper."""

from collections.abc import Iterator

from tests.quality.plants.kinds import kind, saying
from validator.plan import Plan


@kind("KH232", "KH311")
def blank_that_nobody_filled(plan: Plan) -> Iterator[str]:
    if plan.stage != "draft":
        for words in (
            ", xong trước ngày ..../..../2027",
            ", mỗi đơn vị cử XX người",
            " theo Quyết định số …/QĐ-UBND của Ủy ban nhân dân tỉnh",
            ", kinh phí xx.000.000 đồng",
        ):
            yield from saying(plan, words)


@kind("KH233")
def note_of_the_drafter(plan: Plan) -> Iterator[str]:
    for words in (
        " (xem lại số lượng)",
        ", gửi về [tên đơn vị] tổng hợp",
        " theo Error! Reference source not found",
        ", liên hệ đồng chí Nguyễn Văn A",
    ):
        yield from saying(plan, words)


@kind("KH135")
def name_of_another_type(plan: Plan) -> Iterator[str]:
    if plan.header.kind == "KE HOACH":
        for type_ in ("Quy chế", "Công văn", "Tờ trình", "Thông tri"):
            if type_.lower() not in plan.text.lower():
                yield from saying(plan, f", nghiêm túc thực hiện {type_} này")
