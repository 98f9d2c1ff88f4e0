"""Ghi chú của người soạn thảo, trường trộn thư còn sót lại.

“(xem lại số lượng)”, “(chờ ý kiến lãnh đạo)”, “???”, “[tên đơn vị]”, “«Ten_don_vi»”, “đồng chí Nguyễn Văn A” là lời nhắc hoặc chỗ của mẫu;
“Error! Reference source not found.” là chỗ dẫn của Word đã mất. Hãy sửa thành nội dung thật trước khi trình ký.
"""

import re
from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Place, Plan, Severity, Text, rule

_REMARK = (
    r"xem lại(?=[)\]]| (?:số|nội dung|chỗ|câu|thời gian|ngày|tên|kinh phí))|rà lại|chờ (?:ý kiến|xin ý kiến|duyệt|lãnh đạo|xác nhận|chốt|bổ sung)"
    r"|chưa rõ(?=[)\]])|chưa (?:chốt|thống nhất|có số liệu)"
    r"|(?:cần|sẽ|đề nghị) (?:bổ sung|xác nhận|làm rõ|kiểm tra lại|cập nhật)(?: lại| sau| thêm)?(?=[)\]])"
    r"|(?:bổ sung|điền|cập nhật) sau|cần xác nhận|hỏi lại"
)
_BLANK_NAME = r"(?:tên|ghi|điền|nhập|họ tên|họ và tên|số|ngày|chức)(?: [^\W\d_]+){1,5}"
_LEFT = re.compile(
    rf"[(\[<«{{?EL](?:(?<=[(\[])(?:(?:{_REMARK})[^()\[\]\n]{{0,40}}|\?+)[)\]]"
    rf"|(?<=\[){_BLANK_NAME}\](?!\()|(?<=<){_BLANK_NAME}>|(?<=«)[^\W\d]\w*»|(?<={{)\{{ ?\w[^{{}}\n]{{0,40}}\}}\}}|(?<=\?)(?<![\w”\"].)\?{{2,}}"
    r"|(?<=E)rror! (?:Reference source|Bookmark|Not a valid|Hyperlink|Unknown|No )[^.\n]{0,60}\.?"
    r"|(?<=L)ỗi! Không tìm thấy[^.\n]{0,60}\.?)"
)
# What others are to fill in: a form of an annex, the way a file or a letter is to be named.
_FIELD = re.compile(rf"[\[<]{_BLANK_NAME}[\]>]")
_PATTERN = re.compile(r"cú pháp|đặt tên|tiêu đề|mẫu|ví dụ|dạng", re.I)
# Somebody of a specimen; in prose only, for under a signature a pupil may write so.
_NOBODY = re.compile(r"(?:Nguyễn|Trần|Lê|Phạm|Hoàng) (?:Văn|Thị) [ABCXYZ](?![\w'’]|\.\w)")
_SPECIMEN = re.compile(r"ví dụ|chẳng hạn|mẫu|học sinh|em |thí dụ|vd\b", re.I)


@rule(
    id="KH233",
    name="leftover-note",
    family="sections",
    severity=Severity.WARNING,
    message=Text(
        vi="“{found}” là ghi chú hoặc chỗ của mẫu còn sót lại", en="“{found}” is a note or a field that was left in"
    ),
    hint=Text(vi="thay bằng nội dung thật hoặc bỏ đi", en="put the real words there, or take it away"),
    basis={"*": "văn bản ban hành phải đầy đủ nội dung"},
    options=Options,
    good=(
        "I. NỘI DUNG\n- Kiểm tra lại (nếu có); chấm phúc khảo (xem lại mục II), phát lại [xem phụ lục] và “Vì sao?”.\n",
        "I. NỘI DUNG\n- Đặt tên tệp theo cú pháp: [tên đơn vị]_[họ tên]. Diễn đàn “Tôi có thể làm gì???”.\n",
        "I. NỘI DUNG\n- Ví dụ: Nguyễn Văn A đạt 20 điểm. Gửi danh sách (ghi rõ họ tên, chức vụ).\n",
    ),
    bad=(
        Bad(
            "I. NỘI DUNG\n- Mỗi tổ cử 02 người ⟦(xem lại số lượng)⟧, kinh phí 15.000.000 đồng ⟦(chờ ý kiến lãnh đạo)⟧.\n"
            "- Gửi về ⟦[tên đơn vị]⟧, ⟦«Ten_don_vi»⟧, trước ngày ⟦???⟧.\n- Đầu mối: Đồng chí ⟦Nguyễn Văn A⟧.\n"
        ),
        Bad("I. NỘI DUNG\n- Chi tiết tại ⟦Error! Reference source not found.⟧\n"),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    for found in plan.written.find(_LEFT):
        if _FIELD.fullmatch(found[0]) and (found.paragraph.annex >= 0 or _PATTERN.search(found.paragraph.plain)):
            continue
        yield Finding(found.span(), {"found": found[0]})
    for found in plan.prose.find(_NOBODY, signs=(" Văn ", " Thị ")):
        if found.paragraph.place is not Place.ANNEX and not _SPECIMEN.search(found.paragraph.plain):
            yield Finding(found.span(), {"found": found[0]})
