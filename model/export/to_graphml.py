"""The GraphML export: who met whom.  Nodes are participants, an edge joins two who took part in the same event.

Read by Gephi, yEd, Cytoscape and others (http://graphml.graphdrawing.org/specification.html).
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from xml.etree import ElementTree

from model.dates import iso
from model.domain import Collection, Event

NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
# (id, for, name, type)
KEYS = (
    ("events_in_all", "graph", "events", "int"),
    ("name", "node", "name", "string"),
    ("kind", "node", "kind", "string"),
    ("country", "node", "country", "string"),
    ("role", "node", "role", "string"),
    ("events", "node", "events", "int"),
    ("weight", "edge", "weight", "int"),
    ("first", "edge", "first", "string"),
    ("last", "edge", "last", "string"),
    ("together", "edge", "together", "string"),
)


def to_graphml(collection: Collection) -> bytes:
    """An undirected graph.  An edge's weight counts the events, `first` and `last` are the first and last day of them that is known,
    `together` their keys.  Participants who met nobody are nodes without an edge."""
    met: dict[tuple[str, str], list[Event]] = {}
    took_part: Counter[str] = Counter()
    for event in collection.events:
        present = sorted({role.participant for role in event.participants})
        took_part.update(present)
        for pair in combinations(present, 2):
            met.setdefault(pair, []).append(event)
    root = ElementTree.Element("graphml", {"xmlns": NAMESPACE})
    for key, owner, name, kind in KEYS:
        ElementTree.SubElement(root, "key", {"id": key, "for": owner, "attr.name": name, "attr.type": kind})
    graph = ElementTree.SubElement(root, "graph", {"id": "participants", "edgedefault": "undirected"})
    _data(graph, "events_in_all", len(collection.events))
    known = {participant.key: participant for participant in collection.participants}
    names = {key: participant.name for key, participant in known.items()}
    for key in sorted(known.keys() | took_part.keys()):
        node = ElementTree.SubElement(graph, "node", {"id": key})
        participant = known.get(key)
        _data(node, "name", names.get(key, key))
        if participant is not None:
            _data(node, "kind", participant.kind.value)
            _data(node, "country", names.get(participant.country, participant.country))
            _data(node, "role", participant.role)
        _data(node, "events", took_part[key])
    for (one, other), events in sorted(met.items()):
        edge = ElementTree.SubElement(graph, "edge", {"source": one, "target": other})
        dated = [event.when for event in events if event.when is not None]
        _data(edge, "weight", len(events))
        _data(edge, "first", iso(min(when.earliest for when in dated)) if dated else "")
        _data(edge, "last", iso(max(when.latest for when in dated)) if dated else "")
        _data(edge, "together", " ".join(event.key for event in events))
    ElementTree.indent(root, " ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'.encode()


def _data(owner: ElementTree.Element, key: str, value: object) -> None:
    if value != "":
        ElementTree.SubElement(owner, "data", {"key": key}).text = _xml_text(str(value))


def _xml_text(text: str) -> str:
    """The text without the characters that XML 1.0 has no way to write."""
    return "".join(c if c in "\t\n\r" or "\x20" <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c > "\uffff" else "\ufffd" for c in text)
