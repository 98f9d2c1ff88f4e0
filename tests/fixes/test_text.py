"""Fixing a text: what is applied, what is left alone, and that it settles."""

from collections.abc import Iterator
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fixes.word_rules import Checker, decomposed, own_rule, word_rule
from validator.fixes.text import PASSES, Fixed, fixed
from validator.plan import Plan
from validator.rule import Edit, Finding, Fix, Options, Rule, Severity
from validator.source import Source, Span


def fix(text: str, *rules: Rule[Options], unsafe: bool = False) -> Fixed:
    encoding = frozenset(one.id for one in rules if one.family == "encoding")
    return fixed(Source("a.md", text), Checker(*rules), unsafe=unsafe, encoding=encoding)


def raised(done: Fixed) -> list[tuple[str, tuple[int, int], tuple[str, ...]]]:
    return [(one.finding.rule, one.place, one.raised) for one in done.withheld]


class TestApplied:
    def test_are_the_safe_fixes_of_all_rules(self) -> None:
        done = fix("khôi ủy và khôi uy\n", word_rule("GL001", "khôi", "khối"), word_rule("GL002", r"\buy\b", "ủy"))
        assert done.after.text == "khối ủy và khối ủy\n"
        assert done.applied == {"GL001": 2, "GL002": 1}
        assert done.remaining == ()

    def test_are_the_others_only_when_asked_for(self) -> None:
        rule = word_rule("GL001", "khôi", "khối", safe=False)
        assert not fix("khôi", rule).changed
        assert len(fix("khôi", rule).remaining) == 1
        assert fix("khôi", rule, unsafe=True).after.text == "khối"

    def test_leave_what_has_no_fix(self) -> None:
        done = fix("khôi uy", word_rule("GL001", "khôi", "khối"), word_rule("GL002", "uy", None))
        assert done.after.text == "khối uy"
        assert [one.rule for one in done.remaining] == ["GL002"]

    def test_are_the_graver_first_of_two_in_one_place(self) -> None:
        note, error = word_rule("GL001", "ab", "x", Severity.NOTE), word_rule("GL002", "bc", "y")
        assert fix("abc", note, error).after.text == "ay"

    def test_are_the_safe_first_of_two_in_one_place(self) -> None:
        unsafe, safe = word_rule("GL001", "ab", "x", safe=False), word_rule("GL002", "bc", "y", Severity.NOTE)
        assert fix("abc", unsafe, safe, unsafe=True).after.text == "ay"

    def test_come_again_until_nothing_changes(self) -> None:
        chain = [word_rule(f"GL00{at}", f"{at}$", f"{at + 1}") for at in range(1, 4)]
        done = fix("1", *(word_rule("GL009", r"1\b", "2", Severity.NOTE), *chain))
        assert done.after.text == "1"  # each step would raise the next error
        notes = [word_rule(f"GL00{at}", f"{at}$", f"{at + 1}", Severity.NOTE) for at in range(1, 4)]
        assert fix("1", *notes).after.text == "4"

    def test_next_to_each_other_go_together(self) -> None:
        check = Checker(word_rule("GL001", "x", "y"))
        assert fixed(Source("a.md", "xxxx"), check).after.text == "yyyy"
        assert check.calls == 2

    def test_of_one_finding_go_together_or_not_at_all(self) -> None:
        def swapped(plan: Plan, _: Options) -> Iterator[Finding]:
            if plan.text.startswith("b"):
                edits = (Edit(Span(0, 1), "a"), Edit(Span(2, 3), "b"))
                yield Finding(Span(0, 1), fix=Fix(edits))

        swap = own_rule("GL001", swapped)
        assert fix("b a", swap).after.text == "a b"
        assert fix("b a", swap, word_rule("GL002", "a b", None)).after.text == "b a"

    def test_are_not_those_of_suppressed_findings(self) -> None:
        text = "khôi <!-- kehoach: bỏ qua GL001 vì là tên riêng -->\nkhôi\n"
        done = fix(text, word_rule("GL001", "khôi", "khối"))
        assert done.after.text == text[:-5] + "khối\n"


