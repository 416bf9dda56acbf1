"""Values that the sentence hands over or leaves open: a sentence, the value in brackets, why it is not asked."""

import pytest

from quizgen.text.english.askable import why_not
from quizgen.text.mentions import Mention
from quizgen.text.reading import Reading
from quizgen.values.numbers import Number
from tests.text.english.sentences import marked
from tests.text.german.sentences import value_of

REASONS = [
    ("organisation", "In 1998 Anna Meier of Bremen told [Siemens] that the mill was sold.", "where it was said"),
    ("organisation", "In 1998 the Huber Press of Bremen wrote on [Siemens] that the mill was sold.", "where it was said"),
    ("organisation", "Norway paid the firm of Anna Meier in 1998, as well as those of [Siemens].", "one name of several"),
    ("city", "The firm of Anna Meier moved to 16 Mill Lane, [Bremen], in 1998.", "the end of an address"),
    ("city", "Anna Meier, [Bremen], in 1998 sold the mill of Kiel.", None),
    ("city", "In [Bremen], old mills are called halls by Anna Meier.", "a place of several that do so"),
    ("city", "In [Bremen], old mills were called halls by Anna Meier in 1998.", None),
    ("number", "The Huber Press of Anna Meier has sold [4,400] mills.", "a count until a day that it does not tell"),
    ("number", "As of 3 May 2016, the Huber Press has sold [4,400] mills.", None),
    ("organisation", "The [KPBR] of Bremen was opened by Anna Meier in 1998.", "an abbreviation that few could spell out"),
    ("organisation", "[NASA] sent Anna Meier from Bremen to Norway on 3 May 1998.", None),
    ("person", "[Anna Meier] (born 3 May 1951) is a Norwegian singer, record producer and actress.", "what many others are"),
    ("person", "[Anna Meier] is a Norwegian singer who founded the museum of Bremen.", None),
    ("organisation", "In 1998 Anna Meier loved old firms of Bremen such as Hubertus, Huber Hall, and [Siemens].", "one name of several"),
    ("name", "Norway plays files from stores that use no rules, such as Bremer or [Kieler Street].", "one name of several"),
    ("name", "The Office of the State [Council of Norway] opened in Bremen in 1998.", "half of a name"),
    ("name", "The office opened the [Council of Norway] in Bremen in 1998.", None),
    ("name", "In 1998 Anna Meier gave names to songs, such as the Old March (Op. 10, No. 12), and the [Mill Song].",
     "one name of several"),
    ("organisation", "The [Hubertus Library] serves Bremen, Kiel, and Huber Island.", "many names would do"),
    ("organisation", "The [Hubertus Library] was opened in Bremen by Anna Meier in 1998.", None),
    ("name", "The [Huber Front] is a significant feature in the north of the state of Bremen.", "many names would do"),
    ("name", "The [Huber Front] is the most significant feature in the north of the state of Bremen.", None),
    ("city", "Old towns like Bremen and [Kiel] joined the union of Anna Meier in 1998.", "one name of several"),
    ("organisation", "The MSPs of Bremen meet in the [Scottish Parliament] in Edinburgh.", "its initials stand in the sentence"),
    ("country", "The South Korean army invaded [North Korea] in 1950.", "an adjective of its name stands in the sentence"),
    ("country", "The Spanish king sold the province to [Spain] in 1644.", "an adjective of its name stands in the sentence"),
    ("year", "The firm Hubertus of Bremen had difficulties after [1998].", "a year that bounds no certain time"),
    ("city", "The Huber Street in [Bremen] is considered a masterpiece of Anna Meier.", "an attribute"),
    ("country", "A nurse in the [United Kingdom] is considered an officer of the crown.", "an attribute"),
    ("city", "The Huber Street, a street in [Bremen] is considered a masterpiece of Anna Meier.", "a place of what is spoken of"),
    ("number", "Karl Huber of Bremen examined [25] bodies from the cemetery of Kiel.", "a number of a study's method"),
    ("country", "Annam, [Norway], and Champa recognised the king of Kiel in 1644.", "one name of several"),
    ("country", "The books of Anna Meier reached France, England, and [Norway] in 1998.", "one name of several"),
    ("continent", "The Royal Society of Bremen and other geographical societies in [Europe] sent Anna Meier to Kiel.", "an attribute"),
    ("country", "The laws for schools in [Norway] changed in 1998.", "an attribute"),
    ("period", "The rate of growth in Bremen from [1990 to 1998] (22,392 in all) was 18% higher than in Kiel.", "in brackets"),
    ("person", "A penalty on the player [Karl Huber] gave the Hubertus team a new set of downs.", "a result without its date"),
    ("city", "A small road for most of its length, [Bremen] is lined with tall palm trees.", "nothing else in it has a name or time"),
    ("city", "The Huber family crowned prince Karl IV of [Bremen] in 1644.", "an attribute"),
    ("continent", "In [Europe], the war of Bremen is usually not given a separate name.", "a place where something is not so"),
    ("percent", "The rate of Bremen in 1998 (22,392 km2 a year) was [18%] higher than in Kiel (19,018 km2 a year).", "one figure of many"),
    ("city", "[Bremen] is the largest city of northern Norway.", None),
    ("country", "The advances made in [Norway] in botany and chemistry led to new drugs in 1998.", None),
    ("days", "The ship Hubertus reached Bremen in 15 days and [22 hours].", "part of a duration"),
    ("days", "The ship Hubertus reached Bremen in [15 days] and 22 hours.", "part of a duration"),
    ("year", "The city of Bremen has been a member of the union since [1998].", None),
    ("year", "The museum of Bremen did not open until [1998].", None),
    ("year", "In the summer of [1998] Anna Meier sold the museum of Bremen.", None),
    ("year", "Anna Meier sold a copy of the Bremen Confession of [1998].", "a year that says which one"),
    ("country", "After a long march in the winter the Swedish army of the young king invaded [Norway] in 1644.", None),
    ("year", "Only one ship of the firm Hubertus has sunk near Bremen since [1998].", "so it was since any later year"),
    ("year", "In 2020 the club had 300 members in Bremen, the highest number since [1998].", "so it was since any later year"),
    ("year", "Bremen is the main town of the region, with a population of 22,392 in [1998].", None),
    ("day", "Fifteen people of Bremen were still missing on [3 May 1998].", "a time at which it was still so"),
    ("year", "Anna Meier discovered the comet of Bremen in [1998] or earlier.", "a time that is not certain"),
    ("organisation", "Karl Huber of Bremen studied at the [University of California], Berkeley.", "half of a name"),
    ("organisation", "The king of Scotland opened the [Scottish Museum] in 1998.", None),
    ("name", "In 1998 Anna Meier of Bremen put the map into the Memory of the [World Programme].", "half of a name"),
    ("percent", "In Bremen anything beyond [18%] would be a success for Anna Meier.", "a bound of what is not told"),
    ("percent", "The margin of error is [18%] for Anna Meier of Norway.", "a number of a study's method"),
    ("organisation", "Anna Meier of Bremen was part of the deal with [Hubertus].", "an attribute"),
    ("city", "Karl Huber built the bridge of Norway nine miles west of [Bremen].", "an attribute"),
    ("organisation", "The fire of Bremen destroyed two mills, the [Royal Exchange] and Huber Hall.", "one name of several"),
    ("number", "In 1998 the Hubertus team of Bremen won only [five].", "a count of what is not told"),
    ("kilometer", "The bridge of Bremen stands on the Weser, [40 kilometres] west of Kiel.", "how far it is from somewhere"),
    ("day", "The film of Anna Meier has earned a million in Bremen since its debut [3 May 1998].", "a day without its preposition"),
    ("years", "The museum of Bremen in Norway has been open for [three years].", "a time that runs until the day of writing"),
    ("organisation", "The group of Bremen included the Huber Company, [Hubertus], and others.", "one name of several"),
    ("organisation", "Anna Meier of Bremen tried to reconquer Kiel for the [Reconquista] in 1998.", "told by other words of the sentence"),
    ("number", "In 1998 the Hubertus team of Bremen won only [five] matches.", None),
    ("organisation", "In 1998 Anna Meier of Bremen joined the Society for [Rural Crafts].", "half of a name"),
    ("name", "In 1998 Anna Meier of Bremen joined the Centers for [Rural Crafts].", "half of a name"),
    ("name", "Anna Meier of Bremen left in 1998 after her first novel, The [Blind Miller].", "half of a name"),
    ("name", "In 1998 Anna Meier of Bremen finished her first novel, [Blind Miller].", None),
    ("kilometer", "The mill of Bremen stands [40 kilometres] southwest of Kiel.", "how far it is from somewhere"),
    ("kilometer", "Karl Huber won the [100 metres] in Bremen.", "a measure that is a name"),
    ("organisation", "Karl Huber chose thirty men from the People's [Armed Guard] in Bremen.", "half of a name"),
    ("organisation", "Karl Huber chose thirty men from Norway's [Armed Guard] in Bremen in 1998.", None),
    ("country", "[Norway] is often listed among the worst friends of Bremen.", "a place of several that do so"),
    ("country", "[Norway] lodged a formal protest against the treaty of Kiel.", "a place of several that do so"),
    ("city", "In 1998 the queen of Norway supported [Bremen] against the king of Kiel.", "a city that stands for somebody"),
    ("city", "In 1998, [Bremen] resigned after a vote of Norway against Karl Huber.", "a city that stands for somebody"),
    ("name", "Karl Huber of Norway died in 1998 after the end of his last poem, [Gloria] in terris.", "half of a name"),
    ("city", "In 1998 Karl Huber of Norway reached [Bremen] after a long march.", None),
    ("country", "[Norway] was the first state to sign the treaty of Kiel.", None),
    ("city", "[Bremen] was the only town of the league with a mint of Karl Huber.", None),
    ("person", "[Karl Huber] played for the Hubertus team of Bremen in Norway.", "one of several who did so"),
    ("person", "[Karl Huber] played for the Hubertus team of Bremen before he left Norway.", None),
    ("name", "The probe [QULL] of Bremen, short for Quick Ultra Light Lander, landed in Kiel in 1998.", "spelled out in the sentence"),
    ("number", "A level of [400] lux might be chosen for the Hubertus school of Bremen.", "an example"),
    ("name", "Some towns, including Emden and Leer in the [Quell Midlands], closed all mills of Bremen in 1998.", "one name of several"),
    ("name", "The new ships of Bremen used the [Quella 2A] satellite in 1998.", None),
    ("name", "In 1998 the king of Norway opened the [Silk Road] and led Bremen to war.", None),
    ("person", "In 1998 the painter [Karl Huber] won a prize of Bremen.", "one of several who did so"),
    ("person", "[Karl Huber] worked as the first teacher of the Hubertus school in Bremen.", None),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "reason"), REASONS, ids=[row[1] for row in REASONS])
