"""Closed word classes of German and English that stems and gates look up, all in lower case.

Closed classes after Duden, Die Grammatik (9th ed., 2016) and Huddleston & Pullum, The Cambridge
Grammar of the English Language (2002); the lists of absolute and vague words after Haladyna,
Downing & Rodriguez (2002), rules 22 and 28.
"""

from quizgen.model import Lang
from quizgen.text.wording import FUNCTION


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABSOLUTE_OR_VAGUE = {
    Lang.DE: _words(
        """immer nie niemals alle allen aller alles keine keiner keinen keinem ausschließlich völlig
        stets jeder jede jedes oft häufig selten manchmal meist meistens ungefähr gelegentlich"""
    ),
    Lang.EN: _words(
        """always never all none every entirely completely exclusively
        often usually sometimes frequently rarely seldom occasionally generally"""
    ),
}

# Turn a question round; "no" and "ohne" more often belong to a set phrase ("vote of no confidence").
NEGATIVE = {
    Lang.DE: _words("nicht kein keine keinen keinem keiner keines außer nie niemals"),
    Lang.EN: _words("not except never neither nor cannot"),
}

# Deny almost all: what somebody seldom did, others seldom did, too.
HARDLY = {Lang.DE: _words("kaum selten"), Lang.EN: _words("hardly scarcely barely seldom rarely")}

# Of rulers and clerics, as their names begin.
TITLES = {
    Lang.DE: _words(
        """papst könig königin kaiser kaiserin prinz prinzessin kronprinz kardinal patriarch erzherzog herzog
        lord marquis"""
    ),
    Lang.EN: _words(
        """pope king queen emperor empress prince princess lord crown cardinal patriarch saint archduke duke
        marquis"""
    ),
}

# Prepositions with an article in them.
CONTRACTED = {Lang.DE: _words("im am vom zum zur beim ins ans"), Lang.EN: _words("")}

# Right before a gap these make plain that a time is asked for,
CUES_OF_TIME = {
    Lang.DE: _words(
        """jahr jahre jahren jahres seit bis ab sommer herbst winter frühjahr frühling von vom während
        zwischen in"""
    ),
    Lang.EN: _words("between in year years since until by of from during"),
}
# and these that it is a period: "in ____" may be one year.
CUES_OF_PERIODS = {Lang.DE: _words("von vom zwischen jahren"), Lang.EN: _words("from between years")}

# Before a number: it is not the exact one, or one bound of many.
HEDGES = {
    Lang.DE: _words("rund etwa circa ca fast knapp über mehr als schätzungsweise mindestens höchstens"),
    Lang.EN: _words("about around nearly almost over more than roughly estimated some approximately"),
}

CATCH_ALL = {
    Lang.DE: ("alle genannten", "keine der genannten", "keines davon", "alle antworten", "nichts davon"),
    Lang.EN: ("all of the above", "none of the above", "all of these", "none of these", "both of these"),
}

# Pronouns that need somebody named before them in the same text.
PRONOUNS = {
    Lang.DE: _words(
        """er ihn ihm sie ihr ihnen sein seine seinen seinem seiner seines ihre ihren ihrem ihrer
        ihres"""
    ),
    Lang.EN: _words("he him his she her hers they them their theirs"),
}

# Point out of the text, whatever stands before them.
POINTING = {
    Lang.DE: _words(
        """dieser diese dieses diesen diesem jener jene jenes dort hier dorthin hierher heute gestern
        morgen vorgestern übermorgen heuer jetzt damals kürzlich neulich derzeit gegenwärtig
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"""
    ),
    Lang.EN: _words(
        """this these here today yesterday tomorrow tonight now recently currently nowadays ago
        monday tuesday wednesday thursday friday saturday sunday"""
    ),
}

# Of these, the ones that may mean what the sentence before says.
POINTING_BACK = {
    Lang.DE: _words("""dieser diese dieses diesen diesem jener jene jenes dort dorthin damals"""),
    Lang.EN: _words("this these there"),
}
THERE = {Lang.DE: _words("dort"), Lang.EN: _words("there")}
WHO = {Lang.DE: _words("wer"), Lang.EN: _words("who")}

# What a number or a year before them tells: "zu dieser Zeit", "this figure".
OF_NUMBERS = {
    Lang.DE: _words(
        """zeit zeitpunkt jahr jahre jahren jahres tag monat zeitraum jahrzehnt jahrhundert zahl wert anteil
        summe betrag prozentsatz quote damals"""
    ),
    Lang.EN: _words(
        """time year years period day month decade century season figure number percentage amount total share
        sum"""
    ),
}
# Begin another clause.
JOINING = {
    Lang.DE: _words("und oder aber bis da weil dass ob obwohl während wobei sodass"),
    Lang.EN: _words("and or but until because that although though while since so"),
}

ASKS_FOR_NUMBER = {
    Lang.DE: ("wie viel", "wie viele", "wie hoch", "wie groß", "wie weit", "wie lange", "wie oft", "wann"),
    Lang.EN: ("how many", "how much", "how high", "how big", "how far", "how long", "how often", "when"),
}

# Finite forms that cannot be anything else where they follow the first constituent.
FINITE = {
    Lang.DE: _words(
        """ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte
        konnten soll sollen sollte sollten muss müssen musste mussten will wollen wollte wollten darf
        dürfen durfte durften mag möchte liegt liegen lag lagen steht stehen stand standen gilt gelten
        galt galten gehört gehören gehörte gehörten besteht bestehen bestand bestanden umfasst umfassen
        umfasste umfassten heißt heißen hieß hießen bildet bilden bildete bildeten begann begannen
        beginnt beginnen endet enden endete endeten dauert dauern dauerte dauerten starb starben kam
        kamen kommt kommen ging gingen geht gehen blieb blieben bleibt bleiben gewann gewannen gewinnt
        erhielt erhielten erhält erhalten tritt treten trat traten zählt zählen zählte zählten
        verfügt verfügen verfügte verfügten wiegt wiegen wog wogen entdeckte entdeckten gründete
        gründeten wählt wählen wählte wählten beträgt betragen betrug betrugen führt führen führte
        führten forderte fordert sagte sagt erklärte erklärt kündigte"""
    ),
    Lang.EN: _words("""is are was were has have had will would can could may might must shall should"""),
}

# Start a first constituent and lose their capital when it moves into the sentence.
DECAPITALISED = {
    Lang.DE: _words(
        """der die das den dem des ein eine einen einem einer eines im in am an auf aus bei beim mit
        nach von vom vor zu zum zur für gegen um durch ohne bis seit über unter zwischen neben während
        wegen trotz ab laut sein seine ihr ihre alle viele mehrere jeder jede jedes"""
    ),
    Lang.EN: _words("the a an in on at to from of for with by about during after before since its their"),
}

# After a gap at the start of a German sentence these are not its finite verb.
NOT_A_VERB = {
    Lang.DE: FUNCTION[Lang.DE] - FINITE[Lang.DE] | _words("selbst dagegen jedoch allein sowie bzw samt"),
    Lang.EN: FUNCTION[Lang.EN] - FINITE[Lang.EN] | _words("himself herself itself alone however together"),
}
