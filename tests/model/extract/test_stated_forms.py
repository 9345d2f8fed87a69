"""Every common form and order in which pages, agencies and archives state the day of publication."""

from __future__ import annotations

import pytest

from model.dates import iso
from model.domain import Article, Basis
from model.extract.publication import stated
from model.ingest.marks import mark

TITLE = "Harbour pilots of Veldhaven call off their strike"
BODY = (
    "The pilots of Veldhaven will go back to their boats next week, their union announced in the port.\n\n"
    "The strike, which began in March 2017, was the longest in the history of the port, the mayor said.\n\n"
    "In April, the two sides signed a first paper on 5 May 2001, officials said."
)

# 4 January 2024 was a Thursday.
LINES = [
    "Thursday, January 4, 2024", "Thursday 4 January 2024", "Thursday, 4 January 2024", "Thu 4 Jan 2024", "Thu, 4 Jan 2024",
    "Thu, Jan 4, 2024", "Thursday, Jan. 4, 2024", "Thursday, 4th January 2024", "Thursday 4th of January, 2024", "January 4, 2024",
    "January 4th, 2024", "Jan 4, 2024", "Jan. 4, 2024", "Jan 04, 2024", "JAN 4, 2024", "JANUARY 4, 2024", "4 January 2024", "4 Jan 2024",
    "04 Jan 2024", "04 JAN 2024", "4 Jan. 2024", "4th January 2024", "4th Jan, 2024", "04-Jan-2024", "4-Jan-2024", "2024-01-04",
    "2024/01/04", "2024.01.04", "2024-01-04 14:03", "2024-01-04 14:03:22", "2024-01-04T14:03:22Z", "2024-01-04T14:03:22+01:00",
    "2024-01-04T14:03:22.000Z", "2024-01-04 14:03 GMT", "2024 January 4", "2024, January 4", "Thu Jan 4 14:03:22 2024",
    "Thu Jan  4 14:03:22 UTC 2024", "Thu, 04 Jan 2024 14:03:22 GMT", "Thu, 04 Jan 2024 14:03:22 +0000", "4 Jan 2024 | 10:15",
    "4 Jan 2024 10:15", "10:15, 4 January 2024", "10:15 AM EST, January 4, 2024", "14:03 GMT, 4 January 2024", "14:03 04 Jan 2024",
    "January 4, 2024 at 10:15 am", "January 4, 2024 10:15 AM ET", "January 4, 2024 | 10:15am", "January 4, 2024, 10:15 a.m.",
    "Jan 4, 2024, 10:15 AM EST", "Jan. 4, 2024 Updated 2:05 p.m. ET", "Published: 4 Jan 2024 14:03 GMT", "Published 4 January 2024",
    "Published on January 4, 2024", "Published: Thursday, January 4, 2024", "Published Thu, Jan 4 2024 10:15 AM EST",
    "Published: 2024-01-04", "PUBLISHED: January 4, 2024 at 6:00 a.m.", "Published at 10:15 on 4 January 2024",
    "Publication date: 4 January 2024", "Date published: January 4, 2024", "Date of publication: 4 January 2024", "Pub date: 2024-01-04",
    "Posted: January 4, 2024", "Posted on January 4, 2024", "Posted January 4, 2024 10:15 AM", "Posted at 10:15 AM on January 4, 2024",
    "Posted: Thu 4:05 PM, Jan 04, 2024", "Posted by Ann Lee at 10:15, 4 January 2024", "Updated: January 4, 2024",
    "Updated 10:15 AM EST, Thu January 4, 2024", "Last updated: 4 January 2024", "Last updated on January 4, 2024 at 10:15",
    "Last modified on Thu 4 Jan 2024 10.15 GMT", "Created: January 4, 2024", "Released: January 4, 2024", "Release date: 4 January 2024",
    "Issued: January 4, 2024", "Filed: January 4, 2024 10:15 a.m.", "Date: January 4, 2024", "DATE: January 4, 2024, Thursday",
    "Date : 04/01/2024 - Thursday", "LOAD-DATE: January 4, 2024", "January 4, 2024, Thursday", "January 4, 2024 Thursday",
    "January 4, 2024, Thursday, Late Edition - Final", "The Veldhaven Courier, January 4, 2024", "The Veldhaven Courier, 4 January 2024",
    "Veldhaven Courier (Oslo), January 4, 2024, Thursday", "Veldhaven Courier; Jan 4, 2024; pg. A3", "Oslo, January 4, 2024",
    "OSLO, Jan. 4, 2024", "By Ann Lee, January 4, 2024", "By Ann Lee | January 4, 2024", "By ANN LEE JAN. 4, 2024",
    "By Ann Lee Published January 4, 2024", "By Ann Lee, Staff Writer | Posted - Jan. 4, 2024 at 10:15 a.m.", "Ann Lee, 4 January 2024",
    "Ann Lee • January 4, 2024", "January 4, 2024 • Ann Lee", "January 4, 2024 by Ann Lee", "Written by Ann Lee on January 4, 2024",
    "Submitted on January 4, 2024", "Added: January 4, 2024", "Online since: January 4, 2024", "News | 4 January 2024",
    "World News - January 4, 2024", "BBC News, 4 January 2024", "First posted January 4, 2024", "Story dated: January 4, 2024",
    "This article was published on January 4, 2024.", "This story was originally published January 4, 2024, 10:15 AM.",
    "Originally published on January 4, 2024", "Article last updated: January 4, 2024",
    "A version of this article appears in print on January 4, 2024, on page A3.", "Veröffentlicht: 4 January 2024", "1/4/2024 (Thursday)",
    "13 hours ago, January 4, 2024", "[January 4, 2024]", "(January 4, 2024)", "« January 4, 2024 »", "Thu 01/04/2024", "Thu 04/01/2024",
]  # fmt: skip

