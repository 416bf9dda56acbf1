"""Organisations that go by several names, abbreviated and in full.

The names are those the organisations give themselves in German and English.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual

# Every name is written `German/English`, or once if both languages use it.
_ORGANISATIONS = (
    "NATO, Nordatlantikpakt/North Atlantic Treaty Organization, "
    "Nordatlantische Allianz/North Atlantic Alliance",
    "EU, Europäische Union/European Union",
    "UN, Vereinte Nationen/United Nations, UNO",
    "EZB/ECB, Europäische Zentralbank/European Central Bank",
    "IWF/IMF, Internationaler Währungsfonds/International Monetary Fund",
    "WHO, Weltgesundheitsorganisation/World Health Organization",
    "WTO, Welthandelsorganisation/World Trade Organization",
    "OSZE/OSCE, Organisation für Sicherheit und Zusammenarbeit in Europa"
    "/Organization for Security and Co-operation in Europe",
    "OECD, Organisation für wirtschaftliche Zusammenarbeit und Entwicklung"
    "/Organisation for Economic Co-operation and Development",
    "OPEC, Organisation erdölexportierender Länder/Organization of the Petroleum Exporting Countries",
    "IAEO/IAEA, IAEA, Internationale Atomenergie-Organisation/International Atomic Energy Agency",
    "UNESCO",
    "UNICEF, Kinderhilfswerk der Vereinten Nationen/United Nations Children’s Fund",
    "UNHCR, Flüchtlingshilfswerk der Vereinten Nationen/United Nations Refugee Agency",
    "Weltbank/World Bank",
    "UN-Sicherheitsrat/UN Security Council, "
    "Sicherheitsrat der Vereinten Nationen/United Nations Security Council, "
    "Weltsicherheitsrat/Security Council",
    "IStGH/ICC, Internationaler Strafgerichtshof/International Criminal Court",
    "IGH/ICJ, Internationaler Gerichtshof/International Court of Justice",
    "EuGH/ECJ, Europäischer Gerichtshof/European Court of Justice",
    "EGMR/ECHR, Europäischer Gerichtshof für Menschenrechte/European Court of Human Rights",
    "Europäische Kommission/European Commission, EU-Kommission/EU Commission",
    "Europäisches Parlament/European Parliament, Europaparlament/EU Parliament, "
    "EU-Parlament/European Parliament",
    "Europäischer Rat/European Council",
    "Europarat/Council of Europe",
    "Europol",
    "Interpol",
    "Rotes Kreuz/Red Cross, IKRK/ICRC, Internationales Komitee vom Roten Kreuz"
    "/International Committee of the Red Cross",
    "Afrikanische Union/African Union, AU",
    "Arabische Liga/Arab League",
    "IOC, IOK/IOC, Internationales Olympisches Komitee/International Olympic Committee",
    "CDU, Christlich Demokratische Union Deutschlands/Christian Democratic Union of Germany",
    "CSU, Christlich-Soziale Union in Bayern/Christian Social Union in Bavaria",
    "SPD, Sozialdemokratische Partei Deutschlands/Social Democratic Party of Germany",
    "FDP, Freie Demokratische Partei/Free Democratic Party",
    "AfD, Alternative für Deutschland/Alternative for Germany",
    "BSW, Bündnis Sahra Wagenknecht/Sahra Wagenknecht Alliance",
    "Grüne/Greens, Die Grünen/The Greens",
    "Die Linke/The Left, Linkspartei/Left Party",
    "Bundestag, Deutscher Bundestag/German Bundestag",
    "Bundesrat, Deutscher Bundesrat/German Bundesrat",
    "Bundesverfassungsgericht/Federal Constitutional Court",
    "Bundesgerichtshof/Federal Court of Justice, BGH",
    "Bundesbank, Deutsche Bundesbank",
    "Bundesregierung/German government, deutsche Bundesregierung/Federal Government",
    "Bundeswehr, deutsche Streitkräfte/German armed forces",
    "BND, Bundesnachrichtendienst/Federal Intelligence Service",
    "Republikanische Partei/Republican Party, Republikaner/Republicans, GOP",
    "Demokratische Partei/Democratic Party, Demokraten/Democrats",
    "Oberster Gerichtshof der USA/US Supreme Court, Supreme Court, Oberster Gerichtshof/Supreme Court",
    "Repräsentantenhaus/House of Representatives, US-Repräsentantenhaus/US House of Representatives",
    "US-Senat/US Senate, Senat/Senate",
    "US-Kongress/US Congress, Kongress/Congress",
    "Fed, US-Notenbank/Federal Reserve, Federal Reserve",
    "CIA, Central Intelligence Agency",
    "FBI, Federal Bureau of Investigation",
    "NASA, National Aeronautics and Space Administration",
    "ESA, Europäische Weltraumorganisation/European Space Agency",
    "Hisbollah/Hezbollah",
    "Huthi/Houthis, Huthis/Houthis, Ansar Allah",
    "Islamischer Staat/Islamic State, IS/ISIS",
)


def known_organisation(name: str) -> tuple[Bilingual[str], ...] | None:
    """All names of the organisation with that German or English name, that one first; letter case aside.

    >>> known_organisation("Vereinte Nationen")[0]
    Bilingual(de='Vereinte Nationen', en='United Nations')
    """
    return _index().get(name.casefold())


@cache
def _index() -> Mapping[str, tuple[Bilingual[str], ...]]:
    found: dict[str, tuple[Bilingual[str], ...]] = {}
    for row in _ORGANISATIONS:
        pairs = tuple(_pair(names) for names in row.split(", "))
        for pair in pairs:
            ordered = (pair, *(other for other in pairs if other != pair))
            found.setdefault(pair.de.casefold(), ordered)
            found.setdefault(pair.en.casefold(), ordered)
    return MappingProxyType(found)


def _pair(names: str) -> Bilingual[str]:
    german, _, english = names.partition("/")
    return Bilingual(german, english or german)
