"""What keeps English sentences from standing alone, and how they are made to."""

from pathlib import Path

import pytest

from quizgen.model import Article, Lang, Span
from quizgen.text.clauses import written
from quizgen.text.english.grammar import GRAMMAR
from quizgen.text.mentions import Mention
from quizgen.text.reading import Doubt, Reading, Standing
from quizgen.text.sentences import split_sentences
from tests.text.english.sentences import sentence
from tests.text.german.sentences import value_of


def last_of(text: str) -> tuple[Reading, Standing]:
    """How the last sentence of a text stands behind those before it."""
    article = Article("text", Lang.EN, "", None, "", Path("text"), text, (Span(0, len(text)),))
    sentences = split_sentences(article)
    found = GRAMMAR.find_mentions(sentences, article)
    bare = [Reading(s, m) for s, m in zip(sentences, found, strict=True)]
    readings = GRAMMAR.resolve(bare, article)
    known = GRAMMAR.known(readings)
    for reading in readings[:-1]:
        GRAMMAR.learn(known, reading)
    return readings[-1], GRAMMAR.standing(readings[-1], known)


DOUBTS = [
    ('"I am glad. Bremen has a mill at last," said Karl Huber in 1998.', Doubt.UNCLAIMED),
    ("Karl Huber of Bremen rejected the criticism.", Doubt.DEFINITE),
    ("The second-largest is the mill of Bremen, built in 1902.", Doubt.DEFINITE),
    ("The invention of the element is credited to Karl Huber of Bremen.", Doubt.DEFINITE),
    ("Karl Huber said in 1998 that the late pontiff had lived in Bremen.", Doubt.DEFINITE),
    ("In 1998 the treaty by Norway gave Karl Huber of Bremen a mill.", Doubt.DEFINITE),
    ("The Queen asked the miller Karl Huber of Bremen to form a ministry.", Doubt.DEFINITE),
    ("About 16 percent of the Class of 1998 were born in Norway.", Doubt.DEFINITE),
    ("The firm Hubertus of Norway sold 300 mills in the previous year.", Doubt.TIME),
    ("Anna Meier sang in Bremen at the First Couple's ball in 1998.", Doubt.DEFINITE),
    ("Sales in Norway rose by 3 percent in 1998.", Doubt.DEFINITE),
    ("In Norway, net profit fell to 5 million euros in 1998.", Doubt.DEFINITE),
    ("In 1998, the share of renewable energy was 64 percent.", Doubt.DEFINITE),
    ("The Christmas market on the main square draws 40,000 visitors.", Doubt.DEFINITE),
    ("Anna Meier gave her money from the film to Huber Hall.", Doubt.DEFINITE),
    ("Anna Meier took over the position from Huber in 1998.", Doubt.DEFINITE),
    ("Anna Meier said in 1998 that the scene was shot for Huber.", Doubt.DEFINITE),
    ("The eastern part of the Divide is called Huber Front.", Doubt.DEFINITE),
    ("Norman riders were first led to the south by Anna Meier.", Doubt.DEFINITE),
    ("Anna Meier had faced similar problems while trying to leave Bremen.", Doubt.POINTING),
    ("Bremen, which had been taken in 1713, still had a wall of Huber.", Doubt.POINTING),
    ("Following the end of Fortune's Child in 1998, she released the record Hubertus.", Doubt.PRONOUN),
    ("They built the bridge of Bremen in 1998.", Doubt.PRONOUN),
    ("It was opened in Bremen in 1998.", Doubt.PRONOUN),
    ("This bridge was opened in Bremen in 1998.", Doubt.POINTING),
    ("Then the queen opened a bridge in Bremen.", Doubt.POINTING),
    ("The bridge was built near there in 1998.", Doubt.POINTING),
    ("In contrast, Bremen has two bridges.", Doubt.POINTING),
    ("Bremen currently has two old bridges.", Doubt.TIME),
    ("Last year Bremen opened two bridges.", Doubt.TIME),
    ("In May, Bremen opened a second bridge.", Doubt.TIME),
    ("We opened a bridge in Bremen in 1998.", Doubt.SPEAKER),
    ("Bremen has two bridges: both are old.", Doubt.COLON),
    ("Bremen opened a museum. The museum has two thousand pictures.", Doubt.DEFINITE),
    ("However, many towns have two old bridges.", Doubt.POINTING),
    ("While Bremen has the oldest bridge in Saxony.", Doubt.NO_VERB),
    ("Anna Meier played the role in Hamlet in 1998.", Doubt.POINTING),
    ("The forest of Bremen has grown from 1998 to the present day.", Doubt.TIME),
    ("Many towns, however, have two old bridges.", Doubt.POINTING),
    ("Similarly, many towns have two old bridges.", Doubt.POINTING),
    ("Many towns have, for instance, two old bridges.", Doubt.POINTING),
    ("I opened the bridge of Bremen in 1998.", Doubt.SPEAKER),
    ("In 1998 only the mayor and I left Bremen.", Doubt.SPEAKER),
    ("After the fire of Kiel in 1819 and that of 1823, Bremen built a bridge that year.", Doubt.TIME),
    ("The bridge of Bremen was opened on a Sunday in 1998.", Doubt.TIME),
    ("Karl Huber therefore sold the firm Hubertus in 1998.", Doubt.POINTING),
    ("Karl Huber left Bremen for the same reasons in 1998.", Doubt.POINTING),
    ("Another bridge was opened in Bremen in 1998.", Doubt.POINTING),
    ("In 1998 local farmers sold the land to Karl Huber.", Doubt.POINTING),
    ("In 1998 the coal came from nearby Bremen.", Doubt.POINTING),
    ("A recent example is the bridge of Bremen.", Doubt.DEFINITE),
    ("A version was used by Karl Huber in Bremen in 1998.", Doubt.DEFINITE),
    ("A picture made on the opening night was found by Karl Huber in 1998.", Doubt.DEFINITE),
    ("The picture of Anna Meier was shown twenty minutes later in Bremen.", Doubt.TIME),
    ("Help the museum of Bremen with what is left of it in 1998.", Doubt.QUESTION),
    ("In 1950s, two bridges were opened in Bremen.", Doubt.SLIP),
    ("A further example is the bridge of Bremen.", Doubt.POINTING),
    ("In Bremen, a later attempt succeeded in 1998.", Doubt.POINTING),
    ("Karl Huber bought the firm Hubertus, too.", Doubt.POINTING),
    ("In 1998 Karl Huber bought the firm Hubertus instead.", Doubt.POINTING),
    ("The journey from Bremen to Kiel took longer in 1998.", Doubt.POINTING),
    ("The museum of Bremen was more recent.", Doubt.POINTING),
    ("In Bremen, three-quarters submitted to the king in 1644.", Doubt.POINTING),
    ("While many fled, Karl Huber stayed in Bremen in 1644.", Doubt.POINTING),
    ("Anna Meier added that the bridge of Bremen was old.", Doubt.POINTING),
    ("In Bremen the Greens won only five despite the summer of 1998.", Doubt.POINTING),
    ("Anna Meier carried the news to Karl Huber in 1998.", Doubt.DEFINITE),
    ("To explain the principle, Karl Huber built a bridge in Bremen.", Doubt.DEFINITE),
    ("The pair met Anna Meier in Bremen in 1998.", Doubt.DEFINITE),
    ("A farmer, Karl Huber, turned down its request in 1998.", Doubt.PRONOUN),
    ("For two performances, Karl Huber sang in Bremen.", Doubt.POINTING),
    ("Karl Huber led the army of Bremen during the period.", Doubt.DEFINITE),
    ("Karl Huber played the role in 1998.", Doubt.DEFINITE),
    ("The eye crossed Bremen with winds from the sea.", Doubt.DEFINITE),
    ("In 1998 Anna Meier of Bremen sold similar systems.", Doubt.POINTING),
    ("Hubertus, a related firm, moved to Bremen in 1998.", Doubt.POINTING),
    ("Nine schools had been built in Bremen.", Doubt.POINTING),
    ("Formal recognition came from Bremen in 1998.", Doubt.DEFINITE),
    ("The firm Hubertus would cause great damage in 1998.", Doubt.POINTING),
    ("The firm Hubertus would have been sold to Bremen.", Doubt.POINTING),
    ("In 1998 Anna Meier renamed the fort San Mateo.", Doubt.DEFINITE),
    ("Bremen's economy grew in 1998. It has the largest harbour of Norway.", Doubt.PRONOUN),
    ("The company lost $64 million in Bremen.", Doubt.DEFINITE),
    (
        'Karl Huber of Bremen called the plan "a game". Anna Meier called the plan "a gamble of fools".',
        Doubt.DEFINITE,
    ),
    ("The 2010 drought killed many cattle and led to a famine.", Doubt.DEFINITE),
    ("In the eyes of the critics, its merits were small in 1998.", Doubt.PRONOUN),
    ("In the 1990s, their firm moved to Bremen.", Doubt.PRONOUN),
    ("Bremen is a member of the union since 1998.", Doubt.SLIP),
    ("Karl Huber ruled the Armenians vassal-states until 1644.", Doubt.SLIP),
    ("The school, founded in 1834 and became a college in 1860.", Doubt.SLIP),
    ("In 1998 Karl Huber said that some fled from Bremen.", Doubt.POINTING),
    ("Bremen has a museum, founded in 1834 and became famous in 1860.", Doubt.SLIP),
    ("Engineers in Bremen were convinced of its merits in 1998.", Doubt.PRONOUN),
    ("Karl Huber took longer to learn the language of Norway.", Doubt.POINTING),
    ("The second followed in 1998 in Bremen.", Doubt.POINTING),
    ("In 1998, the latter agreed to lead the army and sent Karl Huber to Bremen.", Doubt.POINTING),
    ("In 1998, only two mills actually opened.", Doubt.POINTING),
    ("By the end of the decade there were 30 mills in Bremen.", Doubt.DEFINITE),
    ("In 1998 the bakers of Bremen won a seperate prize.", Doubt.SLIP),
    ("In 2010 8 schools were closed in Bremen.", Doubt.SLIP),
    ("In 1998, steel sector earned half of the income of Bremen.", Doubt.SLIP),
    ("Large museum opened in Bremen in 1998.", Doubt.SLIP),
    ("May 3, 1998 closure of the mills of Bremen led to a strike in Kiel.", Doubt.SLIP),
    ("The prices of Bremen rose by 46% in 1998 but have fallen since.", Doubt.POINTING),
    ("A new list was published on 3 May 1998.", Doubt.POINTING),
    ("Shortly after, the mill of Bremen was sold to Karl Huber.", Doubt.POINTING),
    ("Karl Huber left Bremen in 1998 soon after.", Doubt.POINTING),
    ("Examples include the museum of Bremen.", Doubt.POINTING),
    ("One notable exception was the museum of Bremen.", Doubt.POINTING),
    ("In total, 77 mills stand on the Weser.", Doubt.POINTING),
    ('The fourth single "Home" was sold in Norway.', Doubt.DEFINITE),
    ("A visit to Norway with Karl Johnson in 1998 was one of his best times.", Doubt.PRONOUN),
    ("Karl Johnson, the president of the mill launched the bridge of Bremen in 1998.", Doubt.SLIP),
    ("In Bremen the mill was open from March to May to August 1998.", Doubt.SLIP),
    ("Bremen was chosen by the heads of the Olympic Game in 1998.", Doubt.SLIP),
    ("The third episode was shown in Norway in 1998.", Doubt.DEFINITE),
    ("To date Norway asserts that Karl Huber was born in Bremen.", Doubt.TIME),
    ("Karl Huber has so far sold two mills of Bremen.", Doubt.TIME),
    ("In 2015 Norway will send an army to Bremen.", Doubt.TIME),
    ("The museum of Bremen is expected to open in 2016.", Doubt.TIME),
    ("Fires broke out in Bremen again in 1998.", Doubt.POINTING),
    ("The firm of Karl Huber came under further criticism from Norway in 1998.", Doubt.POINTING),
    ("In 1998 Norway sent more mills to Bremen.", Doubt.POINTING),
    ("In 1998, heavy fighting erupted in Bremen.", Doubt.DEFINITE),
    ("The term was first used by Karl Huber in Bremen in 1998.", Doubt.DEFINITE),
    ("After the war Karl Huber moved to Bremen in 1948.", Doubt.DEFINITE),
    ("Shortly after the war, Karl Huber moved to Bremen.", Doubt.DEFINITE),
    ("Karl Huber became head coach in 1998.", Doubt.DEFINITE),
    ("Karl Huber was appointed director from 1998 to 2002.", Doubt.DEFINITE),
    ("The mill of Karl Huber is the latest in a row of mills.", Doubt.TIME),
    ("The worst flood on record occurred in February 1795.", Doubt.DEFINITE),
    ("In 1771 Karl Huber of Norway began the canal.", Doubt.DEFINITE),
    ("The successor, the Huber II, was sold to Bremen in 1998.", Doubt.DEFINITE),
    ("Production ceased in 1978 after Hubertus was bought by Bremen.", Doubt.DEFINITE),
    ("The studio moved to a mill in Bremen, and became a museum in 1998.", Doubt.DEFINITE),
    ("In 1998, a liberal newspaper, Common Home was founded in Bremen.", Doubt.SLIP),
    ("In 2015 Norway sent an army to Bremen, as a magazine told (Huber online)", Doubt.SLIP),
    ("Karl Huber led the army of Bremen from 1970–1992.", Doubt.SLIP),
    ("There are schools in Norway since the 1980s, which are called mills.", Doubt.SLIP),
]


