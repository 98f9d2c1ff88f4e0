"""Địa danh không phải nơi của cơ quan ban hành.

Địa danh trên văn bản của cơ quan cấp tỉnh là tên tỉnh, thành phố; của cơ quan cấp xã là tên xã, phường đó. Địa danh của nơi khác thường
còn sót lại từ mẫu hoặc văn bản cũ. Chỉ báo khi tên cơ quan ban hành nói rõ tỉnh hoặc xã; chỉ nhắc khi cơ quan cấp huyện ghi tên một tỉnh,
hoặc địa danh là một tỉnh mà phần đầu, nội dung không nói tới, trong khi có nói tới tỉnh khác.
"""

import re
from collections.abc import Iterator

from validator.api import (
    Bad,
    Finding,
    Options,
    Plan,
    Related,
    Severity,
    Span,
    Text,
    bare_name,
    folded,
    localities,
    one_province,
    province,
    province_at_end,
    provinces_named,
    rule,
)

_COMMUNE_BODIES = frozenset({"committee", "people's committee", "people's council"})
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_PROVINCE_BODIES = frozenset({"province committee", "bloc", "people's committee", "people's council", "department"})

_DISTRICT_BODIES = frozenset({"district committee", "people's committee", "people's council"})
_ADVISORY = ("board", "inspection")
# Bodies that may sit anywhere: of the whole country, or of their own choice.
_ANYWHERE = frozenset({"", "central", "ministry", "company", "institution"})
_HIGH = re.compile(
    r"^(?:BO|TONG CUC|TONG CONG TY|TAP DOAN|NGAN HANG) |CHINH PHU|QUOC HOI|QUOC GIA|TRUNG UONG|TOI CAO|DAI HOC|CAO DANG|HOC VIEN|VIET NAM"
)
_BRANCH = re.compile(r"\bCHI NHANH TINH ")  # sits in that province, wherever its head office is
_SYLLABLES = 2  # of a name; one alone is found by chance
_DAK = "DAK"  # Đắk and Đăk are both in use
_SEAT = Text(vi="nơi cơ quan đóng trụ sở", en="the place where the body sits")


