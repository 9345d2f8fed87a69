"""Which encoding bytes are in, and their text.

The order is from the surest sign to the weakest: a byte order mark; strict UTF-8; the zero bytes of UTF-16 and UTF-32
without a mark; UTF-8 with some bytes of windows-1252 in it, as pasting and joining of files leaves them; then
charset-normalizer's judgement among the encodings news is saved in, windows-1252 last.
"""

from __future__ import annotations

import codecs

from model.translation import tr

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 64 * 1024
_LEGACY = ["cp1252", "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949", "cp1251", "koi8_r", "cp1250", "cp1253",
           "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "iso2022_jp", "mac_roman"]


class Undecodable(ValueError):
    """Bytes that are text in no encoding known here."""


def marked_encoding(head: bytes) -> str | None:
    """The encoding a byte order mark names, or None."""
    return next((name for mark, name in MARKS if head.startswith(mark)), None)


def zero_pattern(head: bytes) -> str | None:
    """The UTF-16 or UTF-32 form whose zero bytes `head` shows (mostly Latin text without a mark), or None."""
    head = head[: len(head) // 4 * 4]
    if len(head) < 4 or 0 not in head:
        return None
    share = [head[i::4].count(0) * 4 / len(head) for i in range(4)]
    if share[0] < 0.1 and min(share[2], share[3]) > 0.9:
        return "utf-32-le"
    if share[3] < 0.1 and min(share[0], share[1]) > 0.9:
        return "utf-32-be"
    odd, even = (share[1] + share[3]) / 2, (share[0] + share[2]) / 2
    for name, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if (zeros > 0.7 and others < 0.05) or (len(head) >= 64 and zeros > 0.03 and zeros > 3 * others):
            return name
    return None


def decode(data: bytes) -> tuple[str, str]:
    """(text, encoding name) of a whole file's bytes.  A byte order mark is not part of the text; nothing else is changed.

    Raises Undecodable, its message the end of a sentence ("its marks say ... but ...").
    """
    named = marked_encoding(data[:4])
    if named:
        try:
            return data.decode(named), named.removesuffix("-sig")
        except UnicodeDecodeError as error:
            raise Undecodable(tr("it begins as {upper} but byte {start} does not fit", upper=named.upper(), start=error.start)) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = None
    wide = zero_pattern(data[:SAMPLE])
    if wide:
        try:
            return data.decode(wide), wide
        except UnicodeDecodeError as error:
            raise Undecodable(tr("it looks like {upper} but byte {start} does not fit", upper=wide.upper(), start=error.start)) from error
    if text is not None:
        return text, "utf-8"
    return _mixed(data) or _legacy(data)


def _mixed(data: bytes) -> tuple[str, str] | None:
    """(text, "utf-8") of bytes that are UTF-8 but for no more strange ones than letters of several bytes, each of those read as
    windows-1252 has it; a last letter that was cut off becomes the replacement character.  None for other bytes."""
    strange = 0

    def as_windows(error: UnicodeError) -> tuple[str, int]:
        nonlocal strange
        assert isinstance(error, UnicodeDecodeError)
        strange += 1
        if error.reason == "unexpected end of data":
            return "\ufffd", len(error.object)
        return error.object[error.start : error.start + 1].decode("cp1252", "replace"), error.start + 1

    codecs.register_error("hiatus.windows", as_windows)
    text = data.decode("utf-8", "hiatus.windows")
    wide = sum(data.count(bytes([lead])) for lead in range(0xC2, 0xF5)) - strange  # the letters of several bytes, at the least
    return (text, "utf-8") if wide >= strange and 50 * strange <= len(data) else None


def _legacy(data: bytes) -> tuple[str, str]:
    """The text of bytes that are in an encoding older than Unicode."""
    from charset_normalizer import from_bytes

    sample = data if len(data) <= SAMPLE else data[:SAMPLE] + data[-SAMPLE:]
    best = from_bytes(sample, cp_isolation=_LEGACY, enable_fallback=False).best()
    names = [best.encoding] if best is not None else []
    for name in dict.fromkeys([*_family(names), "cp1252"]):
        try:
            return data.decode(name), name
        except UnicodeDecodeError:
            continue
    raise Undecodable(tr("its bytes are valid text in no encoding known to this program"))


def _family(names: list[str]) -> list[str]:
    """Each name, the wider encoding that contains it first (Shift-JIS lies within cp932, EUC-KR within cp949)."""
    wider = {"shift_jis": "cp932", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030", "iso8859_1": "cp1252", "latin_1": "cp1252"}
    return [form for name in names for form in (wider.get(name, name), name)]
