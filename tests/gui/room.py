"""Opens the window, all panes, overlays and dialogs, and looks at each: what text has no room, what has no name.

`python -m tests.gui.room FOLDER [--longer]` prints what is cut, overlaps, or cannot be told to who does not see it; the scale comes from
QT_SCALE_FACTOR.  With --longer every text is a third longer, as a translation may be.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QKeySequenceEdit,
    QLabel,
    QLayout,
    QMenuBar,
    QSizePolicy,
    QTabBar,
    QTableView,
    QWidget,
)

from gui.widgets.elided_label import ElidedLabel
from model import translation

SLACK = 1.5  # pixels: letters' edges are rounded


def longer(text: str, _number: int) -> str:
    """The same text about a third longer; what is put in by name stays."""
    return f"{text} {'øß' * max(1, round(len(text) * 0.15))}" if text else text


def troubles(root: QWidget) -> Iterator[str]:
    """A sentence for each visible widget whose text has no room, or that stands over another of its layout."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisibleTo(root) or widget.width() <= 0 or widget.property("elides"):
            continue
        trouble = _cut(widget)
        if trouble:
            yield f"{_name(widget)}: {trouble}"
        if widget.layout() is not None:
            yield from (f"{_name(widget)}: {one}" for one in _overlaps(widget.layout()))
        if not _told_by_name(widget):
            yield f"{_name(widget)}: has no accessible name"


def _told_by_name(widget: QWidget) -> bool:
    """Whether what can have the keyboard or be pressed says what it is, to those who do not see it."""
    takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(widget, QAbstractButton)
    if not takes or widget.isWindow() or isinstance(widget, QMenuBar) or widget.focusProxy() is not None:
        return True
    inside = widget.parentWidget()
    if isinstance(inside, QAbstractSpinBox | QComboBox | QKeySequenceEdit) or widget.objectName().startswith(("qt_", "Scroll")):
        return True  # a part of what has a name
    if isinstance(inside, QTableView | QTabBar) and isinstance(widget, QAbstractButton):
        return True  # the corner of a table, the arrows of tabs
    access = QAccessible.queryAccessibleInterface(widget)
    return access is not None and bool(access.text(QAccessible.Text.Name).strip())


def _name(widget: QWidget) -> str:
    parts = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        parts.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(parts))


def _cut(widget: QWidget) -> str:
    """What is cut, "" where all has room."""
    size, hint = widget.size(), widget.sizeHint()
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"“{widget.text()[:60]}” needs {needed} high, has {widget.height()}" if needed > widget.height() + SLACK else ""
        text, room = widget.text(), widget.contentsRect().width()
        wide = max((QFontMetricsF(widget.font()).horizontalAdvance(line) for line in text.split("\n")), default=0.0)
        return f"“{text[:60]}” needs {wide:.0f} wide, has {room}" if wide > room + SLACK and "<" not in text else ""
    if isinstance(widget, QTabBar):
        wide = sum(widget.tabSizeHint(number).width() for number in range(widget.count()))
        return f"tabs need {wide} wide, have {size.width()}" if wide > size.width() + SLACK and not widget.usesScrollButtons() else ""
    if isinstance(widget, QAbstractButton | QComboBox):
        text = widget.text() if isinstance(widget, QAbstractButton) else widget.currentText()
        ignored = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
        high = QFontMetricsF(widget.font()).height()
        if text and not ignored and (hint.width() > size.width() + SLACK or high > size.height() - 2):
            return f"“{text[:60]}” needs {hint.width()}x{hint.height()}, has {size.width()}x{size.height()}"
    if isinstance(widget, QMenuBar):
        wide = sum(widget.actionGeometry(action).width() for action in widget.actions())
        return f"menus need {wide} wide, have {size.width()}" if wide > size.width() else ""
    return ""


def _overlaps(layout: QLayout) -> Iterator[str]:
    """Widgets of one layout that stand over each other."""
    seen: list[tuple[QRect, QWidget]] = []
    if type(layout).__name__ == "QStackedLayout":
        return
    for number in range(layout.count()):
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is None or widget.isHidden() or not widget.geometry().isValid():
            continue
        for rect, other in seen:
            both = rect.intersected(widget.geometry())
            if both.width() > 1 and both.height() > 1:
                yield f"{_name(widget)} stands over {_name(other)} by {both.width()}x{both.height()}"
        seen.append((widget.geometry(), widget))


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(folder: Path) -> Iterator[str]:
    """The window at two sizes with all its panes, each overlay, each dialog that a command opens."""
    from gui.actions import by_id
    from gui.app import make_application
    from gui.main_window import MainWindow
    from gui.opening import Plan
    from model.qt.session import Session
    from model.qt.settings_store import SettingsStore
    from tests.builders import store_sample

    make_application()
    project = folder / "sample.hiatus"
    if not project.exists():
        store_sample(project)
    window = MainWindow(Session(), SettingsStore(folder / "settings.json"))
    window.resize(1000, 640)
    window.show()
    settle()
    yield from _told("welcome", window)
    window.own.projects.open(Plan(project))
    for size in ((1280, 800), (860, 560)):
        window.resize(*size)
        window.commands["go.next_event"].trigger()
        if window.panes["Event list"].isHidden():
            window.commands["view.list"].trigger()
        settle()
        yield from _told(f"window {size}", window)
    window.commands["help.tour"].trigger()
    settle()
    yield from _told("tour", window.own.tour().card)  # type: ignore[arg-type]
    window.own.tour().end()
    window.resize(1280, 800)
    for name in ("view.palette", "help.keys", "file.recent"):
        window.commands[name].trigger()
        settle()
        yield from _told(name, next(one for one in window.overlays() if one.is_open()))
        window.commands["edit.clear"].trigger()
    for name in tuple(window.commands):
        if by_id(name).text.endswith("…") or name in DIALOGS:
            yield from _dialog(window, name)
    window.close()


DIALOGS = {"help.about"}
NATIVE = {  # the system's own dialogs
    "file.open_image", "file.new", "file.open", "file.open_in_new", "file.add_files", "file.add_folder", "file.save_copy",
}  # fmt: skip


def _dialog(window: QWidget, name: str) -> Iterator[str]:
    command = window.commands[name]  # type: ignore[attr-defined]
    if name in NATIVE or not command.isEnabled():
        return
    before = set(window.findChildren(QDialog))
    command.trigger()
    settle()
    for dialog in set(window.findChildren(QDialog)) - before:
        tabs = [bar for bar in dialog.findChildren(QTabBar) if bar.count()]
        for number in range(tabs[0].count() if tabs else 1):
            if tabs:
                tabs[0].setCurrentIndex(number)
            settle()
            yield from _told(f"{name} {number}", dialog)
        dialog.reject()
    window.commands["edit.clear"].trigger()  # type: ignore[attr-defined]
    popup = QApplication.activePopupWidget()
    if popup is not None:
        yield from _told(name, popup)
        popup.close()
    settle()


def _told(where: str, root: QWidget) -> Iterator[str]:
    yield from (f"{where}: {one}" for one in troubles(root))


def main() -> None:
    folder = Path(sys.argv[1])
    if "--longer" in sys.argv:
        say: Callable[[str, int], str] = longer
        translation.install(say)
    found = sorted(set(walk(folder)))
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
