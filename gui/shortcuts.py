"""From keys to actions: which keys Qt's own shortcuts serve, and a filter on the focused widget for those they cannot.

Qt serves function keys, keys with modifiers, letters and sequences of letters ("G, S").  The filter serves

- keys that act by place (W A S D are where they are on a US keyboard, whatever letter stands there),
- signs ("?", "[", "+"), by what is typed: the keys to press for them differ from keyboard to keyboard,
- keys that mean something else in one pane (`scope`),

and leaves to a focused field, list or button the keys that it lives on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from gui.actions import ACTIONS, Action, by_id

# Key codes by place.  Sources: X11 and Wayland: Linux input-event-codes.h plus 8; Windows: scan code set 1; macOS: HIToolbox Events.h.
_ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
EVDEV = {start + i: letter for start, row in zip((24, 38, 52), _ROWS, strict=True) for i, letter in enumerate(row)}
WINDOWS = {start + i: letter for start, row in zip((16, 30, 44), _ROWS, strict=True) for i, letter in enumerate(row)}
MACOS = {
    code: letter
    for letter, code in zip(
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        strict=True,
    )
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}
_PAGES = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_SCROLLS = {Qt.Key.Key_Up, Qt.Key.Key_Down} | _PAGES


def place_of(event: QKeyEvent, platform: str | None = None) -> str:
    """The letter that stands at this place of a US keyboard; "" for another key, the letter itself where places are not told."""
    platform = QGuiApplication.platformName() if platform is None else platform
    scan, virtual = event.nativeScanCode(), event.nativeVirtualKey()
    if platform in ("xcb", "wayland", "wayland-egl") and scan:
        return EVDEV.get(scan, "")
    if platform == "windows" and scan:
        return WINDOWS.get(scan, "")
    if platform == "cocoa" and (virtual or event.spontaneous()):
        return MACOS.get(virtual, "")
    key = event.key()
    return chr(key) if Qt.Key.Key_A <= key <= Qt.Key.Key_Z else ""


def is_sign(keys: str) -> bool:
    """Whether these keys are one typed sign that is no letter ("?", "[", "+")."""
    return len(keys) == 1 and not keys.isalnum()


def is_letter(keys: str) -> bool:
    return len(keys) == 1 and keys.isalpha()


def served_by_qt(action: Action, keys: Iterable[str]) -> list[QKeySequence]:
    """The keys of an action that a QAction can serve by itself."""
    if action.scope != "window":
        return []
    return [QKeySequence(one) for one in keys if not is_sign(one) and not (action.physical and is_letter(one))]


def types_text(widget: QObject | None) -> bool:
    """Whether keys typed here become text."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QLineEdit):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QAbstractSpinBox | QKeySequenceEdit)


