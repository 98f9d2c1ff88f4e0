"""The tree of a plan drawn on a terminal."""

from rich.console import Console
from rich.text import Text
from rich.tree import Tree

from validator import rule
from validator.plan import Plan
from validator.reporters.tree_json import Node, tree
from validator.rule import Language
from validator.source import plain

_NAMES = {
    "head": rule.Text(vi="Phần đầu", en="Head"),
    "type": rule.Text(vi="Tên loại", en="Type"),
    "subject": rule.Text(vi="Trích yếu", en="Subject"),
    "separator": rule.Text(vi="Gạch dưới trích yếu", en="Separator"),
    "opening": rule.Text(vi="Mở đầu", en="Opening"),
    "closing": rule.Text(vi="Đoạn kết", en="Closing"),
    "recipients": rule.Text(vi="Nơi nhận", en="Recipients"),
    "signature": rule.Text(vi="Ký", en="Signature"),
    "annex": rule.Text(vi="Phụ lục", en="Annex"),
}
_UNCLAIMED = rule.Text(vi="không thuộc phần nào", en="not claimed by any zone")


def draw(path: str, plans: list[Plan], console: Console, language: Language, *, stats: bool) -> None:
    """Draws the tree of each plan of a file; with `stats`, the confidence of each zone and the unclaimed share."""
    for plan in plans:
        root = Tree(Text(path, style="bold"), guide_style="dim")
        for node in tree(plan):
            _add(root, node, language, stats)
        console.print(root)
        if stats:
            share = f"{plan.unclaimed:.1%}"
            console.print(Text(f"{_UNCLAIMED.said(language)}: {share}", style="dim"))


def _add(parent: Tree, node: Node, language: Language, stats: bool) -> None:
    label = Text(f"{node['place']['line']:>4} ", style="dim")
    if node["kind"] == "section":
        title = node["title"] or {"text": ""}
        label.append(f"{node['label']} " if node["label"] else "", style="cyan")
        label.append(_short(title["text"]), style="bold" if node["heading"] else "")
        if node["run_in"]:
            label.append(f": {_short(node['run_in']['text'])}", style="dim")
    else:
        label.append(_NAMES[node["kind"]].said(language), style="green")
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
