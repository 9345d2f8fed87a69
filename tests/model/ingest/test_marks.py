"""What the lines of an article are, on drawn pages: each line of a picture begins with the letter of its kind."""

from __future__ import annotations

import pytest

from model.domain import SpanKind
from model.ingest.marks import Marked, mark

LETTERS = {
    "T": SpanKind.TITLE, "B": SpanKind.BODY, "F": SpanKind.FURNITURE, "R": SpanKind.REPEAT,
    "Y": SpanKind.BYLINE, "D": SpanKind.DATE_LINE, "C": SpanKind.CAPTION,
}
LEAD = "The river rose by two metres on Monday and the old bridge was closed to all traffic, the mayor said."
SECOND = "Some forty families have left their houses near the bridge, and the school serves them as a shelter for now."
THIRD = "The river last rose as high as this in March 1998, when the bridge was not yet built, according to the town's records."


def drawn(picture: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of a picture and what is expected: lines "K text", "~" between two kinds of one line, lines without letter empty."""
    text_lines, expected = [], []
    for line in picture.strip("\n").split("\n"):
        line = line.strip().replace("LEAD", LEAD).replace("SECOND", SECOND).replace("THIRD", THIRD)
        pieces = [piece.strip() for piece in line.split("~")] if line else []
        expected += [(piece[0], piece[2:]) for piece in pieces]
        text_lines.append(" ".join(piece[2:] for piece in pieces))
    return "\n".join(text_lines), expected


def check(picture: str) -> Marked:
    text, expected = drawn(picture)
    marked = mark(text)
    names = {kind: letter for letter, kind in LETTERS.items()}
    assert [(names[span.kind], text[span.start : span.end]) for span in marked.spans] == expected
    return marked


def test_a_clean_article() -> None:
    marked = check("""
        T River closes old bridge

        D March 01, 2008

        B LEAD

        B SECOND
    """)
    assert marked.title == "River closes old bridge"
    assert len(marked.date_lines) == 1


def test_a_page_with_everything() -> None:
    marked = check("""
        F Skip to main content
        F Home
        F Local News
        T River closes old bridge ~F | Valley Herald Online
        F Share on Facebook
        Y By Ann Lee and Tom Roe ~D Published on Mon, 5 Feb 2023 10:00 GMT ~F | 5 min read
        C The old bridge on Monday morning. Photo: Ann Lee
        B LEAD
        F - Advertisement -
        B "I have never seen it so high," she said.
        F READ MORE: Bridge was to be repaired
        B SECOND
        B She did not say when it will open.
        Y Source: Valley Wire
        F Related Posts
        F Two towns share a ferry
        F © 2023 Valley Herald. All rights reserved.
    """)
    assert (marked.title, marked.source, marked.byline) == ("River closes old bridge", "Valley Wire", "Ann Lee and Tom Roe")


def test_a_title_said_several_times_and_a_body_run_together() -> None:
    check("""
        T River closes the old bridge to traffic ~R River closes the old bridge to traffic

        R River closes the old bridge to traffic

        R River closes the old bridge to traffic LEAD SECOND  THIRD

        B LEAD

        B SECOND

        B THIRD
    """)


def test_the_run_together_copy_may_come_last_and_lack_spaces() -> None:
    text = f"River closes the old bridge to traffic\n\n{LEAD}\n\n{SECOND}\n\n{THIRD}\n\n{LEAD}{SECOND}{THIRD}"
    kinds = [span.kind for span in mark(text).spans]
    assert kinds == [SpanKind.TITLE, SpanKind.BODY, SpanKind.BODY, SpanKind.BODY, SpanKind.REPEAT]


def test_a_body_repeated_in_paragraphs_counts_once() -> None:
    check("""
        T River closes the old bridge
        B LEAD
        B SECOND
        R LEAD
        R SECOND
    """)


def test_a_pull_quote_is_the_repeat_not_the_paragraph() -> None:
    check("""
        T River closes the old bridge
        R Nobody here has ever seen the water stand as high as it does today.
        B LEAD "Nobody here has ever seen the water stand as high as it does today." So she told the council.
    """)


def test_short_replies_said_twice_stay_body() -> None:
    check("""
        T River closes the old bridge
        B LEAD
        B "No," he said.
        B SECOND
        B "No," he said.
        B THIRD
    """)


def test_captions_twice_count_once() -> None:
    check("""
        T River closes the old bridge
        D 2015-03-19 09:52 ~Y Xinhua ~Y Web Editor: Ann Lee
        F 1
        C A boatman crosses the flooded square on May 4,2014. TOM ROE / VALLEY DAILY

        R A boatman crosses the flooded square on May 4,2014. TOM ROE / VALLEY DAILY
        B LEAD
        B SECOND
    """)


def test_without_a_title_the_first_short_sentence_serves() -> None:
    marked = check("""
        T The old bridge over the river was closed to all traffic on Monday.
        B SECOND
        B THIRD
        Y Tom Roe (According to AFP )
        F Source link
        F Comment (0)
    """)
    assert marked.title.startswith("The old bridge over")
    assert (marked.byline, marked.source) == ("Tom Roe", "AFP")


def test_a_long_first_sentence_is_no_title() -> None:
    long = "The old bridge " + "over the wide and muddy river " * 8 + "was closed to traffic on Monday."
    assert mark(f"{long}\n{SECOND}").title == ""


def test_dates_between_paragraphs_stay_body() -> None:
    check("""
        T How the river rose
        B LEAD
        B March 5
        B SECOND
        B March 9
        B THIRD
        D 2 March 2010
    """)


def test_an_agency_dateline_stays_in_the_paragraph_and_names_the_source() -> None:
    assert check(f"""
        T River closes the old bridge
        B OSLO, March 7 (Xinhua) -- {LEAD}
        B SECOND
    """).source == "Xinhua"


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "River closes the old bridge\n\nThe river rose by two metres on Monday and the old bridge was closed\n"
        "to all traffic, the mayor said. She asked people to stay at home until\nthe water falls, which may take a week.\n\n"
        "Some forty families have left their houses near the bridge, and the\nschool serves them as a shelter for now.\n"
    )
    marked = mark(text)
    assert [span.kind for span in marked.spans] == [SpanKind.TITLE, SpanKind.BODY, SpanKind.BODY]
    assert "\n" in text[marked.spans[1].start : marked.spans[1].end]


def test_the_site_after_the_title_is_the_source() -> None:
    marked = check("""
        T Envoys meet ~F - Reuters
        R Envoys meet
        B LEAD
    """)
    assert (marked.title, marked.source) == ("Envoys meet", "Reuters")


@pytest.mark.parametrize("text", ["", " \n\t ", "\u2028\n"])
def test_nothing_but_space_has_no_spans(text: str) -> None:
    assert mark(text) == Marked(())


def test_one_word_and_lists_without_prose_are_not_lost() -> None:
    assert mark("Hello").title == "Hello" or mark("Hello").spans
    check("""
        T Rivers that rose this week in May
        B Blue river
        B Green river, by two metres
    """)


def test_a_page_whose_credits_stand_in_pieces() -> None:
    marked = check("""
        F Politics & Diplomacy
        F The Valley Observer
        T Two Towns Meet Again After Long Silence
        B The meeting at the old bridge lasted three hours; a second is planned for the summer
        F By
        Y Ann Lee
        F and
        Y Tom Roe
        F Updated on:
        D Feb 05, 2023 10:32 pm IST
        F Getting your Valley audio player ready...
        C The mayors meet at the bridge. | Photo Credit: AP
        B LEAD
        B What they said
        B "It was a good day," the mayor told reporters.
        B SECOND
        F (This story has not been edited by staff and is auto-generated from a syndicated feed.)
        F Also Read | River closes old bridge
        D First Published: Feb 05, 2023 10:32 pm IST
        F More From This Section
        Y Ann Lee
    """)
    assert marked.byline == "Ann Lee, Tom Roe"
    assert len(marked.date_lines) == 2


def test_questions_and_answers_are_body() -> None:
    check("""
        D Sunday, 05 February 2023

        T The Mayor's Remarks on the Bridge

        D 2023-02-05 18:20

        B Q: LEAD

        B A: SECOND

        B Q: Will the mayor go there as well?

        B A: I have nothing to announce.

        F Suggest To A Friend:   Print
    """)


def test_a_letterhead_is_no_title() -> None:
    text = (
        "OFFICE OF THE MAYOR\nCITY OF LIMA\n\nPRESS NOTE\nLima, Monday, 4 March 2019\n\nLima and Quito renew their harbour accord\n\n"
        "The mayor of Lima received the mayor of Quito today and both renewed the harbour accord of their cities for ten years.\n\n"
        "The accord was first signed in 1998, and the city of Lima pays for two thirds of the work in the harbour every year.\n"
    )
    assert mark(text).title == "Lima and Quito renew their harbour accord"


def test_an_article_of_one_sentence_is_its_own_body() -> None:
    check("B The river rose by two metres on Monday and the old bridge was closed to all traffic.")


def test_of_one_sentence_said_again_and_again_the_first_stays() -> None:
    said = "The river rose by two metres on Monday and the old bridge was closed to all traffic."
    text = f"{said} {said} {said}"
    marked = mark(text)
    assert [(text[span.start : span.end], span.kind) for span in marked.spans] == [
        (said, SpanKind.BODY),
        (f"{said} {said}", SpanKind.REPEAT),
    ]
