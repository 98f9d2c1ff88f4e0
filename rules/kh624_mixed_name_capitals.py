"""Tên một cơ quan lúc viết hoa, lúc viết thường.

Trong một văn bản, tên gọi của một cơ quan, tổ chức viết hoa như nhau ở mọi chỗ. Quy tắc chỉ ra chỗ viết khác với số đông;
tên đứng đầu câu và danh từ chung sau “các”, “mỗi” không xét.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Kind, Options, Paragraph, Place, Plan, Severity, Span, Text, rule

_HEADS = (
    "Ban|Đoàn|Hội|Sở|Phòng|Cục|Vụ|Viện|Đảng ủy|Đảng uỷ|Đảng bộ|Chi bộ|Văn phòng|Công đoàn|Ủy ban|Uỷ ban|Liên đoàn|Trung tâm"
    "|Mặt trận|Tỉnh đoàn|Thành đoàn|Huyện đoàn"
)
# The second word is looked at only: it may be the head of the next name ("Văn phòng Đoàn Khối"). The word behind it tells
# one name of another: Ban Giám hiệu, Ban giám khảo.
_NAME = re.compile(rf"(?:{_HEADS})(?= (?P<word>[^\W\d_]{{2,}})(?!\w)(?: (?P<behind>[^\W\d_]+))?)")
_INSIDE = re.compile(r"[\w-]$")  # of a word
_BEGINNING = re.compile(r"(?:^|[.:!?;] |[“\"(])$")
_PLURAL = re.compile(r"(?:[Cc]ác|[Mm]ỗi|[Tt]ừng|[Nn]hững|[Mm]ột|[Mm]ọi)\s$")
# "Ban tổ chức" of an event beside the Ban Tổ chức of a committee; "Đoàn viên", "Hội viên" are no names.
_COMMON = frozenset({"tổ chức", "viên", "thể", "nghị", "đồng", "phí", "kiểm tra"})


@rule(
    id="KH624",
    name="mixed-name-capitals",
    family="style",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” viết khác những chỗ khác (“{usual}”)", en="“{found}” is written “{usual}” elsewhere"),
    hint=Text(vi="viết “{usual}” cho thống nhất", en="write “{usual}” throughout"),
    basis={"nd30": "Phụ lục II, phần IV", "*": "tên cơ quan, tổ chức viết hoa thống nhất trong văn bản"},
    options=Options,
    good=(
        "II. NỘI DUNG\n- Ban Vận hành chủ trì; Ban Vận hành phối hợp với Ban Tổ chức.\n- Đoàn viên tham gia; ban tổ chức hội thi.\n",
        "II. NỘI DUNG\n- Ban Giám hiệu chọn Ban giám khảo; Ban Giám hiệu duyệt; báo cáo Ban Giám hiệu; gửi Ban Giám hiệu.\n",
        "II. NỘI DUNG\n- Giao Sở Y tế, Sở Nội vụ, Sở Y tế.\n- Sở y tế các tỉnh bạn dự.\n",
    ),
    bad=(
        Bad(
            "II. NỘI DUNG\n- Giao Ban Vận hành chủ trì.\n- Văn phòng phối hợp với Ban Vận hành.\n- Kinh phí của Ban Vận hành.\n"
            "- Báo cáo gửi ⟦Ban vận⟧ hành tổng hợp.\n",
            fixed="II. NỘI DUNG\n- Giao Ban Vận hành chủ trì.\n- Văn phòng phối hợp với Ban Vận hành.\n- Kinh phí của Ban Vận hành.\n"
            "- Báo cáo gửi Ban Vận hành tổng hợp.\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    seen: dict[tuple[str, str], dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for one in plan.paragraphs:
        if (one.is_prose or one.place is Place.RECIPIENTS) and one.kind is not Kind.TABLE and not one.plain.isupper():
            for match in _NAME.finditer(one.plain):
                if _is_name(one, match):
                    name = one.plain[match.start() : match.end("word")]
                    seen[name.lower(), (match["behind"] or "").lower()][name].append(
                        one.place_of(match.start(), match.end("word"))
                    )
    told = [one.span for one in plan.uneven_bodies]  # names that are known are told by another rule
    for forms in seen.values():
        yield from (one for one in _mixed(forms) if not any(one.span.overlaps(span) for span in told))


def _is_name(one: Paragraph, match: re.Match[str]) -> bool:
    before = one.plain[max(match.start() - 8, 0) : match.start()]
    if _INSIDE.search(before) or match["word"].isupper() or match["word"] in _COMMON or _PLURAL.search(before):
        return False
    return match["word"][0].isupper() or not _BEGINNING.search(before)


def _mixed(forms: dict[str, list[Span]]) -> Iterator[Finding]:
    if len(forms) != 2:
        return
    (small, few), (usual, many) = sorted(forms.items(), key=lambda item: item[0].split()[-1][0].isupper())
    if len(few) * 2 > len(many):
        return
    severity = Severity.NOTE if len(few) * 3 > len(many) else None
    for span in few:
        values = {"found": small, "usual": usual}
        yield Finding(span, values, Fix((Edit(span, usual),), safe=False), severity=severity)
