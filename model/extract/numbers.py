"""Numbers, ordinals, names of months, days, units and seasons as English writes them: words to values.

One place for the vocabulary: the rules take their word lists from here, the meanings their values.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["MONTHS", "ORDINALS", "PARTS", "SEASONS", "SMALL", "TENS", "UNITS", "WEEKDAYS", "number", "ordinal", "year_in_words"]

SMALL = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * value for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)
}
LARGE = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}
_ORDINAL_WORDS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
ORDINALS = {word: value for value, word in enumerate(_ORDINAL_WORDS, start=1)} | {"thirtieth": 30}
ORDINALS |= {
    f"{tens}-{word}": base + value for tens, base in (("twenty", 20), ("thirty", 30)) for word, value in list(ORDINALS.items())[:9]
}
MONTHS = {
    name: value
    for value, names in enumerate(
        (
            "january jan januray janurary", "february feb feburary febuary februrary", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep septmber setpember septemer", "october oct octobor ocotber octber",
            "november nov novemeber novmber", "december dec decmber decemeber",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: value
    for value, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat", "sunday sun")
    )
    for name in names.split()
}
UNITS = {
    name: unit
    for unit, names in {
        "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs", "day": "day days",
        "weekend": "weekend weekends", "week": "week weeks wk wks", "fortnight": "fortnight fortnights", "month": "month months",
        "quarter": "quarter quarters period", "season": "season seasons", "year": "year years yr yrs", "decade": "decade decades",
        "century": "century centuries", "millennium": "millennium millennia millenniums",
        "night": "night nights overnight", "morning": "morning mornings", "afternoon": "afternoon afternoons",
        "evening": "evening evenings", "half": "half",
    }.items()
    for name in names.split()
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP", "summertime": "SU"}
PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "daytime": "DT", "midday": "MI",
    "dawn": "MO", "dusk": "EV", "sunrise": "MO", "sunset": "EV", "nightfall": "NI", "mornings": "MO", "afternoons": "AF",
    "evenings": "EV", "nights": "NI", "lunchtime": "MI", "daybreak": "MO", "early hours": "MO", "small hours": "MO",
    "early morning hours": "MO", "morning hours": "MO",
}  # fmt: skip
_FEW = {"a", "an", "one", "another", "each", "every", "per"}
_VAGUE = re.compile(r"(?:several|few|some|many|numerous|multiple|countless|various|dozens|scores|hundreds|thousands|tens)\b")
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75}
_WORD = re.compile(r"[a-z]+|\d+(?:[.,]\d+)*|[½¼¾]|/")


@lru_cache(maxsize=4096)
def number(text: str) -> float | None:
    """The value of a written number ("twenty-four", "2 1/2", "a couple of", "1,200"), None where it is vague ("several")."""
    low = " ".join(text.lower().replace("-", " ").replace("\u2010", " ").replace("\u2011", " ").split())
    if not low:
        return None
    half = 0.5 if re.search(r"\band (?:a )?half\b", low) else 0.0
    low = re.sub(r"\band (?:a )?half\b", "", low).strip()
    for sign, value in _FRACTIONS.items():
        if low.endswith(sign):
            half, low = value, low.removesuffix(sign).strip()
            if not low:
                return value
    if low == "other":
        return 2.0
    if low in ("half", "half a", "half an"):
        return 0.5
    if re.match(r"(?:a |an )?(?:couple|pair)\b", low):
        return 2.0
    if re.match(r"(?:a |half a )?dozen\b", low):
        return 6.0 if low.startswith("half") else 12.0
    if _VAGUE.search(low):
        return None
    return _sum(low, half)


def _sum(low: str, half: float) -> float | None:
    total, current, seen = 0.0, 0.0, False
    for word in _WORD.findall(low):
        if word[0].isdigit():
            try:
                current, seen = current + float(word.replace(",", "")), True
            except ValueError:
                return None
        elif word in SMALL or word in TENS:
            current, seen = current + SMALL.get(word, 0) + TENS.get(word, 0), True
        elif word in _FEW:
            current, seen = current + 1, True
        elif word in LARGE:
            scale = LARGE[word]
            current = max(current, 1) * scale
            if scale > 100:
                total, current = total + current, 0.0
            seen = True
    return total + current + half if seen else None


def ordinal(text: str) -> int | None:
    """The value of an ordinal: "9th", "twenty-first", "2nd"; None for anything else."""
    low = text.lower().replace("\u2010", "-").replace("\u2011", "-").replace(" ", "-")
    found = re.match(r"\d{1,3}", low)
    return int(found.group()) if found else ORDINALS.get(low)


def year_in_words(text: str) -> int | None:
    """The value of a year in words: "nineteen ninety-six", "two thousand and eight"; None for anything else."""
    words = text.lower().replace("-", " ").split()
    if "thousand" in words or "hundred" in words:
        value = number(" ".join(word for word in words if word != "and"))
        return int(value) if value is not None else None
    if not words or words[0] not in SMALL | TENS:
        return None
    first = SMALL.get(words[0], 0) or TENS.get(words[0], 0)
    rest = words[1:]
    if first == 20 and rest and rest[0] in SMALL and SMALL[rest[0]] < 10:
        return None
    tail = sum(SMALL.get(word, 0) + TENS.get(word, 0) for word in rest if word != "oh")
    return first * 100 + tail
