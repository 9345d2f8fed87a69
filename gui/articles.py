"""What a person does with whole articles and with the steps taken so far: publication date, reading again, taking out, history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt

from gui.action_set import Function
from model.domain import Article
from model.translation import tr, trn

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from model.qt.jobs import Job


class Articles(QObject):
    """The commands on articles of one window, and the menu of its list of articles."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._reader = window.panes["Reader"].pane
        self._list = window.panes["Participants"].pane.articles
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._open_menu)

    def commands(self) -> dict[str, Function]:
        """Function by action id."""
        return {
            "edit.history": self.history,
            "edit.publication": partial(self._with_article, self.correct_publication),
            "edit.resting": self.resting,
            "file.read_again": partial(self._with_article, self.read_again),
            "file.read_all_again": self.read_all_again,
            "file.article_out": partial(self._with_article, self.take_out),
            "file.articles_out": self.articles_out,
        }

    # -- which article ------------------------------------------------------------------------------------------------

    def article(self) -> Article | None:
        """The article meant: the one marked in the list of articles while one is there, else the one in the reader."""
        if self._list.hasFocus() and (marked := self._marked()) is not None:
            return marked
        selected = self._session.view.selection.article
        shown = self._reader.article.digest if self._reader.article is not None else ""
        return self._session.head(shown or selected)

    def _marked(self) -> Article | None:
        from model.qt.keyed_model import KEY_ROLE

        return self._session.head(str(self._list.currentIndex().data(KEY_ROLE) or ""))

    def _with_article(self, do: Callable[[Article], object]) -> None:
        article = self.article()
        if article is None:
            self._session.message.emit("info", tr("There is no article in the reader. Select an event or an article first."))
        else:
            do(article)

    def _open_menu(self, where: QPoint) -> None:
        """The commands on the article under the mouse."""
        from PySide6.QtWidgets import QMenu

        index = self._list.indexAt(where)
        if not index.isValid():
            return
        self._list.setCurrentIndex(index)
        article = self._marked()
        if article is None:
            return
        menu = QMenu(self._list)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offered = {"edit.publication": self.correct_publication, "file.read_again": self.read_again, "file.article_out": self.take_out}
        for name, do in offered.items():
            command = self._window.commands[name]
            made = menu.addAction(command.text().split("\t")[0])
            made.setEnabled(not self._session.read_only)
            made.triggered.connect(partial(self._do, do, article))
        menu.popup(self._list.viewport().mapToGlobal(where))

    @staticmethod
    def _do(do: Callable[[Article], object], article: Article, _checked: bool = False) -> None:
        do(article)

    # -- what is done -------------------------------------------------------------------------------------------------

    def history(self) -> None:
        """The list of steps."""
        from gui.dialogs.history import History

        History(self._session, self._window.theme, self._window).open()

    def correct_publication(self, article: Article) -> None:
        """Say when an article was published, after a look at what hangs on it."""
        from gui.dialogs.publication import CorrectPublication

        CorrectPublication(self._session, article, self._window).open()

    def take_out(self, article: Article) -> None:
        """Take an article out of the project, after a look at what goes with it."""
        from gui.dialogs.take_out import TakeOut

        TakeOut(self._session, [article], True, self._window).open()

    def articles_out(self) -> None:
        """The list of articles that were taken out."""
        from gui.dialogs.take_out import ArticlesOut

        ArticlesOut(self._session, self._window).open()

    def resting(self) -> None:
        """The list of corrections that found nothing to stand on."""
        from gui.dialogs.resting import RestingCorrections

        RestingCorrections(self._session, self._window).open()

    def read_again(self, article: Article) -> None:
        """Search an article for events again."""
        self._told_after(self._session.read_again([article.digest]))

    def read_all_again(self) -> None:
        """Search all articles for events again, as after a newer version of the program was installed."""
        from gui.dialogs.confirm import confirm

        n = len(self._session.collection.articles)
        text = trn(
            "{n} article is searched for events again, by this version of Hiatus. Your corrections stay.",
            "{n} articles are searched for events again, by this version of Hiatus. Your corrections stay.",
            n,
        )
        confirm(self._window, tr("Read all articles again"), text, tr("Read again"), lambda: self._told_after(self._session.read_again()))

    def _told_after(self, job: Job) -> None:
        job.finished.connect(self._read)

    def _read(self, report: Any) -> None:
        """Tell what came of it (a LoadReport)."""
        if report.cancelled:
            self._window.banner.tell("info", tr("Reading again was stopped. What was found before stands."))
            return
        parts = [trn("{n} article was read again", "{n} articles were read again", report.again)]
        if report.failures:
            parts.append(trn("{n} file could not be read", "{n} files could not be read", len(report.failures)))
        parts.append(tr("what was found has changed") if report.changes else tr("what was found is the same as before"))
        resting = len(self._session.resting())
        if resting:
            parts.append(trn("{n} correction found nothing to stand on", "{n} corrections found nothing to stand on", resting))
        way = (tr("Show them"), self.resting) if resting else None
        self._window.banner.tell("error" if report.failures else "info", "; ".join(parts) + ".", way)
