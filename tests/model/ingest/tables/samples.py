"""Small files of every format of event tables, invented."""

from __future__ import annotations

import json

from model.ingest.tables.gdelt import FIRST, SECOND

PLAIN = """Event,Date,Where,Who,Type
Munich meeting,5/2/2023,Munich,Ana Quiroga; Japan,meeting
"A visit, with a comma",13/2/2023,"Lima, Peru",United States,visit
Bad day,31/2/2023,,,
No day,,Bonn,,talks
"""
OWN = (
    "id,title,kind,status,series,place,earliest,start_latest,end_earliest,latest,edtf,precision,participants,fulfils,conflicts,"
    "articles,report,why\r\n"
    "e1,Talks in Lima,meeting,held,Lima talks,Lima,2023-02-05,2023-02-05,2023-02-07,2023-02-07,2023-02-05/2023-02-07,day,"
    "Ana Quiroga; Japan,,,a.txt,They met.,\r\n"
    "e2,Undated,statement,planned,,,,,,,,unknown,,,,a.txt,Said.,\r\n"
)
SHEET = """Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type,Group
,,,,,,,,,My timeline,Words,,,,title,
-500,,,,,,,,,<b>Athens</b> &amp; Sparta,"Text <p>more",https://example.org/a,,,,Greeks
1990,2,,,1991,,,,,Two years,,,,,,
2000,13,,,,,,,,Bad month,,,,,,
1990,,,,1999,,,,,The nineties,,,,,era,
"""
TIMELINE = json.dumps(
    {
        "title": {"text": {"headline": "Our timeline"}},
        "events": [
            {
                "start_date": {"year": "2001", "month": 9, "day": 11, "hour": "8"},
                "end_date": {"year": 2001, "month": 9, "day": 12},
                "text": {"headline": "A day", "text": "t"},
                "media": {"url": "https://example.org/m"},
                "group": "g",
            },
            5,
        ],
        "eras": [{"start_date": {"year": 1990}, "end_date": {"year": 1999}, "text": {"headline": "Nineties"}}],
    }
)
_ACLED = (
    "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,actor2,country,admin1,location,source,"
    "notes,fatalities\n"
)
ACLED = f"""{_ACLED}SUD1,05 February 2023,2023,1,Battles,Armed clash,Military Forces of Sudan (2019-),,RSF: Support Forces,\
Sudan,Khartoum,Bahri,BBC,"Long, hard",3
SUD2,15 February 2023,2023,3,Protests,Peaceful protest,Protesters (Sudan),,,Sudan,Khartoum,Khartoum,BBC,March,0
SUD3,15 February 2023,2023,2,Strategic developments,Agreement,Civilians (Sudan),,,Sudan,Khartoum,Khartoum,BBC,Talks,0
SUD4,15 February 2023,2023,1,,,,,,,,,,,
"""


def gdelt(columns: tuple[str, ...], **values: str) -> str:
    """A row of a GDELT file."""
    row = {"GLOBALEVENTID": "1", "SQLDATE": "20230205", "EventCode": "046", "SOURCEURL": "https://example.org/x"} | values
    return "\t".join(row.get(name, "") for name in columns) + "\n"


_ACTORS = {
    "Actor1Code": "CHN", "Actor1Name": "CHINA", "Actor1CountryCode": "CHN",
    "Actor2Code": "JPNGOV", "Actor2Name": "PRIME MINISTER", "Actor2CountryCode": "JPN",
    "ActionGeo_FullName": "Tokyo, Tokyo, Japan",
}  # fmt: skip
GDELT_2 = gdelt(SECOND, **_ACTORS) * 2 + gdelt(SECOND, EventCode="997") + gdelt(SECOND, EventCode="1831", Actor2Name="POLICE")
GDELT_1 = gdelt(FIRST, **_ACTORS) + gdelt(FIRST[:57], **_ACTORS) + "12\t20230101\n"
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Talks
BEGIN:VTIMEZONE
TZID:Our/Zone
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:1
SUMMARY:Dialogue
DTSTART;TZID=Our/Zone:20230205T030000
DTEND;TZID=Our/Zone:20230205T050000
LOCATION:Tokyo
ORGANIZER;CN=Ana Quiroga:mailto:ana@example.org
ATTENDEE:mailto:bo@example.org
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Every week
DTSTART;VALUE=DATE:20230101
DTEND;VALUE=DATE:20230103
RRULE:FREQ=WEEKLY;COUNT=4
EXDATE;VALUE=DATE:20230108
END:VEVENT
BEGIN:VEVENT
UID:2
RECURRENCE-ID;VALUE=DATE:20230115
SUMMARY:Another day this time
DTSTART;VALUE=DATE:20230117
END:VEVENT
BEGIN:VTODO
SUMMARY:Buy milk
END:VTODO
END:VCALENDAR
""".replace("\n", "\r\n")
OBJECTS = json.dumps(
    {"data": [{"name": "A round", "date": "2023-02-05", "country": "Japan", "tags": ["a", "b"]}, {"name": "B", "date": "x"}, 7]}
)
LINES = '{"name": "A round", "date": "2023-02-05"}\n{"name": "B", "date": "2024"}\nbroken\n{"name": "C", "late": "x"}\n'
