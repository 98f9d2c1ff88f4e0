"""Classes of facts and nodes: the fields as in a dataclass with slots, made in a quarter of the time.

A start makes some eighty of these classes and a plan some thousand objects of them, so both must be cheap: there is no
code for comparing and printing in each class, and that a record does not change is for the type checker to see to.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, field
from operator import attrgetter
from typing import Any, ClassVar, dataclass_transform

__all__ = ["Record", "field"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class _RecordType(type):
    """Makes slots and `__init__` of a class's annotations. `frozen=False` is for records that change."""

    def __new__(
        mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], *, frozen: bool = True
    ) -> "_RecordType":
        names = tuple(namespace.get("__annotations__", ())) if bases else ()
        defaults = {one: namespace.pop(one) for one in names if one in namespace}
        namespace["__slots__"] = names
        if names:
            namespace["_values"] = attrgetter(*names)
            exec(_text(names, defaults, then="__post_init__" in namespace), {"_default": defaults}, namespace)
        if not frozen:
            namespace["__hash__"] = None
        return super().__new__(mcls, name, bases, namespace)


class Record(metaclass=_RecordType):
    """A class whose annotations are its fields, in the order in which they are given.

    A field may have a default, or be a `field(default_factory=...)` or `field(init=False)`. Two records are equal when
    they are of one class and all their fields are equal.
    """

    __slots__: ClassVar[tuple[str, ...]]  # the names of all fields
    _values: ClassVar[Any]  # gets their values

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._values(self) == self._values(other))

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__qualname__}({fields})"


def _text(names: tuple[str, ...], defaults: Mapping[str, Any], *, then: bool) -> str:
    """The text of `__init__`."""
    takes, sets = ["self"], []
    for name in names:
        default = defaults.get(name, MISSING)
        if not isinstance(default, Field):
            takes.append(name if default is MISSING else f"{name}=_default[{name!r}]")
            sets.append(f"  self.{name} = {name}")
        elif default.init:  # each object has a list or set of its own
            takes.append(f"{name}=_default")
            sets.append(f"  self.{name} = {name} if {name} is not _default else _default[{name!r}].default_factory()")
    if then:
        sets.append("  self.__post_init__()")
    return f"def __init__({', '.join(takes)}):\n" + "\n".join(sets)
