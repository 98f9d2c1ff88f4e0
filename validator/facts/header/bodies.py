"""Issuing bodies: what kind of body a name in the head is, and whose norm it follows.

One of several tables of bodies; each answers a question of its own, and docs/architecture.md says which.
"""

import re

# The kind of a body by how its name begins, marks folded; the first that fits decides.
KINDS = (
    ("central", r"BAN CHAP HANH TRUNG UONG|BO CHINH TRI|BAN BI THU|QUAN UY TRUNG UONG"),
    ("front", r"(?:UY BAN )?(?:TRUNG UONG )?(?:MAT TRAN|MTTQ)|UBMTTQ|UY BAN MTTQ|UBTWMTTQ"),
    ("youth", r"(?:BAN CHAP HANH|BCH|BAN THUONG VU|BTV) DOAN\b"
              r"|(?:(?:BAN CHAP HANH|BAN THUONG VU|BTV|BCH) )?(?:TINH|HUYEN|THANH|QUAN|THI|XA|PHUONG) DOAN(?! KET)"
              r"|DOAN (?:TNCS|THANH NIEN|XA|PHUONG|TRUONG|KHOI|TINH|HUYEN|CO SO|THANH PHO)|TRUNG UONG DOAN|CHI DOAN|HOI DONG DOI|LIEN DOI"),
    ("union", r"(?:BAN CHAP HANH|BCH|BAN THUONG VU|BTV) (?:CONG DOAN|LIEN DOAN|LDLD)|(?:TONG )?LIEN DOAN|LDLD|CONG DOAN"),
    ("association", r"GIAO (?:PHAN|XU|HAT)|TONG GIAO PHAN|TOA (?:TONG )?GIAM MUC|BAN TRI SU"),
    ("association", r"(?:BAN CHAP HANH|BCH|BAN THUONG VU|BTV) HOI\b|(?:HIEP |GIAO )?HOI (?!DONG)|LIEN HIEP (?:CAC )?(?:HOI|TO CHUC)"
                    r"|(?:HCCB|HLHPN|HPN|HND|HCTD|HKH)\b"),
    ("standing", r"BAN THUONG VU|BTV|BAN CHAP HANH|BCH\b|THUONG TRUC (?:TINH|THANH|HUYEN|QUAN|THI|DANG) UY"),
    ("party body", r"DANG BO"),
    ("bloc", r"DANG UY KHOI"),
    ("military committee", r"DANG UY (?:QUAN SU|CONG AN|BO DOI BIEN PHONG|BIEN PHONG|BO CHI HUY)"),
    ("committee", r"DANG UY"),
    ("cell", r"CHI BO|CHI UY"),
    ("province committee", r"TINH UY"),
    ("city committee", r"THANH UY"),
    ("district committee", r"HUYEN UY"),
    ("urban committee", r"QUAN UY"),
    ("town committee", r"THI UY"),
    ("people's committee", r"UY BAN NHAN DAN|UBND"),
    ("people's council", r"HOI DONG NHAN DAN|HDND"),
    ("inspection", r"(?:CO QUAN )?(?:UY BAN KIEM TRA|UBKT)"),
    ("institution", r"TRUONG CHINH TRI|TRUNG TAM (?:BOI DUONG )?CHINH TRI|HOC VIEN|BAO\b(?! HIEM)|TRUNG TAM|NHA XUAT BAN"),
    ("school", r"TRUONG\b"),
    ("department", r"SO\b(?! CHI HUY)|SGD"),
    ("division", r"PHONG\b|PGD"),
    ("agency", r"BO (?:CHI HUY|CHQS|TU LENH)|SO CHI HUY"),
    ("ministry", r"BO\b"),
    ("company", r"(?:TONG )?CONG TY|TAP DOAN|NGAN HANG|CHI NHANH|HOP TAC XA|XI NGHIEP"),
    ("agency", r"(?:TRUNG|SU|LU|TIEU|HAI) DOAN\b|QUAN (?:KHU|DOAN|CHUNG)\b"),
    ("agency", r"CUC|CHI CUC|TONG CUC|CONG AN|TOA AN|VIEN|BENH VIEN|BAO HIEM|KHO BAC|THANH TRA|TRAM|KHOA\b|DAI\b"),
    ("agency", r"THUE (?:TINH|THANH PHO|CO SO)|THONG KE (?:TINH|THANH PHO)|THI HANH AN|HAI QUAN|KIEM TOAN|CANG VU"),
    ("board", r"BAN\b|VAN PHONG|HOI DONG|DOAN\b|TO\b|TIEU BAN"),
)  # fmt: skip
_KIND = re.compile("|".join(f"(?P<k{at}>{pattern})" for at, (_, pattern) in enumerate(KINDS)))
_MASS = frozenset({"front", "youth", "union", "association"})
_PARTY = frozenset({
    "central", "standing", "party body", "bloc", "military committee", "committee", "cell", "province committee",
    "city committee", "district committee", "urban committee", "town committee", "inspection",
})  # fmt: skip
_STATE = frozenset(
    {"people's committee", "people's council", "school", "department", "division", "ministry", "company", "agency"}
)
# Words that are no name yet: what follows on the next line belongs to them.
BARE = re.compile(
    r"(?:DANG UY|DANG BO|CHI BO|CHI UY|VAN PHONG|BAN CHAP HANH|BCH|BAN THUONG VU|BTV|UY BAN|HOI DONG|DOAN|TRUNG TAM"
    r"|BAN QUAN LY|BAN CHI DAO|BAN CHI HUY|BAN TO CHUC|CHI BO \d|TRUONG|HOI|CONG DOAN|THUONG TRUC|BAN|TO"
    r"|(?:TONG )?CONG TY(?: CO PHAN| TNHH(?: MTV| MOT THANH VIEN)?)?"
    r"|(?:TONG |CHI )?CUC|PHONG|UY|DANG|CHI|TINH|THANH|HUYEN|LIEN|TONG|HOI DONG NHAN)"  # cut after its first word
)
# A name that begins within a line: its superior stands on the same line.
INNER = re.compile(
    r"(?<=\s)(?:DANG UY|CHI BO|HUYEN UY|THANH UY|QUAN UY|THI UY)\b|(?<=\s)TRUONG (?=THPT|THCS|TIEU HOC|MAM NON|PTDTBT)"
)


def kind(folded: str) -> str:
    """The kind of a body by its name without marks: "committee", "school" ...; "" when it is not known."""
    match = _KIND.match(folded)
    return KINDS[int((match.lastgroup or "k0")[1:])][0] if match else ""


def system(kinds: list[str]) -> str:
    """`party`, `state` or `mass` by the kinds of the bodies of a head, from above; "" when they do not tell.

    The issuer decides; a school or newspaper under a Party committee may follow either form.
    """
    if not kinds:
        return ""
    if _MASS & set(kinds):
        # A Party cell within a mass organisation writes as the Party; a board below one as the organisation.
        return "party" if kinds[-1] in _PARTY - {"standing"} else "mass"
    if kinds[-1] in _PARTY:
        return "party"
    above = _PARTY & set(kinds[:-1])
    if kinds[-1] in ("institution", "board", ""):
        if kinds[-1] == "board" and above:
            return "party"
        return "state" if _STATE & set(kinds[:-1]) and not above else ""
    return "" if above else "state"