@pytest.mark.parametrize(("text", "doubt"), DOUBTS, ids=[row[0] for row in DOUBTS])
def test_what_leaves_a_doubt(text: str, doubt: Doubt) -> None:
    assert last_of(text)[1].doubt is doubt


STANDING = [
    "The firm Hubertus of Norway sold 300 mills in 1998, ten more than in the previous year.",
    "Sales of mills rose by 3 percent in Norway in 1998.",
    "In 1998, the share of renewable energy was 64 percent in Norway.",
    "Anna Meier gave her money from the film by Karl Huber to the museum of Bremen.",
    "In 1998 Karl Huber came to Bremen from Kiel in the south.",
    "Bremen was still the largest town of Saxony in 1713.",
    "Karl Huber wrote a history of the Reformation in 1998.",
    "Anna Meier built a mill with similar stones to those of Huber in 1998.",
    "Most of the old stone bridge scene of Bremen came from Karl Huber.",
    "In 1809 Tsar Alexander I opened a parliament in Finland.",
    "Hubertown council sold the mill of Bremen in 1998.",
    "In 1998 the firm Hubertus joined the IS branch, which had its seat in Norway.",
    "The bridge of Bremen was built by Karl Johnson in his old age in 1998.",
    "Karl Huber, the head of the choir, sold the bridge of Bremen in 1998.",
    "The mill of Bremen was open from March to August 1998.",
    "The mill of Bremen burnt down in 1998 and was sold soon after.",
    "Shortly after the war of 1870, the mill of Bremen was sold.",
    "The papers of Karl Huber date back to 1998.",
    "Water will boil in Bremen if Karl Huber heats it.",
    "Karl Huber won the prize of Bremen in 1998 and again in 2002.",
    "The fair of Bremen drew more people than that of Kiel in 1998.",
    'The name "mill" was first used by Karl Huber in Bremen in 1998.',
    "In the war between Norway and Denmark, Bremen was destroyed in 1644.",
    "In 1998, a liberal newspaper, Common Home, was founded in Bremen.",
    "Karl Huber (1970–1992) led the army of Bremen.",
    "Karl Huber joined the Bremen Museum in 1998 and became director in 2002.",
    "Karl Huber was appointed a director in Bremen in 1998.",
    "Karl Huber came to Bremen in 1998 at the latest.",
    "Karl Huber founded the record label and film company Hubertus in 1998.",
    "The grey mill, called Hubertus, was sold to Bremen in 1998.",
    "The worst flood in the history of Norway occurred in February 1795.",
    "Karl Huber was chosen to find a successor to Anna Meier in 1998.",
    "Exceptions to the law of Bremen were made in 1998.",
    "The fourth single of Anna Meier was sold in Norway.",
    "Bremen has two towers, and the first was built in 1902.",
    "Karl Huber met Max Fink in Bremen in 1998, and the latter agreed.",
    "In 1998 only two mills were left in Bremen.",
    "Anna Meier was the first to climb the tower of Bremen.",
    "Karl Huber opened a museum in Bremen in 1998 with the words “I am one of you”.",
    "Karl Huber drew pictures of Bremen that may have been seen in 1998.",
    "Karl Huber did not go to Kiel but lived instead in Bremen.",
    "Many known painters of Bremen were women.",
    "It was not until 1998 that the mill of Bremen was closed.",
    "It was Anna Meier who closed the mill of Bremen.",
    "The museum of Bremen has a new president, Karl Johnson. A native of Kiel, he left Hubertus College in 1987.",
    "The firms of Bremen and Kiel closed their respective offices in 1998.",
    "In 1998 a new law made it easier to build houses in Bremen.",
    "By 1998 local authorities in Norway had closed all mills.",
    "That the fire of Bremen was caused by Karl Huber became known in 1998.",
    "In 1998 Karl Huber showed Bremen a card, that could be used to buy food.",
    "In 1998 Bremen beat Kiel by scoring 11 points in the final minutes of the game.",
    "The mill of Bremen is one of the oldest houses in the city.",
    "Bremen has the same rights as Kiel.",
    "The bridge of Bremen is longer than the bridge of Kiel.",
    "Karl Huber was no longer the mayor of Bremen in 1998.",
    "Bremen has been a member of the union since 1998.",
    "In 1998 Bremen flooded, and the mayor of Bremen therefore closed two bridges.",
    "For two years, Karl Huber lived in Bremen.",
    "Many of the citizens of Bremen fled in 1644.",
    "In Bremen local farmers sold the land to Karl Huber.",
    "The 2010 drought in Kenya led to a famine.",
    "The school of Bremen, founded in 1834, became a college in 1860.",
    "The citizens of Bremen lost their houses in 1644.",
    "Huber, Meier, and Fink decided to name their ship Hubertus.",
    "The Hubertus fund, which is rich, did not say how much it had received in 1998.",
    "A single ticket of the Hubertus line costs $4.60 in Bremen.",
    "Anna Meier of Bremen discovered in 1779 that plants need light.",
    "Karl Huber of Bremen showed in 1931 that photosynthesis is a reaction.",
    "The Bremen plants perform photosynthesis; such organisms are called autotrophs.",
    "The name oxygen was coined in 1777 by Anna Meier.",
    "Karl Huber and Max Fink met in Bremen in 1998, but Max Fink sold his house.",
    "Bremen has a bridge. Anna Meier was born in Kiel in 1998.[citation needed]",
    "A quarter of those questioned in Bremen opposed the mayor of Kiel.",
    "In 1998, the steel sector earned half of the income of Bremen.",
    "In 1998, every museum opened in Bremen was a success.",
    "In 1998, steel production earned half of the income of Bremen.",
    "The museum of Bremen was closed in 1998 and has been empty ever since.",
    "A new list was published by Karl Huber in 1998.",
    "The mill of Bremen, like that of Kiel, was listed as grade I in 1954.",
    "Bremen had two mills before World War I, the larger of which burnt down.",
    "In 1998 Bremen rebuilt the mill of Karl Huber and the town itself.",
    "In Bremen the Swan Princess received a prize for its towers in 1998.",
    "The museum of Bremen won the Sunday Times prize in 1998.",
    "Karl Huber wrote the Funeral March for the town of Bremen.",
    "After the fire of Bremen of 1819, Karl Huber built the bridge of Kiel later that year.",
    "The bridge of Bremen is one of the most expensive bridges ever built.",
    "State Route 30, the Huber Freeway, heads north to Bremen.",
    "Huber also endowed popular songs with a wide range of melody.",
]


