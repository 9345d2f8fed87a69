"""Countries in their sense, organisations, places, and what points back."""

from __future__ import annotations

from typing import Any

import pytest

from model.extract.names import pair_in_focus, person_in_focus
from tests.model.extract.name_reading import countries, organizations, places, read_names

pytestmark = pytest.mark.slow

SENSES = [
    ("Tokyo claimed that the ship was lost.", ["Tokyo JP actor"]),
    ("The two met in Tokyo.", ["Tokyo JP place"]),
    ("They saw a Chilean balloon.", ["Chilean CL attribute"]),
    ("Relations between Lima and Quito improved.", ["Lima PE actor", "Quito EC actor"]),
    ("Norway and Sweden began talks.", ["Norway NO actor", "Sweden SE actor"]),
    ("The Sino-Russian border talks began.", ["Sino CN actor", "Russian RU actor"]),
    ("The US-Mexico summit ended.", ["US US actor", "Mexico MX actor"]),
    ("The U.S. and Korean militaries trained.", ["U.S. US actor", "Korean KR actor"]),
    ("Germany's energy strategy was published.", ["Germany DE attribute"]),
    ("They met in the Danish capital, Copenhagen.", ["Danish DK place", "Copenhagen DK place"]),
    ("The summit was held in the US in May.", ["US US place"]),
    ("Officials from India and Nepal met.", ["India IN actor", "Nepal NP actor"]),
    ("The foreign ministers of Italy and Malta agreed.", ["Italy IT actor", "Malta MT actor"]),
    ("The Kremlin denied it.", ["Kremlin RU actor"]),
    ("The deal cost US$3 million.", []),
    ("Ships sailed through the South China Sea and the Gulf of Mexico.", []),
    ("The book is in English.", []),
    ("Michael Jordan and the Washington Post were mentioned.", []),
    ("The aid came after a request from Haiti.", ["Haiti HT actor"]),
    ("He arrived from Haiti.", ["Haiti HT place"]),
    ("Peru was warned by Chile.", ["Peru PE actor", "Chile CL actor"]),
]


@pytest.mark.parametrize(("text", "wanted"), SENSES)
def test_sense_of_countries(nlp: Any, text: str, wanted: list[str]) -> None:
    assert countries(read_names(nlp, text)) == wanted


PLACES = [
    ("They met in Busan, South Korea, on Friday.", ["Busan KR"]),
    ("Talks were held at the Pentagon on the 8th.", ["Pentagon US"]),
    ("The summit was held in the US.", ["United States US"]),
    ("They met in the Danish capital, Copenhagen.", ["Copenhagen DK"]),
    ("The minister visited Ankara.", ["Ankara TR"]),
    ("Shells fell on a village near Belgorod.", ["Belgorod RU"]),
    ("They met in the Jordanian capital on Sunday.", ["Amman JO"]),
    ("They met in Quito on Monday. The deal was signed at the Presidential Palace.", ["Quito EC", "Presidential Palace, Quito EC"]),
    ("They met in Amman. He spoke at the Carthage Palace in Tunis.", ["Amman JO", "Carthage Palace, Tunis TN"]),
    ("Oslo hopes for a deal.", []),
    ("The Pentagon announced the purchase.", []),
]


@pytest.mark.parametrize(("text", "wanted"), PLACES)
def test_places(nlp: Any, text: str, wanted: list[str]) -> None:
    assert places(read_names(nlp, text)) == wanted


