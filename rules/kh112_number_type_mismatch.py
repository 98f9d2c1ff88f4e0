"""Ký hiệu tên loại không khớp với tên loại văn bản.

Trong “Số 12-KH/ĐU”, “KH” là chữ viết tắt của tên loại “KẾ HOẠCH”. Ký hiệu của một loại khác (BC, NQ, QĐ …) thường còn sót lại từ mẫu cũ. Hãy
sửa ký hiệu hoặc tên loại cho khớp nhau.
"""

from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Related, Severity, Text, rule

# Type, marks folded, and its symbols; Party and state papers differ in a few.
_SYMBOLS = {
    "KE HOACH": ("KH",), "CHUONG TRINH": ("CTr",), "BAO CAO": ("BC",), "QUYET DINH": ("QĐ",), "NGHI QUYET": ("NQ",),
    "CHI THI": ("CT",), "THONG BAO": ("TB",), "HUONG DAN": ("HD",), "TO TRINH": ("TTr",), "KET LUAN": ("KL",),
    "QUY CHE": ("QC",), "QUY DINH": ("QĐ", "QĐi", "QyĐ"), "DE AN": ("ĐA",), "PHUONG AN": ("PA",), "THONG TRI": ("TT",),
    "BIEN BAN": ("BB",), "GIAY MOI": ("GM",),
}  # fmt: skip
_KNOWN = frozenset(symbol for symbols in _SYMBOLS.values() for symbol in symbols) | {"CV"}


@rule(
    id="KH112",
    name="number-type-mismatch",
    family="header",
    severity=Severity.ERROR,
    message=Text(
        vi="ký hiệu “{found}” không phải của tên loại {kind}: lẽ ra là “{right}”",
        en="symbol “{found}” is not that of {kind}: “{right}” is",
    ),
    hint=Text(vi="sửa ký hiệu thành “{right}” hoặc sửa tên loại", en="change the symbol to “{right}”, or the type"),
    basis={
        "hd36": "mục II.1.3",
        "hd05": "Phần II, mục I.3.1.2",
        "party": "ký hiệu là chữ viết tắt của tên loại",
        "nd30": "Phụ lục III, phần I",
        "*": "ký hiệu là chữ viết tắt của tên loại",
    },
    options=Options,
    good=(
        "CHI BỘ THÔN YÊN SƠN\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nSố: 10/KHLT-UBND-CA\n\nKẾ HOẠCH\nPhối hợp bảo đảm an ninh\n",
        "UBND XÃ BA VÌ\nSố: 10/UBND-VX\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
    ),
    bad=(
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-⟦BC⟧/ĐU\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
            "ĐẢNG ỦY XÃ BA VÌ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        ),
        Bad(
            "UBND XÃ BA VÌ\nSố: 12/⟦Kh⟧-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
            "UBND XÃ BA VÌ\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nRa quân làm thủy lợi\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    head = plan.header
    right = _SYMBOLS.get(head.kind)
    if head.number is None or head.type_span is None or right is None or head.number.type_symbol in ("", *right):
        return
    found = head.number.type_symbol
    letters = [one for one in right if one.casefold() == found.casefold()]
    if found not in _KNOWN and not letters:
        return
    values = {"found": found, "kind": plan.quote(head.type_span), "right": (letters or right)[0]}
    yield Finding(
        head.number.type_span,
        values,
        Fix((Edit(head.number.type_span, values["right"]),), safe=bool(letters)),
        related=(Related(head.type_span, Text(vi="tên loại", en="the type")),),
    )
