"""The skeleton of a new rule, with all that a rule must have; its TODOs fail the tests until they are filled in."""

import re
from pathlib import Path

from validator.rule import Text
from validator.trouble import Trouble

_TEMPLATE = '''"""TODO: vì sao có quy tắc này, người soạn thảo nên làm gì."""

from collections.abc import Iterator

from validator.api import Bad, Finding, Options, Plan, Severity, Text, rule


@rule(
    id="{id}",
    name="{name}",
    family="{family}",
    severity=Severity.NOTE,
    message=Text(vi="TODO: {{what}}", en="TODO: {{what}}"),
    hint=Text(vi="TODO", en="TODO"),
    basis={{"*": "TODO: căn cứ"}},
    options=Options,
    good=("TODO: một đoạn đúng.\\n",),
    bad=(Bad("TODO: một đoạn ⟦sai⟧.\\n"),),
)
def check(plan: Plan, options: Options) -> Iterator[Finding]:
    for line in plan.document.lines:
        if "TODO" in plan.quote(line.text_span):
            yield Finding(line.text_span, {{"what": plan.quote(line.text_span)}})
'''
# What most rules of a group are about, by the hundreds of their ids; the ids of others have no such groups.
_FAMILIES = {
    "0": "encoding",
    "1": "header",
    "2": "sections",
    "3": "deadlines",
    "4": "signer",
    "5": "citations",
    "6": "typos",
}
_ID = re.compile(r"[A-Z]{2}\d{3}")
_NAME = re.compile(r"[a-z]+(-[a-z0-9]+)+")


def new_rule(folder: Path, id: str, name: str) -> Path:
    """Writes the skeleton into a folder and gives its path; raises Trouble for a bad id or name, or a rule of that id there."""
    if not _ID.fullmatch(id):
        raise Trouble(Text(vi=f"mã “{id}” phải là hai chữ hoa và ba chữ số", en=f"the id “{id}” must be like GL001"))
    if not _NAME.fullmatch(name):
        said = Text(
            vi=f"tên “{name}” phải dạng ten-loi-nay", en=f"the name “{name}” must be kebab-case, two words at least"
        )
        raise Trouble(said)
    file = folder / f"{id.lower()}_{name.replace('-', '_')}.py"
    for other in sorted(folder.glob(f"{id.lower()}_*.py")):
        raise Trouble(Text(vi=f"đã có {other}", en=f"{other} is there already"))
    folder.mkdir(parents=True, exist_ok=True)
    family = _FAMILIES.get(id[2], "style") if id.startswith("KH") else "style"
    file.write_text(_TEMPLATE.format(id=id, name=name, family=family), "utf-8")
    return file
