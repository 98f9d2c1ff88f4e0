"""By when: the words in front of a day, a month, a quarter or a week, and the days they mean."""

import pytest

from tests.facts.deadlines.example import only, plan, said


@pytest.mark.parametrize(
    ("text", "operator", "first", "last"),
    [
        ("trước ngày 10/5/2024", "before", "None", "2024-05-09"),
        ("xong trước 10/5/2024", "before", "None", "2024-05-09"),
        ("trước 17 giờ 00 ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("trước tháng 6/2024", "before", "None", "2024-05-31"),
        ("chậm nhất là ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("không quá ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("chậm nhất 11h00 thứ Sáu (10/5/2024)", "no_later_than", "None", "2024-05-10"),
        ("trước 16 giờ thứ Sáu (ngày 10/5/2024)", "no_later_than", "None", "2024-05-10"),
        ("đến hết ngày 10/5/2024", "until", "None", "2024-05-10"),
        ("hết tháng 5/2024", "until", "None", "2024-05-31"),
        ("trong tháng 5 năm 2024", "within", "2024-05-01", "2024-05-31"),
        ("trong quý II/2024", "within", "2024-04-01", "2024-06-30"),
        ("từ ngày 06/5 đến ngày 10/5/2024", "from_to", "2024-05-06", "2024-05-10"),
        ("từ 06 - 10/5/2024", "from_to", "2024-05-06", "2024-05-10"),
        ("vào ngày 10/5/2024", "on", "2024-05-10", "2024-05-10"),
        ("trong trung tuần tháng 5/2024", "within", "2024-05-11", "2024-05-20"),
        ("trước ngày 10/5", "before", "None", "2024-05-09"),
        ("trước ngày 31/4/2024", "before", "None", "None"),
        ("vào 28/9 - 05/10/2024", "from_to", "2024-09-28", "2024-10-05"),
        ("từ 28/12 - 05/01/2025", "from_to", "2024-12-28", "2025-01-05"),
        ("từ ngày 28/9-05/10/2024", "from_to", "2024-09-28", "2024-10-05"),
        ("trong tuần đầu tháng 10/2024", "within", "2024-10-01", "2024-10-07"),
        ("vào tuần 2 tháng 10/2024", "within", "2024-10-08", "2024-10-14"),
        ("vào tuần thứ ba của tháng 10/2024", "within", "2024-10-15", "2024-10-21"),
        ("vào tuần 1, 2 tháng 10/2024", "within", "2024-10-01", "2024-10-14"),
        ("trong tháng 9 + 10/2024", "within", "2024-09-01", "2024-10-31"),
        ("trong tháng 12/2024 + 01/2025", "within", "2024-12-01", "2025-01-31"),
        ("trong 05 ngày đầu tháng 6/2024", "within", "2024-06-01", "2024-06-05"),
        ("trong 10 ngày cuối của tháng 6/2024", "within", "2024-06-21", "2024-06-30"),
        ("từ ngày 10/6/2024 (thứ Hai) đến ngày 14/6/2024 (thứ Sáu)", "from_to", "2024-06-10", "2024-06-14"),
        (
            "từ 00 giờ ngày 05/4/2024 (27 tháng Chạp) đến 24 giờ ngày 14/4/2024 (mùng 6 Tết)",
            "from_to",
            "2024-04-05",
            "2024-04-14",
        ),
        ("từ 16.3 đến 30.5.2024", "from_to", "2024-03-16", "2024-05-30"),
        ("xong trước 20.11", "before", "None", "2024-11-19"),
        ("từ tháng 7 đến hết quý IV/2024", "from_to", "2024-07-01", "2024-12-31"),
        ("từ quý IV đến tháng 3/2025", "from_to", "2024-10-01", "2025-03-31"),
        ("từ 16/4 đến hết quý II/2024", "from_to", "2024-04-16", "2024-06-30"),
        ("trong suốt tháng 7", "within", "2024-07-01", "2024-07-31"),
        ("trong tuần cuối tháng 10/2024", "within", "2024-10-25", "2024-10-31"),
        ("vào tuần 4 tháng 10/2024", "within", "2024-10-22", "2024-10-31"),
        ("từ tuần 2 tháng 9 đến tuần 3 tháng 10/2024", "from_to", "2024-09-08", "2024-10-21"),
        ("trước tuần 2 tháng 10/2024", "before", "None", "2024-10-07"),
        ("từ 10/4 - 28/5", "from_to", "2024-04-10", "2024-05-28"),
        ("đến hết 31/5", "until", "None", "2024-05-31"),
        ("trong vòng tháng 8/2024", "within", "2024-08-01", "2024-08-31"),
        ("từ 10 đến 15 tháng 10", "from_to", "2024-10-10", "2024-10-15"),
        ("từ ngày 01 - 05.4", "from_to", "2024-04-01", "2024-04-05"),
        ("trước ngày 05.4", "before", "None", "2024-04-04"),
        ("vào tuần 4 tháng 4.2024", "within", "2024-04-22", "2024-04-30"),
        ("chậm nhất: 30 tháng 11 năm 2024", "no_later_than", "None", "2024-11-30"),
        ("trong T9/2024", "within", "2024-09-01", "2024-09-30"),
        ("chậm nhất vào cuối ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("chậm nhất cuối ngày 10/5/2024", "no_later_than", "None", "2024-05-10"),
        ("đến cuối ngày 10/5/2024", "until", "None", "2024-05-10"),
        ("trong Q3/2024", "within", "2024-07-01", "2024-09-30"),
        ("trong 2 tuần đầu tháng 9/2024", "within", "2024-09-01", "2024-09-14"),
        ("trong hai tuần đầu tháng 9/2024", "within", "2024-09-01", "2024-09-14"),
        ("vào 3 tuần đầu của tháng 9", "within", "2024-09-01", "2024-09-21"),
        ("trong 2 tuần cuối tháng 10/2024", "within", "2024-10-18", "2024-10-31"),
        ("trong các tháng 3, 6, 9", "within", "2024-03-01", "2024-09-30"),
        ("trong các tháng 4, 6 và 9", "within", "2024-04-01", "2024-09-30"),
    ],
)
def test_operators_and_intervals(text: str, operator: str, first: str, last: str) -> None:
    one = only(f"1. Văn phòng Đảng ủy hoàn chỉnh đề cương {text}.")
    assert (one.operator, str(one.first), str(one.last)) == (operator, first, last)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("trong Quý II–III/2027", "2027-04-01", "2027-09-30"),
        ("trong quý II-2027", "2027-04-01", "2027-06-30"),
        ("trong tháng 6 - 2027", "2027-06-01", "2027-06-30"),
        ("vào ngày 20.3.2027", "2027-03-20", "2027-03-20"),
        ("từ 24-6 đến 12-7-2027", "2027-06-24", "2027-07-12"),
        ("từ ngày 24-6 đến ngày 12-7-2027", "2027-06-24", "2027-07-12"),
        ("từ ngày 10-6 đến hết tháng 7-2027", "2027-06-10", "2027-07-31"),
        ("từ 24-6 - 12-7-2027", "2027-06-24", "2027-07-12"),
        ("ngày 24-6 - 12-7-2027", "2027-06-24", "2027-07-12"),
        ("ngày 24 - 26-7-2027", "2027-07-24", "2027-07-26"),
        ("từ ngày 15.3 đến ngày 20.3.2027", "2027-03-15", "2027-03-20"),
    ],
)
def test_other_signs_between_figures(words: str, first: str, last: str) -> None:
    deadline = only(f"- Các chi bộ hoàn thành {words}.")
    assert (str(deadline.first), str(deadline.last)) == (first, last)


@pytest.mark.parametrize("words", ["hoàn thành 15/4/2024", "hoàn thành ngày 15/4/2024", "in xong ngày 15/4/2024"])
def test_what_is_done_by_a_day_is_done_no_later_than_that_day(words: str) -> None:
    one = only(f"- Văn phòng chủ trì, {words}.")
    assert (one.operator, one.first, str(one.last)) == ("no_later_than", None, "2024-04-15")


def test_a_limit_said_once_for_several_days() -> None:
    body = "1. Văn phòng báo cáo Huyện ủy chậm nhất ngày 10/7/2024 (6 tháng) và ngày 10/12/2024 (cả năm)."
    assert [(operator, last) for *_, operator, last in said(body)] == [
        ("no_later_than", "2024-07-10"),
        ("no_later_than", "2024-12-10"),
    ]
    body = "1. Gửi báo cáo trước ngày 10/7/2024 (bản giấy), họp ngày 12/7/2024 (buổi sáng)."
    assert [operator for *_, operator, _ in said(body)] == ["before", "on"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Các chi bộ gửi báo cáo chậm nhất 15 ngày trước ngày 20/6/2024.", "2024-06-05"),
        ("Các chi bộ gửi báo cáo trước ngày 20/6/2024 ít nhất 10 ngày.", "2024-06-10"),
        ("Các chi bộ gửi báo cáo muộn nhất là 05 ngày sau ngày 20/6/2024.", "2024-06-25"),
        ("Các chi bộ gửi báo cáo trong vòng 10 ngày kể từ ngày 15/4/2024.", "2024-04-25"),
        ("Trong thời hạn 10 ngày, tính từ ngày 15/4/2024, các chi bộ gửi báo cáo.", "2024-04-25"),
        ("Các chi bộ hoàn thành trước thời điểm 15/5/2024.", "2024-05-14"),
        ("Các chi bộ không gửi báo cáo sau ngày 15/5/2024.", "2024-05-15"),
        ("Các chi bộ hoàn thành vào giữa năm 2024.", "2024-08-31"),
    ],
)
def test_words_beside_a_day_make_another_of_it(text: str, last: str) -> None:
    assert str(only(f"- {text}").last) == last


@pytest.mark.parametrize(
    "text",
    [
        "Các chi bộ gửi báo cáo chậm nhất 05 ngày làm việc trước ngày 20/6/2024.",
        "Các chi bộ gửi báo cáo trong vòng 05 ngày làm việc kể từ ngày 15/4/2024.",
        "Các chi bộ gửi báo cáo sau ngày 15/5/2024.",
        "Tổ chức hội thi vào dịp 19/5/2024.",
        "Các chi bộ hoàn thành hết học kỳ I.",
        "Trong vòng 10 ngày kể từ ngày 15/4/2023, các chi bộ đã gửi báo cáo.",
    ],
)
def test_a_day_that_is_not_certain_is_none(text: str) -> None:
    assert plan(f"- {text}").deadlines == []
