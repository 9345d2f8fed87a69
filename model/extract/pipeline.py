"""Articles to extractions: the passages parsed in batches, then each step of reading in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from model.domain import ENGLISH, Article
from model.extract.claims import find_claims
from model.extract.clues import infer_publication
from model.extract.echoes import find_echoes
from model.extract.events import find_drafts
from model.extract.extraction import Extraction
from model.extract.kinds import lexicon
from model.extract.language import load_model
from model.extract.meaning import DatePhrase
from model.extract.names import find_names
from model.extract.orders import find_orders
from model.extract.passages import Passage, Told, parse
from model.extract.phrases import find_phrases
from model.extract.reading import Reading
from model.extract.sections import joined
from model.extract.taking_part import complete
from model.extract.talks import find_talks

if TYPE_CHECKING:
    from spacy.language import Language


def extract_all(articles: Iterable[Article], nlp: Language | None = None, told: Told | None = None) -> Iterator[Extraction]:
    """What reading each article gives, in order, streaming.  `nlp` is the language model (loaded where None; see load_model
    for what it raises); `told` hears how far the parsing of the next article is (see `passages.parse`)."""
    sections: list[Extraction] = []
    for article, passages, last in parse(articles, nlp or load_model(), told):
        if article.language != ENGLISH:
            yield Extraction(article.digest, article.language)
            continue
        sections.append(_read(article, passages))
        if last:
            yield infer_publication(article, joined(sections))
            sections = []


def extract(article: Article, passages: Sequence[Passage]) -> Extraction:
    """What reading one article gives: date phrases, names, talks, event drafts, claims, and the publication date as far as the
    article alone tells it.  Of an article in another language than English: nothing but that language."""
    if article.language != ENGLISH:
        return Extraction(article.digest, article.language)
    return infer_publication(article, _read(article, passages))


def _read(article: Article, passages: Sequence[Passage]) -> Extraction:
    """What these passages of the article give, but for its publication date."""
    phrases: list[DatePhrase] = []
    by_passage: list[list[tuple[int, DatePhrase]]] = []
    for passage in passages:
        found = find_phrases(passage.text, passage.start, passage.doc)
        by_passage.append(list(enumerate(found, start=len(phrases))))
        phrases.extend(found)
    names = find_names(passages, article)
    participants = {participant.key: participant for participant in names.participants}
    words = lexicon()
    readings = [Reading(passage, own, names, participants, words) for passage, own in zip(passages, by_passage, strict=True)]
    talks, talks_at = find_talks(readings)
    state = find_drafts(readings, phrases, talks, talks_at, participants, words)
    complete(state, names)
    claims = find_claims(state)
    echoes = find_echoes(state)
    return Extraction(
        article.digest,
        article.language,
        tuple(phrases),
        names.participants,
        names.mentions,
        names.places,
        tuple(state.talks),
        tuple(state.drafts),
        claims,
        echoes,
        find_orders(state, echoes),
    )
