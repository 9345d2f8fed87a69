"""A parsed text as plain values: words, their tree and their labels, taken once from the language library's own objects.

Reading asks for the words of a text and for what hangs on them again and again; here each answer is an attribute that is there
already.  (The library makes a new object for each word each time, looks its strings up in a table, and holds the tensors of a
whole batch as long as one word of it is held.)  Names and meanings are the library's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc as Piece

__all__ = ["Doc", "Span", "Token", "snapshot"]

_NUMBERS: list[int | str] = ["HEAD", "SENT_START", "ENT_IOB", "SPACY"]
_STRINGS: list[int | str] = ["ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE"]
_FLAGS: list[int | str] = ["IS_ALPHA", "IS_PUNCT", "IS_SPACE", "IS_STOP", "LIKE_NUM"]
_DEEPEST = 100  # steps from a token up to the root of its tree: reading walks trees by functions that call themselves
_IOB = ("", "I", "O", "B")
_KNOWN: dict[int, str] = {}  # strings of the library by their keys
_MOST = 100_000  # of them kept: some 10 MB


class Token:
    """A word or mark: where it stands in its text (`i` words, `idx` code points), its forms, labels, head and children."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "ent_iob_",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_punct",
        "is_sent_start",
        "is_space",
        "is_stop",
        "lemma_",
        "like_num",
        "lower_",
        "pos_",
        "tag_",
        "text",
        "whitespace_",
    )

    def __init__(self, doc: Doc, i: int, idx: int, strings: Sequence[str], numbers: Sequence[int], flags: Sequence[bool]) -> None:
        """`strings`, `numbers` and `flags` of a word in the order of _STRINGS, _NUMBERS and _FLAGS; the tree is set when all are there."""
        self.doc = doc
        self.i = i
        self.idx = idx
        self.text, self.lower_, self.lemma_, self.pos_, self.tag_, self.dep_, self.ent_type_ = strings
        self.is_alpha, self.is_punct, self.is_space, self.is_stop, self.like_num = flags
        _, start, iob, space = numbers
        self.is_sent_start = start == 1
        self.ent_iob_ = _IOB[iob]
        self.whitespace_ = " " if space else ""
        self.head = self
        self.children: tuple[Token, ...] = ()

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    @property
    def lefts(self) -> tuple[Token, ...]:
        """The children before it, in order."""
        return tuple(child for child in self.children if child.i < self.i)

    @property
    def rights(self) -> tuple[Token, ...]:
        """The children behind it, in order."""
        return tuple(child for child in self.children if child.i > self.i)

    @property
    def n_lefts(self) -> int:
        """How many children stand before it."""
        return len(self.lefts)

    @property
    def n_rights(self) -> int:
        """How many children stand behind it."""
        return len(self.rights)

    @property
    def subtree(self) -> list[Token]:
        """The token and all that hangs on it, in order of the text."""
        if not self.children:
            return [self]
        edges = self.doc.edges
        first, last, size = edges[0][self.i], edges[1][self.i], edges[2][self.i]
        if last - first + 1 == size:
            return self.doc.tokens[first : last + 1]
        found = [self]
        for token in found:
            found.extend(token.children)
        return sorted(found, key=lambda token: token.i)

    @property
    def left_edge(self) -> Token:
        """The first token of the subtree."""
        return self.doc.tokens[self.doc.edges[0][self.i]] if self.children else self

    @property
    def right_edge(self) -> Token:
        """The last token of the subtree."""
        return self.doc.tokens[self.doc.edges[1][self.i]] if self.children else self

    @property
    def sent(self) -> Span:
        """The sentence it stands in."""
        return self.doc.sents[self.doc.sentence_of[self.i]]

    @property
    def conjuncts(self) -> tuple[Token, ...]:
        """What it is joined with by "and" or the like, without the token itself."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for token in found:
            found.extend(child for child in token.children if child.i > token.i and child.dep_ == "conj")
        return tuple(token for token in found if token is not self)

    def nbor(self, step: int = 1) -> Token:
        """The token `step` words on.  Raises IndexError outside the text."""
        if not 0 <= self.i + step < len(self.doc):
            raise IndexError(self.i + step)
        return self.doc[self.i + step]


class Span:
    """The tokens start..end of a doc."""

    __slots__ = ("_root", "doc", "end", "start")

    def __init__(self, doc: Doc, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self._root: Token | None = None

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self))
            return Span(self.doc, self.start + start, self.start + max(start, end))
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return self.doc.tokens[(self.start if at >= 0 else self.end) + at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and (self.doc, self.start, self.end) == (other.doc, other.start, other.end)

    def __hash__(self) -> int:
        return hash((id(self.doc), self.start, self.end))

    def __repr__(self) -> str:
        return self.text

    @property
    def start_char(self) -> int:
        """Where its first token begins in the text of the doc."""
        tokens = self.doc.tokens
        return tokens[self.start].idx if self.start < len(tokens) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Where its last token ends in the text of the doc."""
        if not self.end:
            return 0
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.doc.text[self.start_char : self.end_char] if self.end > self.start else ""

    @property
    def root(self) -> Token:
        """The token of the shortest way up to the root of its sentence; the first of several."""
        if self._root is None:
            self._root = self._highest()
        return self._root

    def _highest(self) -> Token:
        tokens = self.doc.tokens[self.start : self.end]
        if len(tokens) == 1:
            return tokens[0]
        for token in tokens:
            if token.head is token:
                return token
        best, steps = self.doc.tokens[self.start], len(self.doc.tokens)
        for token in tokens:
            if not self.start <= token.head.i < self.end:
                depth = _depth(token, steps)
                if depth < steps:
                    best, steps = token, depth
        return best


