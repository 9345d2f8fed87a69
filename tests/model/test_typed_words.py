"""Dates as they are typed in each language of the interface, and that all the program shows of a date can be typed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gui.language import speak
from model.date_words import NOTES, date_words, day_words, month_words, short_words
from model.dates import DateSpan, Precision, civil, day_number, days_in_month, iso
from model.extract.places_in_time import season_place
from model.translation import LANGUAGES
from model.typed_dates import typed_date, typed_moment
from model.typed_stretches import signed
from model.typed_words import in_english, words_of

REACH = (day_number(-9990), day_number(20_000))


@pytest.fixture(autouse=True)
def english_again(qapp: object) -> Iterator[None]:
    yield
    speak("en")


def bounds(span: DateSpan | None) -> tuple[str, ...]:
    return () if span is None else (*map(iso, (span.earliest, span.start_latest, span.end_earliest, span.latest)),)


@pytest.mark.parametrize(
    ("code", "typed", "edtf"),
    [
        ("de", "Anfang Feb. 2023", "[2023-02-01..2023-02-09]"),
        ("de", "8.-9. Jan. 2024", "2024-01-08/2024-01-09"),
        ("de", "8.–9. Januar 2024", "2024-01-08/2024-01-09"),
        ("de", "30.12.2014–2.1.2015", "2014-12-30/2015-01-02"),
        ("de", "5.-7.3.2015", "2015-03-05/2015-03-07"),
        ("de", "5.3.-7.3.2015", "2015-03-05/2015-03-07"),
        ("de", "seit 2014", "2014/.."),
        ("de", "ab März 2014", "2014-03/.."),
        ("de", "bis Ende 2014", "../2014"),
        ("de", "nach dem 5. März 2015", "2015-03-06/.."),
        ("de", "vor 2015", "../2014-12-31"),
        ("de", "2014 bis 2016", "2014/2016"),
        ("de", "von 2014 bis 2016", "2014/2016"),
        ("de", "Frühjahr 2019", "2019-21"),
        ("de", "im Herbst 2019", "2019-23"),
        ("de", "5.3.2015", "2015-03-05"),
        ("de", "05/03/2015", "2015-03-05"),
        ("de", "03.2015", "2015-03"),
        ("de", "am Mittwoch, dem 8. Februar 2023", "2023-02-08"),
        ("de", "Mi, 8. Feb. 2023", "2023-02-08"),
        ("de", "zwischen dem 3. und dem 7. März 2015", "[2015-03-03..2015-03-07]"),
        ("de", "2. oder 3. März 2015", "[2015-03-02..2015-03-03]"),
        ("de", "44 v. Chr.", "-0043"),
        ("de", "300 bis 200 v. Chr.", "-0299/-0199"),
        ("de", "05. 03. 2015", "2015-03-05"),
        ("de", "15. März 44 v.Chr.", "-0043-03-15"),
        ("de", "79 n. Chr.", "0079"),
        ("de", "5. Jh. v. Chr.", "[-0499..-0400]"),
        ("de", "im 19. Jahrhundert", "[1801..1900]"),
        ("de", "1990er Jahre", "[1990..1999]"),
        ("de", "in den 90er-Jahren des 20. Jahrhunderts", ""),
        ("de", "Mitte der 1990er Jahre", "[1993-05-02..1996-08-30]"),
        ("de", "1. Quartal 2019", "2019-33"),
        ("de", "zweites Halbjahr 2019", "2019-41"),
        ("de", "ca. 1500", "1500~"),
        ("de", "etwa März 2015", "2015-03~"),
        ("de", "vielleicht 2015", "2015?"),
        ("de", "ganz 2015", "2015-01-01/2015-12-31"),
        ("de", "Jänner 2015", "2015-01"),
        ("de", "19. Mär 2015", "2015-03-19"),
        ("ja", "2023年2月初め", "[2023-02-01..2023-02-09]"),
        ("ja", "2023年2月上旬", "[2023-02-01..2023-02-09]"),
        ("ja", "2023年2月末", "[2023-02-19..2023-02-28]"),
        ("ja", "2024年1月8日~9日", "2024-01-08/2024-01-09"),
        ("ja", "2024年1月8日～2月9日", "2024-01-08/2024-02-09"),
        ("ja", "2024年1月8日から9日まで", "2024-01-08/2024-01-09"),
        ("ja", "2014年から2016年", "2014/2016"),
        ("ja", "2014年～2016年", "2014/2016"),
        ("ja", "2014~2016", "2014/2016"),
        ("ja", "2014年以降", "2014/.."),
        ("ja", "2014年から", "2014/.."),
        ("ja", "2014年まで", "../2014"),
        ("ja", "2014年より前", "../2013-12-31"),
        ("ja", "2019年春", "2019-21"),
        ("ja", "2019年の秋", "2019-23"),
        ("ja", "2015/3/19", "2015-03-19"),
        ("ja", "2015.3.19", "2015-03-19"),
        ("ja", "2015/3", "2015-03"),
        ("ja", "2024/1/8～1/9", "2024-01-08/2024-01-09"),
        ("ja", "２０１５年３月１９日", "2015-03-19"),
        ("ja", "平成27年3月19日", "2015-03-19"),
        ("ja", "令和元年5月", "2019-05"),
        ("ja", "2023年2月8日（水）", "2023-02-08"),
        ("ja", "2023年2月8日水曜日", "2023-02-08"),
        ("ja", "紀元前44年3月15日", "-0043-03-15"),
        ("ja", "紀元前5世紀", "[-0499..-0400]"),
        ("ja", "19世紀", "[1801..1900]"),
        ("ja", "20世紀初頭", "[1901-01-01..1934-05-02]"),
        ("ja", "1990年代", "[1990..1999]"),
        ("ja", "1990年代半ば", "[1993-05-02..1996-08-30]"),
        ("ja", "2019年第2四半期", "2019-34"),
        ("ja", "2019年下半期", "2019-41"),
        ("ja", "2015年3月頃", "2015-03~"),
        ("ja", "約2015年", "2015~"),
        ("ja", "2015年3月3日か4日", "[2015-03-03..2015-03-04]"),
        ("ja", "2015年3月3日と7日の間", "[2015-03-03..2015-03-07]"),
        ("en", "since 2014", "2014/.."),
        ("en", "2014/..", "2014/.."),
        ("en", "../2014", "../2014"),
        ("en", "19/3/2015", "2015-03-19"),
        ("en", "3/19/2015", "2015-03-19"),
        ("en", "19.3.2015", "2015-03-19"),
        ("en", "2015/3/19", "2015-03-19"),
        ("en", "3/2015", "2015-03"),
        ("en", "Jan 8, 2024 to Jan 9", "2024-01-08/2024-01-09"),
        ("en", "the 1800s", "[1800..1899]"),
        ("en", "the 2000s", "[2000..2009]"),
    ],
)
def test_what_people_type(code: str, typed: str, edtf: str) -> None:
    speak(code)
    if not edtf:
        with pytest.raises(ValueError, match=re.escape(typed)):
            typed_date(typed, REACH)
        return
    span = typed_date(typed, REACH)
    assert span is not None
    assert span.edtf == edtf


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("typed", ["19 March 2015", "early Feb 2023", "8-9 Jan 2024", "2015-03~", "2015-03-07/2015-03-31", "199X", "44 BC"])
def test_english_and_edtf_are_understood_in_every_language(code: str, typed: str) -> None:
    speak("en")
    english = typed_date(typed)
    speak(code)
    again = typed_date(typed)
    assert english is not None
    assert again is not None
    assert (bounds(again), again.edtf) == (bounds(english), english.edtf)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_example_is_understood(code: str) -> None:
    speak(code)
    words = words_of(code)
    for examples in (words.examples, words.moments, words.times):
        for example in re.split(r"、|, ", examples):
            assert typed_moment(example, REACH), example
    for example in re.split(r"、|, ", words.examples):
        assert typed_date(example), example


@pytest.mark.parametrize(
    ("code", "typed", "why"),
    [
        ("de", "31. Februar 2015", "Kalender"),
        ("de", "gestern", "davon ab"),
        ("de", "5. März", "Jahr"),
        ("de", "irgendwann", "irgendwann"),
        ("ja", "2015年2月31日", "2015年2月31日"),
        ("ja", "3月5日", "3月5日"),
        ("ja", "5/3/2015", "5/3/2015"),
        ("en", "5/3/2015", "day or the month first"),
        ("en", "since 2014", "open end"),
    ],
)
def test_what_is_no_date_is_told_with_the_words_typed(code: str, typed: str, why: str) -> None:
    speak(code)
    with pytest.raises(ValueError, match=re.escape(why)) as told:
        typed_date(typed)
    assert f"“{typed}”" in str(told.value) or f"„{typed}“" in str(told.value) or f"「{typed}」" in str(told.value)


# -- all that is shown

YEARS = st.one_of(st.integers(1700, 2100), st.integers(-3000, 9000), st.integers(-120, 120))


@st.composite
def stretches(draw: st.DrawFn) -> tuple[int, int, Precision, str]:
    """One time as the program has it: a day, month, year, decade, century, season, week or days between two."""
    year, month = draw(YEARS), draw(st.integers(1, 12))
    kind = draw(st.sampled_from(("day", "day", "month", "year", "tens", "hundred", "century", "season", "week", "days", "months", "years")))
    first = day_number(year, month, draw(st.integers(1, 28)) if kind in ("day", "week", "days") else 1)
    length = draw(st.one_of(st.integers(1, 40), st.integers(1, 800)))
    ends = {
        "day": first,
        "week": first + 6,
        "days": first + length,
        "month": first + days_in_month(year, month) - 1,
        "months": day_number(*civil(first + 31 * length)[:2]) - 1,
    }
    if kind in ends:
        return first, ends[kind], Precision.WEEK if kind == "week" else Precision.UNKNOWN, ""
    if kind == "season":
        place = season_place(year, draw(st.sampled_from(("SP", "SU", "FA", "WI"))))
        return place.first, place.last, Precision.SEASON, place.edtf
    year = {"tens": year // 10 * 10, "hundred": year // 100 * 100, "century": year // 100 * 100 + 1}.get(kind, year)
    years = {"year": 0, "tens": 9, "hundred": 99, "century": 99}.get(kind, length)
    return day_number(year), day_number(year + years, 12, 31), Precision.UNKNOWN, ""


@st.composite
def spans(draw: st.DrawFn) -> DateSpan:
    """A date as it can be shown: one time, all of the time between two days, or from one time to another; with signs and a note."""
    first, last, precision, edtf = draw(stretches())
    way = draw(st.sampled_from(("within", "within", "lasting", "from to", "since", "by")))
    sign = draw(st.sampled_from(("", "", "~", "?", "%")))
    note = draw(st.sampled_from(("", "", *NOTES))) if way == "within" and last > first else ""
    written = edtf or f"[{iso(first)}..{iso(last)}]"
    if way == "within":
        return DateSpan(first, last, first, last, precision, signed(written, sign), (), note)
    if way == "lasting":
        return DateSpan(first, first, last, last, Precision.DAY, signed(f"{iso(first)}/{iso(last)}", sign))
    if way == "since":
        return DateSpan(first, last, REACH[1], REACH[1], precision, f"{iso(first)}{sign}/..")
    if way == "by":
        return DateSpan(REACH[0], last, REACH[0], last, precision, f"../{iso(last)}{sign}")
    later = draw(stretches().filter(lambda one: one[0] > last))
    # What is said of a stretch by its season or week is not said of the ends of a range.
    return DateSpan(first, last, later[0], later[1], precision if precision is Precision.WEEK else Precision.DAY, sign)


def shown_again(span: DateSpan, words: str) -> None:
    again = typed_date(words, REACH)
    assert again is not None
    assert bounds(again) == bounds(span), (words, in_english(words, "de"), in_english(words, "ja"))
    assert date_words(again) == words


@pytest.mark.slow
@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=400)
@given(span=spans())
def test_what_is_shown_of_a_date_can_be_typed(code: str, span: DateSpan) -> None:
    speak(code)
    shown_again(span, date_words(span))


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=200)
@given(first=st.integers(-900_000, 2_000_000), length=st.one_of(st.integers(0, 70), st.integers(0, 40_000)))
def test_what_is_shown_in_little_room_can_be_typed(code: str, first: int, length: int) -> None:
    speak(code)
    stretches = [(first, first + length)]
    year, month, _ = civil(first)
    later = civil(first + length)
    stretches += [
        (day_number(year, month), day_number(later[0], later[1], days_in_month(later[0], later[1]))),
        (day_number(year), day_number(later[0], 12, 31)),
    ]
    for start, end in stretches:
        again = typed_date(short_words(start, end))
        assert again is not None
        assert (iso(again.earliest), iso(again.latest)) == (iso(start), iso(end)), short_words(start, end)


@pytest.mark.parametrize("code", LANGUAGES)
@settings(max_examples=100)
@given(day=st.integers(-900_000, 2_000_000), minute=st.integers(0, 1439), short=st.booleans())
def test_days_months_and_moments_can_be_typed(code: str, day: int, minute: int, short: bool) -> None:
    speak(code)
    for words, whole in ((day_words(day, short=short), True), (month_words(day, short=short), False)):
        span = typed_date(words)
        assert span is not None
        assert (span.earliest == span.latest == day) if whole else civil(span.earliest)[:2] == civil(day)[:2]
    moment = typed_moment(f"{iso(day)} {minute // 60:02d}:{minute % 60:02d}")
    assert moment is not None
    assert typed_moment(moment.words) == moment


def test_nothing_is_a_date_where_it_is_said_so() -> None:
    for code in LANGUAGES:
        speak(code)
        assert typed_date(date_words(None)) is None
