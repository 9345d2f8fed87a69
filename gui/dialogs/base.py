"""What all dialogs share: a title, rows of label and field, a line for what is wrong, the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QRadioButton, QVBoxLayout, QWidget

from gui.style import set_property
from model.translation import noted, tr


class Dialog(QDialog):
    """Opened with `open()`: modal for its window, and nobody waits for it."""

    def __init__(self, title: str, parent: QWidget | None = None, *, width: int = 480, explains: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 20, 24, 18)
        self.body.setSpacing(12)
        self.heading = QLabel(title)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)  # a title is never HTML
        self.heading.setProperty("type_size", "title")
        self.body.addWidget(self.heading)
        if explains:
            self.body.addWidget(self.note(explains))
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setProperty("tone", "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Boxes with words are as wide as their words: no layout knows that of them once a style sheet has dressed them.  And it is high
        enough for its sentences, which take more lines in other languages: Qt asks a window's layout for less."""
        for box in (*self.findChildren(QCheckBox), *self.findChildren(QRadioButton)):
            box.ensurePolished()
            box.setMinimumWidth(box.sizeHint().width())
        super().showEvent(event)
        needed = self.body.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), min(needed, self.screen().availableGeometry().height() - 40))

    def done(self, result: int) -> None:
        """What was asked above it goes with it, and is told so: Qt would delete it without a word."""
        for above in self.findChildren(QDialog):
            above.done(QDialog.DialogCode.Rejected)
        super().done(result)

    @staticmethod
    def note(text: str) -> QLabel:
        """A softer line of explanation."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("tone", "soft")
        label.setWordWrap(True)
        return label

    def form(self) -> QFormLayout:
        """Rows of label and field."""
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.body.addLayout(form)
        return form

    def foot(self) -> QHBoxLayout:
        """The last row, empty as yet, below what is wrong and a line."""
        self.body.addWidget(self.trouble)
        line = QFrame()
        line.setProperty("line", "horizontal")
        self.body.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.body.addLayout(row)
        return row

    def buttons(self, yes: str, no: str = noted("Cancel")) -> QPushButton:
        """The last row: what is wrong, the way out and the way on (returned; it has the Enter key)."""
        row = self.foot()
        row.addStretch(1)
        if no:
            leave = QPushButton(tr(no))
            leave.setAutoDefault(False)
            leave.clicked.connect(self.reject)
            row.addWidget(leave)
        go = QPushButton(yes)
        go.setProperty("kind", "primary")
        go.setDefault(True)
        row.addWidget(go)
        return go

    def say(self, trouble: str, field: QWidget | None = None) -> None:
        """Tell what is wrong ("": nothing) and mark the field."""
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        if field is not None:
            set_property(field, "wrong", bool(trouble))
            if trouble:
                field.setFocus()
