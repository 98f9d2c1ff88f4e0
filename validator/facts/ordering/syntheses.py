"""What a report waits for by the plan's own words: the reports that are put together, the day its data are counted to."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise

from validator.facts.actors.actors import Actor
from validator.facts.deadlines.deadlines import Deadline

# These read small letters.
_TELLS = re.compile(r"báo cáo(?! viên)|kết quả")
# What is sent at the beginning of the work.
_AHEAD = re.compile(
    r"danh sách|đăng ký|kế hoạch|dự toán|nhu cầu|hồ sơ|đề cương|góp ý|tham gia ý kiến|phân công|dự thảo"
)
_REVIEWS = re.compile(r"đánh giá|kiểm điểm|sơ kết|tổng kết")
# The name of an office, which by that neither plans nor puts anything together.
_OFFICE = re.compile(r"phòng kế hoạch(?: tổng hợp(?! (?:báo cáo|kết quả|số liệu)|, (?:báo cáo|trình|gửi)))?")
_SENDS_UP = re.compile(r"(?<!chương )(?<!công )(?<!quy )(?<!quá )(?<!lộ )(?<!tiến )trình\b(?! tự)|báo cáo(?! viên)")
_CHECKS = re.compile(r"kiểm tra|giám sát|khảo sát|thẩm định")
# What is laid before a superior to be decided is not made of reports.
_DECIDED = re.compile(
    r"ban hành|thành lập|quyết định|kinh phí|thể lệ|phương án|hướng dẫn|chương trình|khen thưởng|lịch\b"
)
_TO_SOMEBODY = re.compile(r"(?<!\w)(?:về|cho|tới|lên|đến|qua|với)(?!\w)")
_ESTIMATED = re.compile(r"\bước\b|dự kiến|dự ước", re.I)


def own_cutoffs(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """The day the data of a report are counted to, named beside it, and the report. Data may be estimated.

    Data that the next report is made of, in one clause with it, are not those of the report in front of them.
    """
    of_the_next = {
        id(one) for one, after in pairwise(deadlines) if after.kind == "report" and one.clause == after.clause
    }
    behind = (
        (late, early)
        for early, late in pairwise(deadlines)
        if early.clause == late.clause or id(late) not in of_the_next
    )
    for cutoff, report in [*pairwise(deadlines), *behind]:
        if (cutoff.kind, report.kind) != ("cutoff", "report") or cutoff.paragraph is not report.paragraph:
            continue
        if cutoff.last is None or report.last is None or cutoff.recurring or report.recurring:
            continue
        if not _ESTIMATED.search(cutoff.paragraph.plain):
            yield cutoff, report


def common_cutoffs(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """The day to which data are counted, for all bodies alike, and the last report of the campaign. Data may be estimated."""
    reports = [
        one
        for one in deadlines
        if one.kind == "report" and one.last and not one.recurring and _TELLS.search(_said(one))
    ]
    latest = max(reports, key=lambda one: one.last or date.min, default=None)
    for one in deadlines if latest else ():
        if one.kind != "cutoff" or one.actor or one.last is None or one.window or one.recurring:
            continue
        if latest and one.paragraph is not latest.paragraph and not _ESTIMATED.search(one.paragraph.plain):
            yield one, latest


def gathered(deadlines: Sequence[Deadline], *, review: bool) -> Iterator[tuple[Deadline, Deadline]]:
    """A report to a body, and the last synthesis that this body is to hand on: (early, late).

    Of a body that reports several times only the first report counts: the later ones may be for another synthesis. In
    a plan that is one campaign (`review`) what the body hands on is made of what it got, whether it says so or not: so
    khoa and phòng < Phòng Kế hoạch tổng hợp < Ban Giám đốc, inside one house, whose levels nobody has to know.
    """
    dated = [one for one in deadlines if one.last is not None and not one.recurring and one.actor]
    checks = {(id(one.paragraph), one.actor.name): one for one in reversed(dated) if one.actor and _is_check(one)}
    last: dict[str, Deadline] = {}
    for one in dated:
        if one.actor and _hands_on(one, review=review) and not _is_of_own_check(one, checks):
            kept = last.get(one.actor.name)
            if kept is None or (one.last and kept.last and one.last > kept.last):
                last[one.actor.name] = one
    first: dict[tuple[str, str], Deadline] = {}
    before = {id(one): ahead for ahead, one in pairwise(deadlines)}
    for one in dated:
        if one.kind != "report" or one.actor is None:
            continue
        clause = _said(one)
        if not (_TELLS.search(clause) or (review and _REVIEWS.search(clause))) or _AHEAD.search(clause):
            continue
        for receiver in _receivers(one, before.get(id(one))):
            if receiver is None or receiver.name == one.actor.name:
                continue
            key = one.actor.name, receiver.name
            kept = first.get(key)
            if kept is None or (one.last and kept.last and one.last < kept.last):
                first[key] = one
    for (_, addressee), one in first.items():
        late = last.get(addressee) or _of_society(addressee, last)
        if late is not None and late is not one:
            yield one, late


def _receivers(report: Deadline, first: Deadline | None) -> tuple[Actor | None, ...]:
    """Who gets a report: of a second one of the same sentence ("...; báo cáo năm gửi trước ngày ...") who gets the first."""
    if report.addressee or report.through or _TO_SOMEBODY.search(_said(report)):
        return report.addressee, report.through
    if (
        first is None
        or first.kind != "report"
        or first.paragraph is not report.paragraph
        or first.actors != report.actors
    ):
        return ()
    return first.addressee, first.through


def handed_on(deadlines: Sequence[Deadline]) -> Iterator[tuple[Deadline, Deadline]]:
    """What is sent to a body, and what this body makes of it in the next words: "... gửi Phòng X trước ngày 10/4; Phòng X
    tổng hợp, trình trước ngày 20/4". The two hang together whatever is sent."""
    for early, late in pairwise(deadlines):
        if early.kind != "report" or early.paragraph is not late.paragraph or early.recurring or late.recurring:
            continue
        sent_to, made_by = early.addressee, late.actor
        if sent_to is None or made_by is None or sent_to.name != made_by.name or early.actor == made_by:
            continue
        if early.last is not None and late.last is not None and "tổng hợp" in _said(late):
            yield early, late


