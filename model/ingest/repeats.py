"""What stands twice in one article: titles, captions, paragraphs, whole bodies run together in one paragraph.

Texts are compared by their letters and digits alone (`lines.key_of`), so that lost spaces and other quotes change
nothing.  Of a paragraph and a longer one that runs it together with others, the longer one is the repeat: the copy with
paragraphs is the one to read.  Every step is linear in the length of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

PREFIX = 24  # letters; a shorter paragraph is not looked for within others
SAME_AT_LEAST = 24  # letters a paragraph or sentence needs to count as a repeat of an equal one
LEFT_OVER = 24  # letters; what remains between two repeats and is shorter belongs to them
_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?。！？][\"'”’)\]]*\s+|[。！？]")


@dataclass(frozen=True, slots=True)
class Keyed:
    """A text's key, and for each word where it begins in the key and where in the text."""

    key: str
    at: tuple[int, ...]
    begins: tuple[int, ...]

    def offset(self, position: int) -> int:
        """Where in the text the key's letter at `position` stands."""
        if position >= len(self.key):
            return -1
        index = bisect_right(self.at, position) - 1
        return self.begins[index] + position - self.at[index]


def keyed(text: str) -> Keyed:
    """The key of a text with its words' places."""
    parts, at, begins, length = [], [], [], 0
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if len(word) != len(match[0]):  # a letter whose small form is two: keep the word, so that places stay true
            word = match[0]
        parts.append(word)
        at.append(length)
        begins.append(match.start())
        length += len(word)
    return Keyed("".join(parts), tuple(at), tuple(begins))


def unit_of(text: str) -> tuple[int, int]:
    """(end of the first copy in the text, number of copies) of a line that says one thing k times; (len, 1) of any other."""
    if len(text) > 2000:
        return len(text), 1
    form = keyed(text)
    key = form.key
    period = (key + key).find(key, 1) if len(key) >= 16 else len(key)
    if not 8 <= period < len(key) or period not in form.at:
        return len(text), 1
    second = form.offset(period)
    return len(text[:second].rstrip()), len(key) // period


def covered(texts: Sequence[str], candidates: Sequence[bool], titles: Sequence[str] = ()) -> list[list[tuple[int, int]]]:
    """For each text the spans of it that stand as texts of their own elsewhere; a text that is nowhere run together has none.

    candidates: which texts may be looked for in others and may themselves be repeats.  titles: short texts to look for too.
    """
    forms = [keyed(text) if wanted else None for text, wanted in zip(texts, candidates, strict=True)]
    by_prefix: dict[str, list[str]] = {}
    for key in dict.fromkeys([keyed(title).key for title in titles] + [form.key for form in forms if form]):
        if len(key) >= PREFIX:
            by_prefix.setdefault(key[:PREFIX], []).append(key)
    for keys in by_prefix.values():
        keys.sort(key=len, reverse=True)
        del keys[8:]
    budget = 20 * sum(len(form.key) for form in forms if form) + 100_000
    found: list[list[tuple[int, int]]] = []
    for text, form in zip(texts, forms, strict=True):
        spans, used = _covered_spans(form, by_prefix, budget) if form else ([], 0)
        budget -= used
        found.append([(form.offset(a), _end_of(form, b, text)) for a, b in spans] if form else [])
    return found


def _covered_spans(form: Keyed, by_prefix: dict[str, list[str]], budget: int) -> tuple[list[tuple[int, int]], int]:
    """The spans of a key covered by whole keys other than itself, where these are two at least and most of it; letters compared."""
    key, spans, used, after = form.key, [], 0, 0
    starts = iter(form.at)
    position = next(starts, len(key))
    while position < len(key) and used < budget:
        hit = 0
        for other in by_prefix.get(key[position : position + PREFIX], ()):
            if len(other) < len(key):
                used += len(other)
                if key.startswith(other, position):
                    hit = len(other)
                    break
        if hit:
            spans.append((position, position + hit))
            after = position + hit
            position = after  # the next copy may follow without a space
            continue
        position = next((at for at in starts if at > position and at >= after), len(key))
    share = sum(end - start for start, end in spans)
    if len(spans) < 2 or share < 0.5 * len(key):
        return [], used
    return _joined(spans, len(key)), used


def _joined(spans: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """Spans of a key with the scraps between, before and after them taken in."""
    joined = [spans[0] if spans[0][0] >= LEFT_OVER else (0, spans[0][1])]
    for start, end in spans[1:]:
        if start - joined[-1][1] < LEFT_OVER:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    if length - joined[-1][1] < LEFT_OVER:
        joined[-1] = (joined[-1][0], length)
    return joined


def _end_of(form: Keyed, position: int, text: str) -> int:
    """The end in the text of the key's first `position` letters, closing marks taken along."""
    if position >= len(form.key):
        return len(text)
    last = form.offset(position - 1) + 1
    following = form.offset(position)
    between = text[last:following]
    closing = re.match(r"[^\w\s(\[“‘]*", between)
    return last + (closing.end() if closing else 0)


def sentences(text: str) -> list[tuple[int, int]]:
    """The (start, end) of the sentences of a paragraph by its full stops alone: only used to compare copies."""
    cuts = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if text[start:end].strip()]
