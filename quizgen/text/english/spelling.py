"""American or British: which of the two a text is written in."""

import re
from collections.abc import Iterable

# Johnson & Upton, Spelling (The Oxford Guide to British and American Culture): endings and words that
# one variety alone has.
_BRITISH = re.compile(
    r"(?:colou?r(?<=our)|labour|favour|honour|harbour|neighbour|behaviour|rumour|armour)\w*"
    r"|(?:cent|theat|met|lit|fib|kilomet|centimet|millimet)re(?:s|d)?|\w{3,}is(?:e[ds]?|ing|ation|ations)"
    r"|\w+(?:ll)(?:ed|ing|er|ers)|defence|offence|licence|programmes?|catalogue|dialogue|cheque|grey|whilst|aluminium",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    r"(?:color|labor|favor|honor|harbor|neighbor|behavior|rumor|armor)(?:s|ed|ing|ite|able|hood)?"
    r"|(?:cent|theat|met|lit|fib|kilomet|centimet|millimet)er(?:s|ed)?|\w{3,}iz(?:e[ds]?|ing|ation|ations)"
    r"|\w+(?:ve|ce|ne|be|de|ue)l(?:ed|ing|er|ers)|defense|offense|license|programs?|gray|aluminum|percent",
    re.IGNORECASE,
)
# Words that end like a British spelling and are written so everywhere.
_EVERYWHERE = re.compile(
    r"(?:adv|exerc|surpr|superv|rev|dev|prom|comprom|enterpr|franch|merchand|telev|improv|comp|advert|prec|conc|"
    r"ra|pra|pro|no|cru|dem|desp|disgu|exc|expert|inc|otherw|likew|r|w)is\w+"
    r"|(?:ca|fi|ki|ta|pu|ro|se|te|spe|sma|dwe|swe|sme|sti|wi|insta|enro|contro|ski|dri|gri|thri|sho|po|bi|mi|fu)ll\w+",
    re.IGNORECASE,
)


def is_british(words: Iterable[str]) -> bool:
    """Whether more words are spelled the British way than the American; as many: American.

    >>> is_british("the labour organisation".split()), is_british("the city center".split())
    (True, False)
    """
    british = american = 0
    for word in words:
        if _AMERICAN.fullmatch(word):
            american += 1
        elif _BRITISH.fullmatch(word) and not _EVERYWHERE.fullmatch(word):
            british += 1
    return british > american
