"""Một nơi nhận ghi hai lần.

Cùng một cơ quan, cá nhân chỉ ghi một dòng trong nơi nhận. Hãy bỏ dòng trùng, hoặc gộp mục đích gửi vào một dòng.
"""

import re
from collections.abc import Iterator

from validator.api import Finding, Options, Plan, Recipient, Related, Severity, Text, rule

_PURPOSE = re.compile(r"\s*\([^)]*\)")


@rule(
    id="KH460",
    name="duplicate-recipient",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(vi="nơi nhận “{recipient}” đã ghi ở trên", en="the recipient “{recipient}” is listed above already"),
    hint=Text(vi="bỏ dòng trùng", en="leave the repeated line out"),
    basis={"*": "mỗi nơi nhận ghi một lần"},
    options=Options,
    good=("Nơi nhận:\n- Các chi bộ,\n- Các chi bộ nông thôn,\n- Lưu Văn phòng.\n",),
    bad=(
        "Nơi nhận:\n- Các chi bộ,\n- Các đoàn thể,\n- ⟦Các chi bộ⟧,\n- Lưu Văn phòng.\n",
        "Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng;\n- ⟦UBND tỉnh⟧;\n- Lưu: VT.\n",
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    seen: dict[str, Recipient] = {}
    for item in plan.recipients.items if plan.recipients else ():
        words = _PURPOSE.sub("", item.words).strip(" .,;").lower()
        if words and words in seen and not item.is_archive:
            first = Related(seen[words].span, Text(vi="ghi lần đầu", en="first time"))
            yield Finding(item.span, {"recipient": item.words}, related=(first,))
        seen.setdefault(words, item)
