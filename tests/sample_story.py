"""The story of the sample articles as data: who, the events with the words that report them, the series and their silences."""

from __future__ import annotations

from dataclasses import dataclass

Report = tuple[int, str, str, str]  # (article number, words, date phrase, place words)

CL, AR, BO = "country:CL", "country:AR", "country:BO"
ARRATE, PINTO, LAGOS, VALDES = "person:luis-arrate", "person:rosa-pinto", "person:pedro-lagos", "person:oscar-valdes"
QUIROGA, SALAS, OLGUIN, DUARTE = "person:ana-quiroga", "person:jorge-salas", "person:marta-olguin", "person:elena-duarte"
FELD, BENITEZ, ROCHA, CHOQUE = "person:tomas-feld", "person:hugo-benitez", "person:ivan-rocha", "person:mariela-choque"
IBARRA, COMMITTEE, CONGRESS = "person:raul-ibarra", "org:friendship-committee", "org:congress"

PEOPLE: list[tuple[str, str, str, str, str, tuple[str, ...]]] = [
    (CL, "Chile", "country", "", "", ("Santiago", "Chilean")),
    (AR, "Argentina", "country", "", "", ("Buenos Aires", "Argentine")),
    (BO, "Bolivia", "country", "", "", ("La Paz",)),
    (ARRATE, "Luis Arrate", "person", CL, "Foreign Minister", ("Arrate",)),
    (PINTO, "Rosa Pinto", "person", CL, "", ("Pinto",)),
    (LAGOS, "Pedro Lagos", "person", CL, "Deputy Minister", ("Lagos",)),
    (VALDES, "Óscar Valdés", "person", CL, "Director", ("Valdés",)),
    (BENITEZ, "Hugo Benítez", "person", CL, "Premier", ()),
    (QUIROGA, "Ana Quiroga", "person", AR, "Deputy Minister", ("Quiroga",)),
    (SALAS, "Jorge Salas", "person", AR, "", ("Salas",)),
    (OLGUIN, "Marta Olguín", "person", AR, "Foreign Minister", ("Olguín",)),
    (DUARTE, "Elena Duarte", "person", AR, "President", ()),
    (FELD, "Tomás Feld", "person", CL, "Prime Minister", ()),
    (ROCHA, "Ivan Rocha", "person", BO, "Foreign Minister", ()),
    (CHOQUE, "Mariela Choque", "person", BO, "Deputy Secretary", ("Choque",)),
    (IBARRA, "Raúl Ibarra", "person", "", "General", ()),
    (COMMITTEE, "friendship committee", "organization", AR, "", ()),
    (CONGRESS, "Congress", "organization", BO, "", ()),
]

WATER, LIAISON, STRATEGIC = "series:water-dialogue", "series:liaison-mechanism", "series:strategic-dialogue"
PORT, SUMMITS = "series:port-policy-talks", "series:leaders-and-ministers"


@dataclass(frozen=True)
class Line:
    """One event of the story."""

    name: str
    title: str
    kind: str
    status: str
    when: object
    reports: list[Report]
    who: list[tuple[str, str]]
    place: str = ""
    series: str = ""
    fulfils: str = ""
    conflict: tuple[str, str] | None = None


