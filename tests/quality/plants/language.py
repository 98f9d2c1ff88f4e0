"""Faults of spelling and of words."""

import re
from collections.abc import Iterator

from tests.quality.plants.kinds import kind, leaves, put, put_all, saying, swap
from validator.plan import Plan
from validator.source import Span

_SLIPS = ("KH601", "KH602", "KH603", "KH606", "KH608", "KH609")
_TERMS = (
    ("thực hiện", "thực hiên"), ("nhiệm vụ", "nhiêm vụ"), ("tổ chức", "tổ chưc"), ("kế hoạch", "kê hoạch"),
    ("kiểm tra", "kiêm tra"), ("chuẩn bị", "chuẩn bi"), ("phối hợp", "phối hơp"), ("báo cáo kết quả", "báo cáo kêt quả"),
)  # fmt: skip


@kind("KH600", "KH602", "KH601", "KH603")
def syllable_in_two(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("thực hiện", "th ực hiện"),
        ("nhiệm vụ", "nhi ệm vụ"),
        ("kết quả", "kết qu ả"),
        ("chuẩn bị", "ch uẩn bị"),
    ):
        yield from swap(plan, rf"(?<= ){right}(?= )", wrong)


@kind(*_SLIPS)
def tone_lost_in_a_term(plan: Plan) -> Iterator[str]:
    for right, wrong in _TERMS:
        yield from swap(plan, rf"(?<= ){right}(?= )", wrong)


@kind("KH602", "KH601", "KH609")
def slip_that_is_a_word(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("báo cáo", "báo cao"),
        ("hạn chế", "hạn chê"),
        ("cơ bản", "cơ ban"),
        ("đánh giá", "đánh gia"),
        ("bảo đảm", "bảo đam"),
    ):
        yield from swap(plan, rf"(?<= ){right}(?= )", wrong)


@kind("KH603", *_SLIPS[:2])
def syllable_that_is_none(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("trước", "trươc"),
        ("chương", "chuơng"),
        ("được", "đựoc"),
        ("người", "ngừơi"),
        ("nghị quyết", "ngị quyết"),
        ("kinh", "cinh"),
    ):
        yield from swap(plan, rf"(?<= ){right}(?= )", wrong)


@kind("KH604", "KH601", "KH602", "KH603")
def words_run_together(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("thực hiện", "thựchiện"),
        ("tổ chức", "tổchức"),
        ("báo cáo", "báocáo"),
        ("các đơn vị", "cácđơn vị"),
    ):
        yield from swap(plan, rf"(?<= ){right}(?= )", wrong)


@kind("KH605", "KH611")
def word_given_twice(plan: Plan) -> Iterator[str]:
    for word in ("của", "được", "thực hiện", "tổ chức", "cho", "và"):
        yield from swap(plan, rf"(?<= ){word}(?= )", f"{word} {word}")


@kind("KH606", "KH608")
def tone_on_the_other_vowel(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("hóa", "hoá"),
        ("hòa", "hoà"),
        ("ủy", "uỷ"),
        ("khóa", "khoá"),
        ("thủy", "thuỷ"),
        ("tùy", "tuỳ"),
    ):
        yield from swap(plan, rf"\b{right}\b", wrong)


@kind("KH607")
def i_for_y(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("kỷ luật", "kỉ luật"),
        ("kỹ thuật", "kĩ thuật"),
        ("lý luận", "lí luận"),
        ("quản lý", "quản lí"),
        ("tỷ lệ", "tỉ lệ"),
        ("xử lý", "xử lí"),
    ):
        if len(re.findall(rf"\b{right}\b", plan.text)) >= 3:
            yield from swap(plan, rf"\b{right}\b", wrong)


@kind("KH608", "KH624", "KH629", "KH531")
def name_of_a_body_in_other_capitals(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("Ủy ban nhân dân", "Ủy Ban Nhân Dân"), ("Ban Thường vụ", "Ban thường vụ"), ("Ban Chấp hành", "Ban chấp hành"),
        ("Mặt trận Tổ quốc", "Mặt trận tổ quốc"), ("Ban Tuyên giáo", "Ban tuyên giáo"),
        ("Ủy ban Kiểm tra", "Ủy ban kiểm tra"), ("Sở Tài chính", "Sở tài chính"),
    ):  # fmt: skip
        if len(re.findall(right, plan.text)) >= 2:
            yield from swap(plan, right, wrong)


@kind("KH609", "KH601", "KH602")
def one_word_for_another(plan: Plan) -> Iterator[str]:
    for words in (
        ", bổ xung kinh phí",
        ", sử lý kịp thời các vướng mắc",
        ", nâng cao năng xuất lao động",
        ", thăm quan mô hình điểm",
    ):
        yield from saying(plan, words)


