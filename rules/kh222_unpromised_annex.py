"""Phụ lục không được nhắc tới trong văn bản.

Có phụ lục thì trong nội dung phải có câu chỉ dẫn tới phụ lục đó (“theo Phụ lục 1 kèm theo Kế hoạch này”, “có đề cương gửi kèm”), để người
đọc biết phụ lục dùng vào việc gì.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH222",
    name="unpromised-annex",
    family="annex",
    severity=Severity.NOTE,
    message=Text(vi="nội dung không nhắc tới phụ lục này", en="the text never points to this annex"),
    hint=Text(vi="thêm câu chỉ dẫn tới phụ lục trong nội dung", en="point to the annex in the text"),
    basis={
        "hd36": "phụ lục kèm theo văn bản",
        "hd05": "Phần II, mục II.1",
        "party": "văn bản phải có chỉ dẫn về phụ lục",
        "nd30": "Phụ lục I, phần III, mục 1",
    },
    options=Options,
    good=(
        "ĐẢNG ỦY XÃ BA VÌ\n\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Học theo đề cương gửi kèm.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\n"
        "ĐỀ CƯƠNG\nhọc tập chuyên đề\n\nI. ĐẶT VẤN ĐỀ\n",
    ),
    bad=(
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\n\nKẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n1. Học chuyên đề năm 2025.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\n"
            "⟦PHỤ LỤC⟧\nthời khóa biểu\n(Kèm theo Kế hoạch số 12-KH/ĐU, ngày 14/3/2025 của Đảng ủy xã)\n"
        ),
        Bad(
            "ĐẢNG ỦY XÃ BA VÌ\n\nKẾ HOẠCH\nphát triển du lịch (sau đây gọi tắt là Kế hoạch)\n\nI. NỘI DUNG\n1. Văn phòng soạn đề cương kiểm tra."
            "\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nLò Văn Pao\n\n⟦PHỤ LỤC⟧\ndanh sách các hộ\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for annex in plan.annexes[:1]:
        if annex.thing in ("PHU LUC", "DE CUONG") and not annex.is_mentioned:
            yield Finding(annex.heading)
