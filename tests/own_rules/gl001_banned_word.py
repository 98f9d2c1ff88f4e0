"""Không dùng từ đã bỏ.

Quy tắc mẫu của một cơ quan: một từ không dùng nữa, và từ thay nó.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.api import Bad, Edit, Finding, Fix, Options, Plan, Severity, Span, Text, rule


@dataclass(frozen=True)
class Settings(Options):
    word: str = "xấu"
    limit: int = 100


@rule(
    id="GL001",
    name="banned-word",
    family="typos",
    severity=Severity.ERROR,
    message=Text(vi="không viết “{found}”", en="do not write “{found}”"),
    hint=Text(vi="viết “{expected}”", en="write “{expected}”"),
    basis={"hd36": "điểm 1.2", "*": "lệ của cơ quan"},
    options=Settings,
    good=("Việc tốt.",),
    bad=(Bad("Việc ⟦xấu⟧.", fixed="Việc tốt."),),
)
def check(plan: Plan, options: Settings) -> Iterator[Finding]:
    for match in list(re.finditer(re.escape(options.word), plan.text))[: options.limit]:
        span = Span(*match.span())
        yield Finding(span, {"found": match[0], "expected": "tốt"}, Fix((Edit(span, "tốt"),)))
