"""Dòng lưu ghi sai kiểu.

Văn bản của Đảng ghi “Lưu Văn phòng ...”: không có dấu hai chấm, không có “VT”. Văn bản của cơ quan nhà nước ghi “Lưu: VT, đơn
vị soạn thảo.”: có dấu hai chấm và “VT” (văn thư). Hãy ghi lại dòng lưu theo đúng loại văn bản.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Good, Options, Plan, Recipient, Severity, Span, Text, rule

_HEAD = re.compile(r"(?P<word>Lưu|LƯU)(?P<gap>\s{0,3})(?P<colon>:?)")
_WORD = re.compile(r"[Ll]\w{2}(?=[\s:])")
_CLERK = re.compile(r"VT\b|[Vv]ăn thư")


@rule(
    id="KH458",
    name="archive-form",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(
        vi="dòng lưu phải ghi {right}, không ghi “{wrong}”", en="the archive line reads {right}, not “{wrong}”"
    ),
    hint=Text(
        vi="Đảng: “Lưu Văn phòng ...”; nhà nước: “Lưu: VT, ...”", en="Party: “Lưu Văn phòng ...”; state: “Lưu: VT, ...”"
    ),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2",
        "party": "36-HD/VPTW mục II.1.9; 05-HD/VPTW phần II, mục I.9.2",
        "nd30": "Phụ lục I, phần II, mục 9",
    },
    options=Options,
    good=(
        Good("Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n", norm="hd36"),
        Good("Nơi nhận:\n- Các phòng;\n- Lưu: VT, KGVX (Hạnh).\n", norm="nd30"),
        Good("Nơi nhận:\n- Các phòng;\n- Lưu VT.\n", norm="mass"),
        Good("Nơi nhận: Các phòng; lưu: VT.\n", norm="nd30"),
        Good(
            "ĐẢNG ỦY QUÂN SỰ TỈNH SƠN LA\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nkiểm tra\n\nI. MỤC ĐÍCH\nNhắc nhở.\n\n"
            "Nơi nhận:\n- Các chi bộ,\n- Lưu VT, UBKT.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nCầm Văn Pó\n",
            norm="hd36",
        ),
    ),
    bad=(
        Bad(
            "Nơi nhận:\n- Các chi bộ,\n- ⟦Lưu:⟧ Văn phòng Đảng ủy.\n",
            fixed="Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n",
            norm="hd36",
        ),
        Bad("Nơi nhận:\n- Các chi bộ;\n- ⟦Lưu: VT⟧, VPĐU.\n", norm="hd05"),
        Bad(
            "Nơi nhận:\n- Các phòng;\n- ⟦Lưu⟧ VT, TH.\n",
            fixed="Nơi nhận:\n- Các phòng;\n- Lưu: VT, TH.\n",
            norm="nd30",
        ),
        Bad("Nơi nhận:\n- Các tổ;\n- Lưu: ⟦hồ sơ⟧.\n", norm="nd30"),
        Bad("Nơi nhận:\n- Các tổ;\n- ⟦Lưư⟧: VT, TH.\n", fixed="Nơi nhận:\n- Các tổ;\n- Lưu: VT, TH.\n", norm="nd30"),
        Bad(
            "Nơi nhận:\n- Các tổ,\n- ⟦lưu⟧ Văn phòng.\n", fixed="Nơi nhận:\n- Các tổ,\n- Lưu Văn phòng.\n", norm="hd36"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    colon = plan.profile.archive_colon
    if plan.recipients is None or colon is None:
        return
    for line in plan.recipients.archive:
        head = _HEAD.match(plan.text, line.span.start, line.span.end)
        if line.mark and not head and (wrong := _WORD.match(plan.text, line.span.start, line.span.end)):
            span = Span(*wrong.span())
            yield Finding(span, {"right": "“Lưu”", "wrong": wrong[0]}, Fix((Edit(span, "Lưu"),)))
        if head:
            yield from _of_state(plan, line, head) if colon else _of_party(plan, line, head)


def _of_state(plan: Plan, line: Recipient, head: re.Match[str]) -> Iterator[Finding]:
    word = Span(head.start("word"), head.end("word"))
    if not head["colon"]:
        values = {"right": "“Lưu:”", "wrong": plan.quote(word)}
        yield Finding(word, values, Fix((Edit(Span(word.end, word.end), ":"),)))
    elif not _CLERK.search(line.words):
        start = next((at for at in range(head.end(), line.span.end) if not plan.text[at].isspace()), head.end())
        rest = Span(start, line.span.end)
        yield Finding(rest, {"right": "“Lưu: VT, ...”", "wrong": plan.quote(rest)}, severity=Severity.NOTE)


def _of_party(plan: Plan, line: Recipient, head: re.Match[str]) -> Iterator[Finding]:
    clerk = _CLERK.search(plan.text, head.end(), line.span.end)
    colon = Span(head.start(), head.end())
    if clerk and clerk[0] == "VT" and plan.header.issuer_kind == "military committee":
        return  # of the army and the police: what the command's clerk keeps
    if clerk and clerk[0] == "VT":
        span = Span(head.start(), clerk.end())
        yield Finding(span, {"right": "“Lưu Văn phòng ...”", "wrong": plan.quote(span)})
    elif head["colon"]:
        values = {"right": "“Lưu” không có dấu hai chấm", "wrong": plan.quote(colon)}
        yield Finding(colon, values, Fix((Edit(Span(head.start("gap"), head.end()), ""),)))
