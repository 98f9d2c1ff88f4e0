"""Ghi học hàm, học vị, quân hàm hoặc danh hiệu trước họ tên người ký.

Trước họ tên người ký văn bản không ghi học hàm, học vị, quân hàm, danh hiệu (ThS., TS., Đại tá, NGƯT ...). Với cơ quan nhà
nước, đơn vị vũ trang và tổ chức giáo dục, y tế, khoa học được ghi khi người đứng đầu ngành quy định, nên quy tắc không báo
ở các đơn vị ấy. Hãy bỏ phần ghi thêm, chỉ để họ tên.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Edit, Finding, Fix, Good, Options, Plan, Severity, Span, Text, folded, rule

# NĐ30, Phụ lục I, II.7: armed forces, education, health, science.
_EXEMPT = re.compile(
    r"\bTRUONG (?:MAM|MAU|MN|TIEU HOC|TH|PT|DAI HOC|CAO DANG|TRUNG|CHINH TRI|SI QUAN|QUAN SU)|GIAO DUC|GDDT|GD&DT|Y TE|BENH VIEN"
    r"|HOC VIEN|DAI HOC|KHOA HOC|KHCN|\bVIEN (?!KIEM SAT)|CONG AN|QUAN SU|QUOC PHONG|BIEN PHONG|BO TU LENH"
    r"|CHI HUY|CHQS|BDBP|CSGT|QUAN KHU|QUAN DOAN|SU DOAN|LU DOAN|TRUNG DOAN|TIEU DOAN|CANH SAT|\bDON |KIEM SOAT BENH TAT"
)
_ARMED = re.compile(
    r"CONG AN|QUAN SU|QUOC PHONG|QUAN UY TRUNG UONG|BIEN PHONG|BO TU LENH|BO CHI HUY|CHQS|QUAN KHU|SU DOAN|TRUNG DOAN"
)


@rule(
    id="KH409",
    name="rank-before-name",
    family="signer",
    severity=Severity.ERROR,
    message=Text(vi="không ghi “{rank}” trước họ tên người ký", en="“{rank}” is not written before the signer's name"),
    hint=Text(vi="chỉ ghi họ tên người ký", en="write the signer's name only"),
    basis={
        "hd36": "mục II.1.7",
        "hd05": "phần II, mục I.7.1.3",
        "party": "36-HD/VPTW mục II.1.7; 05-HD/VPTW phần II, mục I.7.1.3",
        "nd30": "Phụ lục I, phần II, mục 7.b",
    },
    options=Options,
    good=(
        Good("Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nChâu Thị Tố Như\n", norm="hd36"),
        "TRƯỜNG THPT TÂY BẮC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nÔn thi\n\nI. MỤC ĐÍCH\nÔn tập.\n\nNơi nhận:\n"
        "- Các tổ;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nThS. Châu Thị Tố Như\n",
        "UBND TỈNH ĐẮK LẮK\nBAN AN TOÀN GIAO THÔNG\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTuyên truyền\n\nI. MỤC ĐÍCH\n"
        "Kéo giảm tai nạn.\n\nNơi nhận:\n- Các xã;\n- Lưu: VT.\n\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nGIÁM ĐỐC CÔNG AN TỈNH\nĐại tá Y Sia Niê\n",
        "BỘ CHQS TỈNH ĐẮK LẮK\nSỞ CHỈ HUY DIỄN TẬP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nDiễn tập\n\nI. MỤC ĐÍCH\n"
        "Rèn luyện.\n\nNơi nhận:\n- Các ban;\n- Lưu: VT.\n\nCHỈ HUY TRƯỞNG\n\nĐại tá Y Sia Niê\n",
    ),
    bad=(
        Bad(
            "Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\n⟦ThS.⟧ Châu Thị Tố Như\n",
            fixed="Trên đây là Kế hoạch thực hiện.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nChâu Thị Tố Như\n",
            norm="hd36",
        ),
        Bad(
            "QUẬN ỦY LONG BIÊN\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n"
            "⟦TS.⟧ Châu Thị Tố Như\n",
            fixed="QUẬN ỦY LONG BIÊN\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\n"
            "Châu Thị Tố Như\n",
            norm="hd36",
        ),
        Bad(
            "SỞ TƯ PHÁP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nPhổ biến pháp luật\n\nI. MỤC ĐÍCH\nNâng cao hiểu biết.\n\n"
            "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n⟦TS.⟧ Châu Thị Tố Như\n",
            fixed="SỞ TƯ PHÁP\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nPhổ biến pháp luật\n\nI. MỤC ĐÍCH\nNâng cao hiểu biết.\n\n"
            "Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nChâu Thị Tố Như\n",
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    bodies = " ".join(folded(plan.quote(line)) for body in plan.header.bodies for line in body)
    party = "party" in plan.norms
    if (_ARMED if party else _EXEMPT).search(bodies) or not (party or bodies):
        return
    for signature in plan.signatures:
        if _ARMED.search(" ".join(folded(plan.quote(title)) for title in signature.titles)):
            continue  # who signs for a board holds a post in the forces
        if signature.rank and signature.name and signature.rank.end <= signature.name.start:
            fix = Fix((Edit(Span(signature.rank.start, signature.name.start), ""),))
            yield Finding(signature.rank, {"rank": plan.quote(signature.rank)}, fix)
