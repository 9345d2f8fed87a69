"""Which line of an article is its title, by general signs; no language model, no site's habits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from model.ingest.credits import source_named
from model.ingest.furniture import could_be_name
from model.ingest.lines import Line, ends_sentence, key_of, word_count
from model.ingest.repeats import sentences, unit_of

LONGEST = 300  # characters of a title
LEAD_LONGEST = 200  # characters of a first sentence that may serve as one
_SITE = re.compile(r"\s*(?:\s[-–—•·:]|\||»|::)\s+(?=[^|»]{2,50}$)")
# Initials and titles before a name: their stop ends no sentence, though a capital follows.
_STOPPED = re.compile(
    r"\b(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Adm|Maj|Prof|Rev|St|vs|No)\.\s*$"
)
_CONTENT = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Headline:
    """The title: its line's index (-1: none has it), its span within the line, how often the line says it, the site named after it."""

    line: int
    start: int
    end: int
    copies: int = 1
    site: str = ""


def find_headline(lines: Sequence[Line], open_lines: Sequence[int], first_prose: int, dated: Sequence[int]) -> Headline | None:
    """The title among `open_lines` (indices before the body that nothing else claims), None where no line looks like one.

    `first_prose` is the index of the first paragraph (len(lines) without any), `dated` the indices of date lines and bylines.
    """
    body = " ".join(line.text for line in lines[first_prose : first_prose + 6])[:6000].lower()
    words = set(_CONTENT.findall(body))
    body_keys = [key_of(line.text[:400]) for line in lines[:60]]
    best: tuple[float, int, Headline] | None = None
    for rank, index in enumerate(open_lines[:30]):
        headline = _candidate(lines, index, body_keys)
        if headline is None:
            continue
        score = _score(lines[index].text[: headline.end], headline, rank, words)
        score += 2 * any(index < other <= index + 3 for other in dated)
        score -= 5 * _in_letterhead(lines, index)
        score += 3 * (headline.copies > 1 or _said_again(lines[index].text[: headline.end], index, body_keys))
        if best is None or score > best[0]:
            best = (score, index, headline)
    return best[2] if best and best[0] >= 2 else None


def _in_letterhead(lines: Sequence[Line], index: int) -> bool:
    """Whether a line in capitals has another beside it, as the letterhead of an office has: a title in capitals stands alone."""
    beside = [lines[at].text for at in (index - 1, index + 1) if 0 <= at < len(lines)]
    return lines[index].text.isupper() and any(text.isupper() for text in beside)


def _candidate(lines: Sequence[Line], index: int, keys: Sequence[str]) -> Headline | None:
    """The title a line would give; None where it is too long or holds too little."""
    text = lines[index].text
    end, copies = unit_of(text)
    if end > LONGEST or sum(ch.isalpha() for ch in text[:end]) < 4:
        return None
    site = ""
    for cut in reversed(list(_SITE.finditer(text[:end]))):
        left, right = text[: cut.start()], text[cut.end() : end]
        named = source_named(right)
        alone = key_of(left) in keys
        if word_count(right) <= 6 and (alone or (word_count(left) >= 3 and (named or "|" in cut[0]))):
            end, site = cut.start(), named or (right if alone else "")
            break
    return Headline(index, 0, end, copies, site)


def _said_again(text: str, index: int, keys: Sequence[str]) -> bool:
    """Whether another of the first lines is, or begins with, this text."""
    key = key_of(text)
    return len(key) >= 8 and any(other != index and form.startswith(key) for other, form in enumerate(keys))


def _score(text: str, headline: Headline, rank: int, body: set[str]) -> float:
    """How much a line looks like a title by its own form and the words it shares with the body."""
    count = word_count(text)
    score = 1.0 if rank == 0 else 0.0
    score += 2 if 4 <= count <= 30 else 0
    score += 0.5 if count == 3 else 0
    content = set(_CONTENT.findall(text.lower()))
    if could_be_name(text):  # under a headline as a rule, seldom one
        score -= 1
    elif content and len(content & body) / len(content) >= 0.3:
        score += 2
    if text.endswith(".") and not text.endswith("..."):
        score -= 2
    if text.endswith((":", ",", ";")):
        score -= 3
    return score


def lead_as_title(line: Line) -> Headline | None:
    """The first sentence of the first paragraph as a title, where it is short enough to be one."""
    cuts = sentences(line.text)
    end = next((end for _, end in cuts if not _abbreviated(line.text, end)), 0)
    if not cuts or end > LEAD_LONGEST or not ends_sentence(line.text[:end].rstrip()):
        return None
    return Headline(-1, cuts[0][0], cuts[0][0] + len(line.text[cuts[0][0] : end].rstrip()))


def _abbreviated(text: str, end: int) -> bool:
    """Whether the stop before `end` is that of an abbreviation in a sentence which goes on: "Harbour Corp. said", "Ann T. Quiroga"."""
    after = text[end : end + 1]
    return bool(after) and (after.islower() or after.isdigit() or _STOPPED.search(text[:end]) is not None)
