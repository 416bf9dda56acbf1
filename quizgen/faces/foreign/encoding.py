"""Bytes of a stranger's text file as text, or the reason why nobody can tell what they say."""

import codecs
import re
from pathlib import Path

from quizgen.errors import Location, QuizgenError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as that of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Beside ASCII what German, English and their neighbours write in Windows-1252. Whatever else the
# bytes say there, they more likely mean something in another of the old encodings.
_WESTERN = frozenset(
    "ÀÁÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖØÙÚÛÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüœŒ€‚„…‘’“”•–—¡£§©«¬®°²³·º»¼½¾¿×\xa0\xad"
)
# "K„se" is Käse of MS-DOS, "b³ysk" Polish, "ïðèâåò" Russian: signs that no word has inside, too many
# foreign letters in a row.
_ODD = re.compile(r"[^\W\d_]([‚„…“”•¡£§©«¬®°²³º»¼½¾¿×])[^\W\d_]|([À-ÿœŒ]{4})")
SAVE = "save the file as UTF-8 (Excel: 'CSV UTF-8')"


def decode(data: bytes, path: Path) -> str:
    """UTF-8, UTF-16, or Windows-1252 where it reads like Western words. Raises QuizgenError for bytes
    that may mean this or that: wrong letters learned by heart are worse than a file saved anew."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data.removeprefix(mark), name, path)
    if b"\0" in data:  # the high bytes of ASCII, first or last of each pair
        big = data[0::2].count(0) > data[1::2].count(0)
        return _strictly(data, "utf-16-be" if big else "utf-16-le", path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _windows(data, path)


def _strictly(data: bytes, name: str, path: Path) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError as error:
        line = data[: error.start].decode(name, "replace").count("\n") + 1
        raise QuizgenError.single(f"is no {name[:-3].upper()} text", Location(path, line), SAVE) from None


def _windows(data: bytes, path: Path) -> str:
    text = data.decode("cp1252", "replace")
    odd = next((i for i, sign in enumerate(text) if sign > "\x7f" and sign not in _WESTERN), None)
    if odd is None and (found := _ODD.search(text)):
        odd = found.start(found.lastindex or 0)
    if odd is None:
        return text
    line = text.count("\n", 0, odd) + 1
    # One byte is one letter there, so the place is the same in both.
    what = f"byte 0x{data[odd]:02X} is neither UTF-8 nor clearly Windows-1252"
    raise QuizgenError.single(what, Location(path, line), SAVE)
