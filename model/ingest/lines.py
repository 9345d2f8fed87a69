"""The lines of a text as paragraphs: where each begins and ends, and whether it reads like prose.

News saved from the web has one paragraph a line.  Text wrapped at a fixed width (mail, wires, e-books) is recognised by
what wrapping does: no line could have taken in the first word of the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

WIDEST_WRAP = 100  # characters; text is not wrapped wider than this
NARROWEST_WRAP = 30
PROSE_WORDS = 12  # a line of so many words that ends as a sentence does is prose
LONG_WORDS = 40  # ... and of so many whatever its end

_CLOSERS = "\"'”’»)]}›」』 \t\u00a0"
_ENDERS = ".!?…。！？؟।"
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Line:
    """text[start:end] without the white space around it; `gap`: an empty line (or the beginning) stands before it."""

    start: int
    end: int
    text: str
    gap: bool


def paragraphs(text: str) -> list[Line]:
    """The paragraphs of a text in order; together they hold all its non-space characters.  Linear in the length."""
    blocks: list[list[Line]] = []
    offset, gap = 0, True
    for raw in text.splitlines(keepends=True):
        body = raw.strip()
        if not body:
            gap = gap or bool(raw)
        else:
            start = offset + len(raw) - len(raw.lstrip())
            line = Line(start, start + len(body), body, gap)
            if gap or not blocks:
                blocks.append([])
            blocks[-1].append(line)
            gap = False
        offset += len(raw)
    found: list[Line] = []
    for block in blocks:
        if _is_wrapped(block):
            start, end = block[0].start, block[-1].end
            found.append(Line(start, end, text[start:end], block[0].gap))
        else:
            found.extend(block)
    return found


def _is_wrapped(block: list[Line]) -> bool:
    """Whether the lines of a block are one paragraph wrapped at a width."""
    if len(block) < 2:
        return False
    width = max(len(line.text) for line in block)
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return False
    if all(ends_sentence(line.text) for line in block[:-1]):
        return False
    for line, following in pairwise(block):
        if len(line.text) + 1 + len(following.text.split(None, 1)[0]) <= width or "\t" in line.text:
            return False
    return sum(len(line.text.split()) for line in block) >= PROSE_WORDS and ends_sentence(block[-1].text)


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotes and brackets left aside."""
    bare = text[-12:].rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _ENDERS


def word_count(text: str, most: int = LONG_WORDS + 1) -> int:
    """How many words a text has, counted up to `most`; two characters of Chinese, Japanese or Korean count as one."""
    head = text[: most * 40]
    cjk = len(_CJK.findall(head))
    return min(most, len(head.split()) + cjk // 2)


def is_prose(text: str) -> bool:
    """Whether a line reads like a paragraph of an article rather than a label, a link or a headline."""
    words = word_count(text)
    return words >= LONG_WORDS or (words >= PROSE_WORDS and ends_sentence(text))


def is_sentence(text: str) -> bool:
    """Whether a line is at least a short sentence."""
    return ends_sentence(text) and word_count(text, 4) >= 3


def key_of(text: str) -> str:
    """What two copies of one text share: its letters and digits in lower case, all else (spaces too) left out."""
    return "".join(re.findall(r"[^\W_]+", text)).casefold()
