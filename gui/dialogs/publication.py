"""Correct publication date: a date typed freely, shown back as understood, and all that hangs on it before it is applied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.dialogs.date_field import DateField
from gui.dialogs.what_changes import WhatChanges
from model.dates import DateSpan, Precision
from model.domain import Article, Publication
from model.editing.articles import publication_as_said
from model.qt.session import Session
from model.translation import tr
from model.wording import publication_words, shown

PAUSE = 350  # milliseconds of quiet before what is typed is worked out


class CorrectPublication(WhatChanges):
    """Of one article."""

    def __init__(self, session: Session, article: Article, parent: QWidget | None = None) -> None:
        title = shown(article.title or article.path)
        super().__init__(session, tr("Correct publication date"), "", parent)
        self._digest = article.digest
        self._corrected = session.corrected_publication(article.digest)
        words = publication_words(article.published) if article.published else tr("its date of publication is not known")
        about = self.note(tr("“{title}”: {words}. Dates it tells only by that day move with it.", title=title, words=words))
        self.body.addWidget(about)
        self.date = DateField(_span(article.published))
        self.date.edit.setAccessibleName(tr("Published"))
        self.date.edit.setPlaceholderText(tr("for example 19 March 2015 or early Feb 2023"))
        self.back = QPushButton(tr("As read again"))
        self.back.setAutoDefault(False)
        self.back.setToolTip(tr("Take the correction back, so that what was read stands again"))
        self.back.setVisible(self._corrected is not None)
        self.back.clicked.connect(self.as_read)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.date, 1)
        row.addWidget(self.back)
        self.body.addLayout(row)
        self.end_with(tr("Correct the date"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._work_out)
        self._before = self.date.span
        self.date.changed.connect(self._typed)
        self.nothing(tr("Write another date to see what changes."))
        self.date.edit.selectAll()
        self.date.edit.setFocus()

    def as_read(self) -> None:
        """See what changes when the correction is taken back."""
        self._timer.stop()
        self.go.setText(tr("Take the correction back"))
        self.work_out(partial(self._session.preview_publication, self._digest, None))

    def _typed(self) -> None:
        self.go.setText(tr("Correct the date"))
        self._timer.stop()
        if not self.date.valid or self.date.span is None:
            self.nothing(tr("Write a date to see what changes."))
        elif self.date.span == self._before:
            self.nothing(tr("Write another date to see what changes."))
        else:
            self.nothing(tr("Working out what changes…"))
            self._timer.start()

    def _work_out(self) -> None:
        span = self.date.span
        if span is not None:
            publication = publication_as_said(span, " ".join(self.date.edit.text().split()))
            self.work_out(partial(self._session.preview_publication, self._digest, publication))


def _span(published: Publication | None) -> DateSpan | None:
    if published is None:
        return None
    precision = Precision.DAY if published.earliest == published.latest else Precision.UNKNOWN
    return DateSpan.within(published.earliest, published.latest, precision, published.edtf)
