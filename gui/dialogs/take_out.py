"""Taking an article out of the project, and the list of those that were, to put them back: each after a look at what changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui.dialogs.base import Dialog
from gui.dialogs.rows_table import RowsTable
from gui.dialogs.what_changes import WhatChanges
from model.domain import Article
from model.qt.rows_model import RowsModel
from model.qt.session import Session
from model.translation import tr, trn
from model.wording import publication_words, shown


class TakeOut(WhatChanges):
    """Of articles that are in (`out`), or were taken out."""

    def __init__(self, session: Session, articles: Sequence[Article], out: bool, parent: QWidget | None = None) -> None:
        n, name = len(articles), shown(articles[0].title or articles[0].path)
        if out:
            title = trn("Take the article out", "Take {n} articles out", n)
            explains = trn(
                "“{name}” goes, and the events that no other article reports. Your corrections of them are kept for when it comes back.",
                "{n} articles go, and the events that no other article reports. Your corrections of them are kept for when they come back.",
                n, name=name,
            )  # fmt: skip
        else:
            title = trn("Put the article back", "Put {n} articles back", n)
            explains = trn("“{name}” comes back, with your corrections.", "{n} articles come back, with your corrections.", n, name=name)
        super().__init__(session, title, explains, parent)
        self.end_with(tr("Take out") if out else tr("Put back"))
        digests = [article.digest for article in articles]
        self.work_out(lambda: session.preview_out(digests, out))
        self.table.setFocus()


class ArticlesOut(Dialog):
    """The articles that were taken out; those marked can be put back."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Articles taken out"), parent, width=720)
        self._session = session
        self._articles: tuple[Article, ...] = ()
        self.told = self.note("")
        self.model = RowsModel((tr("Article"), tr("Published")), self)
        self.table = RowsTable(self.model, tr("Articles taken out"), (0, 260), self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(220)
        self.table.chosen.connect(lambda _row: self.put_back())
        self.body.addWidget(self.told)
        self.body.addWidget(self.table, 1)
        self.go = self.buttons(tr("Put back…"), tr("Close"))
        self.go.clicked.connect(self.put_back)
        session.changed.connect(self._changed)
        self._show()
        self.table.setFocus()

    def _changed(self, _changes: object, _initiator: object) -> None:
        self._show()

    def _show(self) -> None:
        articles = self._session.articles_out()
        if articles != self._articles or not self.told.text():
            self._articles = articles
            self.model.show([(shown(one.title or one.path), publication_words(one.published)) for one in articles])
            self.table.selectRow(0)
        n = len(articles)
        nothing = tr("No article was taken out. Take one out with File, Take the article out, or by its menu in the list of articles.")
        self.told.setText(trn("{n} article was taken out.", "{n} articles were taken out.", n) if n else nothing)
        self.table.setVisible(bool(n))
        self.go.setEnabled(bool(n))

    def put_back(self) -> None:
        """Show what putting the marked ones back changes."""
        chosen = [self._articles[row] for row in self.table.rows()]
        if chosen:
            TakeOut(self._session, chosen, False, self).open()
