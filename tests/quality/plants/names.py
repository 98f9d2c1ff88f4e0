"""Faults of names: of people, of what has a name in quotes, of short forms and addresses."""

from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put_all, saying
from validator.plan import Plan
from validator.source import Span


@kind("KH427")
def address_of_somebody_else(plan: Plan) -> Iterator[str]:
    for words in (", giao ông Lò Thị Mai chủ trì", ", liên hệ bà Bế Văn Sơn"):
        yield from saying(plan, words)


@kind("KH428")
def name_with_another_tone(plan: Plan) -> Iterator[str]:
    yield from _twice(plan, ", giao đồng chí Phùng Hữu Thiện chủ trì", ", liên hệ đồng chí Phùng Hữu Thiên")
    yield from _twice(plan, ", giao ông Đặng Quốc Tuấn chủ trì", ", liên hệ ông Đặng Quốc Tuần")


@kind("KH644")
def quoted_name_with_another_tone(plan: Plan) -> Iterator[str]:
    yield from _twice(plan, ", phát động hội thi “Rung chuông vàng”", ", tổng kết hội thi “Rung chuông vang”")
    yield from _twice(plan, ", nhân rộng mô hình “Dân vận khéo”", ", duy trì mô hình “Dân vẫn khéo”")


@kind("KH642", "KH618")
def letters_in_another_order(plan: Plan) -> Iterator[str]:
    for words in (", báo cáo UBDN xã", ", báo cáo HDND xã", ", phối hợp với Đoàn TNSC Hồ Chí Minh"):
        yield from saying(plan, words)


@kind("KH643")
def contact_that_reaches_nobody(plan: Plan) -> Iterator[str]:
    for words in (" (ĐT: 0912.345.67)", ", gửi về email vanphong@gmail,com", " (điện thoại: 09876543211)"):
        yield from saying(plan, words)


@kind("KH237")
def body_named_twice(plan: Plan) -> Iterator[str]:
    for words in (", phối hợp với Công an, Trạm Y tế, Công an", ", giao Văn phòng, Tổ giúp việc, Văn phòng chuẩn bị"):
        yield from saying(plan, words)


def _twice(plan: Plan, first: str, second: str) -> Iterator[str]:
    """The text with words in one item and others in a later one."""
    at = [one.span.end - 1 for one in leaves(plan)]
    for step in (2, 3, 4):
        if len(at) > step:
            yield put_all(plan, ((Span(at[1], at[1]), first), (Span(at[step], at[step]), second)))


@kind("KH429")
def post_that_the_body_has_not(plan: Plan) -> Iterator[str]:
    for words in (
        ", giao đồng chí Bí thư UBND xã chỉ đạo",
        ", giao đồng chí Chủ tịch Đảng ủy xã chỉ đạo",
        ", giao Giám đốc Phòng Nội vụ chỉ đạo",
    ):
        yield from saying(plan, words)


@kind("KH540")
def unit_of_a_template(plan: Plan) -> Iterator[str]:
    for own, other in (("XÃ", "phường"), ("PHƯỜNG", "xã"), ("HUYỆN", "quận")):
        if f"{own} " in f"{plan.issuer_words} ":
            for words in (f", giao Công an {other} chủ trì", f", báo cáo UBND {other}", f", trên địa bàn {other}"):
                yield from saying(plan, words)
