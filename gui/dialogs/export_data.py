"""Export data: everything, or what the filter shows, in one of the forms of `model.export.registry`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gui.dialogs.base import Dialog
from model.export.registry import EXPORTERS
from model.translation import tr


class PathField(QWidget):
    """A field for the file to write, and a button to look for a place."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ending = path.suffix
        self.field = QLineEdit(str(path))
        self.field.setAccessibleName(tr("File"))
        self._button = QPushButton(tr("Browse…"))
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self._button)
        self.setFocusProxy(self.field)

    def controls(self) -> tuple[QWidget, ...]:
        """What has the focus, in order."""
        return self.field, self._button

    def path(self) -> Path:
        typed = Path(self.field.text().strip())
        try:
            return typed.expanduser()
        except RuntimeError:  # "~name" where nobody has that name: then it is the file's own name
            return typed

    def set_ending(self, ending: str) -> None:
        """Give the file the ending of the form chosen."""
        path = self.path()
        if path.name:  # the last dot need not begin an ending: "talks 5.3"
            self.field.setText(str(path.with_name(path.name.removesuffix(self._ending) + ending)))
        self._ending = ending

    def trouble(self) -> str:
        """What is wrong with the file, as a sentence; "" where it can be written to."""
        path = self.path()
        if not path.name:
            return tr("Give the file a name.")
        try:
            path.exists()
            return "" if path.parent.is_dir() else tr("There is no folder “{folder}”. Choose another one.", folder=path.parent)
        except (OSError, ValueError) as error:  # longer than the system takes, not allowed to look there
            return tr("The file cannot have this name: {why}. Choose another one.", why=getattr(error, "strerror", None) or error)

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("Write to"), str(self.path().parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(self.path().name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.field.setText)
        dialog.open()


def default_folder() -> Path:
    """Where exports go first: the user's documents, else the home folder."""
    from PySide6.QtCore import QStandardPaths

    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


class ExportData(Dialog):
    """`chosen` with (path, whether only what the filter shows)."""

    chosen = Signal(object, bool)

    def __init__(self, name: str, filtered: bool, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(tr("Export data"), parent, width=560)
        self.form_box = QComboBox()
        self.form_box.setAccessibleName(tr("Form"))
        for exporter in EXPORTERS:
            self.form_box.addItem(f"{tr(exporter.name)}  {exporter.ending}", exporter.ending)
        self.where = PathField(folder / f"{name}{EXPORTERS[0].ending}")
        self.form_box.currentIndexChanged.connect(lambda _i: self.where.set_ending(self.form_box.currentData()))
        self.only_shown = QCheckBox(tr("Only the events the filter shows"))
        self.only_shown.setEnabled(filtered)
        self.only_shown.setChecked(filtered)
        form = self.form()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Form"), self.form_box)
        form.addRow(tr("File"), self.where)
        form.addRow("", self.only_shown)
        self.go = self.buttons(tr("Export"))
        self.go.clicked.connect(self._go)
        self.go.setFocus()

    def _go(self) -> None:
        path, trouble = self.where.path(), self.where.trouble()
        if trouble:
            self.say(trouble, self.where.field)
            return
        self.chosen.emit(path, self.only_shown.isChecked() and self.only_shown.isEnabled())
        self.accept()
