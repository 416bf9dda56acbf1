"""When states and organisations came to be: none of them is an option for what was before."""

from quizgen.model import Value
from quizgen.values.names import Organisation, Place

# When countries that a question about the past could offer came to be, by their English names; the years
# are those of the states of that name (CIA World Factbook, "independence").
_STATES = {
    "Germany": 1871, "Italy": 1861, "Belgium": 1830, "Greece": 1822, "United States": 1776, "Canada": 1867,
    "Australia": 1901, "New Zealand": 1907, "South Africa": 1910, "Norway": 1905, "Finland": 1917,
    "Ireland": 1922, "Iceland": 1918, "Czechia": 1993, "Slovakia": 1993, "Slovenia": 1991, "Croatia": 1991,
    "Serbia": 1817, "Bulgaria": 1878, "Romania": 1859, "Albania": 1912, "Estonia": 1918, "Latvia": 1918,
    "Ukraine": 1917, "Belarus": 1918, "Turkey": 1923, "Israel": 1948, "India": 1947, "Pakistan": 1947,
    "Bangladesh": 1971, "Indonesia": 1945, "Malaysia": 1957, "Singapore": 1965, "Philippines": 1898,
    "Mexico": 1821, "Brazil": 1822, "Argentina": 1816, "Chile": 1818, "Colombia": 1819, "Peru": 1821,
    "Venezuela": 1830, "Bolivia": 1825, "Cuba": 1902, "Iraq": 1932, "Syria": 1946, "Lebanon": 1943,
    "Jordan": 1946, "Saudi Arabia": 1932, "Egypt": 1922, "Libya": 1951, "Tunisia": 1956, "Algeria": 1962,
    "Nigeria": 1960, "Ghana": 1957, "Kenya": 1963, "Tanzania": 1964, "Senegal": 1960, "United Kingdom": 1707,
    "Luxembourg": 1815, "Kazakhstan": 1991, "Netherlands": 1581, "Sweden": 1523, "Russia": 1547,
    "Malta": 1964, "Cyprus": 1960, "Moldova": 1991, "Bosnia & Herzegovina": 1992, "North Macedonia": 1991,
    "Montenegro": 1878, "Lithuania": 1918, "Kosovo": 2008, "Kuwait": 1961, "Qatar": 1971,
    "United Arab Emirates": 1971, "Bahrain": 1971, "Yemen": 1918, "Uzbekistan": 1991, "Sri Lanka": 1948,
    "Myanmar": 1948, "Vietnam": 1945, "Laos": 1953, "Cambodia": 1953, "South Korea": 1948,
    "North Korea": 1948, "Sudan": 1956, "South Sudan": 2011, "Morocco": 1956, "Angola": 1975,
    "Mozambique": 1975, "Zambia": 1964, "Zimbabwe": 1965, "Uganda": 1962, "Georgia": 1918, "Armenia": 1918,
    "Azerbaijan": 1918,
    "Northern Ireland": 1921, "Alberta": 1905, "Saskatchewan": 1905, "Manitoba": 1870, "Ontario": 1867,
    "British Columbia": 1858,
}  # fmt: skip
# Likewise organisations, by a word or more of their English names as the table has them.
_ORGANISATIONS = {
    "AfD": 2013, "BSW": 2024, "Left": 2007, "Greens": 1980, "Pegida": 2014, "NEOS": 2012, "BZÖ": 2005,
    "UKIP": 1993, "National Rally": 2018, "National Front": 1972, "Five Star Movement": 2009,
    "Forza Italia": 1994, "Northern League": 1991, "AKP": 2001, "HDP": 2012, "Podemos": 2014,
    "Ciudadanos": 2006, "People’s Party": 1989, "Syriza": 2004, "Hamas": 1987, "Likud": 1973,
    "Netflix": 1997, "YouTube": 2005, "Apple": 1976, "Microsoft": 1975, "Google": 1998, "Amazon": 1994,
    "Facebook": 2004, "Twitter": 2006, "Nvidia": 1993, "Uber": 2009, "Airbnb": 2008, "PayPal": 1998,
    "OpenAI": 2015, "eBay": 1995, "Mozilla": 1998, "Dropbox": 2007, "Yahoo": 1994, "Cisco": 1984,
    "Adobe": 1982, "Spotify": 2006, "Alcatel-Lucent": 2006, "Tesla": 2003, "Alibaba": 1999,
    "Huawei": 1987, "Lenovo": 1984, "Tencent": 1998, "TikTok": 2016, "Airbus": 1970,
    "UN Human Rights Council": 2006, "UN Security Council": 1946, "UN General Assembly": 1946,
    "NATO": 1949, "EU": 1993, "UN": 1945, "WTO": 1995, "WHO": 1948, "G20": 1999, "G7": 1975,
    "African Union": 2002, "Arab League": 1945, "ASEAN": 1967, "Mercosur": 1991, "UNCTAD": 1964,
    "Frontex": 2004, "Europol": 1999, "Eurojust": 2002, "ENISA": 2004, "EFSA": 2002, "EMA": 1995,
    "NASA": 1958, "ESA": 1975, "JAXA": 2003, "Roscosmos": 1992,
    "ECB": 1998, "CNN": 1980, "Fox News": 1996, "Al Jazeera": 1996, "Sky News": 1989, "BSkyB": 1990,
    "Channel 4": 1982, "Channel 5": 1997, "ESPN": 1979, "HBO": 1972,
}  # fmt: skip


def founded(value: Value) -> int | None:
    """The year from which on there has been a state or organisation of that name; None for all that is
    neither, that is old, or of which the tables do not tell.

    >>> from quizgen.model import Bilingual
    >>> founded(Place(Bilingual("Italien", "Italy"), "country"))
    1861
    >>> founded(Organisation(Bilingual("AfD", "AfD")))
    2013
    """
    if isinstance(value, Organisation):
        return _ORGANISATIONS.get(value.name.en)
    if isinstance(value, Place) and value.kind in ("country", "region"):
        return _STATES.get(value.name.en)
    return None
