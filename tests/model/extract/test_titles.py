"""Titles of events and which clauses are events: drawn sentences, and what must hold of every title of the articles at hand."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from model.extract.pipeline import extract_all
from model.extract.showing import listed
from model.extract.title_words import title_words
from model.extract.titles import LONGEST, finished
from model.extract.verbs import third_person
from model.extract.wording import tidy
from model.ingest.registry import collect, read_file
from model.link.pipeline import link
from tests.model.extract.title_reading import titles

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = [ROOT / "seeds", ROOT / "tests/corpus/articles", ROOT / "../shared/seeds", ROOT / "../shared/gold/wikinews"]

EVENTS = [
    # who does what
    ("Chile and Peru signed a fisheries pact in June 2011.", ["Chile and Peru sign fisheries pact"]),
    ("The foreign ministers of Chile and Peru met in Lima on Monday.", ["Foreign ministers of Chile and Peru meet in Lima"]),
    ("Chilean and Peruvian diplomats gathered in Quito on Tuesday.", ["Chilean and Peruvian diplomats gather in Quito"]),
    ("President Ada Okoro visited Kenya in May.", ["Ada Okoro visits Kenya"]),
    ("Lena Holm met her Kenyan counterpart, Ada Okoro, in Nairobi on Thursday.", ["Lena Holm meets Ada Okoro in Nairobi"]),
    ("Chile appointed Rosa Vidal as defence minister in March.", ["Chile appoints Rosa Vidal as defence minister"]),
    ("Rosa Vidal took office in March.", ["Rosa Vidal takes office"]),
    ("Rosa Vidal was elected president of Chile on 4 March 2009.", ["Rosa Vidal elected president of Chile"]),
    (
        "Norway's parliament approved the purchase of 12 helicopters from Spain on Tuesday.",
        ["Norway's parliament approves purchase of 12 helicopters from Spain"],
    ),
    ("Spain's airline Iberfly bought 30 jets from the Brazilian maker Embraer on Monday.", ["Iberfly buys 30 jets from Embraer"]),
    ("The ferry sank off Norway on Saturday, and 12 people died.", ["Ferry sinks off Norway", "12 people die"]),
    ("Kenya accused Norway on Monday of breaking the fisheries treaty.", ["Kenya accuses Norway of breaking fisheries treaty"]),
    # verbs with what belongs to them
    ("Kenya shot down a foreign drone over the coast on March 3.", ["Kenya shoots down foreign drone over coast"]),
    ("Kenya pushed back the opening of the port to 2015.", ["Kenya pushes back opening of port"]),
    (
        "Rosa Vidal, the defence minister of Chile, called on Peru to respect the border treaty.",
        ["Rosa Vidal calls on Peru to respect border treaty"],
    ),
    ("Kenya last year allowed foreign banks to open branches in its cities.", ["Kenya allows foreign banks to open branches"]),
    # possessives go, phrases that only point go with them
    ("Sweden withdrew its ambassador from Kenya on Sunday.", ["Sweden withdraws ambassador from Kenya"]),
    ("Norway cancelled the visit of its king to Kenya on Friday.", ["Norway cancels visit of king to Kenya"]),
    # passives
    ("A four-point agreement was signed in Oslo last year.", ["Four-point agreement signed in Oslo"]),
    ("The talks between Spain and Kenya were postponed on Monday because of a storm.", ["Talks between Spain and Kenya postponed"]),
    # plans
    ("Lena Holm is scheduled to travel to Kenya and Spain next month.", ["Lena Holm to travel to Kenya and Spain"]),
    ("Peru will host the summit of American states in April 2018.", ["Peru to host summit of American states"]),
    ("Spain and Kenya were to hold talks in Nairobi on 3 June.", ["Spain and Kenya to hold talks in Nairobi"]),
    # pronouns and nouns that point back
    (
        "Jorge Paz, Peru's president, visited Chile on Monday. He signed a treaty on water there.",
        ["Jorge Paz visits Chile", "Jorge Paz signs treaty on water"],
    ),
    (
        "Chile and Peru held a border dialogue in Lima in 2012. It was suspended in 2014.",
        ["Chile and Peru hold border dialogue in Lima", "Border dialogue suspended"],
    ),
    (
        "Norway banned imports of Chilean salmon in 2010. Sweden banned them in 2012.",
        ["Norway bans imports of Chilean salmon", "Sweden bans imports of Chilean salmon"],
    ),
    (
        "Kenya and Norway negotiated a shipping treaty in 2003. The treaty was signed in Oslo in 2004.",
        ["Kenya and Norway negotiate shipping treaty", "Shipping treaty signed in Oslo"],
    ),
    # statements
    ("Foreign Minister Lena Holm warned Norway on Tuesday that the talks would end.", ["Lena Holm warns Norway that talks will end"]),
    ("Ada Okoro told reporters on Monday that Kenya needed time.", ["Ada Okoro says Kenya needed time"]),
    ('"We want peace on our border," Peruvian President Jorge Paz said on Friday.', ["Jorge Paz: we want peace on border"]),
    ("Airbus confirmed on Monday that there was a fault in the engines.", ["Airbus confirms there was fault in engines"]),
    (
        "Swedish Defence Minister Karl Berg expressed concern on Monday about Russian ships near the coast of Gotland.",
        ["Karl Berg expresses concern about Russian ships near coast of Gotland"],
    ),
    (
        "A spokesman for Norway's navy confirmed on Monday that two ships had collided off Bergen.",
        ["Spokesman for Norway's navy confirms two ships have collided off Bergen"],
    ),
    # a headline is its own title, with names in full
    ("# Oslo and Nairobi to sign shipping treaty after long dispute", ["Norway and Kenya to sign shipping treaty after long dispute"]),
    ("# Nordfly orders ten jets, ending years of doubt", ["Nordfly orders ten jets, ending years of doubt"]),
]

MORE = [
    (
        "Nepal's foreign minister, Anita Gurung, told Bhutan on Monday that talks must go on.",
        ["Anita Gurung tells Bhutan that talks must go on"],
    ),
    ("Prosecutors in Lima charged former president Jorge Paz with fraud on Tuesday.", ["Prosecutors in Lima charge Jorge Paz with fraud"]),
    ("Ghana and Togo ended a dispute over their sea border on 5 May.", ["Ghana and Togo end dispute over sea border"]),
    (
        "Poland closed its embassy in Kabul in 2021 and reopened it in 2023.",
        ["Poland closes embassy in Kabul", "Poland reopens embassy in Kabul"],
    ),
    (
        "Anita Gurung resigned as foreign minister on Tuesday. Ram Thapa succeeded her.",
        ["Anita Gurung resigns as foreign minister", "Ram Thapa succeeds Anita Gurung"],
    ),
    ("The United States and Mexico failed on Friday to agree on a new water treaty.", ["US and Mexico fail to agree on new water treaty"]),
    ("U.S. President Ann Hill urged Mexico on Monday to release water.", ["Ann Hill urges Mexico to release water"]),
    ("The ship ran aground off Chile on Tuesday.", ["Ship runs aground off Chile"]),
    ("Belarus called the sanctions illegal on Monday.", ["Belarus calls sanctions illegal"]),
    ("The volcano erupted on Monday and forced 3,000 people to flee.", ["Volcano erupts", "Volcano forces 3,000 people to flee"]),
]

AMONG = [
    ("The appointment of Rosa Vidal as defence minister on 3 March was a surprise.", "Rosa Vidal appointed defence minister"),
    (
        "Norway's government said on Friday that it had ordered twelve ships from a Spanish yard.",
        "Norway's government says it has ordered twelve ships from Spanish yard",
    ),
    ("Norwegian Prime Minister Lena Holm said on Friday she would visit Spain in June.", "Lena Holm says she will visit Spain"),
    ("Ada Okoro added that elections would be held in August.", "Ada Okoro says elections will be held"),
    (
        "Denmark and Norway opened a round of fisheries talks on Monday. The previous round took place in Oslo in 2009.",
        "Denmark and Norway hold previous round in Oslo",
    ),
    (
        "The two countries agreed on Monday to resume their border talks, officials from Chile and Peru said.",
        "Chile and Peru agree to resume border talks",
    ),
    ("The company delivered six of these jets to Kenya Airways on Friday.", "Company delivers six jets to Kenya Airways"),
]

POINTERS = frozenset(("it", "they", "he", "she", "which", "them", "its", "their", "this", "who", "whose", "him", "we", "i"))

NOTHING = [
    "(Updated)",
    "The road goes to Oslo.",
    "The bridge lies near the border.",
    "The plan was blocked.",
    "Norway and Kenya have long traded fish.",
    "The region becomes more complicated.",
    "Kenya could sign the treaty.",
    "Visitors often travel to Lima.",
]


@pytest.mark.slow
@pytest.mark.parametrize(("text", "wanted"), EVENTS + MORE)
def test_titles_of_drawn_sentences(nlp: Any, text: str, wanted: list[str]) -> None:
    assert titles(nlp, text) == wanted


@pytest.mark.slow
@pytest.mark.parametrize(("text", "wanted"), AMONG)
def test_titles_among_others(nlp: Any, text: str, wanted: str) -> None:
    assert wanted in titles(nlp, text)


@pytest.mark.slow
@pytest.mark.parametrize("text", NOTHING)
def test_no_event(nlp: Any, text: str) -> None:
    assert titles(nlp, text) == []


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_title_can_be_read_alone(nlp: Any, folder: Path) -> None:
    """No title is empty, over long, ends in a word that wants another, or has a pronoun for its subject."""
    if not folder.is_dir():
        pytest.skip(f"{folder} is not here")
    articles = [read_file(path) for path in collect([folder]) if path.suffix == ".txt"]
    extractions = list(extract_all(articles, nlp))
    found = [event.title for event in link(articles, extractions).events]
    found += [draft.title for extraction in extractions for draft in extraction.drafts]
    assert found
    assert [title for title in found if _bad(title)] == []


def _bad(title: str) -> bool:
    words = re.findall(r"[\w'’.-]+", title.lower())
    if len(words) < 2 or len(title) > LONGEST or "..." in title or "…" in title:
        return True
    return (words[-1] in title_words("loose") and finished(title) != title) or words[0] in POINTERS


def test_finished_leaves_nothing_hanging() -> None:
    assert finished("chile and Peru agree on the") == "Chile and Peru agree"
    long = "Chile and Peru sign treaty on water and fisheries in presence of ministers from all other states of continent and press"
    assert len(finished(long)) <= LONGEST
    assert long.startswith(finished(long))
    assert finished(long).split(" ")[-1] not in title_words("loose")


@pytest.mark.parametrize(
    ("lemma", "one", "several"),
    [
        ("hold", "holds", "hold"),
        ("carry", "carries", "carry"),
        ("go", "goes", "go"),
        ("reach", "reaches", "reach"),
        ("be", "is", "are"),
        ("pay", "pays", "pay"),
    ],
)
def test_third_person(lemma: str, one: str, several: str) -> None:
    assert (third_person(lemma, False), third_person(lemma, True)) == (one, several)


def test_tidy_and_lists() -> None:
    assert tidy("U.S. forces , ships , and planes -") == "US forces, ships, and planes"
    assert tidy("Chile- Peru ties") == "Chile-Peru ties"
    assert listed(["United States", "Chile", "Peru"]) == "US, Chile and Peru"
