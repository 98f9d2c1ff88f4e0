"""Báo cáo kết quả phải sau việc được báo cáo.

Hạn gửi báo cáo lên cấp trên không thể sớm hơn hạn tổ chức chính việc đó; dự thảo báo cáo thì phải xong trước hội nghị
thông qua; báo cáo của cấp dưới gửi về một đơn vị thì phải đến trước khi đơn vị đó tổng hợp, báo cáo lên trên, kể cả trong nội bộ một
cơ quan: khoa, phòng nộp về Phòng Kế hoạch tổng hợp, Phòng trình Ban Giám đốc. Hãy xếp lại hai hạn theo đúng trình tự.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Reason, Severity, Text, broken_order, rule


@rule(
    id="KH312",
    name="report-before-work",
    family="deadlines",
    severity=Severity.ERROR,
    message=Text(
        vi="hạn {late} sớm hơn hạn của việc phải xong trước nó ({early})",
        en="the deadline {late} comes before that of the work it depends on ({early})",
    ),
    hint=Text(vi="xếp lại hai hạn theo trình tự công việc", en="put the two deadlines in the order of the work"),
    basis={"*": "tổ chức việc xong mới báo cáo kết quả; có dự thảo mới họp"},
    options=Options,
    good=(
        "KẾ HOẠCH\ntrồng cây\nI. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Đảng ủy tổng hợp, báo cáo Huyện ủy trước ngày 16/9/2022.\n"
        "2. Các chi bộ gửi báo cáo kết quả về Văn phòng Đảng ủy trước ngày 09/9/2022; gửi danh sách về Văn phòng Đảng ủy trước ngày"
        " 20/9/2022.\n",
        "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n- Các chi bộ cơ sở tổ chức hội nghị sơ kết, hoàn thành"
        " trước ngày 16/9/2022.\n- Các chi bộ cơ sở gửi báo cáo về Đảng ủy Khối trước ngày 23/9/2022.\n",
        "KẾ HOẠCH\nkiểm điểm, đánh giá, xếp loại năm 2026\n-----\nI. THỜI GIAN\n1. Các chi bộ cơ sở gửi báo cáo về Đảng ủy Khối trước ngày"
        " 05/12/2026.\n2. Các đảng bộ cơ sở kiểm điểm xong trước ngày 08/12/2026.\n",
    ),
    bad=(
        Bad(
            "KẾ HOẠCH\ndiễn tập\nI. CHẾ ĐỘ BÁO CÁO\nCác lực lượng báo cáo quân số về Ban CHQS xã trước 16.00 ngày 05.9.2026; Ban CHQS xã tổng"
            " hợp báo cáo Trưởng Ban ⟦trước 17.00 ngày 04.9.2026⟧.\n"
        ),
        Bad(
            "KẾ HOẠCH\ntrồng cây\nI. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Đảng ủy tổng hợp, báo cáo Huyện ủy ⟦trước ngày 16/9/2022⟧.\n"
            "2. Các chi bộ gửi báo cáo kết quả về Văn phòng Đảng ủy trước ngày 23/9/2022.\n"
        ),
        Bad(
            "BỆNH VIỆN ĐA KHOA\nSố: 45/KH-BV\n\nKẾ HOẠCH\nSơ kết công tác 6 tháng đầu năm 2025\n\nI. TIẾN ĐỘ\n1. Các khoa, phòng nộp báo cáo về"
            " Phòng Kế hoạch tổng hợp trước ngày 20/6/2025.\n2. Phòng Kế hoạch tổng hợp trình Ban Giám đốc ⟦trước ngày 15/6/2025⟧.\n"
        ),
        Bad(
            "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n- Các chi bộ cơ sở tổ chức hội nghị sơ kết, hoàn"
            " thành trước ngày 16/9/2022.\n- Các chi bộ cơ sở gửi báo cáo về Đảng ủy Khối ⟦trước ngày 12/9/2022⟧.\n"
        ),
        Bad(
            "KẾ HOẠCH\nsơ kết 04 năm thực hiện Nghị quyết\n-----\nI. THỜI GIAN\n1. Hội nghị sơ kết của Đảng bộ Khối: Dự kiến ngày"
            " 25/5/2023.\n2. Đảng ủy Khối báo cáo Tỉnh ủy ⟦trước ngày 15/5/2023⟧.\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for order in plan.breaks:
        if order.reason in (Reason.WORK, Reason.DRAFT, Reason.SYNTHESIS):
            before = Text(vi="việc phải xong trước: {early}", en="has to be done before: {early}")
            yield broken_order(plan, order, before, at_late=True)