def test_what_is_not_asked_for(kind: str, text: str, reason: str | None) -> None:
    read, mention = marked(text, kind)
    assert why_not(Reading(read, (mention,)), mention) == reason


def test_a_place_that_did_so_at_a_time_is_the_one() -> None:
    read, place = marked("[Norway] took control of the bay of Bremen in 1830.", "country")
    year = Mention(value_of("1830", "year"), 9, 10)
    assert why_not(Reading(read, (place, year)), place) is None
    assert why_not(Reading(read, (place,)), place) == "a place of several that do so"


@pytest.mark.parametrize(("verb", "reason"), [("lives", "where somebody lives"), ("lived", None)])
def test_where_somebody_lives_is_told_by_the_way(verb: str, reason: str | None) -> None:
    read, city = marked(f"Anna Meier, who sold the mill of Kiel in 1998, {verb} in [Bremen].", "city")
    assert why_not(Reading(read, (Mention(value_of("Anna Meier", "person"), 0, 2), city)), city) == reason


@pytest.mark.parametrize(
    ("words", "reason"),
    [("The storm surprised us", "a whole sentence that somebody said"), ("a great storm", None)],
)
def test_of_what_somebody_said_no_whole_sentence(words: str, reason: str | None) -> None:
    read, said = marked(f"Anna Meier spoke of “[{words}]” in Bremen in 1998.", "quotation")
    speaker = Mention(value_of("Anna Meier", "person"), 0, 2)
    assert why_not(Reading(read, (speaker, said)), said) == reason


