"""Numbers written in words: "hai mươi lăm triệu", "một tỷ hai trăm nghìn"."""

_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
SCALES = {"nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000}
_SILENT = frozenset({"linh", "lẻ"})


class _Sum:
    """A number while it is read from left to right."""

    def __init__(self) -> None:
        self.total = 0
        self.group = 0  # below a thousand
        self.digit: int | None = None  # not yet placed
        self.scale = 0  # the last one

    def take(self, word: str) -> bool:
        """Reads a word; False where it cannot stand there."""
        if word in _DIGITS:
            return self._place(_DIGITS[word])
        if word == "mười":
            return self.digit is None and self._add(10)
        if word in ("mươi", "trăm"):
            digit, self.digit = self.digit, None
            return digit is not None and self._add(digit * (10 if word == "mươi" else 100))
        if word in SCALES:
            return self._multiply(SCALES[word])
        if word == "rưỡi":
            self.total += self.scale // 2
            return self.scale > 0
        return word in _SILENT

    def value(self) -> int:
        """What was read."""
        return self.total + self.group + (self.digit or 0)

    def _place(self, digit: int) -> bool:
        free = self.digit is None
        self.digit = digit
        return free

    def _add(self, value: int) -> bool:
        self.group += value
        return True

    def _multiply(self, scale: int) -> bool:
        below = self.group + (self.digit or 0)
        if not below and self.total and scale > self.scale:  # "hai nghìn tỷ"
            self.total *= scale
        elif below and (not self.scale or scale < self.scale):
            self.total += below * scale
        else:
            return False
        self.group, self.digit, self.scale = 0, None, scale
        return True


def numeral(words: str) -> int | None:
    """The number that some words say; None where they are no number, or one said in a way that is not known."""
    read = _Sum()
    parts = words.lower().split()
    if not parts or not all(read.take(word) for word in parts):
        return None
    return read.value()
