"""Dòng cuối của Nơi nhận không kết thúc bằng dấu chấm.

Dòng lưu là dòng cuối của nơi nhận và kết thúc bằng dấu chấm, không để trống, không dùng dấu phẩy, chấm phẩy hay “./.”. Hãy
đặt dấu chấm ở cuối dòng.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Text, rule


@rule(
    id="KH454",
    name="recipients-last-stop",
    family="recipients",
    severity=Severity.WARNING,
    message=Text(
        vi="dòng cuối của Nơi nhận phải kết thúc bằng dấu chấm", en="the last recipients' line ends in a full stop"
    ),
    hint=Text(vi="đặt dấu chấm ở cuối dòng", en="put a full stop at the end of the line"),
    basis={
        "hd36": "mục II.1.9",
        "hd05": "phần II, mục I.9.2.5",
        "nd30": "Phụ lục I, phần II, mục 9",
        "*": "danh sách kết thúc bằng dấu chấm",
    },
    options=Options,
    good=(
        "Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n",
        "Nơi nhận:\n- Lưu Văn phòng,\n- Các chi bộ,\n",
        "Nơi nhận:\n- Tỉnh ủy,\n- Các chi bộ,\n",
    ),
    bad=(
        Bad("Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng⟦,⟧\n", fixed="Nơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng.\n"),
        Bad("Nơi nhận:\n- Các phòng;\n- Lưu: VT⟦⟧\n", fixed="Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n"),
        Bad("Nơi nhận:\n- Các phòng;\n- Lưu: VT⟦./.⟧\n", fixed="Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    found = plan.recipients
    if found is None or not found.items:
        return
    last = found.items[-1]
    # Without an archive line at the end, that is what is wrong: the list goes on as if one followed.
    if (
        last.end != "."
        and not last.words.endswith("…")
        and (last.is_archive or (not found.archive and last.end not in (",", ";")))
    ):
        yield Finding(last.end_span, {}, Fix((Edit(last.end_span, "."),)))
