"""Cited papers with all their mentions: what counts as one paper, and where its mentions contradict each other."""

import pytest

from validator.facts.citations import conflicting_numbers as number_conflicts
from validator.facts.citations.cited_subjects import other_subject, same_subject
from validator.facts.citations.conflicting_numbers import conflicting_numbers
from validator.facts.citations.conflicts import conflicting_dates, conflicting_issuers
from validator.plan import Plan, plans
from validator.source import Source


def plan(*items: str, head: str = "") -> Plan:
    body = "".join(f"{at}. {item}\n" for at, item in enumerate(items, 1))
    return plans(Source("t", f"{head}KẾ HOẠCH\nhọc tập\n\nI. NỘI DUNG\n{body}"))[0]


def dates(it: Plan) -> list[tuple[str, bool]]:
    return [
        (str(one.wrong.day), one.is_sure) for paper in it.papers for one in conflicting_dates(it.text, paper, it.issued)
    ]


def numbers(it: Plan) -> list[tuple[str, str, bool]]:
    found = conflicting_numbers(it.text, it.papers)
    return [(one.wrong.number.text, one.right.number.text, one.is_sure) for one in found]


def test_a_paper_is_known_again_by_its_number() -> None:
    it = plan(
        "Nghị quyết số 5-NQ/ĐU, ngày 03/4/2023 của Đảng ủy",
        "Nghị quyết số 05 - NQ/ĐU",
        "các Nghị quyết số 05, 06-NQ/ĐU",
    )
    five, six = it.papers
    assert [len(five.mentions), len(six.mentions)] == [3, 1]
    assert [one.is_alone for one in five.mentions] == [True, True, False]
    assert five.kind == "Nghị quyết"
    assert str(five.mentions[0].day) == "2023-04-03"


def test_the_plan_itself_is_no_cited_paper() -> None:
    head = "ĐẢNG BỘ HUYỆN TAM ĐẢO\nĐẢNG ỦY XÃ ĐẠO TRÙ\nSố 15-KH/ĐU\n"
    assert plan("Tổ chức thực hiện Kế hoạch số 15-KH/ĐU.", head=head).papers == []


def test_a_paper_inside_the_subject_of_another_is_nested() -> None:
    it = plan(
        "Kế hoạch số 71-KH/TU, ngày 05/3/2024 của Tỉnh ủy về thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương."
    )
    assert [(one.number.text, one.mentions[0].is_nested) for one in it.papers] == [
        ("71-KH/TU", False),
        ("18-NQ/TW", True),
    ]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("về phát triển du lịch bền vững.", "về phát triển du lịch bền vững giai đoạn 2021 - 2025.", True),
        ("về phát triển du lịch bền vững.", "về nâng cao chất lượng cán bộ cơ sở.", False),
        ("về phát triển du lịch.", "về phát triển du lịch bền vững.", None),
        ("về phát triển du lịch bền vững.", "của Tỉnh ủy.", None),
    ],
)
def test_subjects(one: str, other: str, same: bool | None) -> None:
    it = plan(f"Nghị quyết số 05-NQ/TU {one}", f"Nghị quyết số 05-NQ/TU {other}")
    assert same_subject(it.text, *it.papers[0].mentions) is (same is True)
    assert other_subject(it.text, *it.papers[0].mentions) is (same is False)


