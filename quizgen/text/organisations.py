"""Which of the organisations that many know a text means by their names."""

from quizgen.model import Bilingual, Lang
from quizgen.values.names import Organisation
from quizgen.values.organisations import kind_of_organisation, known_organisation

# Names that mean something else or another country's house too often.
_NOT_SURE = frozenset(
    (
        "bundesregierung bundesrat senat kongress demokraten republikaner grüne grünen greens is au "
        "us-senat senate congress republicans democrats ice security pisa rechnungshof sky ap abc "
        "magna rapid amd lg dell oracle apa shell sturm bundesbank guardian puma linkspartei "
        "bundeswehr uno conservatives oberhaus unterhaus ss sa raf ira eta fis jesuits jesuiten "
        "franziskaner franciscans benedictines benediktiner zisterzienser cistercians dominikaner "
        "dominicans templerorden tempelritter ajax times economist spiegel amazon philips tesla honda "
        "ford chrysler ferrari porsche opel bosch bayer merck nike zara moderna chevron fiat mit "
        "leopoldina albertina prado hermitage eremitage louvre uffizien uffizi g7 g20 eon linke left "
        "fed un union beatles"
    ).split()
) | frozenset(
    """socialist party|people’s party|national front|federal police|house of commons|house of lords|downing
    street|holy see|heiliger stuhl|german government|formel 1|formula one""".replace("\n    ", " ").split("|")
)
_NO_BODIES = frozenset(("league", "festival"))  # kinds that do nothing by themselves
NAMED_SO = frozenset(("Apple", "Intel", "Uber"))  # sure only where HanTa sees a name
LONGEST = 7  # tokens
# Behind a name they make it that of something else: "CBS News".
GOES_ON = frozenset(
    "News Sports Radio Television Studios University Street Open Music Cloud Maps Plus Europe Deutschland "
    "Austria Österreich Arena Center Bank Store Cup Pay TV Play Home Glass Chrome Earth Watch Office "
    "Windows II Eins Prime 1 2".split()
)


def organisation_named(text: str, lang: Lang, *, sure: bool = False) -> Organisation | None:
    """The organisation with that name in that language, if the name is sure, or what stands before it.

    >>> court = organisation_named("Europäischer Gerichtshof", Lang.DE)
    >>> court and (court.say(Lang.EN), court.kind)
    ('European Court of Justice', 'court')
    """
    known = None if text.casefold() in _NOT_SURE and not sure else known_organisation(text)
    if not known or not _is_spelt_so(text, known[0], lang):
        return None
    kind = kind_of_organisation(text)
    return None if kind in _NO_BODIES else Organisation(known[0], kind)


def _is_spelt_so(text: str, names: Bilingual[str], lang: Lang) -> bool:
    """Abbreviations in capitals ("NATO", also "Nato"); one word as it is written, several in any case."""
    name = names[lang]
    if name.isupper():
        return text == name or (len(name) > 3 and text == name.capitalize())
    return text == name or (" " in text and text.casefold() == name.casefold())