STORY: list[Line] = [
    Line(
        "treaty", "1904 treaty creates the port commission", "agreement", "held", ((1904, 1, 1), (1904, 12, 31)),
        [(4, "The port commission dates from the 1904 treaty.", "1904", "")], [(CL, ""), (BO, "")],
    ),
    Line(
        "launch", "Water dialogue launched", "launch", "held", ((1993, 1, 1), (1993, 12, 31)),
        [(1, "The dialogue was launched in 1993.", "in 1993", "")], [(CL, ""), (AR, "")], series=WATER,
    ),
    Line(
        "recall", "Bolivia recalls its ambassador", "decision", "held", ((1990, 1, 1), (1999, 12, 31)),
        [(3, "Bolivia recalled its ambassador from Santiago in the 1990s.", "in the 1990s", "Santiago")], [(BO, "")],
    ),
    Line(
        "gate", "Delegates visit the canal gate", "visit", "held", ((2010, 1, 1), (2010, 12, 31)),
        [(1, "Delegates at the canal gate in 2010.", "in 2010", "canal gate")], [],
    ),
    Line(
        "round12", "12th round in Valparaíso", "meeting", "held", (2011, 1),
        [
            (1, "It has not met since January 2011, when delegates gathered in Valparaíso.", "January 2011", "Valparaíso"),
            (2, "The previous dialogue in Valparaíso was held in January 2011.", "in January 2011", "Valparaíso"),
        ],
        [(CL, "host"), (AR, "")], "Valparaíso", WATER,
    ),
    Line(
        "principle", "Liaison mechanism agreed in principle", "agreement", "held", (2012, 6),
        [(2, "The mechanism had been agreed in principle in June 2012", "in June 2012", "")], [(CL, ""), (AR, "")], series=LIAISON,
    ),
    Line(
        "canal", "Argentina closes the shared canal", "incident", "held", (2012, 9),
        [(1, "Relations soured in September 2012 after Argentina closed the shared canal.", "in September 2012", "")], [(AR, "")],
    ),
    Line(
        "shelved", "Liaison mechanism shelved", "suspension", "suspended", ((2012, 9, 1), (2012, 11, 30)),
        [(2, "and was shelved that autumn.", "that autumn", "")], [(CL, ""), (AR, "")], series=LIAISON,
    ),
    Line(
        "committee", "Premier Benítez receives the friendship committee", "meeting", "held", (2014, 11),
        [(1, "Premier Hugo Benítez received the friendship committee last November in Santiago.", "last November", "Santiago")],
        [(BENITEZ, "host"), (COMMITTEE, "guest"), (CL, "")], "Santiago", SUMMITS,
    ),
    Line(
        "fourpoint", "Four-point agreement about the glaciers", "agreement", "held", (2014, 11),
        [
            (1, "In the same month both sides issued a four-point agreement about the glaciers.", "In the same month", ""),
            (2, "The four-point agreement signed in November cleared the way", "in November", ""),
        ],
        [(CL, ""), (AR, "")],
    ),
    Line(
        "hotline", "Hotline test; mechanism renamed", "agreement", "resumed", (2015, 1, 12),
        [(2, "A first hotline test was made on 12 January 2015, when the mechanism was renamed.", "on 12 January 2015", "")],
        [(CL, ""), (AR, "")], series=LIAISON,
    ),
    Line(
        "announce", "Arrate announces the water dialogue", "statement", "held", (2015, 3, 7),
        [(1, "Foreign Minister Luis Arrate told reporters on Saturday", "on Saturday", "")], [(ARRATE, "speaker")],
    ),
    Line(
        "plan", "planned: Rosa Pinto in Mendoza", "meeting", "planned", ((2015, 3, 8), (2015, 3, 31)),
        [(1, "Chile will send Rosa Pinto to Mendoza for the water dialogue this month.", "this month", "Mendoza")],
        [(PINTO, "delegate"), (CL, "")], "Mendoza", WATER,
    ),
    Line(
        "round13", "13th round in Mendoza", "meeting", "held", (2015, 3, 19),
        [
            (2, "Chile and Argentina held the 13th round of their water dialogue on Thursday in Mendoza.", "on Thursday", "Mendoza"),
            (2, "Rosa Pinto and Jorge Salas chaired the session.", "", ""),
        ],
        [(PINTO, "chair"), (SALAS, "chair"), (CL, ""), (AR, "host")], "Mendoza", WATER, "plan",
    ),
    Line(
        "pinto", "Pinto: the agreement cleared the way", "statement", "held", (2015, 3, 19),
        [(2, "The four-point agreement signed in November cleared the way, Pinto said.", "", "")], [(PINTO, "speaker")],
    ),
    Line(
        "soon", "Liaison mechanism to open “soon”", "launch", "planned", ((2015, 3, 19), (2016, 3, 19)),
        [(2, "Both sides agreed to open a liaison mechanism for flood warnings soon.", "soon", "")], [(CL, ""), (AR, "")], series=LIAISON,
    ),
    Line(
        "return", "Return visit to Buenos Aires", "visit", "planned", ((2016, 1, 1), (2016, 12, 31)),
        [(2, "Salas invited the Chilean side to Buenos Aires for a return visit in 2016.", "in 2016", "Buenos Aires")],
        [(SALAS, "host"), (CL, "guest")], "Buenos Aires", SUMMITS,
    ),
    Line(
        "round14", "14th round in Mendoza", "meeting", "held", (2019, 2),
        [(0, "The last round took place in Mendoza in February 2019.", "in February 2019", "Mendoza")], [(CL, ""), (AR, "host")],
        "Mendoza", WATER,
    ),
    Line(
        "salta", "Strategic dialogue in Salta", "meeting", "held", (2019, 9),
        [(3, "Its last session was in September 2019 in Salta.", "in September 2019", "Salta")], [(CL, ""), (AR, "host")], "Salta",
        STRATEGIC,
    ),
    Line(
        "lapaz", "Port talks in La Paz", "meeting", "held", (2020, 1),
        [(4, "The talks were last held in La Paz in January 2020.", "in January 2020", "La Paz")], [(BO, "host"), (CL, "")], "La Paz",
        PORT,
    ),
    Line(
        "silent", "Strategic dialogue interrupted", "suspension", "suspended", ((2020, 1, 1), (2020, 4, 30)),
        [(3, "The dialogue was interrupted in early 2020.", "in early 2020", "")], [(CL, ""), (AR, "")], series=STRATEGIC,
    ),
    Line(
        "border", "Border closed; port talks stop", "suspension", "suspended", (2020, 3),
        [(4, "They stopped when the border was closed in March 2020.", "in March 2020", "")], [(BO, ""), (CL, "")], series=PORT,
    ),
    Line(
        "strategy", "Argentina announces a revised river strategy", "statement", "held", ((2022, 10, 1), (2022, 12, 31)),
        [(0, "Argentina announced a revised river strategy late last year.", "late last year", "")], [(AR, "speaker")],
    ),
    Line(
        "drone", "Survey drone brought down", "incident", "held", (2023, 2, 4),
        [(0, "On February 4 a survey drone was brought down over a Chilean reservoir.", "On February 4", "Chilean reservoir")],
        [(CL, "")], "Chilean reservoir", "", "", ("protest", "one report counts one drone, the other two more"),
    ),
    Line(
        "protest", "Chile protests about two more drones", "statement", "held", ((2023, 1, 30), (2023, 2, 26)),
        [(0, "Last week Chile lodged a protest about two more drones.", "Last week", "")], [(CL, "speaker"), (AR, "")],
    ),
    Line(
        "round15", "Water dialogue resumes in Santiago", "meeting", "resumed", ((2023, 2, 8), (2023, 3, 1)),
        [
            (0, "Chile and Argentina sat down for their water dialogue on Wednesday, the first round in 4 years.", "on Wednesday", ""),
            (0, "Deputy Minister Ana Quiroga led the Argentine side and "
             "Deputy Minister Pedro Lagos spoke for Chile in Santiago.", "", "Santiago"),
            (0, "Water talks between Santiago and Buenos Aires start again after four dry years", "", "Santiago"),
        ],
        [(QUIROGA, "head of delegation"), (LAGOS, "head of delegation"), (CL, "host"), (AR, "")], "Santiago", WATER,
    ),
    Line(
        "lagos", "Lagos: worried about the new dams", "statement", "held", ((2023, 2, 8), (2023, 3, 1)),
        [(0, "Lagos said Chile is worried about the new dams upstream.", "", "")], [(LAGOS, "speaker"), (CL, "")],
    ),
    Line(
        "olguin", "Marta Olguín takes office", "appointment", "held", (2023, 9),
        [(3, "Olguín, who took office in September", "in September", "")], [(OLGUIN, "")],
    ),
    Line(
        "summit", "Duarte and Feld speak at the river summit", "meeting", "held", ((2023, 11, 11), (2023, 11, 20)),
        [(3, "President Elena Duarte and Prime Minister Tomás Feld spoke at the river summit in mid-November.", "in mid-November", "")],
        [(DUARTE, "speaker"), (FELD, "speaker")], "", SUMMITS,
    ),
    Line(
        "cusco", "Presidents meet in Cusco", "meeting", "held", (2023, 11),
        [(4, "The presidents had met in Cusco in November last year and restored the channel.", "in November last year", "Cusco")],
        [(BO, ""), (CL, "")], "Cusco", SUMMITS,
    ),
    Line(
        "agree", "Ministers agree to resume the strategic dialogue", "agreement", "held", (2023, 11, 25),
        [
            (3, "Foreign Minister Marta Olguín of Argentina and Foreign Minister Luis Arrate met in Montevideo "
             "on 25 November and agreed to resume the strategic dialogue.", "on 25 November", "Montevideo"),
        ],
        [(OLGUIN, ""), (ARRATE, ""), (AR, ""), (CL, "")], "Montevideo", STRATEGIC,
    ),
    Line(
        "rocha", "Arrate meets Rocha", "meeting", "held", (2023, 11, 26),
        [(3, "Arrate also saw Foreign Minister Ivan Rocha of Bolivia in Montevideo on Sunday.", "on Sunday", "Montevideo")],
        [(ARRATE, ""), (ROCHA, ""), (BO, "")], "Montevideo", SUMMITS,
    ),
    Line(
        "exercise", "Naval exercise cancelled", "decision", "cancelled", (2023, 12),
        [(4, "Chile cancelled a naval exercise planned for December.", "for December", "")], [(CL, "")],
    ),
    Line(
        "fund", "Congress approves a harbour fund", "decision", "held", (2023, 12, 29),
        [(4, "Congress in La Paz approved a harbour fund on the 29th of last month.", "on the 29th of last month", "La Paz")],
        [(CONGRESS, "")], "La Paz",
    ),
    Line(
        "port", "Port policy talks resume in Arica", "meeting", "resumed", ((2024, 1, 9), (2024, 1, 10), "lasting"),
        [
            (4, "Bolivia and Chile resumed their port policy talks on the 9th at the customs house in Arica.", "on the 9th", "Arica"),
            (4, "Deputy Secretary Mariela Choque met Director Óscar Valdés.", "", ""),
        ],
        [(CHOQUE, ""), (VALDES, "host"), (BO, ""), (CL, "host")], "Arica", PORT,
    ),
    Line(
        "valdes", "Valdés: tariffs will stay", "statement", "held", (2024, 1, 9), [(4, "Valdés said tariffs will stay.", "", "")],
        [(VALDES, "speaker")],
    ),
    Line(
        "arica", "Summit of three planned in Arica", "meeting", "planned", ((2024, 3, 1), (2024, 5, 31)),
        [(3, "The three ministers plan a summit in Arica next spring.", "next spring", "Arica")],
        [(ARRATE, ""), (OLGUIN, ""), (ROCHA, "")], "Arica", SUMMITS,
    ),
    Line(
        "postponed", "Ministerial meeting postponed", "meeting", "postponed", ((2024, 6, 1), (2024, 8, 31)),
        [(4, "Bolivia postponed a ministerial meeting to the summer.", "to the summer", "")], [(BO, "")],
    ),
    Line(
        "salmon", "Argentina lifts the ban on salmon imports", "decision", "held", None,
        [(3, "Argentina said it lifted the ban on salmon imports.", "", "")], [(AR, "")],
    ),
    Line(
        "garrison", "Ibarra named commander", "appointment", "held", None,
        [(4, "General Raúl Ibarra was named commander of the northern garrison.", "", "")], [(IBARRA, "")],
    ),
]