class TestDates:
    def test_the_date_given_less_often_is_wrong(self) -> None:
        cited = "Chỉ thị số 30-CT/TU, ngày {}"
        assert dates(plan(cited.format("08/6/2023"), cited.format("06/6/2023"), cited.format("06/6/2023"))) == [
            ("2023-06-08", True)
        ]

    def test_of_two_the_later_mention_is_wrong(self) -> None:
        assert dates(plan("Chỉ thị số 30-CT/TU, ngày 06/6/2023", "Chỉ thị số 30-CT/TU, ngày 16/6/2023")) == [
            ("2023-06-16", True)
        ]

    def test_the_year_in_the_number_decides(self) -> None:
        it = plan("Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2021", "Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2020")
        assert dates(it) == [("2021-09-04", True)]

    def test_a_date_after_the_plan_was_issued_is_wrong(self) -> None:
        head = "ĐẢNG ỦY XÃ ĐẠO TRÙ\nĐạo Trù, ngày 08 tháng 4 năm 2024\n"
        it = plan("Chỉ thị số 30-CT/TU, ngày 16/6/2024", "Chỉ thị số 30-CT/TU, ngày 16/01/2024", head=head)
        assert dates(it) == [("2024-06-16", True)]

    def test_another_year_alone_is_likely_a_slip(self) -> None:
        assert dates(plan("Kế hoạch số 9/KH-SYT ngày 06/6/2024", "Kế hoạch số 09/KH-SYT ngày 06/6/2023")) == [
            ("2023-06-06", False)
        ]

    def test_bases_list_papers_that_are_not_one(self) -> None:
        cited = "Căn cứ Quyết định số {} về việc phê duyệt kế hoạch sử dụng đất năm 2024;\n"
        bases = [
            cited.format(one)
            for one in ("12/QĐ-UBND ngày 05/3/2024", "12/QĐ-UBND ngày 06/3/2024", "13/QĐ-UBND ngày 05/3/2024")
        ]
        it = plans(Source("t", f"KẾ HOẠCH\nsử dụng đất\n\n{''.join(bases)}\nI. NỘI DUNG\n1. Thực hiện.\n"))[0]
        assert (dates(it), numbers(it)) == ([], [])

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            # the number came again: another year, another term
            ("Kế hoạch số 12/KH-UBND ngày 05/01/2023", "Kế hoạch số 12/KH-UBND ngày 09/01/2024"),
            ("Nghị quyết số 01-NQ/ĐU, ngày 20/8/2015", "Nghị quyết số 01-NQ/ĐU, ngày 15/9/2020"),
            # another body with the same letters
            ("Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh", "Kế hoạch số 12/KH-UBND ngày 06/3/2024 của UBND xã"),
            ("Kế hoạch số 12-KH/ĐU, ngày 05/3/2024 của Đảng ủy xã Tam Quan", "Kế hoạch số 12-KH/ĐU, ngày 06/3/2024 của Đảng ủy xã Bồ Lý"),
            ("Kế hoạch số 12/KH-UBND ngày 05/3/2024 của UBND tỉnh", "Kế hoạch số 12/KH-UBND ngày 17/4/2024"),
            # one date, in two forms
            ("Kế hoạch số 12-KH/HU, ngày 05/3/2024", "Kế hoạch số 12-KH/HU ngày 5 tháng 03 năm 2024"),
            # the date of two papers is that of neither
            ("Nghị quyết số 17, 18-NQ/TU, ngày 05/3/2024", "Nghị quyết số 17-NQ/TU, ngày 08/3/2024"),
            # no such day: told elsewhere
            ("Kế hoạch số 12-KH/HU, ngày 31/4/2024", "Kế hoạch số 12-KH/HU, ngày 30/4/2024"),
        ],
    )  # fmt: skip
    def test_unknown_is_silent(self, one: str, other: str) -> None:
        assert dates(plan(one, other)) == []


