"""House styles: a file of one office that extends a norm and changes some literals of its form."""

import tomllib
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from validator.norms import SHIPPED, Profile
from validator.rule import Text
from validator.trouble import Trouble, nearest


class HouseTable(BaseModel):
    """The keys of a house style; one that is left out keeps what the extended norm says."""

    model_config = ConfigDict(extra="forbid", frozen=True, alias_generator=lambda name: name.replace("_", "-"))

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{1,30}$")
    title: str = Field(min_length=1)
    extends: str
    since: date | None = None
    until: date | None = None
    number_colon: bool | None = None
    recipient_ends: tuple[str, ...] | None = None
    archive_colon: bool | None = None
    annex_numerals: str | None = Field(default=None, pattern=r"^(arabic|roman)?$")
    separator: str | None = None
    subject_capital: bool | None = None


def load(file: Path) -> Profile:
    """The profile a house file describes; raises Trouble with the file and the key that is wrong."""
    try:
        table = HouseTable.model_validate(tomllib.loads(file.read_text("utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        near = nearest(key, [name.replace("_", "-") for name in HouseTable.model_fields])
        raise Trouble(
            Text(vi=f"{file}: {key}: {first['msg']}{near.vi}", en=f"{file}: {key}: {first['msg']}{near.en}")
        ) from error
    except (OSError, ValueError) as error:
        raise Trouble(Text(vi=f"{file}: không đọc được ({error})", en=f"{file}: cannot be read ({error})")) from error
    return _profile(file, table)


def _profile(file: Path, table: HouseTable) -> Profile:
    parent = SHIPPED.get(table.extends)
    if parent is None:
        near = nearest(table.extends, list(SHIPPED))
        raise Trouble(
            Text(
                vi=f"{file}: extends: không có chuẩn “{table.extends}”{near.vi}",
                en=f"{file}: extends: there is no norm “{table.extends}”{near.en}",
            )
        )
    if table.id in SHIPPED:
        raise Trouble(
            Text(vi=f"{file}: id: “{table.id}” là tên của chuẩn có sẵn", en=f"{file}: id: “{table.id}” is taken")
        )
    given = table.model_dump(exclude_none=True, exclude={"extends"})
    return parent._replace(**given, lineage=(table.id, *parent.lineage))
