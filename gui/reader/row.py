"""The row below the title: when the article was published, and the switch to the text as read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.actions import key_of
from gui.keys_told import keyed
from gui.widgets.buttons import Chip, PlainButton
from gui.widgets.sheet import set_type
from model.domain import Article
from model.translation import noted, tr
from model.wording import publication_words


class ArticleRow(QWidget):
    """Lies over the text, in the place the document keeps for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 1, 0, 1)
        self.why = Chip("", size=11)
        self.why.setProperty("tone", "soft")
        self.as_read = PlainButton(tr("as read"), "switch")
        self.as_read.setCheckable(True)
        tip = noted("The text exactly as it was read, with all that is folded ({key})")
        keyed(self.as_read, lambda button: button.setToolTip(tr(tip, key=key_of("view.as_read"))))
        set_type(self.as_read, 11.5)
        box.addWidget(self.why)
        box.addStretch(1)
        box.addWidget(self.as_read)

    def show_article(self, article: Article, raw: bool) -> None:
        """Say when this article was published; `raw`: its text is shown as read."""
        words = tr("{published}, why?", published=publication_words(article.published))
        self.why.say(words)
        self.why.setToolTip(tr("Show how this was found out"))
        self.as_read.setChecked(raw)

    def stand(self, left: int, top: int, width: int) -> None:
        """Stand here, laid out at once: else the text below it is painted again when that is done."""
        self.setGeometry(left, top, width, 26)
        self.layout().activate()
