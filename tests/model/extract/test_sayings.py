"""Every step of a derivation is a plain sentence: what was decided and why, in words a reader knows."""

from __future__ import annotations

import re
from itertools import product

import pytest

from model.dates import DateSpan, Precision, Step, day_number, iso
from model.domain import Basis, Publication
from model.extract.phrases import find_phrases
from model.extract.resolve import Anchor, resolve
from model.extract.rules import rule_book
from model.extract.spelling import quoted, stretch_in_words

LONGEST = 220
PUBLISHED = day_number(2023, 3, 4)
STATED = Publication(PUBLISHED, PUBLISHED, iso(PUBLISHED), Basis.STATED)
INFERRED = Publication(PUBLISHED - 26, PUBLISHED, "", Basis.INFERRED)
TOLD = DateSpan.of_day(day_number(1942, 5, 6))
TOLD_MONTH = DateSpan.within(day_number(1942, 5), day_number(1942, 5, 31), Precision.MONTH, "1942-05")
TENSES = ("", "past", "future")
ANCHORS = [Anchor(*given) for given in product((None, STATED, INFERRED), (None, TOLD, TOLD_MONTH), TENSES, (False, True))]


def faults(step: Step) -> list[str]:
    """What is wrong with the form of a step's sentence."""
    says = step.says
    outside = re.sub(r"“[^”]*”", "“”", says)
    checks = {
        "it begins with neither a capital nor a quote": re.match(r"[“A-Z0-9À-Þ]", says),
        "it ends with no full stop": says.endswith("."),
        "it is too long": len(says) <= LONGEST,
        "it names an identifier": not re.search(r"\w_\w|\b[a-z]+[A-Z]\w*\(|\b(?:None|True|False|nan)\b", outside),
        "a placeholder was left": not re.search(r"[{}<>]", outside),
        "it has two spaces, or one before a mark": not re.search(r"\s\s|\s[,.;:]", outside),
        "it speaks in signs": not re.search(r"→|–\s|\d{4}-\d\d", outside),
        "its quotes do not close": says.count("“") == says.count("”"),
        "it is on several lines": "\n" not in says,
    }
    return [name for name, right in checks.items() if not right]


@pytest.mark.parametrize("rule", rule_book().rules, ids=lambda rule: rule.name)
def test_every_rule_explains_itself(rule) -> None:
    for example in rule.examples:
        text = example.split(" => ")[0].replace("[", "").replace("]", "")
        for phrase, anchor in product(find_phrases(text), ANCHORS):
            span = resolve(phrase, anchor).span
            for step in span.derivation if span is not None else ():
                assert not faults(step), f"{faults(step)}: {step.says}"
                assert "“" in step.says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("They met on Wednesday.", "“on Wednesday” is told in the past, so it is the last Wednesday up to {PUB}: 1 March 2023."),
        ("They will meet on Friday.", "“on Friday” is told as to come, so it is the first Friday after {PUB}: 10 March 2023."),
        ("He left last Saturday.", "“last Saturday” is the last Saturday before {PUB}: 25 February 2023."),
        ("It was signed on June 5, 2015.", "“on June 5, 2015” means 5 June 2015."),
        ("It began in early May 2015.", "“in early May 2015” means 1 to 10 May 2015."),
        ("It fell on February 9.", "“on February 9” names no year; seen from {PUB} and told in the past, it is 9 February 2023."),
        ("He spoke two years ago.", "“two years ago” is counted from {PUB}: 2021."),
        ("On the 28th they met.", "“on the 28th” names no month; seen from {PUB} and told in the past, it is 28 February 2023."),
        ("It rose from 2009 to 2011.", "“2009 to 2011” runs from some time in 2009 to some time in 2011."),
        ("They met on 8 and 9 January 2024.", "“8 and 9 January 2024” runs from 8 to 9 January 2024."),
        ("It began at 9:45 a.m. in Oslo.", "“at 9:45 a.m.” names no day, so it is put on the day of publication: 4 March 2023."),
    ],
)  # fmt: skip
def test_what_is_said(text: str, says: str) -> None:
    (phrase,) = find_phrases(text)
    span = resolve(phrase, Anchor(STATED)).span
    assert span is not None
    assert [step.says for step in span.derivation] == [says.replace("{PUB}", "publication on 4 March 2023")]


def test_a_narrative_counts_from_what_it_told_last() -> None:
    (phrase,) = find_phrases("The next day they crossed the river.")
    span = resolve(phrase, Anchor(STATED, TOLD, narrative=True)).span
    assert span is not None
    assert span.derivation[0].says == "“The next day” is counted from the date last told (6 May 1942): 7 May 1942."


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((1943, 7, 9), (1943, 7, 31), "9 to 31 July 1943"),
        ((1943, 7, 1), (1943, 7, 31), "July 1943"),
        ((1943, 5, 1), (1943, 7, 31), "May to July 1943"),
        ((1942, 12, 1), (1943, 2, 28), "December 1942 to February 1943"),
        ((1800, 1, 1), (1899, 12, 31), "1800 to 1899"),
        ((2015, 6, 30), (2015, 7, 2), "30 June to 2 July 2015"),
        ((2014, 12, 30), (2015, 1, 2), "30 December 2014 to 2 January 2015"),
        ((-263, 1, 1), (-263, 12, 31), "264 BC"),
        ((-263, 1, 1), (-240, 12, 31), "264 BC to 241 BC"),
        ((2015, 6, 30), (2015, 6, 30), "30 June 2015"),
    ],
)
def test_a_stretch_of_days(first: tuple[int, int, int], last: tuple[int, int, int], words: str) -> None:
    assert stretch_in_words(day_number(*first), day_number(*last)) == words


def test_quotes_within_quotes_and_line_ends() -> None:
    assert quoted("he said “no” and\n\n left") == "“he said ‘no’ and left”"
    assert quoted("word " * 40).endswith(" …”")
    assert len(quoted("word " * 40)) <= 62
