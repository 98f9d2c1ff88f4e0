"""Markup that converters leave: it is no text, and places lead back to the file."""

import pytest

from tests.growth import grows_no_faster, seconds
from validator.diagnostic import FileResult
from validator.engine import check
from validator.loader import Rules, shipped_rules
from validator.markup import Unmarked, unmarked
from validator.plan import plans
from validator.selection import Chosen
from validator.source import Source, Span


@pytest.mark.parametrize(
    ("marked", "text"),
    [
        ("**<u>Nơi nhận:</u>**", "**Nơi nhận:**"),
        ('<p style="text-align: center"><strong>KẾ HOẠCH</strong></p>', "KẾ HOẠCH"),
        ("<td>Số 08-KH/ĐU</td><td>Tân Hưng</td>", "Số 08-KH/ĐU | Tân Hưng"),
        (
            "<tr>\n<td>TỈNH ỦY</td>\n<td>Tân An</td>\n</tr>\n<tr>\n<td>*</td>\n<td>2</td>\n</tr>",
            "\nTỈNH ỦY\nTân An\n\n\n*\n2\n",
        ),
        (
            "<tr><td>Việc</td><td>Thời gian</td></tr><tr><td>Họp</td><td>05/3</td></tr>",
            "| Việc | Thời gian| Họp | 05/3",
        ),
        ("<p>Một.</p> <p>Hai.</p>", "Một.\nHai."),
        ("<ul><li>Một;</li><li>Hai.</li></ul>", "- Một;\n- Hai."),
        ("ngày&nbsp;15/9 &amp; 16/9", "ngày 15/9 & 16/9"),
        (
            "Ph&#242;ng N&#x1ED9;i v&#7909; &ldquo;m&agrave;u xanh&rdquo;&#8239;&ndash; 5&thinsp;ha",
            "Phòng Nội vụ “màu xanh” – 5 ha",
        ),
        ("a &lt;b&gt; &khong; &#10; &#769;", "a <b> &khong; &#10; &#769;"),
        ("Một<br>\nHai<br />  \nBa", "Một\nHai\nBa"),
        ("Xem ![sơ đồ](a/b.png){width=2in} dưới đây", "Xem dưới đây"),
        ("[Nơi nhận:]{.underline}", "Nơi nhận:"),
        ("bán kính 5 m<sup>2</sup>", "bán kính 5 m2"),
        (
            "năm 2025<sup>1</sup>, thị trấn<sup>2</sup>; 10<sup>5</sup> m<sup>3</sup>, 3 km<sup>2</sup>",
            "năm 2025, thị trấn; 105 m3, 3 km2",
        ),
        ("năm 2025[^1].\n\n[^1]: Theo báo cáo.", "năm 2025.\n\n[^1]: Theo báo cáo."),
        (r"""H\'Liên Ksơr, \"Xanh\", a \< b""", """H'Liên Ksơr, "Xanh", a < b"""),
        ("---\ntitle: Kế hoạch\ntags:\n  - a\n- b\n---\n\nKẾ HOẠCH\n---\na: b\n---\n", "KẾ HOẠCH\n---\na: b\n---\n"),
    ],
)
def test_is_left_out(marked: str, text: str) -> None:
    assert unmarked(Source("a", marked)).text == text


@pytest.mark.parametrize(
    "text",
    [
        "nếu a <b và c> d thì thôi",
        "a < b",
        "GD&ĐT",
        "[1] và {2}",
        "---\nKẾ HOẠCH\n---\n",
        "![chưa đóng",
        "<https://example.vn>",
        "</>",
        "Một <br> hai",
    ],
)
def test_what_is_no_markup_stays(text: str) -> None:
    source = Source("a", text)
    assert unmarked(source) is source


def test_every_character_leads_back() -> None:
    whole = Source("a", "<p>Một <b>hai</b>&nbsp;ba</p><p>bốn</p>\nnăm <i>sáu</i>\n")
    cut = Unmarked(whole)
    for at, char in enumerate(cut.text):
        found = whole.quote(cut.back(Span(at, at + 1)))
        assert found == char or found in ("&nbsp;", "<")
        assert cut.place(at) == whole.place(cut.back(Span(at, at + 1)).start)


def test_a_mere_place_stands_behind_the_word_in_front_of_it() -> None:
    whole = Source("a", "gồm <b>có</b>\n")
    cut = Unmarked(whole)
    end = cut.text.index("\n")
    at = cut.back(Span(end, end)).start
    assert whole.text[:at] == "gồm <b>có"


def _checked(text: str, *ids: str) -> FileResult:
    rules: Rules = shipped_rules()
    return check(
        Source("a.md", text), [Chosen(rules[one], rules[one].options(), rules[one].severity) for one in ids], {}
    )


def test_findings_and_fixes_stand_in_the_file() -> None:
    result = _checked("II. NỘI DUNG\n- <u>Các ban</u> <b>ngành ,</b> đoàn thể phối hợp<b> .</b>\n", "KH611")
    assert [result.source.quote(one.span) for one in result.diagnostics] == [" ,", " ."]
    assert all(one.fix for one in result.diagnostics)


def test_a_fix_never_takes_markup_away() -> None:
    result = _checked("II. NỘI DUNG\n- Đoàn thể phối hợp <b>.</b>\n", "KH611")
    (one,) = result.diagnostics
    assert result.source.quote(one.span) == " <b>."
    assert one.fix is None


def test_a_plan_tells_its_places_in_the_file() -> None:
    (plan,) = plans(Source("a.md", "<h2>I. MỤC ĐÍCH</h2>\n<p>Xong trước ngày <b>15/9/2026</b>.</p>\n"))
    (deadline,) = plan.deadlines
    assert plan.quote(deadline.span).endswith("15/9/2026")
    assert plan.source.place(deadline.span.start)[0] == 2
    line, column = plan.source.place(plan.text.index("15/9"))
    assert (line, column) == (2, len("<p>Xong trước ngày <b>") + 1)


@pytest.mark.parametrize(
    "piece", ["<p>Một</p>", "<p a=1 ", "![", "![a](", "[", "[a]{", "</td> ", '<a href="', "&nbsp", "<p a='", "</p> "]
)
def test_time_grows_with_the_markup_and_no_faster(piece: str) -> None:
    def cost(times: int) -> float:
        source = Source("a.md", f"<b>{piece * times}</b>")
        return seconds(lambda: unmarked(source))

    assert grows_no_faster(cost, 5_000, 0.005)
