"""A pane's frame: a line in the accent colour along its top while the keyboard is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from gui.style import set_property
from model.translation import tr


class PaneFrame(QFrame):
    """Holds one pane; `take_focus` gives the keyboard to what in it takes keys: its `keyboard`, else the first that does.

    No focus proxy is used for it: Tab would jump over what stands before the proxy.
    """

    def __init__(self, name: str, pane: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = pane
        self.setAccessibleName(tr(name))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(pane)
        self._line = QFrame(self)
        self._line.setObjectName("pane_line")
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line.setProperty("active", False)
        self.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    @property
    def active(self) -> bool:
        """Whether the keyboard is in this pane."""
        return bool(self._line.property("active"))

    def take_focus(self) -> bool:
        """Give the keyboard to the pane; False where nothing in it takes it."""
        for widget in (getattr(self.pane, "keyboard", self.pane), *self.pane.findChildren(QWidget)):
            proxy = widget.focusProxy() or widget
            takes = proxy.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and proxy.isVisibleTo(self) and proxy.isEnabled():
                proxy.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        set_property(self._line, "active", new is not None and self.isAncestorOf(new))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._line.setGeometry(0, 0, self.width(), 2)
            self._line.raise_()
        return False