ORGANIZATIONS = [
    ("The Kenyan Ministry of Defence said it would act.", {"Kenyan Ministry of Defence": "KE"}),
    ("Kenya’s Ministry of Defence said it would act. The Ministry of Defence declined to say more.", {"Kenyan Ministry of Defence": "KE"}),
    ("The U.S. Department of Energy announced a plan.", {"U.S. Department of Energy": "US"}),
    ("The Japanese Ministry of Economy, Trade and Industry published it.", {"Japanese Ministry of Economy, Trade and Industry": "JP"}),
    ("The Civil Aviation Safety Board (CASB) opened a case. The CASB said so.", {"Civil Aviation Safety Board": ""}),
    ("The EU fined the firm. The European Union said why.", {"European Union": ""}),
    ("Harbour Airlines ordered ten planes.", {"Harbour Airlines": ""}),
    ("The Bank of Japan kept rates low.", {"Bank of Japan": "JP"}),
    ("The Bank of Kenya and the Coastal Harbour Board signed a pact.", {"Bank of Kenya": "KE", "Coastal Harbour Board": ""}),
    ("Officials of the Bank of Kenya and the Finance Ministry signed a pact.", {"Bank of Kenya": "KE", "Finance Ministry": ""}),
    ("The Food and Drug Administration closed the mill.", {"Food and Drug Administration": ""}),
    ("The Department of Trade and the Environment closed the mill.", {"Department of Trade and the Environment": ""}),
    ("The Xinhua news agency reported the sale, and the Washington Post confirmed it.", {}),
    ("The Northern Fisheries Agreement bans nets.", {}),
]


@pytest.mark.parametrize(("text", "wanted"), ORGANIZATIONS)
def test_organizations(nlp: Any, text: str, wanted: dict[str, str]) -> None:
    assert organizations(read_names(nlp, text)) == wanted


def test_abbreviation_is_an_alias(nlp: Any) -> None:
    names = read_names(nlp, "The Civil Aviation Safety Board (CASB) opened a case. The CASB said so.")
    body = next(one for one in names.participants if one.kind == "organization")
    assert body.aliases == ("CASB",)
    assert [one.text for one in names.mentions if one.key == body.key] == ["Civil Aviation Safety Board", "CASB", "CASB"]


def test_pair_in_focus(nlp: Any) -> None:
    text = (
        "India and Pakistan began talks on Monday.\nThe two sides agreed to meet again.\n"
        "Later, Norway and Sweden signed a treaty. Both countries praised it."
    )
    names = read_names(nlp, text)
    assert [(one.text, one.keys) for one in names.groups] == [
        ("The two sides", ("country:IN", "country:PK")),
        ("Both countries", ("country:NO", "country:SE")),
    ]
    assert pair_in_focus(names, len(text)) == ("country:NO", "country:SE")
    assert pair_in_focus(names, text.index("Later")) == ("country:IN", "country:PK")


def test_pair_of_who_acts_and_whose_thing_it_is(nlp: Any) -> None:
    text = "Ecuador, an ally of Bolivia, spoke after Peru seized a Chilean trawler on May 4, straining ties between the two countries."
    assert [one.keys for one in read_names(nlp, text).groups] == [("country:PE", "country:CL")]


def test_pair_needs_two_countries(nlp: Any) -> None:
    assert read_names(nlp, "The two countries met. Norway was glad.").groups == ()


def test_person_and_office_in_focus(nlp: Any) -> None:
    text = "Peruvian spokeswoman Rosa Quispe met Admiral Jan Smit.\nThe spokeswoman said it went well."
    names = read_names(nlp, text)
    assert person_in_focus(names, text.index("met")) == "person:rosa-quispe"
    assert [(one.text, one.keys) for one in names.groups] == [("The spokeswoman", ("person:rosa-quispe",))]
    assert person_in_focus(names, 0) == ""


def test_within(nlp: Any) -> None:
    text = "India and Pakistan began talks. Norway left."
    names = read_names(nlp, text)
    assert [one.key for one in names.within(0, 18)] == ["country:IN", "country:PK"]
    assert [one.key for one in names.within(19, len(text))] == ["country:NO"]
    assert names.within(1, 5) == ()


def test_empty_article(nlp: Any) -> None:
    names = read_names(nlp, "")
    assert (names.participants, names.mentions, names.places, names.groups) == ((), (), (), ())