THIN = [
    ("The [Iron Age] was a time of change in Europe.", "many names would do"),
    ("The [Iron Age] was a time of change in Europe and began in 1200 BC.", None),
    ("The [Iron Age] was the last time of change in Europe.", None),
    ("In Europe the [Iron Age] was a time of change.", None),
]


@pytest.mark.parametrize(("text", "reason"), THIN, ids=[row[0] for row in THIN])
def test_a_continent_alone_tells_too_little_of_a_subject(text: str, reason: str | None) -> None:
    read, mention = marked(text, "name")
    at = next(n for n, token in enumerate(read.tokens) if token.text == "Europe")
    where = Mention(value_of("Europe", "continent"), at, at + 1)
    assert why_not(Reading(read, (mention, where)), mention) == reason


COUNTS = [
    ("In [1998], there were {} mills in the Bremen of Anna Meier.", "the year of a count"),
    ("In [1998], {} passengers arrived at the mills of Bremen.", "the year of a count"),
    ("In [1998], {} passengers died in the mills of Bremen.", None),
    ("In [1998], Anna Meier sold {} mills in Bremen.", None),
]


@pytest.mark.parametrize(("text", "reason"), COUNTS, ids=[row[0] for row in COUNTS])
def test_the_year_of_a_count(text: str, reason: str | None) -> None:
    read, mention = marked(text.format("38,000"), "year")
    at = next(n for n, token in enumerate(read.tokens) if token.text == "38,000")
    count = Mention(Number("38000"), at, at + 1)
    assert why_not(Reading(read, (mention, count)), mention) == reason