@kind("KH618")
def letters_that_nobody_explained(plan: Plan) -> Iterator[str]:
    for words in (" theo quy định về GPMB", ", gắn với công tác QLTTXD", ", báo cáo BQLDA theo quy định"):
        ends = [Span(one.span.end - 1, one.span.end - 1) for one in leaves(plan)[1:8:5]]
        yield put_all(plan, ((end, words) for end in ends))


@kind("KH619", "KH629")
def capital_of_bodies_at_large(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        ("các chi bộ", "các Chi bộ"),
        ("các đảng ủy", "các Đảng ủy"),
        ("các đảng bộ", "các Đảng bộ"),
        ("các cấp ủy", "các Cấp ủy"),
    ):
        yield from swap(plan, rf"(?i:(?<=c)ác){right[3:]}", wrong[1:])


@kind("KH623")
def words_of_one_region(plan: Plan) -> Iterator[str]:
    yield from swap(plan, "trong thời gian tới", "trong thời gian đến")
    yield from saying(plan, " trong thời gian đến")


@kind("KH624", "KH608", "KH629")
def name_in_other_capitals(plan: Plan) -> Iterator[str]:
    found = re.findall(r"(?:Ban|Phòng|Tổ|Trung tâm|Hội|Ngân hàng) (?:[A-ZĐ][\w]+) [a-zà-ỹ]+", plan.text)
    for name in sorted({one for one in found if found.count(one) >= 3}):
        yield from swap(plan, name, name.capitalize())


@kind("KH629")
def capital_inside_a_sentence(plan: Plan) -> Iterator[str]:
    for word in ("phối hợp", "kịp thời", "đôn đốc", "tham mưu", "triển khai", "hướng dẫn", "tổng hợp"):
        yield from swap(plan, rf"(?<=, ){word}(?= )", word.capitalize())


@kind("KH625")
def small_letter_at_the_start(plan: Plan) -> Iterator[str]:
    for one in plan.document.all_sections():
        first = plan.text[one.title.start : one.title.start + 2]
        if (
            not one.is_heading
            and len(one.title) > 40
            and first[:1].isupper()
            and first[1:].islower()
            and not one.children
        ):
            yield put(plan, Span(one.title.start, one.title.start + 1), first[0].lower())


@kind("KH532")
def committee_of_the_wrong_half(plan: Plan) -> Iterator[str]:
    cited = [one.span for one in plan.citations]
    for right, wrong in (
        ("Ban Thường vụ Đảng ủy", "Ban Thường vụ Đảng bộ"),
        ("Ban Chấp hành Đảng bộ", "Ban Chấp hành Đảng ủy"),
    ):
        for one in plan.paragraphs if plan.profile.number_form == "party" else ():
            at = plan.text.find(right, one.span.start, one.span.end)
            span = Span(at, at + len(right))
            if one.is_prose and at >= 0 and not any(other.overlaps(span) for other in cited):
                yield put(plan, span, wrong)
    if "CHI BỘ" in plan.issuer_words:
        yield from swap(plan, "Chi ủy(?! viên)", "Ban Thường vụ Chi bộ")


@kind("KH635")
def type_of_a_paper_in_small_letters(plan: Plan) -> Iterator[str]:
    for kind_of_paper in ("Nghị quyết", "Quyết định", "Kế hoạch", "Chỉ thị", "Nghị định", "Chương trình"):
        yield from swap(plan, rf"(?<=[a-z,;] ){kind_of_paper}(?= số \d+[-/])", kind_of_paper.lower())
    yield from swap(plan, "(?<=[a-zà-ỹ] )Kế hoạch(?= này)", "kế hoạch")


@kind("KH636")
def people_in_small_letters(plan: Plan) -> Iterator[str]:
    yield from swap(plan, "(?<=[a-zà-ỹ,] )Nhân dân", "nhân dân")
    for words in (", phục vụ nhân dân", ", tạo đồng thuận trong nhân dân"):
        yield from saying(plan, words)


@kind("KH639", "KH638", *_SLIPS)
def half_left_out(plan: Plan) -> Iterator[str]:
    for right, wrong in (
        (r"kế hoạch (?=của |cụ thể|các |và )", "hoạch "), (r"thực hiện (?=các |có |theo |và )", "thực "),
        (r"triển khai (?=các |đến |và )", "triển "), (r"báo cáo (?=kết quả|về |với )", "cáo "),
        (r"quản lý (?=của |các |và )", "quản "), (r"nghị quyết (?=của |đến |và )", "nghị "),
    ):  # fmt: skip
        yield from swap(plan, rf"(?<= ){right}", wrong)


@kind("KH641", "KH624", "KH608")
def place_in_small_letters(plan: Plan) -> Iterator[str]:
    yield from swap(plan, "Việt Nam", "Việt nam")
    issued = plan.header.issued
    place = plan.quote(issued.place) if issued else ""
    if len(place.split()) == 2:
        first, second = place.split()
        yield from swap(plan, rf"(?<=[hãng] ){first} {second}(?! [A-ZĐ])", f"{first.lower()} {second}")
