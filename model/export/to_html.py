"""The HTML export: one page that needs nothing else and opens without network: counts by year, series, all events with sources.

The page is `resources/export/page.html`; a policy in it forbids it any connection.  Without scripts it is a plain, readable list.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from html import escape
from string import Template

from model.dates import civil, iso
from model.domain import Article, Collection, Event, Mention
from model.export.chapters import chapters, year_of
from model.resources import resource
from model.wording import count_words, date_words, hiatus_told, publication_words, year_words

MOST_BARS = 120  # of the histogram; more years than that are counted in equal groups of years
WIDTH, HEIGHT, FOOT = 1000, 96, 16


def to_html(collection: Collection) -> bytes:
    """The page, UTF-8."""
    template = Template(resource("export", "page.html").read_text(encoding="utf-8"))
    numbers = {participant.key: str(number) for number, participant in enumerate(collection.participants)}
    present = {role.participant for event in collection.events for role in event.participants}
    choices = sorted((p.name, numbers[p.key]) for p in collection.participants if p.key in present)
    page = template.substitute(
        title="Timeline",
        counts=escape(
            f"{count_words(len(collection.events), 'event')} from {count_words(len(collection.articles), 'article')}, "
            f"{count_words(len(present), 'participant')}, {count_words(len(collection.series), 'series', 'series')}"
        ),
        histogram=_histogram(collection.events),
        series=_series(collection),
        participants="".join(f'<option value="{number}">{escape(name)}</option>' for name, number in choices),
        events="\n".join(_sections(collection, numbers)),
    )
    return page.encode()


def _histogram(events: Iterable[Event]) -> str:
    """Bars of how many events began in each year, each a link to it."""
    counted = Counter(year for event in events if (year := year_of(event)) is not None)
    if not counted:
        return ""
    first, last = min(counted), max(counted)
    each = -(-(last - first + 1) // MOST_BARS)
    grouped: Counter[int] = Counter()
    for year, count in counted.items():
        grouped[(year - first) // each] += count
    bars, most, wide = (last - first) // each + 1, max(grouped.values()), min(WIDTH / ((last - first) // each + 1), 60.0)
    drawn = []
    for bar, count in sorted(grouped.items()):
        low, high = first + bar * each, min(first + bar * each + each - 1, last)
        there = min(year for year in counted if low <= year <= high)
        tall = max(2.0, (HEIGHT - FOOT) * count / most)
        told = year_words(low) if each == 1 else f"{year_words(low)} to {year_words(high)}"
        drawn.append(
            f'<a href="#{_anchor(there)}"><title>{told}: {count_words(count, "event")}</title>'
            f'<rect x="{bar * wide:.1f}" y="{HEIGHT - FOOT - tall:.1f}" width="{max(1.0, wide - 2):.1f}" height="{tall:.1f}" rx="1"/></a>'
        )
    names = [(0, year_words(first), "start"), (bars * wide - 2, year_words(last), "end")][: 2 if bars > 1 else 1]
    drawn += [f'<text x="{x:.1f}" y="{HEIGHT - 2}" text-anchor="{side}">{name}</text>' for x, name, side in names]
    view = f"0 0 {max(bars * wide, 120):.0f} {HEIGHT}"
    stretch = "none" if bars * wide >= WIDTH - 1 else "xMinYMax meet"
    about = f'viewBox="{view}" preserveAspectRatio="{stretch}" role="img" aria-label="Events by year"'
    return f"<figure><svg {about}>{''.join(drawn)}</svg></figure>"


def _anchor(year: int) -> str:
    return f"year{year}"


def _series(collection: Collection) -> str:
    if not collection.series:
        return ""
    ends = {key for one in collection.series for gap in one.hiatuses for key in (gap.before, gap.after)}
    spans = {event.key: event.when for event in collection.events if event.key in ends}
    rows = []
    for one in collection.series:
        gaps = "".join(f"<br><small>{escape(hiatus_told(gap, spans))}</small>" for gap in one.hiatuses)
        rows.append(f"<li><strong>{escape(one.name)}</strong> <small>{count_words(len(one.rounds), 'round')}</small>{gaps}</li>")
    return f'<h2>Series</h2>\n<ul class="series">{"".join(rows)}</ul>'


def _sections(collection: Collection, numbers: Mapping[str, str]) -> Iterable[str]:
    """The events by year of their first possible day, undated ones last."""
    names = {participant.key: participant.name for participant in collection.participants}
    articles = {article.digest: article for article in collection.articles}
    for year, heading, events in chapters(collection.events):
        anchor = "undated" if year is None else _anchor(year)
        rows = "\n".join(_event(event, names, numbers, articles) for event in events)
        yield f'<section>\n<h2 id="{anchor}">{heading}</h2>\n{rows}\n</section>'


def _event(event: Event, names: Mapping[str, str], numbers: Mapping[str, str], articles: Mapping[str, Article]) -> str:
    who = " ".join(numbers[role.participant] for role in event.participants if role.participant in numbers)
    when = escape(date_words(event.when))
    if event.when is not None and event.when.certain and event.when.earliest == event.when.latest and civil(event.when.earliest)[0] > 0:
        when = f'<time datetime="{iso(event.when.earliest)}">{when}</time>'
    people = ", ".join(escape(names.get(role.participant, role.participant)) for role in event.participants)
    facts = " · ".join(filter(None, (escape(event.kind.value), escape(event.place), people)))
    conflicts = "".join(f'<p class="conflict">{escape(conflict.told)}</p>' for conflict in event.conflicts)
    return (
        f'<article class="event {event.status.value}" data-who="{who}"><div class="when">{when}</div><div>'
        f'<div class="title">{escape(event.title)} <span class="status">{event.status.value}</span></div>'
        f'<div class="facts">{facts}</div>{conflicts}{_sources(event, articles)}</div></article>'
    )


def _sources(event: Event, articles: Mapping[str, Article]) -> str:
    """The sentences, and why the date is what it is, folded."""
    told = "".join(_report(mention, articles.get(mention.article)) for mention in event.mentions)
    why = "".join(f"<p>{escape(step.says)}</p>" for step in (event.when.derivation if event.when else ()))
    told += "".join(f"<p>{escape(record.name)}, line {record.line}</p>" for record in event.rows)
    if not (told or why):
        return ""
    reports = count_words(len(event.mentions), "report") if event.mentions else "Source"
    return f"<details><summary>{reports}</summary>{told}{why}</details>"


def _report(mention: Mention, article: Article | None) -> str:
    where = ""
    if article is not None:
        parts = (article.title or article.path, article.source, publication_words(article.published))
        where = f"<cite>{escape(', '.join(filter(None, parts)))}</cite>"
    return f"<blockquote>{escape(mention.text)}{where}</blockquote>"
