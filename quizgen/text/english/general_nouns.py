"""Nouns that say too little to be asked for: any of them fits nearly any gap."""

from quizgen.text.reading import words

GENERAL = words(
    """ability absence abundance access account action activity addition advance advantage aim amount anyone
    anything appeal appearance approach approval area arrangement array article aspect assistance attempt
    attention attitude attribute author basis beginning behavior behaviour belief benefit body boundary
    branch case category cause center centre century chance change character choice circumstance city claim
    class collection combination command commander comment community company competition concept concern
    conclusion condition connection consequence consideration construction content context contribution
    control conversion country county course credit customers damage date deal death decision decrease degree
    design detail development difference difficulty direction discovery discussion distinction distribution
    division dozens duty edge effect effort element emphasis end energy era establishment event everyone
    everything evidence example existence expansion experience expression extent facility fact factor fame
    family favor favour feature field figure findings focus food force form formation foundation function
    future goal government ground group growth half help history hold home honor honour idea image impact
    importance improvement inclusion increase individual influence information inhabitant instance
    institution interest introduction issue item itself kind knowledge lack land language layer lead leader
    level life limit line link list location loss lot majority making man manner matter mean meaning means
    measure mechanism medium member method middle million minority model moment money mood move movement name
    nature need network nothing notion number object objection occasion office operation opinion opportunity
    option order organisation organization origin others outcome overlap owner pair part participant parts
    party past pattern people percentage period permission person place plan point policy population portion
    position possession possibility power practice presence present pressure problem procedure process
    product production professional program programme progress project property proportion proposal
    protection purpose quality quantity question range rate reaction reason receipt record reduction
    reference refuge region relation relationship release remainder reminder replacement report reputation
    request requirement research resident resource respect response rest result return revenge right rise
    role room rule sample scale scene scheme scope season section sense series service services session set
    settlement shape share shelter shift side sign significance site situation size solution someone
    something sort source space spread stage standard state statement status step story strategy structure
    study style subject success sum support system task technique tendency term territory testing text
    themselves theory thing things thousands time title tool tools topic total town tradition trend trip turn
    type understanding union unit usage use user value variation variety version view village visit visitor
    visitors volume war water way week woman word work worker works world writer writings year"""
)
