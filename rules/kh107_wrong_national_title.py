"""Quốc hiệu trên văn bản của Đảng, hoặc tiêu đề Đảng trên văn bản nhà nước.

Văn bản của Đảng chỉ mang tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”, không mang quốc hiệu, tiêu ngữ; văn bản của cơ quan nhà nước, trường
học, doanh nghiệp mang quốc hiệu, tiêu ngữ. Lỗi này thường do lấy nhầm mẫu. Hãy thay bằng tiêu đề đúng của cơ quan ban hành.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="KH107",
    name="wrong-national-title",
    family="header",
    severity=Severity.ERROR,
    message=Text(vi="{wrong} trên văn bản của {issuer}", en="{wrong} on a paper of {issuer}"),
    hint=Text(vi="thay bằng {right}", en="put {right} instead"),
    basis={
        "hd36": "mục II.1.1",
        "hd05": "Phần II, mục I.1",
        "party": "văn bản của Đảng mang tiêu đề, không mang quốc hiệu",
        "nd30": "Phụ lục I, phần II, mục 1",
    },
    options=Options,
    good=(
        "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ THÔN YÊN SƠN\nĐẢNG CỘNG SẢN VIỆT NAM\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n",
        "UBND XÃ BA VÌ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 41/KH-UBND\n\nKẾ HOẠCH\nRa quân\n",
        "TỈNH ỦY CÀ MAU\nTRƯỜNG CHÍNH TRỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nMở lớp\n",
    ),
    bad=(
        Bad(
            "ĐẢNG BỘ XÃ BA VÌ\nCHI BỘ TRƯỜNG TIỂU HỌC BA VÌ\n⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\n"
            "Độc lập - Tự do - Hạnh phúc\nSố 03-KH/CB\n\nKẾ HOẠCH\nkết nạp đảng viên\n"
        ),
        Bad("UBND XÃ BA VÌ\nTRẠM Y TẾ\n**⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧**\nSố: 17/KH-TYT\n\nKẾ HOẠCH\nTiêm chủng mở rộng\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    titles = {title.kind: title for title in reversed(plan.header.titles)}
    party = plan.header.body_system == "party"
    wrong = titles.get("state") or titles.get("motto") if party else titles.get("party")
    if wrong is None or plan.header.body_system not in ("party", "state"):
        return
    if party:
        values = {
            "wrong": Text(vi="quốc hiệu, tiêu ngữ", en="the national title"),
            "issuer": Text(vi="tổ chức đảng", en="a Party body"),
            "right": "“ĐẢNG CỘNG SẢN VIỆT NAM”",
        }
    else:
        values = {
            "wrong": Text(vi="tiêu đề của Đảng", en="the Party title"),
            "issuer": Text(vi="cơ quan nhà nước", en="a state body"),
            "right": "“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc”",
        }
    yield Finding(wrong.span, values)
