"""Five invented articles for tests: paragraphs with their kinds, in our own words.  People and meetings in them are made up."""

from __future__ import annotations

from model.domain import SpanKind

TITLE, BODY, DATE, BYLINE = SpanKind.TITLE, SpanKind.BODY, SpanKind.DATE_LINE, SpanKind.BYLINE
REPEAT, FURNITURE, CAPTION = SpanKind.REPEAT, SpanKind.FURNITURE, SpanKind.CAPTION

Paragraphs = list[tuple[SpanKind, str]]

WATER_RESUMES: Paragraphs = [
    (FURNITURE, "Menu   Search the site"),
    (TITLE, "Water talks between Santiago and Buenos Aires start again after four dry years"),
    (
        BODY,
        "Chile and Argentina sat down for their water dialogue on Wednesday, the first round in 4 years. "
        "Deputy Minister Ana Quiroga led the Argentine side and Deputy Minister Pedro Lagos spoke for Chile in Santiago.",
    ),
    (BODY, "The last round took place in Mendoza in February 2019. It had ended without a joint text."),
    (REPEAT, "Water talks between Santiago and Buenos Aires start again after four dry years"),
    (BODY, "Lagos said Chile is worried about the new dams upstream. Quiroga answered that the dams store only winter snow."),
    (
        BODY,
        "On February 4 a survey drone was brought down over a Chilean reservoir. "
        "Last week Chile lodged a protest about two more drones. Argentina announced a revised river strategy late last year.",
    ),
    (REPEAT, "The last round took place in Mendoza in February 2019. It had ended without a joint text."),
    (FURNITURE, "Share this   Leave a comment   Next story"),
]

WATER_PLANNED: Paragraphs = [
    (TITLE, "River dialogue to be held in Mendoza"),
    (DATE, "Updated: 2015-03-07 17:53"),
    (BYLINE, "By Carla Montt"),
    (
        BODY,
        "Foreign Minister Luis Arrate told reporters on Saturday that "
        "Chile will send Rosa Pinto to Mendoza for the water dialogue this month.",
    ),
    (
        BODY,
        "The dialogue was launched in 1993. It has not met since January 2011, when delegates gathered in Valparaíso. "
        "Relations soured in September 2012 after Argentina closed the shared canal.",
    ),
    (
        BODY,
        "Premier Hugo Benítez received the friendship committee last November in Santiago. "
        "In the same month both sides issued a four-point agreement about the glaciers.",
    ),
    (CAPTION, "Delegates at the canal gate in 2010."),
    (FURNITURE, "Hot topics   Weather   Archive"),
]

WATER_HELD: Paragraphs = [
    (TITLE, "Neighbours hold first water meeting in four years"),
    (DATE, "2015-03-19 09:52"),
    (
        BODY,
        "Chile and Argentina held the 13th round of their water dialogue on Thursday in Mendoza. "
        "Rosa Pinto and Jorge Salas chaired the session.",
    ),
    (
        BODY,
        "Both sides agreed to open a liaison mechanism for flood warnings soon. "
        "The mechanism had been agreed in principle in June 2012 and was shelved that autumn. "
        "A first hotline test was made on 12 January 2015, when the mechanism was renamed.",
    ),
    (
        BODY,
        "The four-point agreement signed in November cleared the way, Pinto said. "
        "The previous dialogue in Valparaíso was held in January 2011.",
    ),
    (BODY, "Salas invited the Chilean side to Buenos Aires for a return visit in 2016."),
    (FURNITURE, "Text size: A A A   Print   Comments (0)"),
]

STRATEGIC: Paragraphs = [
    (TITLE, "Ministers agree to bring back the strategic dialogue, silent since 2020"),
    (
        BODY,
        "Foreign Minister Marta Olguín of Argentina and Foreign Minister Luis Arrate met in Montevideo on 25 November and "
        "agreed to resume the strategic dialogue.",
    ),
    (BODY, "The dialogue was interrupted in early 2020. Its last session was in September 2019 in Salta."),
    (
        BODY,
        "Olguín, who took office in September, called for an early visit. President Elena Duarte and "
        "Prime Minister Tomás Feld spoke at the river summit in mid-November.",
    ),
    (
        BODY,
        "Arrate also saw Foreign Minister Ivan Rocha of Bolivia in Montevideo on Sunday. "
        "The three ministers plan a summit in Arica next spring. Argentina said it lifted the ban on salmon imports. "
        "Bolivia recalled its ambassador from Santiago in the 1990s.",
    ),
    (FURNITURE, "Source link   Comment (0)"),
]

PORT_TALKS: Paragraphs = [
    (TITLE, "Port policy talks resume; both sides keep their differences on tariffs"),
    (
        BODY,
        "Bolivia and Chile resumed their port policy talks on the 9th at the customs house in Arica. "
        "Deputy Secretary Mariela Choque met Director Óscar Valdés.",
    ),
    (BODY, "The talks were last held in La Paz in January 2020. They stopped when the border was closed in March 2020."),
    (
        BODY,
        "Choque stressed open lanes for ore trains. Valdés said tariffs will stay. "
        "Congress in La Paz approved a harbour fund on the 29th of last month.",
    ),
    (
        BODY,
        "The presidents had met in Cusco in November last year and restored the channel. "
        "Chile cancelled a naval exercise planned for December. "
        "Bolivia postponed a ministerial meeting to the summer. "
        "General Raúl Ibarra was named commander of the northern garrison.",
    ),
    (BODY, "The port commission dates from the 1904 treaty."),
    (FURNITURE, "No menu items!   Related posts   Advertisement"),
]

ARTICLES: list[tuple[str, str, str, Paragraphs]] = [
    ("water-resumes.txt", "", "", WATER_RESUMES),
    ("river-dialogue-planned.txt", "Andes Daily", "Carla Montt", WATER_PLANNED),
    ("first-water-meeting.txt", "Cordillera Wire", "", WATER_HELD),
    ("strategic-dialogue.txt", "Plata Post", "", STRATEGIC),
    ("port-talks.txt", "Altiplano News", "", PORT_TALKS),
]
