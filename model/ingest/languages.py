"""Which language an article is written in, paragraph by paragraph: only English is read for events.

Two opinions are needed before anything is taken for another language, since an English article lost is worse than a foreign
one kept: enough words every English text is made of settle it at once (and for nearly all articles spare loading the library);
else py3langid (a naive Bayes classifier over byte n-grams for 140 languages, after Lui and Baldwin, "langid.py", ACL 2012) is
asked about the words written small alone, as names of people, clubs and papers say nothing of the language they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from model.domain import ENGLISH, NO_LANGUAGE, PROSE, UNKNOWN_LANGUAGE, MarkedSpan
from model.wording import language_names

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

SAMPLE = 900  # characters of a paragraph looked at in each of three places: its beginning, its middle, its end
FEWEST_WORDS, FEWEST_LETTERS = 3, 12  # written small; less says nothing for certain
FEWEST_CAPITALS = 6  # words, where all is in capitals and names cannot be told from the rest
ENGLISH_SHARE = 0.1  # of a paragraph's words; English has some 35 in 100 of these, Dutch, the nearest, some 2
SURE = 0.6  # what the three likeliest other languages must come to
DOUBT = 0.03  # ... and English may come to at the most
NAMED = 0.5  # a language less likely than this is not named

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = """the of and to that which with from were has have been by its this these they their his not but who would will said after
before between than there when what more also into about your our could should because while during against are you it"""
_ENGLISH = frozenset(_COMMON.split())


@lru_cache(maxsize=1)
def _library() -> LanguageIdentifier:
    """The classifier; loading takes most of a second, so it waits for a text that is not plainly English."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def tell(text: str, spans: Sequence[MarkedSpan]) -> tuple[str, tuple[MarkedSpan, ...]]:
    """(the article's language, its spans with theirs): ISO 639 codes, "zxx" for a text without letters, "und" for one that is
    surely not English and like none that is known.

    A span's language is told only where it differs from the article's.  An article is English unless three quarters of what can be told
    are surely not; a paragraph of which nothing is certain goes with its article.
    """
    told = [(span, judge(text[span.start : span.end]) if span.kind in PROSE else "") for span in spans]
    weights = {ENGLISH: 0, "": 0}
    foreign = []
    for span, language in told:
        if span.kind not in PROSE:
            continue
        weight = sum(map(str.isalpha, sampled(text[span.start : span.end])))
        if language in weights:
            weights[language] += weight
        elif weight:
            foreign.append((span, weight))
    other = sum(weight for _, weight in foreign)
    if other > 3 * weights[ENGLISH] and 3 * other >= weights[""]:
        most = " ".join(sampled(text[span.start : span.end], SAMPLE // 3) for span, _ in foreign[:12])
        return name_of(most), tuple(spans)
    if not any(map(str.isalpha, text)):
        return NO_LANGUAGE, tuple(spans)
    return ENGLISH, tuple(replace(span, language=language) if language not in ("", ENGLISH) else span for span, language in told)


def sampled(text: str, length: int = SAMPLE) -> str:
    """A text of at most about three times `length` characters: all of it, or its beginning, middle and end."""
    if len(text) <= 3 * length:
        return text
    middle = (len(text) - length) // 2
    return f"{text[:length]} {text[middle : middle + length]} {text[-length:]}"


def judge(paragraph: str) -> str:
    """The language of one paragraph: "en" or another's code where that is certain, "" where it is not."""
    text = sampled(paragraph)
    words = _WORD.findall(text)
    letters = sum(map(len, words))
    if not letters:
        return ""
    if 2 * sum(_foreign_script(ch) for word in words for ch in word) > letters:
        return name_of(text) if letters > 1 else ""
    latin = [word for word in words if not _foreign_script(word[0])]
    common = [word for word in map(str.lower, latin) if word in _ENGLISH]
    if len(set(common)) >= 3 and len(common) >= ENGLISH_SHARE * len(latin):
        return ENGLISH
    capitals = sum(word.isupper() for word in latin) > 0.7 * len(latin)
    small = [word.lower() for word in latin] if capitals else [word for word in latin if word[0].islower()]
    if len(small) < (FEWEST_CAPITALS if capitals else FEWEST_WORDS) or sum(map(len, small)) < FEWEST_LETTERS:
        return ""
    ranked = _library().rank(" ".join(small))
    others = [share for code, share in ranked if code not in _NEAR]
    near = sum(share for code, share in ranked if code in _NEAR)
    if near > 0.5:
        return ENGLISH
    name = name_of(text) if near < DOUBT and sum(others[:3]) >= SURE else ""
    return "" if name == UNKNOWN_LANGUAGE else name


_NEAR = (ENGLISH, "pcm", NO_LANGUAGE)  # English, the English-based pidgin of Nigeria, and what the library calls no language


def name_of(text: str) -> str:
    """The code of the likeliest language but English of a text that is surely not English; "und" where none is likely."""
    ranked = [(code, share) for code, share in _library().rank(text[: 4 * SAMPLE]) if code not in _NEAR]
    code, share = ranked[0]
    return code if share >= NAMED * sum(other for _, other in ranked) and code in language_names() else UNKNOWN_LANGUAGE


def _foreign_script(ch: str) -> bool:
    """Whether a letter is of another script than Latin (Latin Extended Additional, ligatures and full-width letters are Latin)."""
    code = ord(ch)
    return code > 0x24F and not (
        0x250 <= code <= 0x2FF or 0x300 <= code <= 0x36F or 0x1D00 <= code <= 0x1EFF or 0x2C60 <= code <= 0x2C7F
        or 0xA720 <= code <= 0xA7FF or 0xFB00 <= code <= 0xFB06 or 0xFF21 <= code <= 0xFF5A or 0x1D400 <= code <= 0x1D7FF
        or code == 0x212A or code == 0x212B
    )  # fmt: skip
