"""Bylines, sources and date lines of one line."""

from __future__ import annotations

import pytest

from model.domain import SpanKind
from model.ingest.credits import credit_parts, dateline_source, source_named

DATES = [
    "2015-03-07 17:53", "2015-03-07T17:53:00Z", "2015-03-07T17:53:00+09:00", "2015/03/07", "March 01, 2008", "March 1st, 2008",
    "1 March 2008",
    "1st of March 2008", "01.03.2008", "3/1/2008", "Mon, 5 Feb 2023 10:00 GMT", "Monday, February 5, 2023", "Mon Feb 5, 2023 7:30 pm EST",
    "Updated: 2015-03-07 17:53", "Published on March 1, 2008", "Last updated: 5 February 2023, 10:00 UTC", "First published: 5 Feb 2023",
    "Published 5 February 2023 Updated 6 February 2023", "( Updated: 2015-03-07 17:53)", "Posted at 10:22 a.m. on March 5, 2015",
    "5 Feb 2023 - 10:00", "Feb. 5, 2023 | 10:00 AM ET", "Date: 05-02-2023", "2015年3月7日", "10:30, 5 February 2023",
    "March 5, 2015 10:22 KST",
    "5 Feb 2023 10:00 (UTC+9)", "Sunday 5 February 2023 10.00 GMT", "SUNDAY, FEBRUARY 5, 2023", "Updated 5:30 PM ET, Sun February 5, 2023",
]


@pytest.mark.parametrize("line", DATES)
def test_date_lines(line: str) -> None:
    parts = credit_parts(line, edge=True)
    assert parts is not None
    assert {part.kind for part in parts} == {SpanKind.DATE_LINE}


@pytest.mark.parametrize("line", [
    "In March 2008 the bridge was closed.", "March 5, 2015 was a cold day in the valley.", "By Monday the talks had ended", "May, Theresa",
    "On 5 May 2015 both sides signed.", "2015 saw 300 accidents", "1990-2015: a chronicle of the bridge", "Room 101",
    "The talks of 5 May 2015",
])
def test_what_is_no_credit(line: str) -> None:
    assert credit_parts(line, edge=False) is None
    assert credit_parts(line, edge=True) is None


@pytest.mark.parametrize(("line", "writer", "source"), [
    ("By Ann Lee", "Ann Lee", ""), ("BY ANN LEE", "ANN LEE", ""), ("By Ann Lee and Tom Roe", "Ann Lee and Tom Roe", ""),
    ("By Ann Lee, Reuters", "Ann Lee", "Reuters"), ("By Ann Lee in Oslo", "Ann Lee", ""), ("By Reuters Staff", "", "Reuters"),
    ("Web Editor: Ann Lee", "Ann Lee", ""), ("(Editor: Ann Lee)", "Ann Lee", ""), ("Reporting by Ann Lee; Editing by Tom Roe", "", ""),
    ("Ann Lee (According to AFP )", "Ann Lee", "AFP"), ("(Source: Xinhua)", "", "Xinhua"), ("Source: Valley Wire", "", "Valley Wire"),
    ("Associated Press", "", "Associated Press"), ("Kyodo News", "", "Kyodo"), ("Written by Ann Lee", "Ann Lee", ""),
    ("(Reporting by Ann Lee in Oslo; Editing by Tom Roe)", "", ""), ("Ann Lee", "Ann Lee", ""),
    ("By José de la Cruz", "José de la Cruz", ""),
])
def test_bylines_and_sources(line: str, writer: str, source: str) -> None:
    parts = credit_parts(line, edge=True, lone_names=True)
    assert parts is not None
    assert [(part.kind, part.writer, part.source) for part in parts] == [(SpanKind.BYLINE, writer, source)]


def test_a_lone_name_is_a_byline_only_where_it_may_be() -> None:
    assert credit_parts("Ann Lee", edge=True) is None
    assert credit_parts("Ann Lee | March 5, 2015", edge=True) is not None


def test_a_line_is_cut_into_its_credits() -> None:
    line = "By Ann Lee ( Updated: 2015-03-07 17:53"
    parts = credit_parts(line, edge=True)
    assert parts is not None
    assert [(line[part.start : part.end], part.kind) for part in parts] == [
        ("By Ann Lee", SpanKind.BYLINE), ("( Updated: 2015-03-07 17:53", SpanKind.DATE_LINE)]


@pytest.mark.parametrize(("text", "source"), [
    ("OSLO, May 3 (Reuters) - The", "Reuters"), ("BEIJING, March 7 (Xinhua) -- The", "Xinhua"), ("(AP) — The", "Associated Press"),
    ("The party (left) - said", ""), ("He met the group (Kyodo) in Rome", ""),
])
def test_datelines(text: str, source: str) -> None:
    assert dateline_source(text) == source


def test_news_houses_by_their_names() -> None:
    assert source_named("ap") == "Associated Press"
    assert source_named("Agence France-Presse") == "AFP"
    assert source_named("the river") == ""


@pytest.mark.parametrize("line", ["Oct. 3, 2021 | 8:05 a.m. EAT | Roads & Rail", "3 May 2021 • World News", "3 May 2021 | Harbour and Sea"])
def test_the_section_after_a_bar_leaves_the_date_a_date(line: str) -> None:
    parts = credit_parts(line, edge=True)
    assert parts is not None
    assert parts[0].kind is SpanKind.DATE_LINE
    assert {part.kind for part in parts[1:]} <= {SpanKind.FURNITURE, SpanKind.BYLINE}  # two names may be two writers


def test_a_sentence_after_a_bar_is_no_section() -> None:
    assert credit_parts("March 4, 2020 | The minister said it would rain", edge=True) is None