class TestHarm:
    def test_a_fix_that_raises_an_error_is_left_out_and_the_others_are_not(self) -> None:
        words = " ".join(["khôi"] * 20 + ["khôi ba"] + ["khôi"] * 20)
        check = Checker(word_rule("GL001", "khôi", "khối"), word_rule("GL002", "khối ba", None, Severity.WARNING))
        done = fixed(Source("a.md", words), check)
        assert done.after.text == words.replace("khôi", "khối").replace("khối ba", "khôi ba")
        assert done.applied == {"GL001": 40}
        assert raised(done) == [("GL001", (1, 101), ("GL002",))]
        assert check.calls < 30  # halves, not one by one

    def test_a_fix_that_raises_a_note_is_applied(self) -> None:
        done = fix("khôi ba", word_rule("GL001", "khôi", "khối"), word_rule("GL002", "khối ba", None, Severity.NOTE))
        assert done.after.text == "khối ba"

    def test_a_fix_that_raises_more_of_its_own_rule_is_left_out(self) -> None:
        done = fix("a", word_rule("GL001", "a", "aa", Severity.NOTE))
        assert done.after.text == "a"
        assert raised(done) == [("GL001", (1, 1), ("GL001",))]

    @pytest.mark.parametrize("severity", Severity)
    def test_a_fix_that_does_not_help_is_left_out(self, severity: Severity) -> None:
        assert fix("a b", word_rule("GL001", "[ac]", "c", severity)).after.text == "a b"

    def test_a_fix_that_lets_its_rule_see_another_place_is_applied(self) -> None:
        check = word_rule("GL001", r"(?<!khôi )thưc|khôi", "khối")
        assert fix("khôi thưc", check).after.text == "khối khối"

    def test_two_fixes_that_only_harm_together_are_not_both_applied(self) -> None:
        done = fix("a a", word_rule("GL001", "a", "b"), word_rule("GL002", "b b", None))
        assert done.after.text == "b a"
        assert raised(done) == [("GL001", (1, 3), ("GL002",))]

    def test_two_fixes_that_only_help_together_are_both_applied(self) -> None:
        done = fix("a a", word_rule("GL001", "a", "b"), word_rule("GL002", "a b|b a", None))
        assert done.after.text == "b b"

    def test_a_crash_counts_as_harm(self) -> None:
        def explosive(plan: Plan, _: Options) -> Iterator[Finding]:
            if "khối" in plan.text:
                raise ValueError("nổ")
            yield from ()

        done = fix("khôi", word_rule("GL001", "khôi", "khối"), own_rule("GL002", explosive))
        assert done.after.text == "khôi"
        assert raised(done) == [("GL001", (1, 1), ("KH001",))]

    def test_a_fix_left_out_makes_room_for_another_in_its_place(self) -> None:
        rules = word_rule("GL001", "ab", "x"), word_rule("GL002", "bc", "y"), word_rule("GL003", "x", None)
        done = fix("abc", *rules)
        assert done.after.text == "ay"
        assert raised(fix("abc", *rules, word_rule("GL004", "y", None))) == [
            ("GL001", (1, 1), ("GL003",)),
            ("GL002", (1, 2), ("GL004",)),
        ]

    @pytest.mark.parametrize(
        "edits",
        [(Edit(Span(0, 99), ""),), (Edit(Span(0, 3), "x"), Edit(Span(1, 2), "y")), (Edit(Span(2, 1), "x"),)],
    )
    def test_edits_that_cannot_be_made_are_left_out(self, edits: tuple[Edit, ...]) -> None:
        def broken(plan: Plan, _: Options) -> Iterator[Finding]:
            yield Finding(Span(0, 1), fix=Fix(edits))

        done = fix("một khôi", own_rule("GL002", broken), word_rule("GL001", "khôi", "khối"))
        assert done.after.text == "một khối"
        assert raised(done) == [("GL002", (1, 1), ())]


