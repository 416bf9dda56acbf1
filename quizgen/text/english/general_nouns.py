"""English nouns that say too little to be asked for: any text has them, and others could stand for them."""

from quizgen.text.reading import words

# General and shell nouns after Schmid, English Abstract Nouns as Conceptual Shells (2000), and collectives,
# quantities and positions.
GENERAL = words(
    """ability access account action activity addition advantage aim alternative amount analysis answer
    appearance application approach argument arrangement aspect attempt attention attitude balance
    basis beginning behavior behaviour belief benefit capacity case category cause center centre
    challenge chance change character characteristic choice circumstance claim class collection
    combination comment comparison component concept concern conclusion condition connection
    consequence consideration content context contrast contribution control course creation decision
    degree demand description design detail development difference difficulty direction discussion
    distinction doubt effect effort element emphasis ending entity environment event evidence example
    exception existence expectation experience explanation expression extent factor failure feature
    feeling figure finding following force form formation foundation frame function future goal ground
    growth history idea image impact implication importance improvement increase influence information
    instance intention interest interpretation introduction involvement issue item kind knowledge lack
    leadership length letter level limit location majority making manner matter meaning means measure
    member membership method minority moment movement nature necessity need notion number object
    objective observation occasion operation opinion opportunity option origin outcome output part
    participation pattern percentage performance period permission person perspective phase phenomenon
    piece place plan point policy position possibility power practice preference presence pressure
    principle problem procedure process product production progress project property proportion
    proposal prospect provision purpose quality quantity question range reaction reality reason
    recognition reduction reference region relation relationship remains report requirement research
    resource response responsibility result return review rise role scale section sector selection
    sense series service setting shape share shift side sign significance situation size society
    solution source space stage standard state statement status step story strategy strength structure
    style subject success support surface system technique technology tendency term theme theory thing
    thought title topic total tradition treatment trend type understanding unit usage value variation
    variety version view volume whole wonder worker working works world others people person something
    anything everything nothing rather couple dozen hundred thousand million billion percent former
    latter remainder collection background business company country culture government group industry
    market organization organisation program programme public quarter record school student"""
)
