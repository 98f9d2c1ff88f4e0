"""The syllable grammar: what it allows, what it does not."""

import pytest

from validator.lexicon import entries
from validator.vietnamese.syllables import is_syllable, syllables

GOOD = (
    "a à ủy uỷ hòa hoà khỏe khoẻ thuở khuỷu ngoéo quốc quyển quý quí quỳnh quẹo giếng giết gì gìn giữ nghiệp nghiêng yêu yến "
    "ỉa uống oẳn khuya tuềnh toàng xoong boong kỳ kĩ nước đường được người rượu hươu chuyện khuếch huýt buýt rỡ nhoẻn"
)
BAD = (
    "qủa cuả gía thưc quyêt ngiệm nghành cẻ kà ghà gê nge iêu yê bua̶ bwa đựơc nhiêmj thễs tríc pht aă toa̤n họat tòan vuyên "
    "muynh fan web já zô ăn2 qa qe quô đđ"
)


@pytest.mark.parametrize("word", GOOD.split())
def test_allows(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", BAD.split())
def test_does_not_allow(word: str) -> None:
    assert not is_syllable(word)


def test_generates_what_it_allows_and_nothing_twice() -> None:
    every = list(syllables())
    assert len(every) == len(set(every))
    assert all(map(is_syllable, every))
    assert 15_000 < len(every) < 18_000


def test_allows_every_syllable_of_the_lists() -> None:
    assert [word for word in entries("syllables") if not is_syllable(word)] == []


@pytest.mark.parametrize("stop", ["cac", "viêc", "hop", "tach", "thât"])
def test_a_stop_carries_a_tone(stop: str) -> None:
    assert not is_syllable(stop)