def keeps(widget: QObject | None, event: QKeyEvent) -> bool:
    """Whether this widget lives on this key, so that no command may take it."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = modifiers == Qt.KeyboardModifier.NoModifier
    if types_text(widget):
        own = {Qt.Key.Key_Escape, Qt.Key.Key_F6} | {Qt.Key(Qt.Key.Key_F1 + i) for i in range(35)}
        return key not in own and (plain or modifiers == Qt.KeyboardModifier.ShiftModifier)
    if not plain:
        return False
    if isinstance(widget, QAbstractItemView):
        return key in _MOVES | _PAGES | _ENTERS
    if isinstance(widget, QAbstractButton):
        return key in _ENTERS | {Qt.Key.Key_Space}
    if isinstance(widget, QComboBox):
        return key in {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space}
    if isinstance(widget, QTabBar):
        return key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
    if isinstance(widget, QAbstractSlider):
        return key in _MOVES | _PAGES
    if isinstance(widget, QAbstractScrollArea) and widget.property("scrolls_by_keys"):
        return key in _SCROLLS
    return False


class KeyRouter(QObject):
    """Watches the focused widget of one window and triggers the actions that Qt's shortcuts do not serve.

    `scopes` gives the widget for each scope other than "window".  `commands` (action id -> QAction) and `keys`
    (action id -> keys) are read at every key, so both may change.
    """

    held = Signal(str)  # the id of the action whose key goes down, before it is triggered
    released = Signal()  # no key of an action is down any more
    refused = Signal(object)  # the QAction whose key was pressed though it cannot run now

    def __init__(self, window: QWidget, commands: Mapping[str, QAction], keys: Callable[[Action], tuple[str, ...]]) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._keys = keys
        self._watched: QWidget | None = None
        self._down = 0  # the key that is held
        self.scopes: dict[str, QWidget] = {}
        window.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def _let_go(self) -> None:
        if self._down:
            self._down = 0
            self.released.emit()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()  # its release would go elsewhere
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = new if new is not None and new is not self._window and self._window.isAncestorOf(new) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == self._down and not event.isAutoRepeat():
                self._let_go()
            return False
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        pressed = kind == QEvent.Type.KeyPress
        action = self.action_for(watched, event)
        if action is not None:
            event.accept()
            if pressed:
                if not event.isAutoRepeat():
                    self._down = event.key()
                    self.held.emit(action.objectName())
                action.trigger()
            return True
        if not pressed and keeps(watched, event):
            event.accept()
            return True
        return pressed and self._refuse(watched, event)

    def _refuse(self, widget: QObject, event: QKeyEvent) -> bool:
        """Tell that the command this key means cannot run now; False where it means none, or the widget lives on the key.

        What can run never comes here: it was triggered before, by `action_for` or by Qt.
        """
        if types_text(widget) or keeps(widget, event):
            return False
        for action in ACTIONS:
            command = self._commands.get(action.id)
            if action.scope == "window" and command is not None and not command.isEnabled() and self._means(event, action):
                if not event.isAutoRepeat():
                    self.refused.emit(command)
                return True
        return False

    def _means(self, event: QKeyEvent, action: Action) -> bool:
        return self._served_here(event, action) or any(_matches(event, keys) for keys in self._keys(action) if not is_sign(keys))

    def _served_here(self, event: QKeyEvent, action: Action) -> bool:
        """Whether the key is one of the action's that Qt cannot serve: a sign, or a letter by its place."""
        place = place_of(event) if event.modifiers() in _PLAIN else ""
        return any(
            (is_sign(keys) and self._types(event, keys)) or (action.physical and is_letter(keys) and keys == place)
            for keys in self._keys(action)
        )

    def action_for(self, widget: QObject, event: QKeyEvent) -> QAction | None:
        """The action this key means here, None where the widget or Qt's shortcuts shall have it."""
        if types_text(widget):
            return None
        scoped = self._scoped(widget, event)
        if scoped is not None:
            return self._enabled(scoped)
        if keeps(widget, event):
            return None
        found = next((action for action in ACTIONS if action.scope == "window" and self._served_here(event, action)), None)
        return self._enabled(found) if found is not None else None

    def _enabled(self, action: Action) -> QAction | None:
        found = self._commands.get(action.id)
        return found if found is not None and found.isEnabled() else None

    def _scoped(self, widget: QObject, event: QKeyEvent) -> Action | None:
        for scope, root in self.scopes.items():
            if isinstance(widget, QWidget) and not isinstance(widget, QAbstractButton) and (widget is root or root.isAncestorOf(widget)):
                for action in ACTIONS:
                    if action.scope == scope and any(_matches(event, keys) for keys in self._keys(action)):
                        return by_id(action.id)
        return None

    @staticmethod
    def _types(event: QKeyEvent, sign: str) -> bool:
        """Whether this press types the sign.  AltGr is no modifier to us (Windows tells it as Ctrl+Alt)."""
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        modifiers &= ~Qt.KeyboardModifier.GroupSwitchModifier
        alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        typed = event.text() == sign or (not event.text() and event.key() == ord(sign))
        return typed and modifiers in (Qt.KeyboardModifier.NoModifier, alt_gr)


def _matches(event: QKeyEvent, keys: str) -> bool:
    return bool(QKeySequence(event.keyCombination()).matches(QKeySequence(keys)) == QKeySequence.SequenceMatch.ExactMatch)
