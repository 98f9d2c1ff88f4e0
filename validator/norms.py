"""The norms as profiles: which guidance holds for whom and when, and the literals of its form.

Facts from 36-HD/VPTW (03/4/2018), 05-HD/VPTW (27/5/2026), Nghị định 30/2020/NĐ-CP (05/3/2020).
Profiles hold literals of the form; rules hold judgement.
"""

from datetime import date
from typing import NamedTuple


class Profile(NamedTuple):
    """One norm. `lineage` lists the norm itself and those it extends, the nearest first."""

    id: str
    title: str
    lineage: tuple[str, ...]
    system: str = ""  # party, state, mass; "" for any
    since: date | None = None
    until: date | None = None
    number_form: str = ""  # party: Số 05-KH/ĐU, state: Số: 05/KH-UBND; "" = either
    number_colon: bool | None = None
    recipient_ends: tuple[str, ...] = (",", ";")  # closing marks allowed after each recipient but the last
    archive_colon: bool | None = None  # "Lưu:" or "Lưu Văn phòng"
    authority_separator: str = ""  # "/" T/M, "." TM.
    annex_numerals: str = ""  # arabic, roman; "" = not ruled
    separator: str = ""  # under the subject
    subject_capital: bool | None = None


COMMON = Profile("common", "Thể thức chung (chưa rõ cơ quan hoặc ngày ban hành)", ("common",))
PARTY = Profile(
    "party",
    "Văn bản của Đảng (chưa rõ ngày ban hành: điểm chung của Hướng dẫn 36-HD/VPTW và 05-HD/VPTW)",
    ("party", "common"),
    system="party",
    number_form="party",
    number_colon=False,
    archive_colon=False,
    authority_separator="/",
    separator="-----",
    subject_capital=False,
)
HD36 = PARTY._replace(
    id="hd36",
    title="Hướng dẫn 36-HD/VPTW ngày 03/4/2018",
    lineage=("hd36", "party", "common"),
    until=date(2026, 5, 26),
    recipient_ends=(",",),
)
HD05 = PARTY._replace(
    id="hd05",
    title="Hướng dẫn 05-HD/VPTW ngày 27/5/2026",
    lineage=("hd05", "party", "common"),
    since=date(2026, 5, 27),
    recipient_ends=(";",),
    annex_numerals="arabic",
)
ND30 = Profile(
    "nd30",
    "Nghị định 30/2020/NĐ-CP ngày 05/3/2020",
    ("nd30", "common"),
    system="state",
    number_form="state",
    number_colon=True,
    recipient_ends=(";",),
    archive_colon=True,
    authority_separator=".",
    annex_numerals="roman",
    subject_capital=True,
)
MASS = Profile("mass", "Văn bản của đoàn thể (chỉ xét những điểm chung)", ("mass", "common"), system="mass")
SHIPPED = {profile.id: profile for profile in (COMMON, PARTY, HD36, HD05, ND30, MASS)}


def choose(system: str, issued: date | None, latest: date | None) -> tuple[Profile, str]:
    """The norm for an issuer and a day, and why (Vietnamese, for the report).

    `issued` is the issue date; where it is unknown, `latest` (the latest day the text names) bounds it.
    """
    if system == "state":
        return ND30, "văn bản hành chính nhà nước"
    if system == "mass":
        return MASS, "văn bản của đoàn thể"
    if system != "party":
        return COMMON, "chưa rõ cơ quan ban hành"
    if issued is not None:
        profile = HD05 if HD05.since and issued >= HD05.since else HD36
        return profile, f"văn bản của Đảng, ban hành ngày {issued:%d/%m/%Y}"
    if latest is not None and HD05.since and latest < HD05.since:
        return HD36, f"văn bản của Đảng, ngày muộn nhất nêu trong văn bản là {latest:%d/%m/%Y}"
    return PARTY, "văn bản của Đảng, chưa rõ ngày ban hành"
