"""What people are: the English nouns for offices and professions, and the kinds of person they make."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

# By kind of person, in lower case; compounds in two words where the last word alone says something else.
_ROLES: Mapping[str, str] = MappingProxyType(
    {
        "politician": (
            "president, chancellor, minister, premier, prime minister, secretary, secretary general, "
            "secretary-general, senator, governor, mayor, congressman, congresswoman, representative, "
            "lawmaker, legislator, mp, mep, politician, statesman, diplomat, ambassador, commissioner, "
            "foreign minister, attorney general, governor general, vice president, vice-president, "
            "taoiseach, whip, speaker, party leader, candidate, nominee, republican, democrat, "
            "councillor, councilman, envoy, high representative, chief minister, first minister, "
            "first lady, dictator, lieutenant governor"
        ),
        "monarch": (
            "king, queen, emperor, empress, tsar, tsarina, czar, prince, princess, duke, duchess, "
            "sultan, pharaoh, count, countess, archduke, archduchess, elector, khan, shah, caliph, "
            "crown prince, emir, kaiser, earl, marquis, viceroy, ruler"
        ),
        "cleric": (
            "pope, bishop, archbishop, cardinal, priest, theologian, pastor, imam, rabbi, abbot, "
            "reformer, patriarch, monk, preacher, missionary, saint, reverend, minister of religion, nun, "
            "chaplain, deacon, evangelist"
        ),
        "athlete": (
            "coach, head coach, footballer, striker, goalkeeper, midfielder, defender, quarterback, "
            "linebacker, cornerback, receiver, wide receiver, running back, tight end, safety, kicker, "
            "defensive end, defensive tackle, lineman, sprinter, runner, swimmer, boxer, gymnast, "
            "tennis player, golfer, cyclist, skier, pitcher, shortstop, wrestler, jockey, cricketer, "
            "athlete, olympian, racing driver, racer, player, captain of the team, goalie, batsman, rookie, "
            "tackle, fullback, guard, center"
        ),
        "scientist": (
            "scientist, physicist, chemist, biologist, mathematician, astronomer, historian, "
            "sociologist, economist, philosopher, psychologist, geologist, archaeologist, inventor, "
            "engineer, researcher, anthropologist, geneticist, botanist, zoologist, virologist, "
            "epidemiologist, neurologist, linguist, geographer, meteorologist, naturalist, "
            "paleontologist, palaeontologist, astrophysicist, political scientist, "
            "computer scientist, climatologist, physician, surgeon, bacteriologist, cosmologist, "
            "immunologist, scholar, microbiologist, chronicler, statistician, ecologist"
        ),
        "artist": (
            "singer, director, author, writer, novelist, poet, painter, composer, musician, actor, "
            "actress, artist, sculptor, architect, conductor, photographer, designer, rapper, "
            "guitarist, drummer, pianist, filmmaker, screenwriter, playwright, dramatist, comedian, "
            "producer, bassist, violinist, cellist, cartoonist, illustrator, dancer, choreographer, "
            "songwriter, entertainer, satirist, essayist, film director, librettist, presenter, "
            "singer-songwriter, film-maker, showrunner, animator, hymnwriter"
        ),
        "manager": (
            "manager, chief executive, ceo, executive, entrepreneur, businessman, businesswoman, "
            "founder, co-founder, cofounder, chairman, chairwoman, banker, investor, billionaire, publisher, "
            "financier, industrialist, magnate, managing director, chief executive officer, "
            "executive director, vice chairman, tycoon, hotelier, general manager, merchant"
        ),
        "soldier": (
            "general, admiral, marshal, field marshal, officer, colonel, commander, lieutenant, major, "
            "brigadier, commodore, commander-in-chief, soldier, lieutenant colonel, captain, sergeant, "
            "warlord, brigadier general, major general, lieutenant general, vice admiral, rear admiral"
        ),
        "astronaut": "astronaut, cosmonaut, command module pilot, lunar module pilot, command pilot",
        "journalist": "journalist, reporter, correspondent, columnist, editor, anchor, newscaster",
        "lawyer": (
            "lawyer, attorney, judge, justice, chief justice, prosecutor, barrister, solicitor, "
            "jurist, magistrate, defense attorney, public prosecutor, district attorney"
        ),
        "explorer": "explorer, navigator, seafarer, conquistador, mountaineer, discoverer",
        # Said of people, but of too many sorts to compare them.
        "": (
            "spokesman, spokeswoman, spokesperson, leader, head, chair, expert, professor, adviser, advisor, "
            "mr., mrs., ms., mr, mrs, ms, dr., dr, prof., sir, lord, lady, dame, baron, baroness, miss, "
            "madame, "
            "member, activist, unionist, teacher, doctor, police officer, pioneer, winner, brother, "
            "sister, father, mother, son, daughter, wife, husband, widow, friend, uncle, nephew, "
            "colleague, witness, victim, suspect, defendant, successor, predecessor, analyst, "
            "delegate, official, cousin, grandson, farmer, rebel, revolutionary, founding father, "
            "colonist, settler, patron, pupil, student, assistant, whistleblower, negotiator, mediator, "
            "aide, director general, surgeon general, deputy, pilot, partner, girlfriend, boyfriend, "
            "mentor, slave, plumber, detective, host, chief, hereditary chief, nurse, translator, cook, fan, "
            "owner, veteran, critic, supporter, opponent, rival, lecturer, fellow, half-brother, stepfather, "
            "grandfather, grandmother, principal, dean, provost, curator, librarian, treasurer, dealer, "
            "noble, "
            "nobleman, mathematics teacher, blogger, chef, model, spy, secretary of state, lead author"
        ),
    }
)
# Before a name these are titles, and no part of it.
TITLES = frozenset(
    """
        President Chancellor Minister Premier Secretary Senator Governor Mayor Ambassador Commissioner
        King Queen Emperor Empress Tsar Czar Prince Princess Duke Duchess Sultan Count Countess Pope
        Bishop Archbishop Cardinal Father Sister Brother Pastor Imam Rabbi General Admiral Marshal
        Colonel Commander Lieutenant Major Captain Sergeant Judge Justice Professor Prof. Doctor Dr. Mr.
        Mrs. Ms. Mr Mrs Ms Dr Sir Lord Lady Dame Baron Baroness Miss Madame Saint Gen. Col. Lt. Sgt.
        Capt. Adm. Maj. Rev. Hon. Sen. Rep. Gov. Congressman Congresswoman Coach Representative Speaker
        Reverend Chairman Chief Officer Detective Earl Archduke Pharaoh Emir Sheikh Caliph Kaiser
        Corporal Private Inspector Superintendent Sheriff Commodore Brigadier Director Councillor
        Monsieur Signor Messrs.
    """.split()
)
# After these a first name alone is the whole name: "King George".
REGNAL = frozenset(
    "King Queen Emperor Empress Tsar Czar Prince Princess Pope Saint Sultan Duke Archduke".split()
)
_LONGEST = 60


@cache
def _table() -> Mapping[str, str]:
    rows = ((kind, role) for kind, roles in _ROLES.items() for role in roles.split(", "))
    return MappingProxyType({role: kind for kind, role in rows})


def role_kind(words: str) -> str | None:
    """The kind of person a noun, or two, names, "" if that says little; None if it names none.

    >>> role_kind("Prime Minister"), role_kind("spokesman"), role_kind("bridge")
    ('politician', '', None)
    """
    if len(words) > _LONGEST:
        return None
    text = words.casefold().replace("-elect", "")
    for prefix in ("ex-", "then-", "vice-", "co-"):
        text = text.removeprefix(prefix)
    found = _table().get(text)
    return _table().get(text.removesuffix("s")) if found is None and text.endswith("s") else found
