"""Việc trong một giai đoạn có thời gian nằm ngoài giai đoạn đó.

“Đợt 1 (từ ngày 01/4 đến ngày 30/4/2026)” mà việc ghi trong đợt 1 lại “xong trước ngày 20/5/2026”: sửa mốc của đợt mà chưa sửa việc, hoặc
ngược lại. Báo cáo, tổng kết, công bố kết quả sau đợt và việc chuẩn bị trước đợt thì không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, rule


@rule(
    id="KH321",
    name="step-outside-its-stage",
    family="deadlines",
    severity=Severity.WARNING,
    message=Text(
        vi="“{step}” nằm ngoài giai đoạn chứa việc này ({stage})",
        en="“{step}” lies outside the stage it belongs to ({stage})",
    ),
    hint=Text(vi="sửa thời gian của việc hoặc của giai đoạn", en="correct the time of the step or of its stage"),
    basis={"*": "việc thuộc giai đoạn nào thì làm trong giai đoạn đó"},
    options=Options,
    good=(
        "I. NỘI DUNG\n1. Đợt 1 (từ ngày 01/4/2026 đến ngày 30/4/2026)\n- Chuẩn bị tài liệu trước ngày 25/3/2026.\n- Kiểm tra xong trước ngày "
        "30/4/2026.\n- Giữ sạch đường làng đến hết ngày 31/12/2026.\n"
        "- Báo cáo kết quả trước ngày 05/5/2026.\n2. Đợt 2\n- Kiểm tra xong trước ngày 30/6/2026.\n",
        "I. NỘI DUNG\n1. Trồng cây từ ngày 01/4/2026 đến ngày 30/4/2026\n- Chăm sóc cây đến hết ngày 31/12/2026.\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n1. Đợt 1 (từ ngày 01/4/2026 đến ngày 30/4/2026)\n- Các tổ kiểm tra ⟦xong trước ngày 20/5/2026⟧.\n"
            "2. Đợt 2 (từ ngày 02/5/2026 đến ngày 30/5/2026)\n- Ra quân ⟦ngày 28/4/2026⟧.\n"
        ),
        Bad(
            "I. NỘI DUNG\n1. Thời gian thực hiện: Từ ngày 01/4/2026 đến ngày 30/5/2026\n- Bước 1: Từ ngày 01/4/2026 đến ngày 20/4/2026.\n"
            "- Bước 2: ⟦Từ ngày 21/4/2026 đến ngày 15/6/2026⟧.\n2. Kinh phí: Ngân sách xã.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for step, stage in plan.steps_outside_stages:
        values = {"step": plan.plain(step), "stage": plan.plain(stage)}
        yield Finding(step, values, related=(Related(stage, Text(vi="giai đoạn", en="the stage")),))
