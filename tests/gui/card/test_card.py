"""The card: what it says of an event, and what pressing its parts does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from gui.card.card import EventCard
from gui.card.content import Reason, card_content
from gui.card.corrected import made_of
from gui.theme import load_theme
from gui.widgets.buttons import Link
from gui.widgets.reused import in_order
from model.dates import Step
from model.domain import Claim, Conflict, Hiatus, hiatus_key
from model.filtering import Filter
from model.qt.session import Session
from model.qt.view_state import Selection
from tests.builders import sample_collection
from tests.sample_table import key_of, store_with_table

pytestmark = pytest.mark.slow


def named(title):
    return next(event for event in sample_collection().events if title in event.title)


def content(title):
    return card_content(named(title), sample_collection())


@pytest.fixture
def card(session, qtbot):
    made = EventCard(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("light"))
    made.resize(870, 330)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_what_it_says():
    said = content("resumes in Santiago")
    assert said.when.startswith("between 8 February and 1 March 2023")
    assert said.facts == "resumed · meeting · Santiago"
    assert said.position == ("round 4 of", "Chile–Argentina water dialogue")
    assert [words for words, _ in said.gaps] == ["after a hiatus of 4 years"]
    assert [(line.sign, line.tone) for line in said.claims] == [("✓", "good")]
    assert said.claims[0].text.startswith("“the first round in 4 years”")
    assert said.reports_heading == "3 reports in 1 article"
    assert "Ana Quiroga · Deputy Minister" in [who.text for who in said.who]
    assert content("12th round in Val").reports_heading == "2 reports in 2 articles"


def test_claims_that_fail_or_cannot_be_told():
    collection = sample_collection()
    event = named("resumes in Santiago")
    water = next(series for series in collection.series if series.key == event.series)
    claims = tuple(Claim(f"claim {number}", "?", 0, 1, holds, "why") for number, holds in enumerate((True, False, None)))
    gap = Hiatus(0, 900, after=event.key, claims=claims)
    changed = replace(collection, series=(replace(water, hiatuses=(gap,)),))
    assert [line.sign for line in card_content(event, changed).claims] == ["✓", "✗", "?"]


def test_claims_that_come_to_the_same_are_one_line_and_lead_to_their_words(card, session):
    event = named("resumes in Santiago")
    water = next(series for series in session.collection.series if series.key == event.series)
    claims = tuple(Claim(text, event.mentions[0].article, at, at + 5, True, "why") for at, text in enumerate(("one", "two", "one")))
    gap = Hiatus(0, 900, after=event.key, claims=claims)
    session.hold(replace(session.collection, series=(replace(water, hiatuses=(gap,)),)))
    session.view.select(Selection(event.key, 0, event.mentions[0].article))
    (line,) = card.body.content.claims
    assert line.text == "“one”, “two”: why"
    next(link for link in card.body.findChildren(Link) if link.text() == "read").click()
    assert session.view.selection == Selection(event.key, 0, event.mentions[0].article, (0, 5))


def test_plans_and_their_outcome_lead_to_each_other():
    (plan,) = content("13th round").ties
    assert (plan.before, plan.event) == ("planned (between 8 and 31 March 2015):", named("planned: Rosa").key)
    (held,) = content("planned: Rosa").ties
    assert (held.before, held.event) == ("held (19 March 2015):", named("13th round").key)


def test_conflicts_stand_side_by_side():
    (disagreement,) = content("drone brought down").disagreements
    assert "counts one drone" in disagreement.says
    assert [side.event for side in disagreement.sides] == [named("drone brought").key, named("two more drones").key]
    odd = replace(named("drone brought"), conflicts=(Conflict("the day differs", mention=7),))
    assert len(card_content(odd, sample_collection()).disagreements[0].sides) == 2


def test_an_undated_event_says_so():
    said = content("salmon")
    assert (said.when, said.edtf, said.steps) == ("undated", "", (Reason("No words in the articles date it."),))


def dated(session, *steps):
    """The event of the sample that resumes, dated by these steps, shown on the card."""
    event = named("resumes in Santiago")
    changed = replace(event, when=replace(event.when, derivation=steps))
    others = [changed if one.key == event.key else one for one in session.collection.events]
    session.hold(replace(session.collection, events=tuple(others)))
    session.view.select(Selection(event.key, 0, event.mentions[0].article))
    return changed


def test_a_step_leads_to_its_words_by_click_and_by_key(card, session, qtbot):
    mention = named("resumes in Santiago").mentions[0]
    words = mention.text[:9]
    step = Step("weekday", words, mention.start, mention.start + 9, f"“{words}” means this.")
    dated(session, step, Step("news", "", -1, -1, "It is told as news."), replace(step, says="And so on.", start=mention.start + 1))
    first, plain, last = card.body.sentences
    assert (first.words, plain.words) == (step.says, "It is told as news.")
    assert plain.focusPolicy() == Qt.FocusPolicy.NoFocus
    body = card.body
    first.click()
    assert session.view.selection.place == (step.start, step.end)
    assert session.view.selection.article == mention.article
    assert card.body is body, "the card is not made anew under the keyboard"
    session.view.select(Selection(session.view.selection.event, 0, mention.article))
    card.body.sentences[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert session.view.selection.place == (step.start, step.end)
    last.click()
    assert session.view.selection.place == (step.start, step.end), "no article has those words there"


def test_where_publication_is_inferred_its_reasons_stand_apart(session):
    collection = session.collection
    event = named("resumes in Santiago")
    says = "“on Wednesday” is the last Wednesday up to publication between 5 February and 5 March 2023: 8 or 15 February 2023."
    changed = replace(event, when=replace(event.when, derivation=(Step("weekday", "Wednesday", 3, 12, says),)))
    shown = card_content(changed, collection)
    assert [reason.says for reason in shown.steps] == [says]
    (reason,) = shown.published
    assert reason.article == event.mentions[0].article
    assert "early 2023" in reason.says
    both = replace(changed, when=replace(changed.when, derivation=(*collection.articles[0].published.derivation, *changed.when.derivation)))
    assert card_content(both, collection).steps == shown.steps, "what is told of publication is not told twice"


def test_nothing_of_an_article_reorders_the_card():
    event = replace(named("resumes in Santiago"), title="A \u202etitle\u202c", place="Oslo\u2067")
    said = card_content(event, sample_collection())
    assert (said.title, said.facts) == ("A title", "resumed · meeting · Oslo")


def test_it_follows_the_selection_until_pinned(card, session):
    first, second = session.collection.events[3], session.collection.events[4]
    assert card.empty.isVisible()
    session.view.select(Selection(first.key))
    assert card.shown == first.key
    card.commands()["view.pin_card"]()
    session.view.select(Selection(second.key))
    assert card.shown == first.key
    card.commands()["view.pin_card"]()
    assert card.shown == second.key
    session.view.select(Selection())
    assert card.empty.isVisible()


def test_the_empty_card_offers_an_event_only_where_there_is_one(card, session, qtbot):
    way = card.empty.findChild(QPushButton)
    assert way.isVisible()
    session.view.set_filter(Filter(text="nothing is called so"))
    assert not way.isVisible()
    assert "No event passes the filter" in card.empty.labels[1].text()
    session.view.clear_filter()
    assert way.isVisible()
    assert "next event" in card.empty.labels[1].text()
    way.click()
    assert session.view.selection.event == session.columns.keys[0], "without a timeline to ask the first of all"


def test_the_empty_card_of_an_empty_timeline_has_nothing_to_press(qapp, qtbot):
    bare = EventCard(Session())
    qtbot.addWidget(bare)
    bare.show()
    assert bare.empty.isVisible()
    assert not bare.empty.findChild(QPushButton).isVisible()


def test_a_pinned_event_that_is_gone_lets_go(card, session):
    first, second = session.collection.events[3], session.collection.events[4]
    session.view.select(Selection(first.key))
    card.pin.click()
    session.view.select(Selection(second.key))
    session.hold(replace(session.collection, events=(second,)))
    assert card.shown == second.key
    assert not card.pin.isChecked()


def test_a_chips_menu_asks_for_details(card, session, qtbot):
    asked = []
    session.view.participant_asked.connect(lambda key, _: asked.append(key))
    event = next(one for one in session.collection.events if one.participants)
    session.view.select(Selection(event.key))
    key, chip = next(iter(card.body.chips.items()))
    chip.customContextMenuRequested.emit(chip.rect().center())
    menu = card.findChild(QMenu)
    menu.actions()[0].trigger()
    assert asked == [key]
    menu.actions()[1].trigger()
    assert session.view.filter.participants == {key}
    menu.close()


def test_a_chip_filters_by_key_and_again_shows_all(card, session, qtbot):
    session.view.select(Selection(named("resumes in Santiago").key))
    chip = card.body.chips["person:ana-quiroga"]
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert session.view.filter.participants == {"person:ana-quiroga"}
    assert chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert not session.view.filter
    assert not chip.isChecked()


def test_reports_series_and_ties_lead_on(card, session, qtbot):
    event = named("13th round")
    session.view.select(Selection(event.key))
    qtbot.mouseClick(card.body.quotes[1], Qt.MouseButton.LeftButton)
    assert session.view.selection == Selection(event.key, 1, event.mentions[1].article)
    links = card.body.findChildren(Link)
    links[0].click()
    assert session.view.filter.series == {event.series}
    links[0].click()
    assert not session.view.filter
    next(link for link in links if link.text().startswith("planned")).click()
    assert session.view.selection.event == named("planned: Rosa").key


def test_text_can_be_selected_and_is_never_read_as_markup(card, session):
    event = replace(session.collection.events[3], title="<b>bold</b> & co")
    session.hold(replace(session.collection, events=(event,)))
    session.view.select(Selection(event.key))
    title = next(label for label in card.body.findChildren(QLabel) if "bold" in label.text())
    assert title.text() == "<b>bold</b> & co"
    assert title.textFormat() == Qt.TextFormat.PlainText
    assert title.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


@pytest.mark.parametrize("size", [(870, 330), (420, 200), (300, 900)])
def test_every_event_has_a_card_that_fits_its_width(card, session, size):
    card.resize(*size)
    card.apply_theme(load_theme("dark"))
    for event in session.collection.events:
        session.view.select(Selection(event.key))
        assert not card.grab().isNull()
        assert card.body.width() <= card.scroll_area.viewport().width()


def test_a_hiatus_has_a_card_of_its_own(card, session):
    water = next(series for series in session.collection.series if series.name == "Chile–Argentina water dialogue")
    first, last = (hiatus_key(water, hiatus) for hiatus in water.hiatuses)
    session.select_hiatus(first)
    said = card.body.content
    assert said.title == "Chile–Argentina water dialogue: hiatus of 4 years and 2 months"
    assert said.when == "from January 2011 to 19 March 2015"
    assert [tie.before for tie in said.ties] == ["last held, in January 2011:", "held again, 19 March 2015:"]
    assert said.who, "who met again"
    assert said.reports == ()
    session.view.select(Selection(named("resumes in Santiago").key))
    assert card.body.content.event
    ((words, key),) = card.body.content.gaps
    assert (words, key) == ("after a hiatus of 4 years", last)
    card.body.hiatus.emit(key)
    assert session.view.selection.hiatus == last
    assert [line.sign for line in card.body.content.claims] == ["✓"]
    card.pin.setChecked(True)
    session.view.select(Selection())
    assert card.shown == last
    card.pin.setChecked(False)
    assert card.shown == ""


def test_a_hiatus_that_is_gone_is_let_go(session):
    session.select_hiatus("hiatus:1:series:none")
    assert not session.view.selection


def test_an_event_of_a_table_is_told_with_its_row(qapp, qtbot, tmp_path):
    store_with_table(tmp_path / "sample.hiatus")
    session = Session()
    session.open(tmp_path / "sample.hiatus")
    made = EventCard(session)
    qtbot.addWidget(made)
    made.apply_theme(load_theme("dark"))
    session.view.select(Selection(key_of(5)))
    said = [label.text() for label in made.body.findChildren(QLabel)]
    for words in ("Strike 4 at the container terminal", "3 April 2022", "Row 5 of “port strikes.csv”", "https://example.org/strikes/3"):
        assert words in said
    assert said[said.index("Place") + 1] == "Valparaíso"
    assert [reason.says for reason in made.body.content.steps] == ["the column “Date” says 2022-04-03"]
    assert {who.text for who in made.body.content.who} == {"Union of Dockers · striker", "Chile"}
    assert not any("report" in text for text in said)
    session.view.select(Selection(key_of(13)))
    assert [reason.says for reason in made.body.content.steps] == ["Its row gives no date."]
    session.close()


def seen(card):
    """What stands on a card from its top down: kinds of widget, words, tool tips, and whether Tab comes there."""
    made = []
    for widget in in_order(card.body.layout()):
        if widget.isVisibleTo(card.body):
            words = widget.text() if isinstance(widget, (QLabel, QPushButton)) else ""
            stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            made.append((type(widget).__name__, words, widget.accessibleName(), widget.toolTip(), widget.property("tone"), stops))
    return made


@pytest.mark.slow
def test_a_card_that_showed_others_shows_the_same_as_one_made_for_the_event(card, session, qtbot):
    events = [*session.collection.events, *reversed(session.collection.events)]
    choices = [Selection(event.key, 0) for event in events]
    for number, key in enumerate(hiatus_key(one, hiatus) for one in session.collection.series for hiatus in one.hiatuses):
        choices.insert(number * 3, Selection(hiatus=key))
    card.resize(870, 1400)  # no scroll bar: whether there is one is settled in steps
    for before, chosen in zip(choices[::2], choices[1::2], strict=False):  # not all are compared: it takes long
        session.view.select(before)
        session.view.select(chosen)
        fresh = EventCard(session)
        qtbot.addWidget(fresh)
        fresh.apply_theme(load_theme("light"))
        fresh.resize(card.size())
        fresh.show()
        QApplication.processEvents()
        assert seen(card) == seen(fresh)
        assert card.grab().toImage() == fresh.grab().toImage(), chosen


def test_tab_goes_down_the_card_whatever_it_showed_before(card, session):
    for event in session.collection.events:
        session.view.select(Selection(event.key, 0))
    session.view.select(Selection(named("resumes in Santiago").key))
    stops = [widget for widget in in_order(card.body.layout()) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()]
    walked, widget = [], card.scroll_area
    while widget is not card.pin:
        widget = widget.nextInFocusChain()
        if widget in stops:
            walked.append(widget)
    assert walked == stops
    assert len(stops) > 3


def test_the_keyboard_leaves_what_is_filled_with_another_event(card, session):
    card.activateWindow()
    session.view.select(Selection(named("resumes in Santiago").key))
    chip = card.body.chips["person:ana-quiroga"]
    chip.setFocus()
    session.view.select(Selection(named("13th round").key))
    assert not chip.hasFocus()
    assert card.scroll_area.hasFocus()


def test_a_card_that_is_seen_is_laid_out_before_it_is_painted(card, session):
    session.view.select(Selection(named("13th round").key))
    QApplication.processEvents()
    session.view.select(Selection(named("resumes in Santiago").key))
    there = [widget.geometry() for widget in in_order(card.body.layout()) if widget.isVisible()]
    QApplication.processEvents()
    assert [widget.geometry() for widget in in_order(card.body.layout()) if widget.isVisible()] == there


def test_what_a_person_made_of_it_is_told_with_what_was_read():
    read = named("resumes in Santiago")
    collection = sample_collection()
    assert made_of(read, read, (), collection).marks == ()
    edited = replace(read, title="Back", when=None, accepted=True)
    made = made_of(edited, read, ("when", "title"), collection)
    assert made.marks == ("edited", "accepted")
    assert [(one.field, one.says) for one in made.corrections] == [
        ("title", "Title, as read: Water dialogue resumes in Santiago"),
        ("when", "Date, as read: between 8 February and 1 March 2023"),
    ]
    said = card_content(edited, collection, made)
    assert said.facts == "resumed · meeting · Santiago · edited · accepted"
    assert said.steps == (Reason("You took its date away."),)
    own = made_of(replace(read, key="own:1"), None, ("title",), collection)
    assert (own.marks, own.corrections) == (("added by you",), ())


def test_a_settled_disagreement_says_which_account_stands():
    collection = sample_collection()
    event = next(one for one in collection.events if len(one.mentions) > 1)
    open_one = Conflict("they differ", mention=1)
    shown = [
        card_content(replace(event, conflicts=(one,)), collection).disagreements[0]
        for one in (open_one, *(replace(open_one, settled=True, stands=stands) for stands in (-1, 0, 1)))
    ]
    assert [(one.settled, one.stands) for one in shown] == [(False, -1), (True, -1), (True, 0), (True, 1)]
    told = [f"“{m.date_phrase.text}”" if m.date_phrase else "" for m in event.mentions[:2]]
    assert [side.when for side in shown[0].sides] == told, "each report's own words for when"