HEADS = [
    "OSLO, Jan. 4, 2024 (AP) -- ", "OSLO (AP) -- Jan. 4, 2024 -- ", "OSLO, Jan 4, 2024 (AFP) - ", "OSLO - January 4, 2024 - ",
    "OSLO: January 4, 2024: ", "OSLO, January 4, 2024 /PRNewswire/ -- ", "OSLO, Jan. 4, 2024 (GLOBE NEWSWIRE) -- ",
    "Oslo, 4 January 2024 (ECB) – ", "OSLO, 4 JANUARY 2024: ", "January 4, 2024 (OSLO): ", "OSLO - 4 Jan 2024 -- ",
    "Thursday, January 4, 2024 -- ", "OSLO, Jan 4 2024 (IPS) - ", "4 January 2024, OSLO – ",
]  # fmt: skip

NONE = [
    "© 2024 Veldhaven Courier", "Copyright 2024 The Veldhaven Courier. All rights reserved.", "Copyright © January 4, 2024, The Courier",
    "2 hours ago", "Yesterday at 10:15", "Updated 5 minutes ago", "January 2024", "Est. January 4, 1924",
    "Photo: Ann Lee, 4 January 2024", "Image taken on 4 January 2024", "File picture, January 4, 2024", "Accessed 4 January 2024",
    "Retrieved January 4, 2024", "The Wayback Machine - https://web.archive.org/web/20240104101500/https://example.org/",
    "Archived from the original on 4 January 2024", "Born January 4, 1924", "Comments closed on January 4, 2024",
    "Event date: January 4, 2024", "Join us on January 4, 2024", "Valid until January 4, 2024", "Printed on January 4, 2024",
]  # fmt: skip


def read(text: str) -> Article:
    marked = mark(text)
    return Article("", text, "", marked.spans, marked.title)


@pytest.mark.parametrize("line", LINES)
def test_a_line_states_the_day(line: str) -> None:
    found = stated(read(f"{TITLE}\n\n{line}\n\n{BODY}"))
    assert found is not None
    assert (iso(found.earliest), iso(found.latest), found.basis) == ("2024-01-04", "2024-01-04", Basis.STATED)


@pytest.mark.parametrize("head", HEADS)
def test_a_dateline_states_the_day(head: str) -> None:
    found = stated(read(f"{TITLE}\n\n{head}{BODY}"))
    assert found is not None
    assert iso(found.earliest) == iso(found.latest) == "2024-01-04"


@pytest.mark.parametrize("line", NONE)
def test_a_line_that_states_no_day_of_publication(line: str) -> None:
    assert stated(read(f"{TITLE}\n\n{line}\n\n{BODY}")) is None


def test_the_end_of_wrapped_prose_is_no_date_line() -> None:
    """A wrapped paragraph can break right before its last words, a date."""
    wrapped = "Holders of shares in the harbour of Veldhaven can buy one new share for\n"
    wrapped += "every ten they own, between March 9 and\nMarch 30 2011."
    assert stated(read(f"{TITLE}\n\n{BODY}\n\n{wrapped}\n\n{BODY}")) is None
