"""People: who is found with which role and country, what a surname stands for, and what is no person."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from model.resources import resource
from tests.model.extract.name_reading import named, people, read_names

pytestmark = pytest.mark.slow

DRAWN = [
    ("Rear Admiral Pieter Vos, head of the Dutch naval staff, came.", "Pieter Vos", "Rear Admiral, head of the Dutch naval staff", "NL"),
    ("Turkish President Recep Tayyip Erdogan spoke by phone.", "Recep Tayyip Erdogan", "President", "TR"),
    ("Egypt's President Abdel-Fattah al-Sisi spoke on the radio.", "Abdel-Fattah al-Sisi", "President", "EG"),
    ("The chancellor, Greta Lindqvist, said no.", "Greta Lindqvist", "chancellor", ""),
    ("General Kwame Mensah was appointed as the new chief of the Ghanaian army.", "Kwame Mensah", "chief of the Ghanaian army", "GH"),
    ("Former defence secretary Liam Harding, who resigned, testified.", "Liam Harding", "Former defence secretary", ""),
    ("“It rained,” said Ahmed Karimi, 54, a farmer in Herat.", "Ahmed Karimi", "farmer in Herat", ""),
    ("Kim Jong Un, the North Korean leader, inspected a factory.", "Kim Jong Un", "leader", "KP"),
    ("Saudi Crown Prince Mohammed bin Salman received guests.", "Mohammed bin Salman", "Crown Prince", "SA"),
    ("They received Jane Sully, the U.S. national security adviser, in Jeddah.", "Jane Sully", "national security adviser", "US"),
    ("Toyota Motor Corp. president Koji Sato apologised.", "Koji Sato", "Toyota Motor Corp. president", ""),
    ("In Berlin, Chancellor Olaf Scholz welcomed the guests.", "Olaf Scholz", "Chancellor", "DE"),
    ("Theresa May visited Ankara in January 2017.", "Theresa May", "", "GB"),
    ("Secretary for Home Affairs and Trade Mei Tanaka resigned.", "Mei Tanaka", "Secretary for Home Affairs and Trade", ""),
    ("Col. Edgard Arevalo spoke at the camp, the Philippine army said.", "Edgard Arevalo", "Col", "PH"),
    ("Ines Duarte, Portugal's deputy finance minister, met the lenders.", "Ines Duarte", "deputy finance minister", "PT"),
    ("Karim Haddad became Lebanon's interior minister on Friday.", "Karim Haddad", "interior minister", "LB"),
]


@pytest.mark.parametrize(("text", "name", "role", "country"), DRAWN)
def test_name_role_country(nlp: Any, text: str, name: str, role: str, country: str) -> None:
    assert people(read_names(nlp, text)) == {name: (role, country)}


def _examples() -> list[dict[str, str]]:
    with resource("rules", "en", "titles.toml").open("rb") as file:
        return [example for group in tomllib.load(file)["heads"].values() for example in group.get("examples", ())]


@pytest.mark.parametrize("example", _examples(), ids=lambda example: example["name"])
def test_examples_of_the_titles(nlp: Any, example: dict[str, str]) -> None:
    assert people(read_names(nlp, example["text"])) == {example["name"]: (example["role"], example["country"])}


def test_counterpart_shares_the_office(nlp: Any) -> None:
    found = people(read_names(nlp, "Vietnamese Prime Minister Pham Minh Chinh hosted Lao counterpart Sonexay Siphandone in Hanoi."))
    assert found == {"Pham Minh Chinh": ("Prime Minister", "VN"), "Sonexay Siphandone": ("Prime Minister", "LA")}


def test_office_shared_by_two(nlp: Any) -> None:
    found = people(read_names(nlp, "The foreign ministers of Brazil and Argentina, Mauro Vieira and Diana Mondino, signed the pact."))
    assert found == {"Mauro Vieira": ("foreign minister", "BR"), "Diana Mondino": ("foreign minister", "AR")}


@pytest.mark.parametrize(
    "text",
    [
        "Photo: Tomas Novak / Reuters",
        "Reporting by Elena Petrova; Editing by John Smith",
        "The USS Ronald Reagan left Yokosuka on Friday.",
        "Researchers said the Mount Fuji eruption model was wrong.",
        "The Fairview power plant was shut in March, and the Senkaku Islands lie far off.",
        "The Boeing 787 Dreamliner and the Airbus A380 were shown.",
        "Visitors came to Kim Il Sung University and the Ho Chi Minh City airport.",
        "On Monday and in August the Reuters news agency reported the sale, Kyodo said.",
        "> The harbour at dawn on Friday. MARTA KOVACS / DAILY SUN",
    ],
)
def test_no_people(nlp: Any, text: str) -> None:
    assert people(read_names(nlp, text)) == {}


def test_writer_of_the_byline_is_no_participant(nlp: Any) -> None:
    text = "The minister, Lena Fors, told Peter Jansson that she would stay.\nPeter Jansson said he was surprised."
    assert set(people(read_names(nlp, text, byline="By Peter Jansson"))) == {"Lena Fors"}


def test_surnames_in_either_order(nlp: Any) -> None:
    text = (
        "Chinese Commerce Minister Gao Lifeng met Japanese Trade Minister Haruka Morita on Monday.\n"
        "Mr. Gao praised the talks. Ms. Morita said Gao had been frank.\nTrade Minister Morita will travel on."
    )
    names = read_names(nlp, text)
    assert people(names) == {"Gao Lifeng": ("Commerce Minister", "CN"), "Haruka Morita": ("Trade Minister", "JP")}
    where = [(one.text, one.key) for one in names.mentions if one.kind == "person"]
    assert where == [
        ("Gao Lifeng", "person:gao-lifeng"),
        ("Haruka Morita", "person:haruka-morita"),
        ("Gao", "person:gao-lifeng"),
        ("Morita", "person:haruka-morita"),
        ("Gao", "person:gao-lifeng"),
        ("Morita", "person:haruka-morita"),
    ]
    assert named(names, "Haruka Morita").aliases == ("Morita",)


def test_two_of_one_surname_are_told_apart_by_office(nlp: Any) -> None:
    text = (
        "Peruvian President Luis Castro met Mexican Energy Minister Elena Castro in Lima.\n"
        "President Castro was pleased. Energy Minister Castro was not."
    )
    keys = [one.key for one in read_names(nlp, text).mentions if one.text == "Castro"]
    assert keys == ["person:luis-castro", "person:elena-castro"]


def test_title_in_capitals_names_only_known_people(nlp: Any) -> None:
    text = "# Trade Minister Rosa Quispe Signs Fishing Pact With Chile\nPeruvian Trade Minister Rosa Quispe signed a pact."
    names = read_names(nlp, text)
    assert set(people(names)) == {"Rosa Quispe"}
    assert [one.start for one in names.mentions if one.key == "person:rosa-quispe"] == [text.index("Rosa"), text.rindex("Rosa")]


def test_office_holders_complete_a_surname(nlp: Any) -> None:
    names = read_names(nlp, "U.S. President Obama welcomed the news, and Obama said so.")
    assert people(names) == {"Barack Obama": ("President", "US")}
    assert named(names, "Barack Obama").aliases == ("Obama",)


def test_country_from_the_ministry_that_speaks(nlp: Any) -> None:
    text = (
        "Kenyan Foreign Ministry spokeswoman Grace Wanjiru said on Friday that the talks would go on.\n"
        "The spokeswoman said Deputy Foreign Minister Peter Otieno is to visit Uganda and Rwanda next week."
    )
    assert people(read_names(nlp, text))["Peter Otieno"] == ("Deputy Foreign Minister", "KE")


def test_country_from_the_ministry_of_the_office(nlp: Any) -> None:
    text = (
        "Poland’s Ministry of Regional Affairs rejected the plan, while German officials backed it.\n"
        "Jan Kowal, the new Minister of Regional Affairs, said it was costly."
    )
    assert people(read_names(nlp, text))["Jan Kowal"] == ("Minister of Regional Affairs", "PL")


def test_spans_are_what_stands_there(nlp: Any) -> None:
    text = "Mr. O’Hara met Ireland’s prime minister in Cork.\nThe U.S.-Irish talks, O’Hara said, went well."
    names = read_names(nlp, text)
    assert names.mentions
    assert all(text[one.start : one.end] == one.text for one in (*names.mentions, *names.places, *names.groups))
