"""The sentences of the program and their translations: `python -m tests translations` brings resources/translations up to date.

All sentences are found in the source by what they are handed to (`tr`, `trn`, `noted`, `named`, `named_many`, `count_words`) and in the
declared tables.  The .ts files are Qt Linguist's: who translates opens them there, or in any editor, and runs the command again, which
adds what is new as unfinished, takes out what is gone, and compiles the .qm files the program loads.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import PySide6

from gui.language import CONTEXT
from model.translation import ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = tuple(code for code in LANGUAGES if code != ENGLISH)


@dataclass(frozen=True, order=True)
class Sentence:
    """A sentence to translate; `counts`: it has a form for each class of numbers."""

    text: str
    counts: bool = False


def sentences() -> dict[Sentence, str]:
    """Every sentence of the program with the file it was found in first.  Raises ValueError for one that nothing can look up."""
    found: dict[Sentence, str] = {}
    for path in [ROOT / "main.py", *sorted((ROOT / "model").rglob("*.py")), *sorted((ROOT / "gui").rglob("*.py"))]:
        for sentence in _in_source(path):
            found.setdefault(sentence, path.relative_to(ROOT).as_posix())
    for sentence in _declared():
        found.setdefault(sentence, "declared")
    both = sorted(one.text for one in found if one.counts and Sentence(one.text) in found)
    if both:
        raise ValueError(f"said with a number and without one, which no file of translations tells apart: {both}")
    return found


def _in_source(path: Path) -> list[Sentence]:
    made = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name in READERS and path.name != "translation.py":
                made += READERS[name](node, path)
    return made


def _text(node: ast.Call, place: int, path: Path) -> str | None:
    """A literal text among the arguments; None for a value, which was noted where it was declared."""
    if place >= len(node.args):
        return None
    argument = node.args[place]
    if isinstance(argument, ast.JoinedStr):
        raise ValueError(f"{path.relative_to(ROOT)}:{node.lineno}: a sentence with values in it is in no list: put them in by name")
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def _plain(node: ast.Call, path: Path) -> list[Sentence]:
    text = _text(node, 0, path)
    return [Sentence(text)] if text else []


def _counted(node: ast.Call, path: Path) -> list[Sentence]:
    text = _text(node, 1, path)
    return [Sentence(text, True)] if text else []


def _words(node: ast.Call, path: Path) -> list[Sentence]:
    one, many = _text(node, 1, path), _text(node, 2, path)
    return [Sentence(f"{{n}} {many or one + 's'}", True)] if one else []


READERS = {
    "tr": _plain, "noted": _plain, "named": _plain, "trn": _counted, "named_many": _counted, "count_words": _words,
}  # fmt: skip


def _declared() -> list[Sentence]:
    """The texts of the tables the interface is made of."""
    from gui.actions import ACTIONS, MENUS
    from gui.main_window import PANES
    from model.comparing import Agreement
    from model.domain import Kind, ParticipantKind, Status
    from model.export.registry import EXPORTERS
    from model.filtering import Certainty, Mode, Reviewed
    from model.layout.arranging import LaneOrder
    from model.layout.groupings import GROUPINGS
    from model.settings import SETTINGS
    from model.wording import language_names

    texts = [*MENUS, *language_names().values(), *(pane[0] for pane in PANES), *(exporter.name for exporter in EXPORTERS)]
    for action in ACTIONS:
        texts += [action.text, action.hint, action.group]
    for setting in SETTINGS:
        texts += [setting.label, setting.help, setting.group, *(words for _, words in setting.choices)]
    texts += [*Kind, *Status, *ParticipantKind, *Agreement, *Certainty, *Reviewed, *LaneOrder, *Mode, *(one.key for one in GROUPINGS)]
    return [Sentence(str(text)) for text in texts if text]


def read(path: Path) -> dict[Sentence, tuple[str, ...]]:
    """The translations of a .ts file: one form, or one for each class of numbers; none where it is unfinished."""
    if not path.exists():
        return {}
    known: dict[Sentence, tuple[str, ...]] = {}
    for message in ET.parse(path).getroot().iter("message"):
        counts = message.get("numerus") == "yes"
        said = message.find("translation")
        assert said is not None
        forms = tuple(form.text or "" for form in said.iter("numerusform")) if counts else (said.text or "",)
        known[Sentence(message.findtext("source") or "", counts)] = forms if said.get("type") != "unfinished" and all(forms) else ()
    return known


def forms_of(code: str) -> int:
    """How many classes of numbers a language has, as Qt counts them."""
    return {"ja": 1}.get(code, 2)


def write(path: Path, code: str, wanted: dict[Sentence, str], known: dict[Sentence, tuple[str, ...]]) -> int:
    """Write a .ts file with a message for each wanted sentence, in order of text; returns how many have no translation yet."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for sentence in sorted(wanted):
        forms = known.get(sentence, ())
        message = ET.SubElement(context, "message", {"numerus": "yes"} if sentence.counts else {})
        ET.SubElement(message, "source").text = sentence.text
        said = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        missing += not forms
        if sentence.counts:
            for form in forms or ("",) * forms_of(code):
                ET.SubElement(said, "numerusform").text = form
        else:
            said.text = forms[0] if forms else ""
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")
    return missing


def compile_one(path: Path, target: Path) -> None:
    """Make what the program loads of a .ts file, with Qt's own tool."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([str(tool), "-silent", str(path), "-qm", str(target)], check=True, capture_output=True)


def main() -> int:
    """Bring all files up to date; the exit code is 1 where translations are missing."""
    wanted = sentences()
    FOLDER.mkdir(exist_ok=True)
    lacking = 0
    for code in TRANSLATED:
        path = FOLDER / f"hiatus_{code}.ts"
        missing = write(path, code, wanted, read(path))
        compile_one(path, path.with_suffix(".qm"))
        print(f"{path.name}: {len(wanted)} sentences, {missing} not translated")
        lacking += missing
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
