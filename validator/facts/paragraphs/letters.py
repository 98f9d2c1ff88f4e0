"""Letters for character classes: capitals and small letters lie mixed in Unicode, so that no range tells them apart."""

_BLOCKS = (range(0x41, 0x5B), range(0xC0, 0x1B1), range(0x1EA0, 0x1EFA))

UPPER = "".join(letter for block in _BLOCKS for letter in map(chr, block) if letter.isupper())
LOWER = "".join(letter.lower() for letter in UPPER)