@rule(
    id="KH122",
    name="place-mismatch",
    family="header",
    severity=Severity.WARNING,
    message=Text(vi="địa danh “{found}” không phải nơi của {issuer}", en="place “{found}” is not that of {issuer}"),
    hint=Text(vi="ghi địa danh là tên {right}", en="let the place be the name of {right}"),
    basis={
        "hd36": "mục II.1.4",
        "hd05": "Phần II, mục I.4.1.1",
        "party": "địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở",
        "nd30": "Phụ lục I, phần II, mục 4.a",
    },
    options=Options,
    good=(
        "UBND XÃ BA VÌ\nSố: 12/KH-UBND\nBa Vì, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "TỈNH ỦY KHÁNH HÒA\nSố 12-KH/TU\nNha Trang, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nkiểm tra\n",
        "ĐẢNG BỘ TỈNH PHÚ THỌ\nĐẢNG ỦY XÃ HÒA BÌNH\nSố 12-KH/ĐU\nHoà Bình, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nhọc tập\n",
        "SỞ Y TẾ TỈNH NINH BÌNH\nBỆNH VIỆN ĐA KHOA HÀ NAM\nSố: 12/KH-BV\nHà Nam, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "UBND XÃ VĨNH XƯƠNG\nTRƯỜNG TIỂU HỌC A\nSố: 12/KH-THA\nAn Giang, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
        "HUYỆN ỦY PHƯỚC LONG\nVĂN PHÒNG\nSố 12-KH/VPHU\nThị trấn Phước Long, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân\n",
        "UBND PHƯỜNG 5\nSố: 12/KH-UBND\nPhường 5, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
    ),
    bad=(
        Bad(
            "HUYỆN ỦY MỘC CHÂU\nỦY BAN KIỂM TRA\nSố 31-KH/UBKTHU\n⟦Lai Châu⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nkiểm tra\n"
        ),
        Bad(
            "NGÂN HÀNG CHÍNH SÁCH XÃ HỘI\nCHI NHÁNH TỈNH SƠN LA\nSố: 31/KH-NHCS\n⟦Bến Tre⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nTập huấn\n"
        ),
        Bad("UBND XÃ NGHI LỘC\nSố: 12/KH-UBND\n⟦Nghi Lôc⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n"),
        Bad("TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n⟦Lai Châu⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nmở lớp\n"),
        Bad(
            "UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\nSố: 12/KH-SYT\n⟦Đắk Nông⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nTiêm chủng\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH KHÁNH HÒA\nHUYỆN ỦY DIÊN KHÁNH\nSố 12-KH/HU\n⟦Cà Mau⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nhọc tập\n"
        ),
        Bad(
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO AN GIANG\nTRƯỜNG THPT A\nSố: 12/KH-THA\n⟦Sóc Trăng⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân\n"
        ),
        Bad(
            "UBND XÃ VĨNH XƯƠNG\nTRƯỜNG TIỂU HỌC A\nSố: 12/KH-THA\n⟦Sóc Trăng⟧, ngày 14 tháng 12 năm 2024\n\nKẾ HOẠCH\nRa quân\n\n"
            "Thực hiện chỉ đạo của UBND tỉnh An Giang, nhà trường xây dựng Kế hoạch như sau:\n"
        ),
        Bad(
            "ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ ĐƠN DƯƠNG\nSố 12-KH/ĐU\n⟦Ka Đô⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nhọc tập\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    if head.issued is None or head.issuer is None or len(head.issued.place) == 0:
        return
    written = plan.quote(head.issued.place)
    if named := _spelt_otherwise(plan, head.issued.place):
        values = {"found": written, "issuer": plan.issuer_words, "right": Text(vi=named, en=named)}
        yield Finding(head.issued.place, values)
        return
    judged = _judged(plan, written)
    if judged:
        unit, severity = judged
        issuer = " ".join(plan.issuer_words.split())
        related = (Related(head.issuer, Text(vi="cơ quan ban hành", en="the issuing body")),)
        right = Text(vi=unit, en=unit) if unit else _SEAT
        yield Finding(
            head.issued.place, {"found": written, "issuer": issuer, "right": right}, related=related, severity=severity
        )


def _judged(plan: Plan, written: str) -> tuple[str, Severity] | None:
    """Whose name should stand there ("" for the seat of a body that may sit anywhere), and how surely; None where it may be right."""
    head = plan.header
    names = localities(plan.issuer_words)
    above = head.body_kinds[-2:-1]
    of_province = head.issuer_kind in _ADVISORY and above == ["province committee"]
    of_district = head.issuer_kind in _ADVISORY and above == ["district committee"]
    if head.superior and not names and (head.issuer_kind in ("department", "bloc") or of_province or of_district):
        names = localities(" ".join(plan.quote(line) for line in head.bodies[-2]))
    unit = next((one for one in _COMMUNES if one in names), "")
    if unit and head.issuer_kind in _COMMUNE_BODIES:
        wrong = not _alike(bare_name(written), names[unit])
        # Wards of a city often give the city's name; only the newer Party guidance rules it out in so many words.
        severity = Severity.NOTE if province(written) and plan.profile.id != "hd05" else Severity.WARNING
    elif set(names) == {"tỉnh"} and (head.issuer_kind in _PROVINCE_BODIES or of_province):
        unit, severity = "tỉnh", Severity.WARNING
        wrong = province(names[unit]) != "" and province(written) not in ("", names[unit])
    elif "huyện" in names and (head.issuer_kind in _DISTRICT_BODIES or of_district):
        unit, severity = "huyện", Severity.NOTE
        wrong = province(written) not in ("", names[unit])
    else:
        severity = Severity.NOTE
        wrong = _is_of_another_province(plan, province(written))
    return (unit, severity) if wrong else None


def _spelt_otherwise(plan: Plan, place: Span) -> str:
    """The name as the head gives it, where the place differs from it by tone marks alone: "Nghi Loc" of XÃ NGHI LỘC."""
    written = plan.running[place.start : place.end].split()
    name = [folded(word) for word in written]
    if len(name) < _SYLLABLES or _DAK in name:
        return ""
    found = ""
    for line in (line for body in plan.header.bodies for line in body):
        words = plan.running[line.start : line.end].split()
        for at in range(len(words) - len(name) + 1):
            same = words[at : at + len(name)]
            if [folded(word) for word in same] == name:
                if [word.lower() for word in same] == [word.lower() for word in written]:
                    return ""
                found = " ".join(word.capitalize() for word in same)
    return found


def _is_of_another_province(plan: Plan, written: str) -> bool:
    """Is a province given that the head does not name, but another, or that nothing else names, but another is?"""
    head = plan.header
    lines = " ".join(plan.quote(line) for body in head.bodies for line in body)
    if written and _BRANCH.search(folded(plan.issuer_words)):
        own_province = province(localities(plan.issuer_words).get("tỉnh", ""))
        return own_province != "" and not one_province(written, own_province)
    if (
        not written
        or head.issuer_kind in _ANYWHERE
        or _HIGH.search(folded(lines))
        or f" {written} " in f" {folded(lines)} "
    ):
        return False
    own = {name for name in localities(lines).values() if province(name)}
    for kind, body in zip(head.body_kinds, head.bodies, strict=True):
        if kind == "department" and (name := province_at_end(" ".join(plan.quote(line) for line in body))):
            own.add(name)
    if not own:
        assert head.issued
        rest = f"{plan.text[: head.issued.place.start]} {plan.text[head.issued.place.end :]}"
        own = set(provinces_named(rest))
        if written in folded(rest):
            return False
    return bool(own) and not any(one_province(written, name) for name in own)


def _alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
