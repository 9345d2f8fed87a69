"""Series: the talks of all articles gathered by their parties and what they are about, and which of them are series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from model.extract.extraction import Act, ClaimKind, Talks
from model.extract.kinds import lexicon
from model.extract.showing import SHORT
from model.extract.talks import PLURALS
from model.link.reports import Report, Source

STRONG_NAMES = frozenset(("summit", "dialogue", "dialog", "mechanism", "forum", "consultation", "consultations", "talks"))
PLAIN_HEADS = frozenset(("meeting", "meetings", "session", "round"))  # a series is rather named by another noun
SHARED = 0.6  # of the shorter description that two names of one series have in common


@dataclass(slots=True, eq=False)
class Cluster:
    """Talks that are the same: their names, what they are about, their parties, and whether they are a series."""

    number: int
    members: list[tuple[Source, int]] = field(default_factory=list)
    parties: tuple[str, ...] = ()
    name: str = ""
    aliases: tuple[str, ...] = ()
    recurring: bool = False
    inferred: bool = False  # the parties are those of the article, not named with the talks
    key: str = ""


def gather(sources: Sequence[Source], names: Mapping[tuple[str, str], str]) -> list[Cluster]:
    """Clusters of the talks of all articles; sets `Source.talks`.  `names` maps (digest, key) to joined participant keys."""
    nodes = [(source, index) for source in sources for index in range(len(source.extraction.talks))]
    number = {(source.number, index): position for position, (source, index) in enumerate(nodes)}
    parent = list(range(len(nodes)))

    def find(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for position, (source, index) in enumerate(nodes):
        back = source.extraction.talks[index].same_as
        if back >= 0:
            parent[find(position)] = find(number[source.number, back])
    for one, two in _near(nodes):
        if find(one) != find(two) and _same(nodes[one], nodes[two]):
            parent[find(one)] = find(two)
    clusters: dict[int, Cluster] = {}
    for position, (source, index) in enumerate(nodes):
        cluster = clusters.setdefault(find(position), Cluster(len(clusters)))
        cluster.members.append((source, index))
    for source in sources:
        source.talks = [clusters[find(number[source.number, index])].number for index in range(len(source.extraction.talks))]
    found = list(clusters.values())
    for cluster in found:
        _describe(cluster, names)
    return found


def _near(nodes: Sequence[tuple[Source, int]]) -> Iterator[tuple[int, int]]:
    """The pairs of talks that can be the same: all of one article; over articles, one for each way they are told, and the others
    of that way with it, where they have a matter and a party in common; those without parties with the others of their name."""
    groups = lexicon().talks
    of_article: dict[int, list[int]] = {}
    named: dict[tuple[object, ...], list[int]] = {}
    told: dict[tuple[object, ...], int] = {}
    handles: dict[tuple[object, ...], list[int]] = {}
    for position, (source, index) in enumerate(nodes):
        talks = source.extraction.talks[index]
        if talks.same_as >= 0:
            continue
        own = of_article.setdefault(source.number, [])
        yield from ((position, other) for other in own)
        own.append(position)
        group = groups.get(talks.head)
        if talks.about:  # of the same name: the parties may be told in one article only
            alike = named.setdefault((group, frozenset(talks.about)), [])
            yield from ((position, two) for two in alike if not (talks.parties and nodes[two][0].extraction.talks[nodes[two][1]].parties))
            if all(set(nodes[two][0].extraction.talks[nodes[two][1]].parties) != set(talks.parties) for two in alike):
                alike.append(position)
        if not talks.parties:
            continue
        if talks.about or len(talks.parties) > 1:  # else two told alike need not be the same
            bare = not talks.about and talks.head in PLURALS  # "the talks" of a pair are no "dialogue" of theirs
            first = told.setdefault((group, bare, frozenset(talks.parties), frozenset(talks.about)), position)
            if first != position:
                yield position, first
                continue
        near = {two for word in talks.about or ("",) for party in talks.parties for two in handles.get((group, word, party), ())}
        yield from ((position, two) for two in sorted(near))
        for word in talks.about or ("",):
            for party in talks.parties:
                handles.setdefault((group, word, party), []).append(position)


def _same(one: tuple[Source, int], two: tuple[Source, int]) -> bool:
    """Whether two names can be of the same talks: a kindred noun, parties that do not differ, and a shared matter."""
    a, b = one[0].extraction.talks[one[1]], two[0].extraction.talks[two[1]]
    if a.same_as >= 0 or b.same_as >= 0:
        return False
    groups = lexicon().talks
    if groups.get(a.head) != groups.get(b.head):
        return False
    same_article = one[0] is two[0]
    if not _parties_agree(a, b, same_article or _told_of_both(one, two)):
        return False
    about_a, about_b = set(a.about), set(b.about)
    if not about_a and not about_b:
        both = set(a.parties) == set(b.parties) and {a.head, b.head} <= PLURALS  # "the talks", "the negotiations" of one pair
        return max(len(a.parties), len(b.parties)) > 1 and (groups.get(a.head) == "summit" or both)
    if not about_a or not about_b:
        return False
    return len(about_a & about_b) / min(len(about_a), len(about_b)) >= SHARED


def _told_of_both(one: tuple[Source, int], two: tuple[Source, int]) -> bool:
    """Whether two articles of which one tells no parties can mean the same talks: of one name, and on the same countries."""
    a, b = one[0].extraction.talks[one[1]], two[0].extraction.talks[two[1]]
    if set(a.about) != set(b.about):
        return False
    here, there = ({each.key for each in source.extraction.participants if each.key.startswith("country:")} for source in (one[0], two[0]))
    parties = set(a.parties) | set(b.parties)
    return parties <= here & there if parties else len(here & there) > 1


def _parties_agree(a: Talks, b: Talks, without: bool) -> bool:
    """Whether the parties of two talks can be the same; `without` whether one may tell none."""
    one, two = set(a.parties), set(b.parties)
    if one and two:
        return one == two or (min(len(one), len(two)) == 1 and (one <= two or two <= one))
    return without


def _describe(cluster: Cluster, names: Mapping[tuple[str, str], str]) -> None:
    """The name most used among the fullest, other names as aliases, and the parties."""
    parties: Counter[tuple[str, ...]] = Counter()
    words: Counter[str] = Counter()
    for source, index in cluster.members:
        talks = source.extraction.talks[index]
        joined = tuple(sorted({names.get((source.article.digest, key), key) for key in talks.parties}))
        if len(joined) > 1:
            parties[joined] += 1
        if talks.about or (len(talks.parties) > 1 and talks.same_as < 0):
            words[bare_name(talks)] += 1
    cluster.parties = max(parties, key=lambda p: (parties[p], len(p)), default=())

    def worth(name: str) -> tuple[object, ...]:
        return name.isupper(), not _is_title(name), name.rsplit(" ", 1)[-1] in PLAIN_HEADS, -words[name], -len(name), name

    ordered = sorted(words, key=worth)
    cluster.name = ordered[0] if ordered else ""
    cluster.aliases = tuple(name for name in ordered[1:] if " " in name and name.casefold() != cluster.name.casefold())


def judge(clusters: Sequence[Cluster], sources: Sequence[Source]) -> None:
    """Marks the clusters that are series: the text shows that they recur, or there are rounds on different dates."""
    rounds: dict[int, set[tuple[int, int]]] = {}
    acts: dict[int, set[Act]] = {}
    for source in sources:
        for report in source.reports:
            if report.talks < 0 or report.draft.act is None:
                continue
            acts.setdefault(report.talks, set()).add(report.draft.act)
            if report.draft.act is Act.ROUND and report.when is not None:
                rounds.setdefault(report.talks, set()).add((report.when.earliest, report.when.latest))
        for claim in source.extraction.claims:
            if claim.talks >= 0 and claim.kind in (ClaimKind.FIRST_IN, ClaimKind.GAP, ClaimKind.SINCE, ClaimKind.LAST, ClaimKind.NTH):
                clusters[source.talks[claim.talks]].recurring = True
    for cluster in clusters:
        done = acts.get(cluster.number, set())
        named = any(
            len(s.extraction.talks[i].parties) > 1
            and s.extraction.talks[i].head in STRONG_NAMES
            and s.extraction.talks[i].same_as < 0
            and s.extraction.talks[i].definite
            for s, i in cluster.members
        )
        flagged = any(source.extraction.talks[index].recurring for source, index in cluster.members)
        heads = {lexicon().talks.get(s.extraction.talks[i].head) for s, i in cluster.members if s.extraction.talks[i].same_as < 0}
        nobody = heads == {"mechanism"} or cluster.name.casefold() in PLURALS | PLAIN_HEADS | {"discussion"}
        whose = len(cluster.parties) > 1 or not nobody  # a programme, or just "talks", of nobody named is no series of talks
        cluster.recurring = bool(done and cluster.name and whose) and (
            cluster.recurring
            or flagged
            or named
            or len(rounds.get(cluster.number, ())) > 1
            or bool(done & {Act.SUSPENSION, Act.RESUMPTION})
            or (Act.LAUNCH in done and (len(cluster.parties) > 1 or len(done) > 1))
        )


def full_name(cluster: Cluster, countries: Mapping[str, str]) -> str:
    """The name of a series with its parties and an en dash between them: "Chile–Peru trade dialogue"; a name of its own stands alone."""
    name = cluster.name or "talks"
    called = {key: SHORT.get(countries[key], countries[key]) for key in cluster.parties if key in countries}
    parties = [
        party
        for key, party in called.items()
        if key.startswith("country:") or not (_tells(name, party) or any(party in other and party != other for other in called.values()))
    ]
    if len(parties) < 2 or _is_title(name) or all(party in name for party in parties):
        return name
    return f"{'–'.join(parties)} {name}"


def _tells(name: str, body: str) -> bool:
    """Whether a name of talks tells the body whose they are, by its name or its first letters: "OPEC conference"."""
    letters = "".join(word[0] for word in body.split(" ") if word[:1].isupper())
    return body in name or (len(letters) > 1 and letters in name.split(" "))


def _is_title(name: str) -> bool:
    """Whether each word of a name begins with a capital letter: "Joint Rivers Commission"; a headline all in capitals tells no name."""
    words = name.split(" ")
    return len(words) > 2 and all(word[:1].isupper() for word in words) and not name.isupper()


def bare_name(talks: Talks) -> str:
    """A name without the parties before it: "US-China trade talks" -> "trade talks"."""
    words = talks.name.split(" ")
    of_two = ("-" in words[0] or "–" in words[0]) and words[0].lower().replace("-", "") not in lexicon().joint  # "Bi-National"
    if len(words) > 1 and of_two and words[0][:1].isupper() and len(talks.parties) > 1:
        words = words[1:]
    return " ".join(words)


def series_of(report: Report, clusters: Sequence[Cluster]) -> int:
    """The series a report belongs to, its own or that of the meeting it was said at; -1 for none."""
    if report.talks >= 0 and report.draft.act is not None and clusters[report.talks].recurring:
        return report.talks
    if report.aside is not None and report.aside is not report:
        return series_of(report.aside, clusters)
    return -1