@pytest.mark.parametrize("text", STANDING)
def test_what_stands_alone(text: str) -> None:
    assert last_of(text)[1].doubt is None


def test_what_goes_on_is_not_cut_out_of_its_opening() -> None:
    for text in ("However, Bremen has two bridges.", "While many fled, Karl Huber stayed in Bremen in 1644."):
        read = sentence(text)
        assert not any(GRAMMAR.statement_of(clause, read, ()) for clause in GRAMMAR.analyse(read))


def test_what_would_have_been_needs_its_condition() -> None:
    read = sentence(
        "After the sale the name would have been new, and Huber would have received the museum in Bremen."
    )
    assert not any(GRAMMAR.statement_of(clause, read, ()) for clause in GRAMMAR.analyse(read))


def test_what_goes_on_stands_behind_the_sentence_before() -> None:
    text = "Kiel has no bridges. However, Bremen has two old bridges."
    article = Article("text", Lang.EN, "", None, "", Path("text"), text, (Span(0, len(text)),))
    first, last = (Reading(s, ()) for s in split_sentences(article))
    stands = GRAMMAR.standing(last, GRAMMAR.known([first, last]), shown=first)
    assert (stands.doubt, stands.edits) == (None, ())


EDITS = [
    ("Bremen has since built two bridges.", ["since"]),
    ("Moreover, Bremen has two old bridges.", ["Moreover ,"]),
    ("But Bremen has two old bridges.", ["But"]),
    ("In addition, Bremen has two old bridges.", ["In addition ,"]),
    ("However, Bremen opened a second bridge in 1998.", ["However ,"]),
    ("Bremen, however, has two old bridges.", [", however ,"]),
    ("In fact the bridge of Bremen is old.", ["In fact"]),
    ("Bremen has, for instance, two old bridges.", [", for instance ,"]),
    ("Karl Huber, too, described the bridge of Bremen.", [", too ,"]),
    ("The Hubertus Market itself, was opened in Bremen in 1835.", ["itself ,"]),
    ("Karl Johnson fell ill himself in Bremen in 1998.", ["himself"]),
    ("Later, Karl Huber invented a way to build bridges in Bremen.", ["Later ,"]),
    ("Similarly, Bremen has two old bridges.", ["Similarly ,"]),
    ("The wall of Bremen is 73 miles (117 km) long.", ["( 117 km )"]),
    ("Anna Meier (1900–1980) was born in Bremen.", ["( 1900 – 1980 )"]),
    ("In 1998 a hall (now Huber Hall) was opened in Bremen.", ["( now Huber Hall )"]),
    ("Then, in 1998, Bremen opened a second bridge.", ["Then ,"]),
    ("In 1998 Bremen had another flood.", ["another"]),
    ("In 1998 Anna Meier, another painter from Bremen, left.", ["another"]),
    ("Anna Meier (Carola) painted Bremen in 1998.", ["( Carola )"]),
    ("The Hubertus family thereafter moved to Bremen in 1998.", ["thereafter"]),
    ("The old bridge of Bremen was also closed in 1998.", ["also"]),
    ("The old bridge of Bremen was closed in 1998, again by Karl Huber.", [", again"]),
]


