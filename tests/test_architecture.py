"""Who may import whom, and how long things may get; read from the source with `ast`."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = [*sorted(p for folder in ("model", "gui", "tests") for p in (ROOT / folder).rglob("*.py")), ROOT / "main.py"]
PURE = ("model/extract", "model/link", "model/layout")
PANES = ("timeline", "reader", "participants", "card", "event_list", "findings")

# (file, import) pairs that are allowed although a rule below forbids them, each with its reason.  This list may only shrink.
EXCEPTIONS: dict[tuple[str, str], str] = {}


@cache
def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def statements(tree: ast.Module) -> Iterator[ast.AST]:
    """All statements, those within others too; a tenth of what `ast.walk` goes through."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            waiting += getattr(node, field, ())


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """(imported module, whether at the top of the file) of every import of the file."""
    tree = parsed(path)
    top = set(map(id, tree.body))
    for node in statements(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in top
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, id(node) in top
            for alias in node.names:
                yield f"{node.module}.{alias.name}", id(node) in top


def within(path: Path, *folders: str) -> bool:
    return any(name(path).startswith(folder + "/") for folder in folders)


def starts(module: str, *roots: str) -> bool:
    return any(module == root or module.startswith(root + ".") for root in roots)


def forbidden(path: Path, module: str, top: bool) -> str | None:
    """Why this file may not import this module, None where it may."""
    if within(path, "model") and starts(module, "gui"):
        return "model never imports gui"
    if within(path, *PURE) and starts(module, "PySide6", "sqlite3", "sqlite_utils", "model.store", "model.qt", "socket", "urllib", "http"):
        return "extract, link and layout are pure"
    if within(path, "model/link", "model/layout") and starts(module, "spacy"):
        return "only extract uses the language library"
    if within(path, "model") and not within(path, "model/qt") and starts(module, "PySide6"):
        return "only model/qt and gui import PySide6"
    if within(path, "model/qt") and starts(module, "PySide6.QtWidgets"):
        return "model/qt imports no widgets"
    if within(path, "model", "gui") and not within(path, "model/store") and starts(module, "sqlite3", "sqlite_utils"):
        return "only model/store holds SQL"
    if within(path, "gui") and starts(module, "model.store", "model.ingest", "model.extract", "model.link"):
        return "gui speaks to the session, not to store, ingest, extract or link"
    if starts(module, "pyqtgraph") and within(path, "model", "gui"):
        return "the program paints by itself: the plots of pyqtgraph are what the bench holds it against"
    if top and within(path, "model", "gui") and starts(module, "spacy", "trafilatura", "py3langid"):
        return "slow modules are imported inside the function that needs them"
    if within(path, "model", "gui") and starts(module, "socket", "urllib.request", "http.client", "requests", "PySide6.QtNetwork"):
        return "the program opens no connection"
    for pane in PANES:
        if within(path, f"gui/{pane}"):
            for other in PANES:
                if other != pane and starts(module, f"gui.{other}"):
                    return "a pane never imports a pane"
    return None


def test_nobody_imports_what_they_may_not() -> None:
    broken = []
    for path in FILES:
        for module, top in imports(path):
            reason = forbidden(path, module, top)
            if reason and (name(path), module) not in EXCEPTIONS:
                broken.append(f"{name(path)} imports {module}: {reason}")
    assert not broken, "\n".join(broken)


def test_every_exception_is_still_needed() -> None:
    for file, module in EXCEPTIONS:
        assert module in {imported for imported, _ in imports(ROOT / file)}, f"{file} no longer imports {module}"


@pytest.mark.parametrize(
    ("file", "module"),
    [
        ("model/link/x.py", "gui.theme"),
        ("model/link/x.py", "PySide6.QtCore"),
        ("model/extract/x.py", "sqlite3"),
        ("model/x.py", "PySide6.QtCore"),
        ("model/qt/x.py", "PySide6.QtWidgets"),
        ("gui/card/x.py", "gui.reader.reader"),
        ("gui/card/x.py", "model.store.store"),
        ("gui/card/x.py", "pyqtgraph"),
        ("gui/x.py", "urllib.request"),
    ],
)
def test_the_rules_do_catch(file: str, module: str) -> None:
    assert forbidden(ROOT / file, module, True)


def test_files_and_functions_stay_short() -> None:
    broken = []
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        if lines > (60 if path.name == "main.py" else 400):
            broken.append(f"{name(path)}: {lines} lines")
        for node in statements(parsed(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > 60:
                broken.append(f"{name(path)}:{node.lineno} {node.name}: more than 60 lines")
    assert not broken, "\n".join(broken)


def test_modules_say_what_they_are_for() -> None:
    silent = [name(p) for p in FILES if p.name != "__init__.py" and not ast.get_docstring(parsed(p))]
    assert not silent, silent


def test_colours_come_from_the_themes() -> None:
    literal = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']|\brgba?\(\s*\d""")
    broken = [
        f"{name(path)}:{number}"
        for path in FILES
        if within(path, "gui")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if literal.search(line)
    ]
    assert not broken, broken


def test_sql_stands_in_the_store_only() -> None:
    words = r"select\s+.+\s+from|insert\s+(or\s+\w+\s+)?into|update\s+\w+\s+set|delete\s+from|create\s+table|pragma"
    statement = re.compile(rf"""["']\s*({words})\s""", re.IGNORECASE)
    broken = [
        name(path)
        for path in FILES
        if within(path, "model", "gui") and not within(path, "model/store") and statement.search(path.read_text(encoding="utf-8"))
    ]
    assert not broken, broken


def test_nobody_runs_the_event_loop_by_hand() -> None:
    broken = [name(p) for p in FILES if within(p, "model", "gui") and "processEvents(" in p.read_text(encoding="utf-8")]
    assert not broken, broken


def says_nothing(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Pass) or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))


def test_no_exception_is_swallowed() -> None:
    broken = []
    for path in FILES:
        for node in statements(parsed(path)):
            if isinstance(node, ast.ExceptHandler) and all(map(says_nothing, node.body)):
                kind = ast.unparse(node.type) if node.type else "everything"
                if kind in ("everything", "Exception", "BaseException"):
                    broken.append(f"{name(path)}:{node.lineno} swallows {kind}")
    assert not broken, broken


def test_the_top_level_is_fixed() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split("\n")
    if not any(listed):
        pytest.skip("not a git checkout")
    top = {line.split("/")[0] for line in listed if line and not line.startswith(".")}
    assert top <= {"main.py", "gui", "model", "resources", "seeds", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md"}
