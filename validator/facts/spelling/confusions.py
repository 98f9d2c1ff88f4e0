"""Finds the wrong forms that have a life of their own: xử dụng, năng xuất, xúc tích."""

from collections.abc import Iterator

from validator.facts.spelling.names import in_name
from validator.facts.spelling.running import Running
from validator.facts.spelling.slip import Slip
from validator.lexicon import Phrase
from validator.source import Span
from validator.vietnamese.letters import cased_like


def confusions(running: Running, suspects: list[int]) -> Iterator[Slip]:
    """The listed confusions in a text; `suspects` are the indices of pairs that one may be in."""
    for at in suspects:
        for confusion, inner in running.lexicon.confusions.get(running.pair(at), ()):
            if _stands(running, at - inner, confusion[0]):
                yield _slip(running, at - inner, *confusion)


def _stands(running: Running, at: int, written: Phrase) -> bool:
    """True when the whole wrong form is there and neither end belongs to a neighbour ("luyện tập | chung")."""
    if not running.has(written, at):
        return False
    if running.is_known(at - 1) or running.is_known(at + len(written) - 1):
        return False
    return not any(in_name(running, at + k) for k in range(len(written)))


def _slip(running: Running, at: int, written: Phrase, meant: Phrase, certain: bool) -> Slip:
    if len(written) != len(meant):
        return _short(running, at, written, meant, certain)
    wrong = [at + k for k, part in enumerate(meant) if part != written[k]]
    right = [cased_like(part, running.raw[at + k]) for k, part in enumerate(meant)]
    start, end = wrong[0], wrong[-1]
    between = "" if start == end else running.text[running.spans[start].end : running.spans[end].start]
    fixed = " ".join(right[start - at : end - at + 1]) if between.strip(" ") == "" else ""
    return Slip(
        Span(running.spans[start].start, running.spans[end].end),
        "confusion",
        "error" if certain else "warning",
        running.quote(at, at + len(written) - 1),
        " ".join(right),
        fixed,
        "listed",
        sure=certain and bool(fixed),
    )


def _short(running: Running, at: int, written: Phrase, meant: Phrase, certain: bool) -> Slip:
    """A phrase that has lost words: "Ban Tổ Đảng ủy", "xây kế hoạch"."""
    raw = [running.raw[at + k] for k in range(len(written))]
    ahead = next((k for k, word in enumerate(written) if word != meant[k]), len(written))
    behind = len(written) - ahead
    right = " ".join([*raw[:ahead], *meant[ahead : len(meant) - behind], *raw[ahead:]])
    shown = running.quote(at, at + len(written) - 1)
    fixed = right if shown == " ".join(raw) else ""
    span = Span(running.spans[at].start, running.spans[at + len(written) - 1].end)
    return Slip(span, "confusion", "error" if certain else "warning", shown, right, fixed, "listed")
