"""The engine: order, severity, basis, crashes, suppression."""

from dataclasses import replace

import pytest

from validator.diagnostic import FileResult
from validator.engine import check
from validator.loader import Rules, shipped_rules
from validator.plan import plans
from validator.rule import Severity
from validator.selection import Chosen
from validator.source import Source

IDS = {"GL001": "GL001", "banned-word": "GL001", "GL002": "GL002", "explosive-word": "GL002", "GL003": "GL003",
       "state-paper": "GL003", "GL009": "GL009"}  # fmt: skip


def run(own: Rules, text: str, norm: str = "common", **severity: Severity) -> FileResult:
    chosen = [Chosen(rule, rule.options(), severity.get(rule.id, rule.severity)) for rule in own.values()]
    return check(Source("a.md", text), chosen, IDS, norm=norm)


def told(result: FileResult) -> list[tuple[str, int]]:
    """Rule and line of each diagnostic."""
    return [(one.rule, result.source.place(one.span.start)[0]) for one in result.diagnostics]


class TestFindings:
    def test_come_in_the_order_of_the_text_then_of_the_ids(self, own: Rules) -> None:
        result = run(own, "xấu và xấu, cháy\n", norm="nd30")
        assert [(one.rule, one.span.start) for one in result.diagnostics] == [
            ("GL002", 0), ("GL003", 0), ("GL001", 0), ("GL001", 7),
        ]  # fmt: skip

    def test_of_several_plans_in_a_file_are_told_once(self, own: Rules) -> None:
        head = "ĐẢNG ỦY XÃ AN BÌNH\nSố 0{}-KH/ĐU\nKẾ HOẠCH\nvề việc xấu\n\nI. MỤC ĐÍCH\nMột.\n\n"
        one = head + "Nơi nhận:\n- Lưu VP.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\nTrần Văn An\n\n"
        result = run(own, one.format(1) + one.format(2))
        assert len(result.diagnostics) == result.source.text.count("xấu") == 2

    def test_rest_on_the_nearest_norm_that_the_rule_names(self, own: Rules) -> None:
        (party,) = run(own, "xấu", norm="hd36").diagnostics
        assert (party.norm, party.clause) == ("hd36", "điểm 1.2")
        (other,) = run(own, "xấu", norm="mass").diagnostics
        assert (other.norm, other.clause) == ("", "lệ của cơ quan")

    def test_a_rule_without_basis_under_the_norm_does_not_run_and_is_counted(self, own: Rules) -> None:
        result = run(own, "Một.", norm="hd36")
        assert result.rules_run == {"GL001", "GL002"}
        assert result.rules_skipped == 2  # GL003, and GL009 which was not chosen

    def test_a_finding_may_lower_the_severity_but_not_raise_it(self, own: Rules) -> None:
        (lowered,) = run(own, "nhẹ", norm="nd30").diagnostics
        assert lowered.severity is Severity.NOTE
        (still_a_note,) = run(own, "nhẹ", norm="nd30", GL003=Severity.ERROR).diagnostics
        assert still_a_note.severity is Severity.NOTE
        (raised,) = run(own, "nặng", norm="nd30", GL003=Severity.ERROR).diagnostics
        assert raised.severity is Severity.ERROR


class TestCrash:
    def test_of_a_rule_is_told_and_the_others_go_on(self, own: Rules) -> None:
        result = run(own, "nổ rồi xấu")
        assert result.broken
        crash, finding = result.diagnostics
        assert (crash.rule, crash.values) == ("KH001", {"rule": "GL002", "error": "ValueError: đã nổ"})
        assert finding.rule == "GL001"

    def test_of_the_parser_is_told(self, own: Rules, monkeypatch: pytest.MonkeyPatch) -> None:
        def stumble(*_: object) -> None:
            raise RecursionError("quá sâu")

        monkeypatch.setattr("validator.engine.plans", stumble)
        result = run(own, "xấu")
        assert result.broken
        assert result.diagnostics[0].values["rule"] == "parser"


