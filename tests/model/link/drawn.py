"""Extractions drawn by hand, without a language model: an article is a list of lines, each a report."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

from model.dates import iso
from model.domain import Article, Basis, Collection, Kind, MarkedSpan, Participant, ParticipantKind, Publication, SpanKind, Status
from model.extract.extraction import Act, ClaimDraft, ClaimKind, Dating, Draft, Extraction, Talks, When, Who
from model.extract.phrases import find_phrases
from model.link.pipeline import link

PEOPLE = (
    Participant("country:CL", "Chile", ParticipantKind.COUNTRY),
    Participant("country:PE", "Peru", ParticipantKind.COUNTRY),
    Participant("country:KE", "Kenya", ParticipantKind.COUNTRY),
    Participant("person:rosa-vidal", "Rosa Vidal", ParticipantKind.PERSON, "country:CL"),
)
PAIR = ("country:CL", "country:PE")


@dataclass
class Sheet:
    """An article that grows line by line: `tell` adds a report and gives its index, `claim` a claim about one."""

    published: int
    title: str = "A drawn article"
    text: str = ""
    drafts: list[Draft] = field(default_factory=list)
    talks: list[Talks] = field(default_factory=list)
    claims: list[ClaimDraft] = field(default_factory=list)

    def named(self, name: str, about: tuple[str, ...], head: str = "dialogue", parties: tuple[str, ...] = PAIR) -> int:
        """Talks named in this article."""
        self.talks.append(Talks(0, 0, name, head, about, parties))
        return len(self.talks) - 1

    def tell(
        self,
        words: str,
        kind: Kind = Kind.MEETING,
        status: Status = Status.HELD,
        talks: int = -1,
        act: Act | None = None,
        who: tuple[str, ...] = PAIR,
        dating: Dating | None = None,
        place: str = "",
        cause: str = "",
        edge: str = "on",
    ) -> int:
        """A line of the text that reports an event; it is dated by the first date phrase in it, else as `dating` says."""
        start = len(self.text)
        self.text += f"{words}.\n"
        found = find_phrases(words, start)
        index = sum(len(find_phrases(line)) for line in self.text.split("\n")[: self.text.count("\n") - 1])
        how = dating or (Dating.PHRASE if found else Dating.NEWS)
        when = When(how, index if found and how is Dating.PHRASE else -1, edge=edge)
        names = tuple(Who(key, "speaker" if kind is Kind.STATEMENT else "", start, start) for key in who)
        lemmas = tuple(word.lower() for word in words.split() if word.isalpha())
        end = start + len(words)
        self.drafts.append(Draft(start, end, start, kind, status, words, when, names, None, place, lemmas, talks, act, cause, main=True))
        return len(self.drafts) - 1

    def claim(self, draft: int, months: int, bound: str = "", kind: ClaimKind = ClaimKind.FIRST_IN) -> None:
        """A claim about the event of a draft."""
        own = self.drafts[draft]
        self.claims.append(ClaimDraft(own.start, own.end, kind, months, bound, talks=own.talks, draft=draft))

    def article(self) -> Article:
        digest = hashlib.sha256((self.title + self.text).encode()).hexdigest()
        return Article("drawn.txt", self.text, digest, (MarkedSpan(0, max(1, len(self.text)), SpanKind.BODY),), self.title)

    def extraction(self) -> Extraction:
        stated = Publication(self.published, self.published, iso(self.published), Basis.STATED)
        phrases = tuple(find_phrases(self.text))
        return Extraction(
            self.article().digest,
            "en",
            phrases,
            PEOPLE,
            talks=tuple(self.talks),
            drafts=tuple(self.drafts),
            claims=tuple(self.claims),
            publication=stated,
        )


def linked(*sheets: Sheet, known: dict[str, str] | None = None) -> Collection:
    """The collection of the sheets."""
    articles = [replace(sheet.article(), path=f"{number}.txt") for number, sheet in enumerate(sheets)]
    return link(articles, [sheet.extraction() for sheet in sheets], known or {})
