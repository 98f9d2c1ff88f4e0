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
# Kinds of bodies that a plan calls by this word alone, with a capital: "trình Sở duyệt".
_CALLED_WORDS = "ban bộ cục đoàn đội đảng hội huyện khoa phòng phường sở tỉnh trạm trường viện xã"
_CALLED = frozenset(_CALLED_WORDS.split())
# Words in capitals before a place in capitals: XÃ VĂN BÀN.
_UNITS = frozenset(["xã", "phường", "huyện", "quận", "tỉnh", "trấn", "thôn", "xóm", "ấp", "bản", "làng", "buôn"])
_MIDDLES = frozenset(("văn", "thị"))
_LONGEST = 4  # words of a name that stands alone on a line


def pair_in_name(running: Running, at: int, wrong: int) -> bool:
    """True when the pair at an index is written like (a part of) a name; `wrong` is the index of the odd word."""
    shapes = running.shape(at), running.shape(at + 1)
    if shapes == ("title", "title"):
        return True
    if "small" not in shapes and running.word(at - 1) in _UNITS:
        return True
    return in_name(running, wrong) or (shapes == ("caps", "caps") and _is_name_line(running, at))


def _is_name_line(running: Running, at: int) -> bool:
    """NGUYỄN VĂN KHÔI alone on a line, after a dash or a title."""
    first, last = _run(running, at, "caps")
    return last - first < _LONGEST and running.word(first) in running.lexicon.surnames


def _run(running: Running, at: int, shape: str) -> tuple[int, int]:
    """The first and the last of the words around an index that are all written alike."""
    first = last = at
    while running.shape(first - 1) == shape:
        first -= 1
    while running.shape(last + 1) == shape:
        last += 1
    return first, last


def in_name(running: Running, at: int) -> bool:
    """True when the word at an index is written like a part of a person's or a place's name."""
    if running.shape(at) != "title":
        return False
    first, last = _run(running, at, "title")
    if _is_person(running, first, last):
        return True
    before = running.word(first - 1)
    if first < last:
        return running.word(first) not in _HEADS
    return bool(before) and running.shape(first - 1) == "small" and before in _TITLES


def is_called_by_kind(running: Running, at: int) -> bool:
    """True for the kind of a body that stands for it in mid-sentence, with a capital between small letters: "trình Sở
    duyệt"."""
    return running.word(at) in _CALLED and [running.shape(near) for near in (at - 1, at, at + 1)] == [
        "small",
        "title",
        "small",
    ]


def of_person_or_place(running: Running, at: int) -> bool:
    """True when the word at an index stands in a person's name, or in capitals behind "đồng chí", "xã" and the like."""
    if running.shape(at) != "title":
        return False
    first, last = _run(running, at, "title")
    return _is_person(running, first, last) or running.word(first - 1) in _TITLES


def _is_person(running: Running, first: int, last: int) -> bool:
    """Nguyễn Văn Khôi, Lò Thị Thanh: a family name leads, or văn and thị stand in the middle."""
    if last == first:
        return False
    if any(running.word(at) in _MIDDLES for at in range(first + 1, last)):
        return True
    return running.word(first) in running.lexicon.surnames and running.word(first) not in _HEADS
