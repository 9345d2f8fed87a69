"""What an earlier load left over.  Asked at every opening, so it needs nothing of what a load needs."""

from __future__ import annotations

from model.editing.articles import corrections
from model.joining import is_linked
from model.store.store import Store

__all__ = ["to_extract", "unfinished"]


def unfinished(store: Store) -> bool:
    """Whether an earlier load was cut off before all its articles were read and linked, or an older version told no language."""
    return bool(to_extract(store) or store.without_language()) or not is_linked(store)


def to_extract(store: Store) -> list[str]:
    """The digests of articles not read yet, but for those that made reading fail (adding their file again tries anew), and those taken
    out."""
    waiting = set(store.unread())
    if waiting:
        waiting -= corrections(store.overrides()).out
    if not waiting:
        return []
    failed = {failure.path for failure in store.failures()}
    return [head.digest for head in store.heads() if head.digest in waiting and head.path not in failed]