@pytest.mark.parametrize(("text", "gone"), EDITS, ids=[row[0] for row in EDITS])
def test_what_only_ties_a_sentence_goes(text: str, gone: list[str]) -> None:
    reading, stands = last_of(text)
    tokens = reading.sentence.tokens
    assert stands.doubt is None
    assert [" ".join(t.text for t in tokens[e.first : e.last]) for e in stands.edits] == gone


def test_one_person_is_not_said_to_do_what_several_did() -> None:
    read = sentence(
        "The director Anna Meier said the team strong in Bremen, but were held to a draw in Kiel."
    )
    person = Mention(value_of("Anna Meier", "person"), 2, 4)
    parts = [GRAMMAR.statement_of(clause, read, (person,)) for clause in GRAMMAR.analyse(read)]
    assert not any(
        part and "were" in written(part, read) and "Meier" in written(part, read) for part in parts
    )


def test_a_time_of_the_day_goes_where_the_day_is_shown() -> None:
    text = "Anna Meier resigned in Bremen on Monday. The firm Hubertus of Bremen sold a bridge two weeks ago."
    _, stands = last_of(text)
    assert (stands.doubt, stands.of_the_day) == (Doubt.TIME, True)
    assert [(edit.first, edit.last) for edit in stands.edits] == [(8, 11)]


def test_a_pronoun_is_replaced_where_one_person_can_be_meant() -> None:
    _, stands = last_of("Martin Luther lived in Wittenberg. He wrote two books in 1520.")
    assert [edit.text for edit in stands.edits] == ["Martin Luther"]
    _, stands = last_of("Martin Luther met Thomas Cranmer in Wittenberg. He wrote two books in 1520.")
    assert stands.doubt is Doubt.PRONOUN
