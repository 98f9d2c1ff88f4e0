"""Tên trong ngoặc kép viết hai cách.

“Dân vận khéo” ở một chỗ, “Dân vẫn khéo” ở chỗ khác: tên phong trào, cuộc thi, mô hình phải viết giống nhau; chỗ khác đi một dấu là gõ sai.
Hai cách đặt dấu thanh và chữ hoa, chữ thường không bị xét ở đây.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Found, Options, Plan, Related, Severity, Text, folded, rule

_QUOTED = re.compile(r"“(?P<name>[^“”\n.;:]{6,80})”")
_NO_LETTER = re.compile(r"\W+")
_FEWEST = 2  # syllables


@rule(
    id="KH644",
    name="quoted-name-two-ways",
    family="typos",
    severity=Severity.WARNING,
    message=Text(vi="“{found}” ở đây, chỗ khác là “{other}”", en="“{found}” here, “{other}” elsewhere"),
    hint=Text(vi="ghi đúng tên ở mọi chỗ", en="write the name the same way everywhere"),
    basis={"*": "một tên gọi viết thống nhất trong văn bản"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Phong trào “Dân vận khéo”; phong trào “dân vận khéo”; “Nhà sạch, vườn đẹp”, “Nhà sạch - vườn đẹp”; “hòa giải ở cơ sở”, "
        "“hoà giải ở cơ sở”.\n",
    ),
    bad=(Bad("I. NỘI DUNG\n- Phong trào “Dân vận khéo”.\n- Sơ kết phong trào “⟦Dân vẫn khéo⟧”.\n"),),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    named: dict[str, list[tuple[str, Found]]] = {}
    for found in plan.written.find(_QUOTED):
        words = _NO_LETTER.split(found["name"].strip())
        if len(words) >= _FEWEST:
            place = found.span("name")
            spelt = " ".join(_NO_LETTER.split(plan.running[place.start : place.end].lower())).strip()
            named.setdefault(folded(" ".join(words)), []).append((spelt, found))
    for given in named.values():
        spellings = [spelt for spelt, _ in given]
        if len(set(spellings)) != 2:
            continue
        right = max(spellings, key=spellings.count)  # the first, where each stands as often
        other = next(found for spelt, found in given if spelt == right)
        for spelt, found in given:
            if spelt != right:
                related = (Related(other.span("name"), Text(vi="chỗ khác", en="elsewhere")),)
                yield Finding(found.span("name"), {"found": found["name"], "other": other["name"]}, related=related)
