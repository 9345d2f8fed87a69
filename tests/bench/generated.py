"""Made-up news and chronicles for measuring: as many as wanted, the same for the same seed, no two alike."""

from __future__ import annotations

import random
from pathlib import Path

from model.dates import civil, day_number

COUNTRIES = ("Chile", "Peru", "Kenya", "Norway", "Vietnam", "Ghana", "Portugal", "Oman", "Latvia", "Uruguay", "Nepal", "Morocco")
CITIES = ("Lima", "Oslo", "Nairobi", "Hanoi", "Accra", "Lisbon", "Muscat", "Riga", "Montevideo", "Kathmandu", "Rabat", "Santiago")
GIVEN = ("Ana", "Tomas", "Marta", "Ivan", "Lucia", "Peter", "Rosa", "Henrik", "Clara", "Samuel", "Elena", "Victor")
FAMILY = ("Quiroga", "Lindahl", "Mwangi", "Okafor", "Ferreira", "Duarte", "Halvorsen", "Berzins", "Acosta", "Tamang", "Benali", "Feld")
OFFICES = ("foreign minister", "trade minister", "president", "prime minister", "deputy energy minister", "central bank governor")
TOPICS = ("fisheries", "border", "water", "tariff", "port", "railway", "debt", "visa", "energy", "airspace", "customs", "mining")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

FRAMES = (
    "{country} and {other} resumed their {topic} talks in {city} on {weekday} after {number} years.",
    "{country}'s {office}, {person}, met {other_person} of {other} on {month} {day} and signed a {topic} pact worth ${number} million.",
    "“We will not go back to what was agreed in {year},” {family} told reporters in {city}, adding that talks would continue next week.",
    "The two sides last met in {month} {year}, when {number} delegates walked out of the {topic} conference after a dispute over fees.",
    "Parliament is expected to vote on the {topic} bill by {weekday}, {number} days before the deadline that {other} set last month.",
    "At least {number} people were injured when a ferry ran aground near {city} on {weekday} night, officials said.",
    "{other_person}, who took office in {year}, said that the {topic} plan had been delayed since {month} because of the floods.",
    "Earlier this year {country} suspended imports from {other}, a step that the {office} called “temporary” in an interview in {month}.",
    "Analysts at the Institute for {topic} Studies said prices rose by {number} percent between {year} and last year.",
    "A further round is planned for {month} {day}, according to a statement that the ministry released late on {weekday}.",
    "The {topic} dispute began in {year}, was shelved two years later and returned after {other} closed {number} crossings in {month}.",
    "Since then, {family} has visited {city} twice, most recently on {day} {month} {year}, and has asked {other} for more time.",
)


def article(number: int, seed: int = 0, paragraphs: int = 8) -> str:
    """The text of one article: headline, dateline, paragraphs of one to three sentences; some 2,000 characters."""
    dice = random.Random(f"{seed} {number}")
    topic, office = dice.choice(TOPICS), dice.choice(OFFICES)
    country, other = dice.sample(COUNTRIES, 2)
    people = [f"{dice.choice(GIVEN)} {dice.choice(FAMILY)}" for _ in range(2)]
    year, month, day = civil(day_number(2003) + dice.randrange(7000))

    def sentence() -> str:
        return dice.choice(FRAMES).format(
            topic=topic, office=office, country=country, other=other, person=people[0], other_person=people[1],
            family=people[0].split()[1], city=dice.choice(CITIES), weekday=dice.choice(WEEKDAYS), month=dice.choice(MONTHS),
            day=dice.randint(1, 28), year=year - dice.randint(1, 15), number=dice.randint(2, 60),
        )  # fmt: skip

    title = f"{country} and {other} return to {topic} talks no. {number}"
    head = f"{title}\n\n{CITIES[number % 12].upper()}, {MONTHS[month - 1]} {day}, {year} — "
    body = [" ".join(sentence() for _ in range(dice.randint(1, 3))) for _ in range(paragraphs)]
    return head + "\n\n".join(body) + "\n"


def chronicle(number: int, length: int, seed: int = 0) -> str:
    """A narrative of about so many characters without paragraphs of its own, as encyclopaedias have them."""
    text = ""
    while len(text) < length:
        text += article(number, seed + len(text), 12).split(" — ", 1)[1].replace("\n\n", " ").replace("\n", " ")
    return text[:length]


def write(folder: Path, count: int, seed: int = 0) -> Path:
    """So many articles as files in the folder, which is returned."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:05d}.txt").write_text(article(number, seed), encoding="utf-8")
    return folder
