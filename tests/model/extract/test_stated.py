"""Publication dates an article states, in the forms and places of web pages and agencies, from the text to the day."""

from __future__ import annotations

import pytest

from model.dates import iso
from model.domain import Article, Basis
from model.extract.datelines import dateline
from model.extract.publication import stated
from model.ingest.marks import mark

TITLE = "Ministers from Norway and Chile to meet after two-year gap"
BODY = (
    "Norway and Chile will hold their annual forum in Oslo next month, the foreign minister announced in the capital.\n\n"
    "The forum, which has not met since March 2017, was postponed twice last year because of the summit in Lima.\n\n"
    "In April, the two countries signed an agreement at the base on 5 May 2001, officials said."
)

LINES = [
    "Posted by admin on Tuesday, 14 May 2019 | 2 min read", "Posted on May 14, 2019 by Ann Lee",
    "Posted by Ann Lee on May 14, 2019 in News, World", "By Ann Lee | May 14, 2019 | 4 min read",
    "First published on Tue 14 May 2019 06.00 BST",
    "First published on Tue 14 May 2019 06.00 BST\nLast modified on Wed 15 May 2019 08.00 BST",
    "Last modified: 14 May 2019, 10:12", "Published 2019-05-14T06:30:00Z", "2019-05-14T06:30:00+02:00", "Date: 2019.05.14.",
    "14.05.2019 | 10:20", "05/14/2019 - 10:20", "Tue, 05/14/2019", "Tuesday, May 14, 2019, 10:15 a.m. ET", "Issued on: 14/05/2019 - 10:03",
    "May 14, 2019 / 6:05 AM / 3 years ago", "3 min read • May 14, 2019", "Oslo, 14 May 2019", "Filed 14 May 2019",
    "Updated: May 15, 2019, 08:00 IST | Published: May 14, 2019, 21:00 IST", "Article published 14 May 2019",
    "Last Updated: Tuesday, 14 May, 2019, 15:33 GMT 16:33 UK", "Submitted by Ann Lee on Tue, 05/14/2019 - 10:20",
    "by Ann Lee — May 14, 2019 in World", "Published on 14 May 2019 in World", "[Posted: 14 May 2019]",
]  # fmt: skip


def read(text: str) -> Article:
    marked = mark(text)
    return Article("", text, "", marked.spans, marked.title)


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("where", ["{title}\n\n{line}\n\n{body}", "{title}\n\n{body}\n\n{line}\n"], ids=["head", "tail"])
def test_a_line_of_its_own(line: str, where: str) -> None:
    article = read(where.format(title=TITLE, line=line, body=BODY))
    found = stated(article)
    assert found is not None
    assert (iso(found.earliest), iso(found.latest), found.basis) == ("2019-05-14", "2019-05-14", Basis.STATED)
    assert article.title == TITLE
    step = found.derivation[0]
    assert article.text[step.start : step.end] == step.phrase


@pytest.mark.parametrize("line", ["Updated 3 hours ago", "Published 14 hours ago", "© 14 May 2019 by A Paper", "File photo, 14 May 2019"])
def test_a_line_that_states_no_day(line: str) -> None:
    assert stated(read(f"{TITLE}\n\n{line}\n\n{BODY}")) is None


HEADS = [
    "OSLO, May 14, 2019 (Reuters) - ", "OSLO (May 14, 2019) — ", "(Oslo, 14 May 2019) – ", "14 May 2019 - ", "May 14, 2019 (OSLO) — ",
    "Oslo, Norway, May 14, 2019 /Example Wire/ -- ", "OSLO, May 14, 2019 — ", "OSLO, Norway - 14 May 2019: ", "[Oslo, 14 May 2019] ",
    "Tuesday, May 14, 2019—", "OSLO, Tuesday, May 14, 2019 — ", "OSLO, 14 May 2019. ", "SAN FRANCISCO--(EXAMPLE WIRE)--May 14, 2019--",
    "OSLO, May 14, 2019 (Xinhua) ",
]  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_datelines(head: str) -> None:
    found = stated(read(f"{TITLE}\n\n{head}{BODY}"))
    assert found is not None
    assert iso(found.earliest) == iso(found.latest) == "2019-05-14"


@pytest.mark.parametrize("head", ["On 14 May 2019, ", "Since May 14, 2019 - a Tuesday - ", "After 14 May 2019: ", "A pact of 14 May 2019 -",
                                  "Norway said on 14 May 2019 - "])  # fmt: skip
def test_no_datelines(head: str) -> None:
    article = read(f"{TITLE}\n\n{head}{BODY}")
    assert stated(article) is None
    assert dateline(article) is None


def test_a_dateline_without_a_year_is_a_dateline() -> None:
    found = dateline(read(f"{TITLE}\n\nOSLO, May 14 (Reuters) -- {BODY}"))
    assert found is not None
    assert not found.full
    assert found.phrase.text == "May 14"


@pytest.mark.parametrize(
    ("line", "body", "day"),
    [
        ("Tue, 05/04/2021", BODY, "2021-05-04"),
        ("Mon, 05/04/2021", BODY, "2021-04-05"),
        ("Published 04/05/2021", BODY + "\n\nThe first talks ended on 17/03/2009 without a result.", "2021-05-04"),
        ("Published 04/05/2021", BODY + "\n\nThe first talks ended on 03/17/2009 without a result.", "2021-04-05"),
        ("Published 04/05/2021", BODY + "\n\nThey had met before on 3 May 2021 in the harbour of Bergen.", "2021-05-04"),
    ],
)
def test_a_date_of_two_readings_is_told_apart(line: str, body: str, day: str) -> None:
    found = stated(read(f"{TITLE}\n\n{line}\n\n{body}"))
    assert found is not None
    assert (iso(found.earliest), iso(found.latest)) == (day, day)
    assert found.derivation[-1].says.endswith("is meant.")


@pytest.mark.parametrize("line", ["Published 04/05/2021", "Wed, 04/05/2021", "04/05/2021 10:00"])
def test_a_date_of_two_readings_that_nothing_tells_apart(line: str) -> None:
    found = stated(read(f"{TITLE}\n\n{line}\n\n{BODY}"))
    assert found is not None
    assert (iso(found.earliest), iso(found.latest)) == ("2021-04-05", "2021-05-04")


def test_a_dateline_of_its_own_line_without_a_year() -> None:
    article = read(f"OSLO, May 14 (Reuters) --\n\n{BODY}")
    found = dateline(article)
    assert found is not None
    assert found.phrase.text == "May 14"
    assert stated(article) is None
