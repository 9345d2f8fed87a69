"""What was found in articles, several together as one short text: how a step keeps what was found before they were read again."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Mapping

__all__ = ["packed", "unpacked"]


def packed(found: Mapping[str, str | None]) -> str:
    """What was found (JSON by digest; None: nothing yet) as a text, a tenth as long."""
    text = json.dumps(dict(found), ensure_ascii=False, separators=(",", ":"))
    return base64.b85encode(zlib.compress(text.encode(), 6)).decode()


def unpacked(kept: str) -> dict[str, str | None]:
    """What `packed` wrote.  Raises ValueError or TypeError for anything else."""
    try:
        found = json.loads(zlib.decompress(base64.b85decode(kept)))
    except (zlib.error, RecursionError) as error:
        raise ValueError("readings that cannot be read") from error
    if not isinstance(found, dict) or not all(value is None or isinstance(value, str) for value in found.values()):
        raise ValueError("no readings")
    return found
