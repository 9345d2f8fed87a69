"""Finding words in the article shown: what the bar says, what the text marks, where it goes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from gui.reader.find_bar import FindBar
from gui.reader.text_view import TextView
from model.finding import Folded

LONGEST = 80  # characters of selected text that are taken as what to look for


class Finder(QObject):
    """Between the bar and the text.  `unfold` shows what is folded away, so that a place in it can be seen."""

    def __init__(self, bar: FindBar, text: TextView, unfold: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bar, self._text, self._unfold = bar, text, unfold
        self._article = ""
        self._folded: Folded | None = None
        self.hits: list[tuple[int, int]] = []
        self.current = -1
        bar.changed.connect(self._look)
        bar.stepped.connect(self.step)
        bar.left.connect(self.close)

    def open(self) -> None:
        """Show the bar, with the words selected in the text."""
        selected = self._text.textCursor().selectedText()
        self._bar.open_with(selected if len(selected) <= LONGEST and "\u2029" not in selected else "")
        self._look()

    def close(self) -> None:
        """Hide the bar and the marks; the keyboard goes back to the text."""
        back = self._bar.edit.hasFocus()
        self._bar.hide()
        self._show([], -1)
        if back:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_open(self) -> bool:
        return not self._bar.isHidden()

    def show_article(self, text: str) -> None:
        """Another article is shown, or the same again: look in it for what stands in the bar, without going anywhere."""
        if text is not self._article:
            self._article, self._folded = text, None
        if self.is_open():
            self._show(self._found(), -1)

    def step(self, by: int) -> None:
        """Go to the next or the previous place, round and round; one that is folded away is unfolded."""
        if not self.hits:
            return
        at = self.current + by if self.current >= 0 else self._nearest() - (by < 0)
        self._go(at % len(self.hits))

    def _look(self, *_: object) -> None:
        """Find anew, and go to the first place from the top of what is in view on that is not folded away."""
        hits = self._found()
        self._show(hits, -1)
        first = self._nearest()
        seen = (at % len(hits) for at in range(first, first + len(hits)) if self._text.shows(*hits[at % len(hits)]))
        at = next(seen, -1)
        if at >= 0:
            self._go(at)

    def _found(self) -> list[tuple[int, int]]:
        if self._folded is None:
            self._folded = Folded(self._article)
        return self._folded.find(self._bar.edit.text())

    def _nearest(self) -> int:
        top = self._text.top_offset() or 0
        return bisect_left(self.hits, (top, top))

    def _go(self, at: int) -> None:
        if not self._text.shows(*self.hits[at]):
            self._unfold()
        self._show(self.hits, at)
        self._text.reveal(*self.hits[at])

    def _show(self, hits: list[tuple[int, int]], current: int) -> None:
        self.hits, self.current = hits, current
        self._text.set_hits(hits, current)
        self._bar.show_count(current, len(hits))
