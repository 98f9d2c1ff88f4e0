"""Địa danh không phải nơi của cơ quan ban hành.

Địa danh trên văn bản của cơ quan cấp tỉnh là tên tỉnh, thành phố; của cơ quan cấp xã là tên xã, phường đó. Địa danh của nơi khác thường
còn sót lại từ mẫu hoặc văn bản cũ. Chỉ báo khi tên cơ quan ban hành nói rõ tỉnh hoặc xã.
"""

from collections.abc import Iterator

from validator.api import (
    Bad,
    Finding,
    Options,
    Plan,
    Related,
    Severity,
    Text,
    bare_name,
    localities,
    province,
    rule,
)

_COMMUNE_BODIES = frozenset({"committee", "people's committee", "people's council"})
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_PROVINCE_BODIES = frozenset({"province committee", "bloc", "people's committee", "people's council", "department"})

_ADVISORY = ("board", "inspection")


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
        "UBND PHƯỜNG 5\nSố: 12/KH-UBND\nPhường 5, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nRa quân\n",
    ),
    bad=(
        Bad("TỈNH ỦY CÀ MAU\nBAN TỔ CHỨC\nSố 31-KH/BTCTU\n⟦Lai Châu⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nmở lớp\n"),
        Bad(
            "UBND TỈNH LÂM ĐỒNG\nSỞ Y TẾ\nSố: 12/KH-SYT\n⟦Đắk Nông⟧, ngày 14 tháng 12 năm 2025\n\nKẾ HOẠCH\nTiêm chủng\n"
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
    names = localities(plan.issuer_words)
    of_province = head.issuer_kind in _ADVISORY and head.body_kinds[-2:-1] == ["province committee"]
    if head.superior and not names and (head.issuer_kind in ("department", "bloc") or of_province):
        names = localities(" ".join(plan.quote(line) for line in head.bodies[-2]))
    unit = next((one for one in _COMMUNES if one in names), "")
    found = bare_name(written)
    if unit and head.issuer_kind in _COMMUNE_BODIES:
        wrong = not _alike(found, names[unit])
    elif set(names) == {"tỉnh"} and (head.issuer_kind in _PROVINCE_BODIES or of_province):
        unit = "tỉnh"
        wrong = province(names[unit]) != "" and province(written) not in ("", names[unit])
    else:
        return
    if wrong:
        issuer = " ".join(plan.issuer_words.split())
        related = (Related(head.issuer, Text(vi="cơ quan ban hành", en="the issuing body")),)
        # Wards of a city often give the city's name; only the newer Party guidance rules it out in so many words.
        weak = unit != "tỉnh" and province(written) and plan.profile.id != "hd05"
        yield Finding(
            head.issued.place,
            {"found": written, "issuer": issuer, "right": unit},
            related=related,
            severity=Severity.NOTE if weak else None,
        )


def _alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)