class TestNumbers:
    def test_figures_in_another_order(self) -> None:
        full = "Kết luận số 31-KL/TU, ngày 06/6/2023"
        it = plan(full, "thực hiện Kết luận số 31-KL/TU", full.replace("31", "13"))
        assert numbers(it) == [("13-KL/TU", "31-KL/TU", False)]

    def test_one_subject_has_one_number(self) -> None:
        about = "ngày 06/6/2023 về phát triển giao thông nông thôn"
        right, other = f"Đề án số 04-ĐA/HU, {about}", f"Đề án số 05-ĐA/HU, {about}"
        assert numbers(plan(right, other)) == [("05-ĐA/HU", "04-ĐA/HU", False)]
        assert numbers(plan(right, right, other)) == [("05-ĐA/HU", "04-ĐA/HU", True)]

    @pytest.mark.parametrize(
        "items",
        [
            ("Kết luận số 31-KL/TU, ngày 06/6/2023", "Kết luận số 32-KL/TU, ngày 06/6/2023", "Kết luận số 31-KL/TU"),
            ("Kết luận số 31-KL/TU, ngày 06/6/2023 và Kết luận số 13-KL/TU, ngày 06/6/2023", "Kết luận số 31-KL/TU"),
            ("Kết luận số 31-KL/TU, ngày 06/6/2023", "Kết luận số 31-KL/TU", "Kết luận số 13-KL/TU, ngày 01/02/2022"),
            ("Kết luận số 31-KL/TU", "Kết luận số 31-KL/TU", "Kết luận số 31-KL/TU", "Kết luận số 13-KL/TU"),
            (
                "Quyết định số 31-QĐ/TU, ngày 06/6/2023",
                "Quyết định số 31-QĐ/TU",
                "Kết luận số 13-KL/TU, ngày 06/6/2023",
            ),
        ],
    )
    def test_unknown_is_silent(self, items: tuple[str, ...]) -> None:
        assert numbers(plan(*items)) == []


class TestIssuers:
    @staticmethod
    def issuers(it: Plan) -> list[str]:
        found = [one.wrong.citation.issuer for paper in it.papers for one in conflicting_issuers(it.text, paper)]
        return [one.text for one in found if one]

    def test_the_body_named_less_often_is_wrong(self) -> None:
        cited = "Quy định số 37-QĐ/TW, ngày 25/10/2021 của {}"
        it = plan(cited.format("Ban Bí thư"), *[cited.format("Ban Chấp hành Trung ương")] * 2)
        assert self.issuers(it) == ["Ban Bí thư"]

    def test_a_body_behind_the_date_is_that_of_the_paper(self) -> None:
        """Also where the paper is reviewed or carried out by another."""
        first = "Kế hoạch số 46-KH/TU, ngày 05/3/2024 của Ban Thường vụ Tỉnh ủy về sơ kết 01 năm thực hiện {}, ngày 18/5/2023 của Bộ Chính trị"
        cited = "Kết luận số 61-KL/TW"
        assert self.issuers(plan(first.format(cited), f"Triển khai {cited} của Ban Bí thư")) == ["Ban Bí thư"]
        assert self.issuers(plan(first.format(cited), f"Báo cáo kết quả thực hiện {cited} của Ban Bí thư")) == []

    def test_a_body_the_symbol_excludes_is_told_elsewhere(self) -> None:
        cited = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của {}"
        assert self.issuers(plan(cited.format("Chính phủ"), cited.format("Quốc hội"))) == []

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh ủy", "Kế hoạch số 12-KH/TU của Tỉnh ủy Lào Cai"),
            ("Kế hoạch số 12/KH-UBND của UBND tỉnh", "Kế hoạch số 12/KH-UBND của UBND xã"),
            ("Quyết định số 12/QĐ-UBND của UBND tỉnh", "Quyết định số 12/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh"),
            (
                "Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị",
                "Chỉ thị số 05-CT/TW, ngày 02/6/2011 của Ban Bí thư",
            ),
        ],
    )
    def test_unknown_is_silent(self, one: str, other: str) -> None:
        assert self.issuers(plan(one, other)) == []


def test_papers_are_held_only_against_those_that_may_be_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of resolutions of one day is no reason to compare each of them with each other."""
    asked = []
    monkeypatch.setattr(number_conflicts, "_stray", lambda *which: asked.append(which))
    it = plan(*(f"Nghị quyết số {at}-NQ/TU, ngày 12/5/2023 của Tỉnh ủy" for at in range(100, 300)))
    assert len(it.papers) == 200
    assert numbers(it) == []
    assert 0 < len(asked) < 3 * 200  # 178 and 187 have the same figures
