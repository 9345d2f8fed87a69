"""Market and economy figures an article quotes: "the Dow Jones industrial average closed at 8,189.49" was so in few months.

Facts: resources/facts/levels.csv, their names in news and how the figures are written: level_names.toml.  See `weighing`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from model.dates import Step
from model.extract.factor import Days, Factor, Weights, all_civil
from model.extract.facts_in_time import levels
from model.resources import resource
from model.wording import MONTHS

__all__ = ["level_factors"]

_FIGURE = re.compile(r"(?<![\w.,/-])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[ -](\d)/(\d{1,2}))?(?![\w]|[.,/]\d)")
_REACH = 170  # characters from the name of a series to its figure
_SENTENCE = re.compile(r"[.!?][\"'\u201d\u2019]{0,2}[\s\u00a0]+(?=[A-Z\"'\u201c])|\n")
_OFF = 0.002  # what is left for months whose figures do not fit: one in ten is misread, in any month
_STRAY_MONTHS = 2.5  # mean months that a figure which is an older or a rounded one lies off
_GAP = r"[\s\u00a0-]{1,2}"
# "down from 8,200", "a gain of 3 percent", "above 9,000": an older figure, a change, a mark
_NOT_NOW = re.compile(
    r"(?:\b(?:from|since|than|above|below|past|by|rose|fell|gained|lost|up|down|added|dropped|jumped|slipped|climbed|plunged|record|"
    r"(?:gain|loss|drop|rise|increase|decline|fall|jump|low|high|peak|record|limit)[\s\u00a0]of)[\s\u00a0]"
    r"(?:about |nearly |some |more than |almost )?[$]?|(?:19|20)\d\d\D{1,30})$"
)


@dataclass(frozen=True, slots=True)
class _Series:
    """How news tells of a series: the pattern of its names, the signs before and words after a figure, words in its sentence."""

    name: str
    firsts: tuple[str, ...]  # the first word of each of its names, case folded
    named: re.Pattern[str]
    before: tuple[str, ...]
    after: re.Pattern[str] | None
    near: re.Pattern[str] | None
    lag: int
    least: float


@lru_cache(maxsize=1)
def _series() -> tuple[_Series, ...]:
    with resource("facts", "level_names.toml").open("rb") as file:
        table = tomllib.load(file)
    return tuple(
        _Series(
            entry["name"],
            tuple({re.split("[ -]", word)[0].casefold() for word in entry["words"]}),
            _words(entry["words"]),
            tuple(entry.get("before", ())),
            re.compile(rf"[\s\u00a0]?(?:{_any(entry['after'])})(?![\w-])", re.IGNORECASE) if "after" in entry else None,
            _words(entry["near"]) if "near" in entry else None,
            entry.get("lag", 0),
            entry.get("least", 0),
        )
        for entry in table["series"]
    )


def _any(words: Sequence[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("\\ ", _GAP).replace("\\-", "[\\s\u00a0-]") for word in longest_first)


def _words(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{_any(words)})(?![\w-])", re.IGNORECASE)


def level_factors(days: Days, parts: Sequence[tuple[int, str]]) -> Iterator[Factor]:
    """A factor for each series whose figure the article quotes, from its first such figure; `parts` are its texts and where they start."""
    folded = [text.casefold() for _, text in parts]
    for series in _series():
        for (base, text), small in zip(parts, folded, strict=True):
            found = _quoted(text, series) if any(word in small for word in series.firsts) else None
            if found is not None:
                start, end, fits = found
                figure = text[start:end]
                says = f"{series.name} at {figure}: so it stood between {_month(min(fits))} and {_month(max(fits))}."
                yield Factor(_weights(days, fits), Step("level", figure, base + start, base + end, says), 1.0)
                break


def _quoted(text: str, series: _Series) -> tuple[int, int, list[int]] | None:
    """(start, end, months it was so) of the first figure of a series in a text that ever was its level."""
    for name in series.named.finditer(text):
        stop = _SENTENCE.search(text, name.end())
        end = min(name.end() + _REACH, stop.start() if stop else len(text))
        if series.near is not None and not series.near.search(text, _sentence_start(text, name.start()), end + 40):
            continue
        for match in _FIGURE.finditer(text, name.end(), end + 1):
            if not _written_so(text, match, series):
                continue
            value = float(match[1].replace(",", "")) + (int(match[2]) / int(match[3]) if match[2] and int(match[3]) else 0)
            months = levels().get(series.name.casefold(), ())
            fits = [level.month + series.lag for level in months if level.low <= value <= level.high]
            if value >= series.least and fits:
                return match.start(), match.end(), fits
    return None


def _written_so(text: str, match: re.Match[str], series: _Series) -> bool:
    """Whether a number is written as a figure of the series is, and as the one of now."""
    before = text[max(0, match.start() - 44) : match.start()]
    marked = before.endswith(series.before) if series.before else True
    followed = series.after.match(text, match.end()) is not None if series.after is not None else True
    if series.before and series.after is not None:  # "$18.55 a barrel" or "18.55 dollars a barrel"
        marked = followed = followed and (marked or "dollars" in text[match.end() : match.end() + 10])
    exact = "," in match[1] or "." in match[1] or not series.least  # no index is told in round hundreds: "the S&P 500"
    return marked and followed and exact and _NOT_NOW.search(before) is None


def _sentence_start(text: str, at: int) -> int:
    return max((stop.end() for stop in _SENTENCE.finditer(text, max(0, at - 200), at)), default=max(0, at - 200))


def _weights(days: Days, fits: Sequence[int]) -> Weights:
    years, months, _ = all_civil(days)
    number = years * 12 + months - 1
    every = np.arange(int(number[0]), int(number[-1]) + 1)
    off = np.min(np.abs(every[:, None] - np.array(fits)[None, :]), axis=1)
    by_month: Weights = _OFF + (1 - _OFF) * np.exp(-off / _STRAY_MONTHS)
    weights: Weights = by_month[number - number[0]]
    return weights


def _month(number: int) -> str:
    return f"{MONTHS[number % 12]} {number // 12}"
