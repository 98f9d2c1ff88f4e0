"""Văn bản trích từ PDF bị hỏng.

Quá nhiều tiếng dính liền nhau hoặc rời từng chữ cái: văn bản được trích từ PDF hay bản quét không đúng cách. Chỉ báo một lần; các quy
tắc chính tả khác không xét tệp này.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH016",
    name="damaged-extraction",
    family="encoding",
    severity=Severity.ERROR,
    message=Text(
        vi="văn bản mất nhiều dấu cách hoặc rời từng chữ, bắt đầu từ đây",
        en="the text lost many spaces or fell into letters, from here on",
    ),
    hint=Text(vi="trích lại văn bản từ bản gốc", en="extract the text from the original again"),
    basis={"*": "văn bản phải đầy đủ, đúng bản gốc"},
    options=Options,
    good=("II. NỘI DUNG\n- Thực hiệncác nghị quyết; tổchức sơ kết.\n",),
    bad=(
        Bad(
            "II. NỘI DUNG\n- ⟦Banthườngvụ⟧ giao cácchibộ tổchức sơkết.\n"
            "- Cáccấpủy quántriệt nghịquyết, báocáo kếtquả vềVănphòng trướcngày 15/4.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    if plan.spelling.damage:
        yield Finding(plan.spelling.damage)
