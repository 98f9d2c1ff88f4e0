"""Records do what dataclasses with slots do."""

import pickle
from dataclasses import dataclass

import pytest

from validator.record import Record, field


class Point(Record):
    """A record as facts use it."""

    x: int
    y: int = 0
    names: tuple[str, ...] = ()

    @property
    def sum(self) -> int:
        return self.x + self.y


class Basket(Record, frozen=False):
    """A record that changes."""

    things: list[str] = field(default_factory=list)
    count: int = field(init=False)

    def __post_init__(self) -> None:
        self.count = len(self.things)


@dataclass(slots=True, frozen=True)
class Twin:
    x: int
    y: int = 0
    names: tuple[str, ...] = ()


def test_fields_by_place_by_name_and_by_default() -> None:
    assert (Point(1).x, Point(1).y, Point(1).names) == (1, 0, ())
    assert Point(1, 2, names=("a",)) == Point(x=1, y=2, names=("a",))
    assert Point(1, 2).sum == 3
    for wrong in ((), (1, 2, (), 4)):
        with pytest.raises(TypeError):
            Point(*wrong)


def test_there_are_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        Basket().other = 1  # type: ignore[attr-defined]


def test_equal_when_all_is_equal() -> None:
    assert Point(1, 2) != Point(1, 3)
    assert Point(1, 2) != (1, 2, ())
    assert len({Point(1, 2), Point(1, 2), Point(2, 1)}) == 2
    assert repr(Point(1, 2)) == repr(Twin(1, 2)).replace("Twin", "Point")


def test_what_changes_is_no_key() -> None:
    with pytest.raises(TypeError):
        hash(Basket())


def test_each_has_a_list_of_its_own() -> None:
    one, other = Basket(), Basket()
    one.things.append("a")
    assert other.things == []
    assert Basket(["a", "b"]).count == 2


def test_records_travel_between_processes() -> None:
    assert pickle.loads(pickle.dumps(Point(1, 2, ("a",)))) == Point(1, 2, ("a",))