class TestEncoding:
    """Fixes that change no letter a reader sees."""

    LETTERS = word_rule("GL001", "Ð", "Đ", family="encoding")

    def test_are_applied_even_where_they_let_others_see_more(self) -> None:
        done = fix("Ðảng khôi", self.LETTERS, word_rule("GL002", "Đảng khôi", None))
        assert done.after.text == "Đảng khôi"
        assert [one.rule for one in done.remaining] == ["GL002"]

    def test_come_first_so_that_what_is_uncovered_is_fixed_as_well(self) -> None:
        done = fix("Ðảng khôi", self.LETTERS, word_rule("GL002", "(?<=Đảng )khôi", "Khối"))
        assert done.after.text == "Đảng Khối"
        assert done.applied == {"GL001": 1, "GL002": 1}

    def test_are_left_out_where_they_raise_more_of_their_own(self) -> None:
        worse = word_rule("GL003", "Đ", None, family="encoding")
        done = fix("Ðảng uy", self.LETTERS, worse, word_rule("GL002", "uy", "ủy"))
        assert done.after.text == "Ðảng ủy"
        assert raised(done) == [("GL001", (1, 1), ("GL003",))]


class TestSettling:
    def test_rules_at_odds_stop_after_some_passes(self) -> None:
        there, back = word_rule("GL001", "a", "b", Severity.NOTE), word_rule("GL002", "b", "a", Severity.NOTE)
        done = fix("a", there, back)
        assert not done.settled
        assert sum(done.applied.values()) == PASSES

    def test_a_clean_text_is_checked_once(self) -> None:
        check = Checker(word_rule("GL001", "khôi", "khối"))
        done = fixed(Source("a.md", "khối"), check)
        assert done.settled
        assert check.calls == 1

    def test_very_many_harmful_fixes_do_not_take_for_ever(self) -> None:
        check = Checker(word_rule("GL001", "ạ", "ợ"), word_rule("GL002", "ợ", None))
        done = fixed(Source("a.md", "ạ " * 400), check)
        assert not done.changed
        assert len(done.withheld) == 400
        assert check.calls < 300


class TestDecomposed:
    TEXT = normalize("NFD", "đảng ủy khôi\r\n")

    def test_letters_are_composed_first_where_the_rule_is_on(self) -> None:
        done = fix(self.TEXT, word_rule("GL001", "khôi", "khối"), decomposed())
        assert done.after.raw == "đảng ủy khối\r\n"
        assert done.applied == {"GL001": 1, "KH011": 1}

    def test_letters_stay_where_it_is_off(self) -> None:
        done = fix(self.TEXT, word_rule("GL001", "khôi", "khối"))
        assert done.after.raw == normalize("NFD", "đảng ủy kh") + "ối\r\n"


WORDS = st.sampled_from(["khôi", "khối", "uy", "ba", "một", "đơn đốc", "đơn", "đốc", "khôi ba", "  "])
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", " "])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(WORDS, ENDS), max_size=12), st.booleans(), st.booleans())
def test_fixing_twice_is_fixing_once(parts: list[tuple[str, str]], bom: bool, composed: bool) -> None:
    rules = (
        word_rule("GL001", "khôi", "khối"),
        word_rule("GL002", r"\buy\b", "ủy", Severity.NOTE),
        word_rule("GL003", "khối ba", None),
        word_rule("GL004", "đơn đốc", "đôn đốc", Severity.WARNING),
        word_rule("GL005", "  +", " ", Severity.NOTE),
        *((decomposed(),) if composed else ()),
    )
    text = "".join(word + end for word, end in parts)
    source = Source("a.md", normalize("NFD", text) if composed else text, bom)
    once = fixed(source, Checker(*rules))
    twice = fixed(once.after, Checker(*rules))
    assert once.settled
    assert not twice.changed
    assert not twice.applied
    assert once.after.bom is bom
    ends = [char for char in source.raw if char in "\r\n"]
    assert [char for char in once.after.raw if char in "\r\n"] == ends
    assert errors(once.remaining) <= errors(Checker(*rules)(source))


def errors(found: tuple[object, ...]) -> int:
    return sum(getattr(one, "severity", None) is not Severity.NOTE for one in found)