def _depth(token: Token, most: int) -> int:
    """How many steps it is up to the root, at most `most`; a mark that leads nothing comes last."""
    if (token.is_space or token.is_punct) and not token.children:
        return len(token.doc) - 1
    depth = 0
    while token.head is not token and depth < most:
        token = token.head
        depth += 1
    return depth


class Doc:
    """A parsed text: its tokens in order, its sentences, and the text itself."""

    __slots__ = ("_edges", "_spans", "_starts", "sentence_of", "sents", "text", "tokens")

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        self.sents: list[Span] = []
        self.sentence_of: list[int] = []  # token -> index of its sentence
        self._starts: list[int] = []
        self._spans: dict[tuple[int, int], Span | None] = {}  # those asked for by offsets
        self._edges: tuple[list[int], list[int], list[int]] | None = None

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Span: ...

    def __getitem__(self, at: int | slice) -> Token | Span:
        if at.__class__ is int:
            return self.tokens[at]
        start, end, _ = at.indices(len(self.tokens))  # type: ignore[union-attr]
        return Span(self, start, max(start, end))

    @property
    def edges(self) -> tuple[list[int], list[int], list[int]]:
        """For each token the first and the last of its subtree, and how many tokens that has."""
        if self._edges is None:
            count = len(self.tokens)
            first, last, size = list(range(count)), list(range(count)), [1] * count
            order = [token for token in self.tokens if token.head is token]
            for token in order:
                order.extend(token.children)
            for token in reversed(order):
                at, head = token.i, token.head.i
                if at != head:
                    if first[at] < first[head]:
                        first[head] = first[at]
                    if last[at] > last[head]:
                        last[head] = last[at]
                    size[head] += size[at]
            self._edges = first, last, size
        return self._edges

    def char_span(self, start: int, end: int) -> Span | None:
        """The tokens that touch the code points start..end of the text; None where there are none."""
        if (start, end) not in self._spans:
            self._spans[start, end] = self._touching(start, end)
        return self._spans[start, end]

    def _touching(self, start: int, end: int) -> Span | None:
        if not self._starts:
            self._starts = [token.idx for token in self.tokens]
        first, last = self._at(start), self._at(end - 1)
        if first < 0 or last < 0:
            return None
        if start == self.tokens[first].idx + len(self.tokens[first].text):
            first += 1
        return Span(self, first, max(first, last + 1))

    def _at(self, offset: int) -> int:
        """The index of the token at an offset or right before the space there, -1 for none."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return -1
        token = self.tokens[index]
        return index if offset < token.idx + len(token.text) + len(token.whitespace_) else -1


def _looked_up(keys: list[int], strings: StringStore) -> list[str]:
    """The strings of the keys.  A key is a number made of its string, so what was looked up once serves all texts."""
    try:
        return [_KNOWN[key] for key in keys]
    except KeyError:
        if len(_KNOWN) > _MOST:
            _KNOWN.clear()
        _KNOWN.update((key, strings[key]) for key in keys if key not in _KNOWN)
        return [_KNOWN[key] for key in keys]


def snapshot(piece: Piece) -> Doc:
    """What the language library says of a text, as a doc."""
    columns = piece.to_array(_NUMBERS).astype("int64").T.tolist()  # by column: a list for each word would be swept up again and again
    flags = zip(*piece.to_array(_FLAGS).astype(bool).T.tolist(), strict=True)
    strings = [_looked_up(keys, piece.vocab.strings) for keys in piece.to_array(_STRINGS).T.tolist()]
    doc = Doc("".join([word + " " if space else word for word, space in zip(strings[0], columns[3], strict=True)]))
    tokens, idx = doc.tokens, 0
    for i, (forms, numbers, signs) in enumerate(zip(zip(*strings, strict=True), zip(*columns, strict=True), flags, strict=True)):
        token = Token(doc, i, idx, forms, numbers, signs)
        tokens.append(token)
        idx += len(token.text) + numbers[3]
    children: dict[int, list[Token]] = {}
    for i, (token, step) in enumerate(zip(tokens, columns[0], strict=True)):
        if token.is_sent_start or not i:
            doc.sents.append(Span(doc, i, i))
        doc.sents[-1].end = i + 1
        doc.sentence_of.append(len(doc.sents) - 1)
        if step:
            token.head = tokens[i + step]
            children.setdefault(i + step, []).append(token)
    for head, hanging in children.items():
        tokens[head].children = tuple(hanging)
    for sentence in doc.sents:
        if len(sentence) > _DEEPEST:
            _bound(sentence)
    return doc


def _bound(sentence: Span) -> None:
    """Parts what hangs deeper than _DEEPEST from what it hangs on: "he said that she said that ..." without end."""
    level = [token for token in sentence if token.head is token]
    for _ in range(_DEEPEST):
        level = [child for token in level for child in token.children]
    while level:
        for token in level:
            token.head.children = tuple(child for child in token.head.children if child is not token)
            token.head = token
        for _ in range(_DEEPEST):
            level = [child for token in level for child in token.children]