def _is_check(one: Deadline) -> bool:
    return one.kind == "task" and _CHECKS.search(_said(one)) is not None


def _is_of_own_check(one: Deadline, checks: Mapping[tuple[int, str], Deadline]) -> bool:
    """ "Kiểm tra từ ngày ... đến ngày ...; tổng hợp kết quả trước ngày ...": made of what the body itself has seen.

    `checks` are the first checks by paragraph and body.
    """
    check = checks.get((id(one.paragraph), one.actor.name)) if one.actor else None
    return check is not None and check.span.start < one.span.start and "kết quả" in _said(one)


def _of_society(name: str, last: Mapping[str, Deadline]) -> Deadline | None:
    """ "Huyện Hội" is the society of the district, whatever its name: "Hội Chữ thập đỏ huyện"."""
    level, _, society = name.partition(" ")
    if society != "hội":
        return None
    found = [one for own, one in last.items() if own.startswith("hội ") and own.endswith(f" {level}")]
    return found[0] if len(found) == 1 else None


def _said(one: Deadline) -> str:
    """What is due, in small letters."""
    return _OFFICE.sub("", one.clause.lower())


def _hands_on(one: Deadline, *, review: bool) -> bool:
    """Does a body send up what it has put together?"""
    words = _said(one)
    if "tổng hợp" in words and one.kind == "report":
        return True
    if _SENDS_UP.search(words) is None or _AHEAD.search(words) is not None or _DECIDED.search(words) is not None:
        return False
    return review or "tổng hợp" in words
