"""The tree of a plan drawn on a terminal."""

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from validator.plan import Plan
from validator.reporters.tree_json import Node, tree
from validator.rule import Language
from validator.source import plain

_NAMES = {
    "head": ("Phần đầu", "Head"),
    "type": ("Tên loại", "Type"),
    "subject": ("Trích yếu", "Subject"),
    "separator": ("Gạch dưới trích yếu", "Separator"),
    "opening": ("Mở đầu", "Opening"),
    "closing": ("Đoạn kết", "Closing"),
    "recipients": ("Nơi nhận", "Recipients"),
    "signature": ("Ký", "Signature"),
    "annex": ("Phụ lục", "Annex"),
}


def draw(path: str, plans: list[Plan], console: Console, language: Language, *, stats: bool) -> None:
    """Draws the tree of each plan of a file; with `stats`, the confidence of each zone and the unclaimed share."""
    for plan in plans:
        root = Tree(Text(path, style="bold"), guide_style="dim")
        for node in tree(plan):
            _add(root, node, language, stats)
        console.print(root)
        if stats:
            share = f"{plan.unclaimed:.1%}"
            said = f"not claimed by any zone: {share}" if language == "en" else f"không thuộc phần nào: {share}"
            console.print(Text(said, style="dim"))


def _add(parent: Tree, node: Node, language: Language, stats: bool) -> None:
    label = Text(f"{node['place']['line']:>4} ", style="dim")
    if node["kind"] == "section":
        title = node["title"] or {"text": ""}
        label.append(f"{node['label']} " if node["label"] else "", style="cyan")
        label.append(_short(title["text"]), style="bold" if node["heading"] else "")
        if node["run_in"]:
            label.append(f": {_short(node['run_in']['text'])}", style="dim")
    else:
        label.append(_NAMES[node["kind"]][1 if language == "en" else 0], style="green")
        if stats:
            label.append(f" {node['confidence']:.0%}", style="dim")
        label.append(f"  {_short(' / '.join(line['text'] for line in node['lines'][:3]))}")
    label.no_wrap, label.overflow = True, "ellipsis"
    branch = parent.add(label)
    for child in node["children"]:
        _add(branch, child, language, stats)


def _short(text: str) -> str:
    flat = plain(text)
    return flat if len(flat) <= 100 else flat[:99] + "…"
