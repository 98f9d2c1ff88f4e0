"""The pages of docs/rules, made from the rules themselves: never edited by hand."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from validator.authoring.coverage import table
from validator.norms import SHIPPED
from validator.rule import Bad, Good, Notice, Rule

_SEVERITY = {"error": "lỗi", "warning": "cảnh báo", "note": "lưu ý"}
_LEVEL = {"essential": "thiết yếu", "standard": "chuẩn", "complete": "đầy đủ"}
_HEAD = "<!-- Trang này được sinh từ quy tắc bằng lệnh `kehoach docs`; không sửa tay. -->\n\n"


def pages(known: Mapping[str, Notice], quality: Mapping[str, str]) -> dict[str, str]:
    """File name and text of every page: one a rule, and the index. `quality` has a line of figures by rule id."""
    made = {f"{key.lower()}.md": page(notice, quality.get(key, "")) for key, notice in sorted(known.items())}
    return {"README.md": index(known), "norms.md": _HEAD + table(known), **made}


def index(known: Mapping[str, Notice]) -> str:
    """The list of all rules."""
    lines = ["| Quy tắc | Tên | Nhóm | Mức | Nội dung |", "| --- | --- | --- | --- | --- |"]
    for key, notice in sorted(known.items()):
        first = _cell(_sentence(notice.why or notice.message.vi))
        lines.append(
            f"| [{key}]({key.lower()}.md) | `{notice.name}` | {notice.family} | {_SEVERITY[notice.severity]} | {first} |"
        )
    return f"{_HEAD}# Danh mục quy tắc\n\n" + "\n".join(lines) + "\n"


def page(notice: Notice, quality: str) -> str:
    """The page of one rule."""
    return _HEAD + "\n".join(_page(notice, quality)).rstrip() + "\n"


def _page(notice: Notice, quality: str) -> Iterator[str]:
    yield f"# {notice.id} `{notice.name}`\n"
    yield f"Mức: **{_SEVERITY[notice.severity]}** · Bộ: {_LEVEL[notice.level]} · Nhóm: `{notice.family}`\n"
    if notice.why:
        yield f"{notice.why}\n"
    yield f"- Thông báo: {notice.message.vi}\n- Message: {notice.message.en}"
    if notice.hint.vi:
        yield f"- Cách sửa: {notice.hint.vi}\n- Hint: {notice.hint.en}"
    yield ""
    if notice.basis:
        yield "## Căn cứ\n"
        yield from (f"- {_norm(norm)}: {clause}" for norm, clause in notice.basis.items())
        yield ""
    if isinstance(notice, Rule):
        yield from _options(notice)
        yield from _examples(notice)
    if quality:
        yield f"## Độ chính xác trên kho văn bản của dự án\n\n{quality}"


def _options(rule: Rule) -> Iterator[str]:  # type: ignore[type-arg]
    from dataclasses import fields

    names = fields(rule.options)
    if not names:
        return
    yield "## Tùy chọn\n"
    for one in names:
        default = one.default if one.default is not one.default_factory else ""
        yield f"- `{one.name.replace('_', '-')}` (mặc định `{default}`)"
    yield ""


def _examples(rule: Rule) -> Iterator[str]:  # type: ignore[type-arg]
    for bad in rule.bad[:2]:
        yield f"## Ví dụ sai\n\n{_text(bad)}\n"
        if bad.fixed is not None:
            yield f"Sau khi sửa (`kehoach fix`):\n\n{_fence(bad.fixed)}\n"
    for good in rule.good[:1]:
        yield f"## Ví dụ đúng\n\n{_text(good)}\n"


def _text(example: Good | Bad) -> str:
    return _fence(example.text)


def _fence(text: str) -> str:
    """The example in a fence longer than any it holds."""
    ticks = "```"
    while ticks in text:
        ticks += "`"
    return f"{ticks}text\n{text.rstrip()}\n{ticks}"


def _norm(norm: str) -> str:
    return "thông lệ" if norm == "*" else SHIPPED[norm].title if norm in SHIPPED else norm


def _sentence(words: str) -> str:
    return " ".join(words.split()).split(". ")[0].rstrip(".")


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def write(folder: Path, made: Mapping[str, str]) -> list[str]:
    """Writes the pages, removes those of rules that are gone; the names of what changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed = []
    for name, text in made.items():
        file = folder / name
        if not file.is_file() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
            changed.append(name)
    for file in folder.glob("*.md"):
        if file.name not in made:
            file.unlink()
            changed.append(file.name)
    return sorted(changed)
