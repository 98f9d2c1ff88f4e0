"""Chức vụ của người ký không phải chức vụ đứng đầu cơ quan ban hành.

Cơ quan làm việc theo chế độ thủ trưởng do thủ trưởng ký: sở do giám đốc, trường do hiệu trưởng, phòng do trưởng phòng, ban
tham mưu của cấp ủy do trưởng ban; cấp phó ký thay (KT., K/T) đúng chức vụ ấy. Chức vụ khác thường là chép từ mẫu của cơ
quan khác. Hãy đối chiếu tên cơ quan ở đầu văn bản với chức vụ người ký. Văn bản liên tịch và văn bản nhiều người ký
không bị xét.
"""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Related, Severity, Text, head_posts, rule, spelt


@rule(
    id="KH420",
    name="title-against-issuer",
    family="signer",
    severity=Severity.WARNING,
    message=Text(
        vi="chức vụ “{title}” không hợp với cơ quan ban hành “{issuer}”, nơi người đứng đầu là {expected}",
        en="the title “{title}” does not go with the issuing body “{issuer}”, whose head is {expected}",
    ),
    hint=Text(
        vi="đối chiếu chức vụ người ký với tên cơ quan ban hành",
        en="compare the signer's title with the issuing body",
    ),
    basis={
        "party": "người đứng đầu cơ quan tham mưu ký văn bản của cơ quan mình",
        "nd30": "Điều 13",
    },
    options=Options,
    good=(
        "SỞ Y TẾ TỈNH SƠN LA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\nPhòng bệnh.\n\n"
        "Nơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nBế Thị Nga\n",
        "SỞ Y TẾ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\nPhòng bệnh.\n\n"
        "Nơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nTRƯỞNG PHÒNG NGHIỆP VỤ Y\n\nBế Thị Nga\n",
    ),
    bad=(
        "SỞ Y TẾ TỈNH SƠN LA\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nTiêm chủng\n\nI. MỤC ĐÍCH\nPhòng bệnh.\n\n"
        "Nơi nhận:\n- Các trạm y tế;\n- Lưu: VT.\n\n⟦HIỆU TRƯỞNG⟧\n\nBế Thị Nga\n",
        Bad(
            "TRƯỜNG TIỂU HỌC SỐ 1\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nNgày hội đọc sách\n\nI. MỤC ĐÍCH\nHam đọc.\n\n"
            "Nơi nhận:\n- Các tổ;\n- Lưu: VT.\n\nKT. GIÁM ĐỐC\n⟦PHÓ GIÁM ĐỐC⟧\n\nBế Thị Nga\n"
        ),
    ),
)
def check(plan: Plan, _: Options) -> Iterator[Finding]:
    posts = head_posts(plan.issuer_words)
    if not posts or len(plan.signatures) != 1:
        return
    signature, issuer = plan.signatures[0], plan.header.issuer
    if signature.of_kind("TM", "TL", "TUQ") or signature.posts:
        return
    heads = {one.post.post for one in signature.authorities if one.post} | {one.post for one in signature.known_titles}
    line = next((line for line in signature.held if line.title), None)
    if line is None or issuer is None or posts & heads or "KIÊM" in plan.quote(line.span).upper().split():
        return
    values = {
        "title": plan.quote(line.span),
        "issuer": plan.issuer_words,
        "expected": ", ".join(sorted(spelt(post) for post in posts)),
    }
    yield Finding(line.span, values, related=(Related(issuer, Text(vi="cơ quan ban hành", en="issuing body")),))
