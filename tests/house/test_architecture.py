"""The shape of the program: who may import whom, in a fresh interpreter and in the text of the code."""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "irm"
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "xmlrpc",
    "asyncio",
    "requests",
}

IMPORT_ALL = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(sorted({module.partition(".")[0] for module in sys.modules} & {"PySide6", "shiboken6"}))
"""


def modules(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*.py")) if "__pycache__" not in path.parts)


def dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_everything_but_the_window_imports_without_qt() -> None:
    names = [dotted(path) for path in modules(PACKAGE) if "ui" not in path.relative_to(PACKAGE).parts]
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL, *names], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.returncode) == ("[]", 0), done.stderr


def test_no_two_modules_behind_the_window_need_one_another() -> None:
    """Not for types either: whoever reads one would have to read both."""
    paths = [path for path in modules(PACKAGE) if "ui" not in path.parts and path.name != "__init__.py"]
    names = set(map(dotted, paths))
    graphlib.TopologicalSorter({dotted(path): names.intersection(imported(path)) for path in paths}).prepare()


def test_migrations_import_nothing_of_the_program() -> None:
    scripts = list(modules(ROOT / "migrations"))
    guilty = [path.name for path in scripts if any(name.partition(".")[0] == "irm" for name in imported(path))]
    assert scripts
    assert guilty == []


def test_the_program_opens_no_network_connection() -> None:
    guilty = [f"{dotted(path)}: {name}" for path in modules(PACKAGE) for name in imported(path) if is_network(name)]
    assert guilty == []


def is_network(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in NETWORK)


def test_services_return_finished_values() -> None:
    """A generator would outlive the session it reads from."""
    guilty = [
        f"{dotted(path)}.{node.name}"
        for path in sorted((PACKAGE / "services").glob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and takes_session(node) and yields(node)
    ]
    assert guilty == []


def takes_session(function: ast.FunctionDef) -> bool:
    return bool(function.args.args) and function.args.args[0].arg == "session"


def yields(function: ast.FunctionDef) -> bool:
    inner = {
        id(part)
        for node in ast.walk(function)
        if isinstance(node, ast.Lambda | ast.FunctionDef) and node is not function
        for part in ast.walk(node)
    }
    return any(isinstance(node, ast.Yield | ast.YieldFrom) and id(node) not in inner for node in ast.walk(function))


def test_only_the_store_begins_sessions() -> None:
    guilty = [
        dotted(path)
        for path in modules(PACKAGE)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"Session", "sessionmaker"}
        and dotted(path) not in {"irm.services.store", "irm.ui.app"}
    ]
    assert guilty == []


def test_every_package_is_a_package() -> None:
    """A folder without `__init__.py` is left out of the import contracts without a word."""
    folders = {path.parent for path in modules(PACKAGE)}
    assert [str(folder.relative_to(ROOT)) for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []
