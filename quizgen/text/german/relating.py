"""What German says beside what relations state."""

from quizgen.text.german.words import SEASONS, WEEKDAYS
from quizgen.text.reading import words
from quizgen.text.relating import Relating

RELATING = Relating(
    spare=words(
        """bei mit wegen trotz während aufgrund infolge anlässlich angesichts dank nach durch in an auf unter
        vor hinter neben zwischen aus zu für seit innerhalb außerhalb mithilfe entlang über"""
    ),
    claiming_ends=("angaben",),
    claiming=words(
        """angabe ansicht meinung bericht berichten medienberichten aussage aussagen einschätzung
        auffassung schätzung schätzungen worten medien informationen ausnahme bedingung
        voraussetzung fall falle falls regel theorie prinzip gegensatz wirklichkeit film roman spiel serie
        buch folge erzählung legende sage mythologie fiktion vorbehalt zukunft drehbuch stück oper hypothese
        kein keine keinem keiner keinen keines wenigen wenige kaum nicht ohne niemand"""
    ),
    sometime=WEEKDAYS | SEASONS,
    at=words("in auf an"),
    on=frozenset(("in", "an", "")),
    during=frozenset(("von", "zwischen", "in", "")),
    spanning=frozenset(("von", "")),
    at_event=words("bei in auf an"),
    origin="aus",
    by=("von", "durch"),
    owning=words("der des einer eines"),
    nobody=words("kein keine keinem keinen keiner keines wenig wenige kaum nur niemand"),
    people=words("Menschen Personen"),
    of_years=words("jahr jahre jahren"),
    before_years=words("den jahr jahre jahren jedoch erst bereits"),
    beside_numbers=words("heute weltweit derzeit aktuell"),
    unsure=words("vielleicht möglicherweise vermutlich mutmaßlich wohl"),
    taking_back=tuple(
        """ehemalig früher angeblich mutmaßlich falsch gefälscht geplant künftig zukünftig potenziell
        potentiell möglich vermeintlich gescheitert fiktiv sogenannt halb versucht mehr kein erst letzt zweit
        dritt einzig""".split()
    ),
    qualifying=words(
        """ehemals einst damals früher später künftig designiert vermeintlich angeblich nun noch erst ex"""
    ),
    persons=tuple(
        """mann frau meister meisterin sieger siegerin chef chefin rätin sprecher sprecherin star minister
        ministerin präsident präsidentin forscher forscherin leiter leiterin gründer gründerin spieler
        spielerin trainer trainerin""".split()
    ),
)
