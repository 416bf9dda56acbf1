"""Firms, parties, media and clubs that German and English call the same."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quizgen.model import Bilingual
from quizgen.values.names import Organisation

# By kind, called the same in both languages; further German spellings after "|".
_ORGANISATIONS: Mapping[str, str] = MappingProxyType(
    {
        "company": (
            "Google, Microsoft, Facebook, Samsung, Sony, Siemens, Volkswagen|VW, BMW, Daimler, Audi, "
            "Lufthansa, Airbus, Boeing, Twitter, YouTube|Youtube, Netflix, Intel, IBM, Nokia, Huawei, "
            "Deutsche Bank, Commerzbank, BASF, Deutsche Telekom, Vodafone, Toyota, Nissan, Renault, "
            "Peugeot, Volvo, Ikea|IKEA, Nestlé, Novartis, Roche, Pfizer, Bayer AG, Gazprom, Rosneft, "
            "ExxonMobil, Apple, Uber, Airbnb, Spotify, Paypal|PayPal, Ebay|eBay, Alibaba, Tencent, Foxconn, "
            "Qualcomm, Nvidia, HTC, Ericsson, Alcatel-Lucent, SAP, Adidas, H&M, Walmart, "
            "Morgan Stanley, JPMorgan Chase, "
            "McDonald's, Coca-Cola, Starbucks, Goldman Sachs, Lehman Brothers, UBS, Credit Suisse, Hypo "
            "Alpe Adria, Raiffeisen Bank International, OMV, Voestalpine, General Motors, General "
            "Electric, Air Berlin, Ryanair, Easyjet|EasyJet, Austrian Airlines, Germanwings, Rewe, Edeka, "
            "Mozilla, Blackberry, Lenovo, Hewlett-Packard, Cisco, Adobe, Yahoo, Dropbox"
        ),
        "party": (
            "SPÖ, ÖVP, FPÖ, NEOS|Neos, BZÖ, KPÖ, AKP, HDP, CHP, MHP, PKK, Syriza, Podemos, Front National, "
            "Ukip|UKIP, PEGIDA|Pegida, Fidesz, Likud, Hamas, Fatah, SED, NSDAP, KPD, PDS, NPD, Five Star "
            "Movement"
        ),
        "media": (
            "ARD, ZDF, ORF, BBC, CNN, dpa, Reuters, AFP, New York Times, Washington Post, Wall "
            "Street Journal, Financial Times, Al Jazeera, NDR, WDR, MDR, RTL, ProSieben, Sat.1, "
            "ATV, Puls 4, Wikileaks|WikiLeaks, Wikipedia, Süddeutsche Zeitung, Frankfurter Allgemeine "
            "Zeitung, Bild-Zeitung, NBC, CBS, HBO, Fox News, Sky"
        ),
        "club": (
            "Real Madrid, FC Barcelona, Borussia Dortmund, Bayern München|FC Bayern München|FC Bayern, "
            "Borussia Mönchengladbach, Manchester United, Manchester City, FC Chelsea, FC Liverpool, FC "
            "Arsenal, Juventus Turin, AC Milan|AC Mailand, Inter Mailand, Atlético Madrid|Atletico Madrid, "
            "Paris Saint-Germain, Ajax Amsterdam, Schalke 04, Bayer Leverkusen, Werder Bremen, Hamburger "
            "SV, VfB Stuttgart, VfL Wolfsburg, Hertha BSC, Eintracht Frankfurt, 1. FC Köln, Red Bull "
            "Salzburg, Rapid Wien|Rapid, Austria Wien, Sturm Graz, Wolfsberger AC, Denver Broncos, Carolina "
            "Panthers, New England Patriots, Arizona Cardinals, Seattle Seahawks"
        ),
        "": (
            "Greenpeace, Amnesty International, Human Rights Watch, Attac, FIFA|Fifa, UEFA|Uefa, NSA, "
            "FSB, KGB, "
            "MI6, CERN|Cern, OMV, ÖBB, ASFINAG|Asfinag, Frontex, Al-Kaida|Al-Qaida, Boko Haram, Taliban, "
            "NHL, NFL, NBA, Harvard University, Universität Wien, Oxford University, "
            "Max-Planck-Gesellschaft"
        ),
    }
)
# Names that mean something else or another country's house too often.
NOT_SURE = frozenset(
    (
        "bundesregierung bundesrat senat kongress demokraten republikaner grüne greens is au us-senat senate "
        "congress republicans democrats ice security pisa rechnungshof sky ap abc magna rapid amd lg dell "
        "oracle apa shell sturm bundesbank guardian puma linkspartei bundeswehr "
    ).split()
)
NAMED_SO = frozenset(("Apple", "Intel", "Uber"))  # sure only where HanTa sees a name
LONGEST = 7  # tokens
# Behind a name they make it that of something else: "CBS News".
GOES_ON = frozenset(
    "News Sports Radio Television Studios University Street Open Music Cloud Maps Plus Europe Deutschland "
    "Austria Österreich Arena Center Bank Store Cup Pay TV Play Home Glass Chrome Earth Watch Office "
    "Windows II Eins Prime 1 2".split()
)


@cache
def well_known() -> Mapping[str, Organisation]:
    """By every spelling that is sure."""
    found: dict[str, Organisation] = {}
    for kind, rows in _ORGANISATIONS.items():
        for row in rows.split(", "):
            names = row.split("|")
            if names[0].casefold() not in NOT_SURE:
                for name in names:
                    shown = name if name.casefold() == names[0].casefold() else names[0]
                    found[name] = Organisation(Bilingual(shown, shown), kind)
    return MappingProxyType(found)
