"""Keeps names of people and places out of the spelling rules."""

from validator.facts.spelling.running import Running

# Words a capital follows without being a person: they open the names of bodies, posts and papers.
_HEAD_WORDS = (
    "ban bộ sở cục vụ phòng tổng chi hội đoàn đảng ủy huyện tỉnh thành quận xã phường thị trung văn công viện trường tòa "
    "tổ nghị quyết chỉ kế quy hướng thông luật đại chương báo kết mặt liên trưởng phó bí chủ giám ngành khối cơ quốc hồ "
    "đội nhà kho ngân bảo thanh kiểm học lực các phong ngày lễ đề dự"
)
# Words before the name of a person or a place.
_TITLE_WORDS = (
    "chí ông bà anh chị em cô thầy bác cháu xã phường huyện quận tỉnh thôn xóm ấp bản làng buôn đường phố sông núi hồ đèo "
    "cầu chợ khu đảo trấn sĩ sư"
)
_HEADS, _TITLES = frozenset(_HEAD_WORDS.split()), frozenset(_TITLE_WORDS.split())
_MIDDLES = frozenset(("văn", "thị"))


def in_name(running: Running, at: int) -> bool:
    """True when the word at an index is written like a part of a person's or a place's name."""
    if running.shape(at) != "title":
        return False
    first = last = at
    while running.shape(first - 1) == "title":
        first -= 1
    while running.shape(last + 1) == "title":
        last += 1
    if _is_person(running, first, last):
        return True
    before = running.word(first - 1)
    if first < last:
        return running.word(first) not in _HEADS
    return bool(before) and running.shape(first - 1) == "small" and before in _TITLES


def _is_person(running: Running, first: int, last: int) -> bool:
    """Nguyễn Văn Khôi, Lò Thị Thanh: a family name leads, or văn and thị stand in the middle."""
    if last - first < 1:
        return False
    if any(running.word(at) in _MIDDLES for at in range(first + 1, last)):
        return True
    return running.word(first) in running.lexicon.surnames and running.word(first) not in _HEADS
