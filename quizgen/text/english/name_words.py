"""Words that tell the names of persons from those of firms, clubs, streets and institutions."""

import re

from quizgen.text.english.dates import MONTHS

PARTICLES = frozenset(
    "von van der den de del della di Di Da da do dos du Du la La le Le ten ter te af al el El bin "
    "ben ibn Van "
    "Von De Del Al".split()
)
# Before a name these say that it is no person's.
BEFORE_NO_PERSON = frozenset(
    """
        entitled titled St. Saint San Santa Santo São Mount Mt. Port Fort Ft. Lake Camp Cape Hotel Villa
        Hurricane Typhoon Cyclone Storm USS HMS RMS SS HMCS FC AC Real University Bank Galerie Gallery
        Aston Café Restaurant Studio The Los Las New El Big Black Institute Club Team Port Castle Palace
        Church Team Bay Glen Loch Operation Project Ship Radio Château Rio Rue Villa Casa Super
    """.split()
)
# Behind a name, or as its last part, they make it that of something else.
ENDS_NO_PERSON = re.compile(
    r"(?:Inc|Inc\.|Ltd|Ltd\.|Co|Co\.|Corp|Corp\.|LLC|plc|PLC|Group|Universit(?:y|ies)|Foundation|"
    r"College|School|Street|"
    r"Airport|Stadium|Arena|Orchestra|Band|Trio|Quartet|Company|Corporation|Bank|Center|Centre|"
    r"Hospital|Awards?|"
    r"Prize|Medal|Theatre|Theater|Square|Museum|Library|Hall|House|Park|Towers?|Hotel|Motors|Cup|"
    r"Trophy|Club|Bridge|"
    r"Avenue|Ave|Ave\.|Memorial|Show|Times|Post|Institute|Open|River|Creek|Valley|County|Islands?|"
    r"Lake|Road|Bay|Beach|Falls|"
    r"Mountains?|Pass|Canyon|Village|Town|Township|City|Highway|Freeway|Boulevard|Lane|Canal|Fort|"
    r"Church|Cathedral|"
    r"Chapel|Act|Project|Program(?:me)?|Council|Committee|Association|Federation|Union|Society|Office|Agency|"
    r"Authority|Board|Commission|Service|Party|League|Assembly|Report|Hills?|Cove|Masters|Classics?|"
    r"Records|Pictures|"
    r"Entertainment|Studios?|Media|Brothers|Bros|Bros\.|Sons|Partners?|Associates|Capital|Academy|"
    r"Administration|Airlines|"
    r"Airways|Army|Navy|Effect|Law|Laws|Theorem|Theory|Doctrine|Plan|Treaty|Accords?|Amendment|Bill|"
    r"Test|Virus|Disease|"
    r"Syndrome|Building|Station|Gardens?|Cemetery|Monument|Collection|Gallery|Games|Championships?|"
    r"Dynasty|Empire|"
    r"Kingdom|Republic|State|States|Province|District|Region|Territory|Peninsula|Coast|Ocean|Sea|"
    r"Desert|Forest|"
    r"Glacier|Strait|Channel|Reef|Point|Press|Journal|Magazine|Review|Papers|Encyclop(?:a)?edia|"
    r"Bible|Day|Week|War|"
    r"Wars|Campaign|Rebellion|Revolution|Massacre|Confession|Church|Court|Line|Rail|Railway|Railroad|"
    r"Tigers|Bears|"
    r"Fund|Trust|Laboratory|Laboratories|Telescope|Mission|Crater|Network|Television|News|Sports|"
    r"Radio|Music|Live|"
    r"Expedition|Company's|Field|Plaza|Mall|Estate|Gate|Palace|Castle|Abbey|Stakes|Derby|Bowl|Series|"
    r"Era|Age|Period)"
)
# Capitals that are no part of any name of a person.
_PEOPLES = re.compile(
    r"(?:[A-Z]\w*(?:ish|ese|ch)|American|German|Italian|Russian|Roman|Greek|Indian|Canadian|Australian|"
    r"Austrian|Belgian|Norwegian|Hungarian|Ukrainian|Iranian|Egyptian|African|European|Asian|Mexican|"
    r"Brazilian|Christian|Catholic|Protestant|Jewish|Muslim|Islamic|Dutch|Swiss|Iraqi|Israeli|Pakistani)s?"
)
WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
# Function words that have a capital only where a sentence begins.
FUNCTION_WORDS = frozenset(
    """
        A An The This That These Those In On At By For From With After Before Since Until During While
        When Where As If Although Because But And Or So Then There Here His Her Their Its Our My Your No
        Not Some Many Most All Both Each Every One Two Three Four Five Six Seven Eight Nine Ten However
        Of To It He She They We I You Who What Which How Why Among Between Under Over About Around
        According Despite Like Unlike Through Throughout Within Without Also Only Even Just More Few
        Several Such Other Another First Second Third Last Later Next Today Now Thus Hence Once Upon Per
        Via Is Are Was Were Has Have Had Do Does Did Can Could Will Would May Might Should Must Let Yet
        Nor Former Half Into Against Along Across Behind Beyond Near Off Out Up Down Toward Towards
        Above Below Because Since Except Including Following Though Whereas Whether Instead Meanwhile
        Moreover Furthermore Additionally Finally Initially Eventually Subsequently Originally Recently
        Currently Similarly Historically Traditionally Today
    """.split()
)
FIRM_NAMES = frozenset(
    "Ford Porsche Benz Daimler Siemens Bosch Tesla Boeing Disney Chanel Dior Ferrari Opel Krupp "
    "Thyssen Philips "
    "Honda Toyota Dell Springer Merck Heinz Kellogg Bloomberg Morgan Rothschild Versace Gucci "
    "Armani Prada Boss "
    "Renault Peugeot Citroën Bugatti Lamborghini Suzuki Yamaha Lehman Stanley Sachs Goldman Edison "
    "Westinghouse "
    "Hilton Wells Fargo Macy Sears Chrysler Dodge Hershey".split()
)
FIRM_WORDS = frozenset(
    "company Company firm carmaker maker shares Inc. Inc brand manufacturer Corporation".split()
)


def is_capitalised(word: str) -> bool:
    """Whether a word begins as names do."""
    return word[0].isupper()


def is_people(word: str) -> bool:
    """Whether it says where somebody comes from or what they believe in: "French", "Germans"."""
    return _PEOPLES.fullmatch(word[:40]) is not None


def is_calendar(word: str) -> bool:
    return word in MONTHS or word in WEEKDAYS
