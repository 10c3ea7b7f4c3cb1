"""Read the translatable texts from the code, and name the calls that could never be translated."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

MARKS = {"QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}


@dataclass(frozen=True)
class Text:
    """One text as the translation tools see it; `comment` tells two uses of the same words apart."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False

    def as_call(self) -> str:
        """Return a call that lupdate reads without fail."""
        number = ", 1" if self.is_plural else ""
        return (
            f"QCoreApplication.translate({quoted(self.context)}, {quoted(self.source)}, {quoted(self.comment)}{number})"
        )


def quoted(text: str) -> str:
    """Return `text` as a Python string in double quotes, other scripts unescaped as lupdate wants them."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def read_texts(folder: Path) -> tuple[list[Text], list[str]]:
    """Return the texts of all files under `folder`, sorted, and the faults as `file:line: what`."""
    texts: set[Text] = set()
    faults: list[str] = []
    unmarked: list[tuple[str, str]] = []
    for path in sorted(folder.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Assign) and is_renamed(call):
                place = f"{path.relative_to(folder.parent)}:{call.lineno}"
                faults.append(f"{place}: call translate by its own name; texts under another name are not found")
            if not isinstance(call, ast.Call):
                continue
            place = f"{path.relative_to(folder.parent)}:{call.lineno}"
            name = called(call)
            if name == "tr":
                faults.append(f'{place}: use QCoreApplication.translate("Context", "text"); tr() finds no context')
            elif name in MARKS or (name == "translate" and len(call.args) + len(call.keywords) > 1):
                _read(call, place, texts, faults, unmarked)
    marked = {text.context for text in texts}
    faults += [f"{place}: no text of {context!r} is marked" for place, context in unmarked if context not in marked]
    return sorted(texts, key=lambda text: (text.context, text.source, text.comment)), faults


def is_renamed(node: ast.Assign) -> bool:
    """Say whether `translate` gets another name here."""
    names = [target.id for target in node.targets if isinstance(target, ast.Name)]
    return isinstance(node.value, ast.Name) and node.value.id == "translate" and names != ["translate"]


def called(call: ast.Call) -> str:
    """Return the last name of what is called."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _read(call: ast.Call, place: str, texts: set[Text], faults: list[str], unmarked: list[tuple[str, str]]) -> None:
    context, source = (literal(argument) for argument in call.args[:2]) if len(call.args) > 1 else (None, None)
    if context is None:
        faults.append(f"{place}: the context must be written out")
    elif source is None:
        if isinstance(call.args[1], ast.Name | ast.Attribute | ast.Call | ast.Subscript):
            unmarked.append((place, context))  # a text from a table, whose texts are marked where the table is
        else:
            faults.append(f"{place}: the text must be written out: no f-string, no joining")
    else:
        comment = literal(call.args[2]) if len(call.args) > 2 else ""
        is_plural = (
            len(call.args) > 3 or any(word.arg == "n" for word in call.keywords) or called(call).endswith("N_NOOP")
        )
        if "%n" in source and not is_plural:
            faults.append(f"{place}: %n without a number")
        texts.add(Text(context, source, comment or "", is_plural))


def literal(node: ast.expr) -> str | None:
    """Return the value of a string written out, None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