class TestSuppression:
    @pytest.mark.parametrize(
        "text",
        [
            "xấu <!-- kehoach: bỏ qua GL001 vì trích nguyên văn -->",
            "<!-- kehoach: bỏ qua GL001 vì trích nguyên văn -->\nxấu",
            "<!-- kehoach: bỏ qua GL001 vì trích nguyên văn -->\n\nxấu",
            "<!--kehoach: ignore banned-word because it is a quotation-->\nxấu",
            "<!-- Kehoach: Bỏ qua gl001\n vì lý do dài -->\nxấu",
        ],
    )
    def test_on_the_line_or_above_it(self, own: Rules, text: str) -> None:
        result = run(own, text)
        assert told(result) == []
        assert result.suppressed == 1

    def test_of_several_rules(self, own: Rules) -> None:
        result = run(own, "<!-- kehoach: bỏ qua GL001, GL002 và GL003 vì thử -->\nxấu, cháy", norm="nd30")
        assert [one for one in told(result) if one[0] == "GL001"] == []

    def test_does_not_reach_the_line_after(self, own: Rules) -> None:
        assert told(run(own, "xấu <!-- kehoach: bỏ qua GL001 vì thử -->\nxấu")) == [("GL001", 2)]

    def test_without_reason_has_no_effect_and_is_noted(self, own: Rules) -> None:
        for marker in ("bỏ qua GL001", "bỏ qua GL001 vì", "ignore GL001 because  "):
            assert told(run(own, f"xấu <!-- kehoach: {marker} -->")) == [("GL001", 1), ("KH007", 1)]

    def test_that_names_nothing_known_is_noted(self, own: Rules) -> None:
        for marker in ("bỏ qua vì thế", "tắt GL001 vì thế", "bỏ qua GL777 vì thế"):
            assert told(run(own, f"tốt <!-- kehoach: {marker} -->")) == [("KH007", 1)]

    def test_that_is_unused_is_noted(self, own: Rules) -> None:
        result = run(own, "tốt <!-- kehoach: bỏ qua GL001 vì thế -->")
        assert told(result) == [("KH006", 1)]
        assert result.diagnostics[0].severity is Severity.NOTE

    def test_of_a_rule_that_did_not_run_is_not_called_unused(self, own: Rules) -> None:
        assert told(run(own, "tốt <!-- kehoach: bỏ qua GL009, GL003 vì thế -->", norm="hd36")) == []

    def test_does_not_silence_a_crash(self, own: Rules) -> None:
        result = run(own, "nổ <!-- kehoach: bỏ qua GL002 vì thế -->")
        assert ("KH001", 1) in told(result)


class TestComments:
    def test_are_not_read_by_rules(self, own: Rules) -> None:
        assert told(run(own, "một <!-- xấu --> hai\n<!--\nxấu\n-->\n")) == []

    def test_that_do_not_end_are_text(self, own: Rules) -> None:
        assert told(run(own, "<!-- xấu\nxấu")) == [("GL001", 1), ("GL001", 2)]

    def test_leave_places_as_they_are(self, own: Rules) -> None:
        result = run(own, "<!-- a\nb --> xấu")
        assert result.source.place(result.diagnostics[0].span.start) == (2, 7)

    def test_are_not_deleted_by_a_fix(self, own: Rules) -> None:
        rule = own["GL001"]
        chosen = [Chosen(rule, replace(rule.options(), word="một        hai"), rule.severity)]
        result = check(Source("a.md", "một <!----> hai"), chosen, IDS, norm="common")
        assert result.diagnostics == ()
        chosen = [Chosen(rule, replace(rule.options(), word="một         hai"), rule.severity)]
        (one,) = check(Source("a.md", "một <!----> hai"), chosen, IDS, norm="common").diagnostics
        assert one.fix is None


def test_little_is_called_missing_in_a_text_the_parser_could_not_place() -> None:
    """Half a page of stray lines in front of the type: what is missing may well be in there."""
    stray = "".join(
        f"dòng lạc số {at} không thuộc phần nào của phần đầu văn bản, do chép lẫn từ trang khác\n" for at in range(9)
    )
    body = "I. MỤC ĐÍCH\n- Việc một.\nII. NỘI DUNG\n- Việc hai.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn An\n"
    rule = shipped_rules()["KH451"]
    for text, severity in ((f"KẾ HOẠCH\nsơ kết\n{body}", None), (f"{stray}KẾ HOẠCH\nsơ kết\n{body}", Severity.NOTE)):
        (plan,) = plans(Source("x", "ĐẢNG CỘNG SẢN VIỆT NAM\nSố 05-KH/ĐU\n" + text))
        assert [one.severity for one in rule.check(plan, rule.options())] == [severity]


@pytest.fixture(scope="module")
def shipped() -> list[Chosen]:
    return [Chosen(rule, rule.options(), rule.severity) for rule in shipped_rules().values()]


ENGLISH = (
    "This page tells how to build the project , and what to do next.\n\n- First run the build.\n- Then wait..\n" * 4
)


def test_a_text_that_is_no_plan_is_left_alone_and_told(shipped: list[Chosen]) -> None:
    found = check(Source("x", ENGLISH), shipped, {})
    assert [one.rule for one in found.diagnostics] == ["KH010"]


def test_code_in_markdown_is_no_text(shipped: list[Chosen]) -> None:
    plan = "KẾ HOẠCH\nsơ kết\n\nI. NỘI DUNG\n- Chạy lệnh `kiểm tra  đi , nhé` mỗi tuần.\n\n```sh\nĐảng ủy Khôi  .. , a\n```\n"
    assert [one.rule for one in check(Source("x", plan), shipped, {}).diagnostics] == []
    fenced = f"```\n{plan.partition('```')[0].replace('`', '')}Đảng ủy Khôi chủ trì.\n```\n"
    assert "KH601" in [one.rule for one in check(Source("x", fenced), shipped, {}).diagnostics]