Day = tuple[int, int, int]
Gap = tuple[Day, Day | None, str, str, str, bool, tuple[int, str, bool | None, str] | None]

SERIES: list[tuple[str, str, tuple[str, ...], tuple[str, ...], list[str], list[Gap]]] = [
    (
        WATER,
        "Chile–Argentina water dialogue",
        ("river dialogue",),
        (CL, AR),
        ["round12", "round13", "round14", "round15"],
        [
            (
                (2011, 1, 31),
                (2015, 3, 19),
                "round12",
                "round13",
                "closed canal",
                True,
                (2, "Neighbours hold first water meeting in four years", True, "4 years 2 months since Valparaíso, January 2011"),
            ),
            (
                (2019, 2, 28),
                (2023, 2, 8),
                "round14",
                "round15",
                "",
                True,
                (0, "the first round in 4 years", True, "4 years 0 months since Mendoza, February 2019"),
            ),
        ],
    ),
    (
        LIAISON,
        "Flood liaison mechanism",
        ("liaison mechanism",),
        (CL, AR),
        ["principle", "hotline"],
        [((2012, 9, 1), (2015, 1, 12), "shelved", "hotline", "shelved", True, None)],
    ),
    (
        STRATEGIC,
        "Chile–Argentina strategic dialogue",
        (),
        (CL, AR),
        ["salta"],
        [
            (
                (2020, 1, 1),
                None,
                "salta",
                "",
                "interrupted in early 2020",
                True,
                (3, "silent since 2020", True, "the last session was in September 2019"),
            )
        ],
    ),
    (
        PORT,
        "Bolivia–Chile port policy talks",
        ("port talks",),
        (BO, CL),
        ["lapaz", "port"],
        [((2020, 3, 31), (2024, 1, 9), "lapaz", "port", "closed border", True, None)],
    ),
    (SUMMITS, "Leaders and ministers", (), (CL, AR, BO), ["committee", "summit", "cusco", "rocha"], []),
]
