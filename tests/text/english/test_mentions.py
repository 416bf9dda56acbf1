"""What is found in English sentences, and what must not be."""

import re
import time
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import Lang
from quizgen.text.english.mentions import find_mentions
from quizgen.values.amounts import Duration, Money, Quantity
from quizgen.values.dates import Date, Period
from quizgen.values.names import Named, Quotation
from quizgen.values.numbers import Number, Percent
from quizgen.values.ranges import Range
from tests.text import reading

mentions_in = partial(reading.mentions_in, Lang.EN)
sentences_of = partial(reading.sentences_of, lang=Lang.EN)
short = partial(reading.short, lang=Lang.EN)


AMOUNTS = [
    ("Plague came to Kiel 22 times between 1361 and 1528.", "22", Number("22")),
    ("About 8,500 people came.", "8,500", Number("8500")),
    ("Three of the 32 states pay.", "Three", Number("3")),
    ("Only four of the 32 states pay.", "32", Number("32")),
    ("The strike cost 1.5 million workers their pay.", "1.5 million", Number("1500000")),
    ("Two hundred and six houses burned.", "Two hundred and six", Number("206")),
    ("A dozen ships sank.", "A dozen", Number("12")),
    ("Half a million people fled.", "Half a million", Number("500000")),
    ("The death toll rose to 12,400.", "12,400", Number("12400")),
    ("Just 2.1 percent were left.", "2.1 percent", Percent("2.1")),
    ("It fell by 3 per cent.", "3 per cent", Percent("3")),
    ("Seventy percent of the soil is sour.", "Seventy percent", Percent("70")),
    ("Its share was 60%.", "60%", Percent("60")),
    ("It rose 3% to $2.58 billion.", "$2.58 billion", Money("2580000000", "USD")),
    ("It rose from 75.8% in 1970 to 55.1%.", "55.1%", Percent("55.1")),
    ("It was attended by 2000 guests.", "2000", Number("2000")),
    ("She died at age 39.", "39", Number("39")),
    ("Kiel lost 300 to 500 people.", "300 to 500", Range("300", "500")),
    ("The area (3,000 km2) is flat.", "3,000 km2", Quantity("3000", "square-kilometer")),
    ("It costs $4.2 billion.", "$4.2 billion", Money("4200000000", "USD")),
    ("He paid £3m for it.", "£3m", Money("3000000", "GBP")),
    ("They paid 4.2bn euros.", "4.2bn euros", Money("4200000000", "EUR")),
    ("It made a grant of US $90,000 for it.", "US $90,000", Money("90000", "USD")),
    ("The bridge weighs 14,000 tons.", "14,000", Number("14000")),
    ("She won US$500 there.", "US$500", Money("500", "USD")),
    ("The canal is 250 miles long.", "250 miles", Quantity("250", "mile")),
    ("The mountain is 8,849 m (29,032 ft) high.", "8,849 m", Quantity("8849", "meter")),
    ("It rose by three percentage points.", "three percentage points", Quantity("3", "percentage-point")),
    ("The tower is 90 m tall.", "90 m", Quantity("90", "meter")),
    ("The lake lies 240 m above sea level.", "240 m", Quantity("240", "meter")),
    ("It covers 7,000 square kilometres.", "7,000 square kilometres", Quantity("7000", "square-kilometer")),
    ("The land (2,700 sq mi) is flat.", "2,700 sq mi", Quantity("2700", "square-mile")),
    ("It runs at 100 miles per hour.", "100 miles per hour", Quantity("100", "mile-per-hour")),
    ("It was 32 °C in the shade.", "32 °C", Quantity("32", "celsius")),
    (
        "It was minus 62 degrees Celsius there.",
        "minus 62 degrees Celsius",
        Quantity("-62", "celsius"),
    ),
    ("It took him 24 hours.", "24 hours", Duration("24", "hour")),
    ("Twelve years went by.", "Twelve years", Duration("12", "year")),
]


@pytest.mark.parametrize(("sentence", "words", "value"), AMOUNTS)
def test_amounts_are_read(sentence: str, words: str, value: object) -> None:
    assert [(words, value)] == [
        (found, mention.value) for found, mention in mentions_in(sentence) if mention.value == value
    ]


DATES = [
    ("He was born on March 4, 1861.", "March 4, 1861", Date(1861, 3, 4)),
    ("He was born on 4 March 1861.", "4 March 1861", Date(1861, 3, 4)),
    ("He was born on the 4th of March 1861.", "4th of March 1861", Date(1861, 3, 4)),
    ("The bridge opened in Sept. 1999.", "Sept. 1999", Date(1999, 9)),
    ("The bridge opened in May 1999.", "May 1999", Date(1999, 5)),
    ("In 1990 the wall was gone.", "1990", Date(1990)),
    ("Her novel (1984) sold well.", "1984", Date(1984)),
    ("The 1905 riots were put down.", "1905", Date(1905)),
    ("Caesar was killed in 44 BC.", "44 BC", Date(-44)),
    ("The city burned in AD 79.", "AD 79", Date(79)),
    ("She ruled from 2017 to 2021.", "2017 to 2021", Period(Date(2017), Date(2021))),
    ("Between 1939 and 1945 it stood empty.", "Between 1939 and 1945", Period(Date(1939), Date(1945))),
    ("The war of 1914–18 was lost.", "1914–18", Period(Date(1914), Date(1918))),
    ("They met May 3–5, 2015, in Rome.", "May 3–5, 2015", Period(Date(2015, 5, 3), Date(2015, 5, 5))),
    ("They met on 3–5 May 2015.", "3–5 May 2015", Period(Date(2015, 5, 3), Date(2015, 5, 5))),
]


@pytest.mark.parametrize(("sentence", "words", "value"), DATES)
def test_dates_are_read(sentence: str, words: str, value: object) -> None:
    assert [(words, value)] == [
        (found, mention.value) for found, mention in mentions_in(sentence) if mention.value == value
    ]


RELATIVE = [
    ("They met on Friday in Bonn.", "Friday", Date(2024, 11, 22)),
    ("She said so yesterday.", "yesterday", Date(2024, 11, 22)),
    ("The vote on November 5 is over.", "November 5", Date(2024, 11, 5)),
    ("He takes office on January 20.", "January 20", Date(2025, 1, 20)),
    ("The country will pay this year.", "this year", Date(2024)),
    ("They met on Friday evening in Bonn.", "Friday evening", Date(2024, 11, 22)),
    ("The firm has agreed to the sale, the owners said Monday.", "Monday", Date(2024, 11, 18)),
    ("Huber, a teacher from Bonn, conceded on Wednesday.", "Wednesday", Date(2024, 11, 20)),
    ("A fire that broke out Friday in a canyon has burned 20 houses.", "Friday", Date(2024, 11, 22)),
    ("Winds are expected to weaken on Sunday.", "Sunday", Date(2024, 11, 24)),
    ("The bridge will stay closed until Sunday.", "Sunday", Date(2024, 11, 24)),
    ("The fair begins on Monday.", "Monday", Date(2024, 11, 25)),
    ("Her second term begins on Jan. 6 and ends in March.", "Jan. 6", Date(2025, 1, 6)),
    ("He signed a law in May that bans phones.", "May", Date(2024, 5)),
    ("She pleaded guilty in December.", "December", Date(2023, 12)),
    (
        "The poll was held from Oct. 14 to Oct. 27.",
        "Oct. 14 to Oct. 27",
        Period(Date(2024, 10, 14), Date(2024, 10, 27)),
    ),
    (
        "The poll was held from Oct. 14 to 27.",
        "Oct. 14 to 27",
        Period(Date(2024, 10, 14), Date(2024, 10, 27)),
    ),
    ("Prices rose last month.", "last month", Date(2024, 10)),
    ("Councillors voted on Tuesday evening to sell the hall.", "Tuesday evening", Date(2024, 11, 19)),
    ("Huber today opened a plant in Bonn.", "today", Date(2024, 11, 23)),
    ("Residents can see the plans until 28 December.", "28 December", Date(2024, 12, 28)),
]


@pytest.mark.parametrize(("sentence", "words", "value"), RELATIVE)
def test_relative_dates_are_resolved(sentence: str, words: str, value: object) -> None:
    assert (words, value, True) in [(w, m.value, m.relative) for w, m in mentions_in(sentence)]


NAMES = [
    (
        "Grace Berta Murray Huber (May 3, 1906 – June 1, 1992) was a sailor.",
        "Grace Berta Murray Huber",
        "person Grace Berta Murray Huber",
    ),
    (
        "Karl Anton Josef Huber (born 3 May 1906) is a sailor.",
        "Karl Anton Josef Huber",
        "person Karl Anton Josef Huber",
    ),
    (
        "She left the Eckert–Huber Computer Corporation soon.",
        "Eckert–Huber Computer Corporation",
        "organisation company Eckert–Huber Computer Corporation",
    ),
    ("NATO Secretary General Mark Rutte spoke.", "Mark Rutte", "person head-of-government Mark Rutte"),
    ("Former president Bill Clinton left.", "Bill Clinton", "person president Bill Clinton"),
    ("Chancellor Angela Merkel came.", "Angela Merkel", "person head-of-government Angela Merkel"),
    ("It was George W. Bush's idea.", "George W. Bush", "person president George W. Bush"),
    ("U.S. Vice President Joe Biden spoke.", "Joe Biden", "person president Joe Biden"),
    ("The cleric Moqtada al-Sadr spoke.", "Moqtada al-Sadr", "person Moqtada al-Sadr"),
    ("Max Planck, a German physicist, came.", "Max Planck", "person physicist Max Planck"),
    ("They met J. R. R. Tolkien there.", "J. R. R. Tolkien", "person writer J. R. R. Tolkien"),
    ("Max Planck, German physicist, came.", "Max Planck", "person physicist Max Planck"),
    ("King Henry VIII married again.", "Henry VIII", "person ruler Henry VIII"),
    ("Otto von Bismarck won.", "Otto von Bismarck", "person head-of-government Otto von Bismarck"),
    ("She flew to Brussels.", "Brussels", "place city Brussels"),
    ("It concerns the people of Brussels.", "Brussels", "place city Brussels"),
    ("They live in the United States.", "United States", "place country United States"),
    ("They live in the U.S. and work there.", "U.S.", "place country United States"),
    ("The Rhine rose again.", "Rhine", "place river Rhine"),
    ("The ships lay in the Black Sea.", "Black Sea", "place sea Black Sea"),
    ("She lives in Phoenix.", "Phoenix", "place city Phoenix"),
    ("Its seat is in Columbus, Ohio.", "Columbus", "place city Columbus"),
    ("In 1492 Columbus crossed the sea.", "Columbus", "person explorer Christopher Columbus"),
    ("Nato grows.", "Nato", "organisation international-organisation NATO"),
    (
        "The World Health Organization (WHO) says so.",
        "World Health Organization (WHO)",
        "organisation international-organisation World Health Organization",
    ),
    (
        "The law of the European Union holds.",
        "European Union",
        "organisation international-organisation European Union",
    ),
    (
        "She studied at the University of Leeds.",
        "University of Leeds",
        "organisation university University of Leeds",
    ),
    ("The Scottish Parliament voted.", "Scottish Parliament", "organisation Scottish Parliament"),
    ("She works for Siemens.", "Siemens", "organisation company Siemens"),
    ("The film “Night Drive” opens soon.", "Night Drive", "term film Night Drive"),
    ("Her song, “Night Drive,” was a hit.", "Night Drive", "term song Night Drive"),
    ("She lived in the 18th century.", "18th century", "term century 18th century"),
    ("She lived in the nineteenth century.", "nineteenth century", "term century 19th century"),
    ("In the early 1990s it rained.", "1990s", "term decade 1990s"),
    ("About three-quarters of it burned.", "three-quarters", "term fraction three-quarters"),
    ("A third of the trees fell.", "A third", "term fraction one-third"),
    ("The Battle of Hastings was lost.", "Battle of Hastings", "term name Battle of Hastings"),
    ("It fell in the First World War.", "First World War", "term name First World War"),
    ("After World War II it grew.", "World War II", "term name World War II"),
    ("The Kyoto Protocol failed.", "Kyoto Protocol", "term name Kyoto Protocol"),
    ("She sold her first novel, The Blind Miller.", "The Blind Miller", "term name The Blind Miller"),
    ("The film The Long Ride was a hit.", "The Long Ride", "term name The Long Ride"),
]


@pytest.mark.parametrize(("sentence", "words", "expected"), NAMES)
def test_names_are_found(sentence: str, words: str, expected: str) -> None:
    found = [
        (written, short(mention))
        for written, mention in mentions_in(sentence)
        if isinstance(mention.value, Named)
    ]
    assert (words, expected) in found


CALLED = [
    ("A probe named Hera is to follow.", ["Hera"]),
    ("The new connector, named Quella, was shown.", ["Quella"]),
    ("The war is known as the Seven Fires War.", ["Seven Fires War"]),
    ("The local rock band Quellentau formed in winter.", ["Quellentau"]),
    ("The road goes to the city of Reedlau.", ["Reedlau"]),
    ("It used the Quella 2A satellite.", ["Quella 2A"]),
    ("They lived in the proprietary Quelltal region.", ["Quelltal"]),
    ("The town is served by State Route 99, a wide road.", ["State Route 99"]),
    ("A slow method of finding them is known as trial division.", ["trial division"]),
    ("The property of being odd is called oddness.", ["oddness"]),
    ("Neutering refers to the removal of organs.", ["Neutering"]),
    ("Empty cells are boxes that hold no letter.", ["Empty cells"]),
    ("Problems are things that hold no letter.", []),
    ("The boat was named after a queen.", []),
    ("It was printed in the journal Quelle.", []),
    ("They called it a great day.", []),
    ("It lies in the Western region.", []),
]


@pytest.mark.parametrize(("sentence", "names"), CALLED, ids=[row[0] for row in CALLED])
def test_a_word_beside_a_name_announces_it(sentence: str, names: list[str]) -> None:
    assert [written for written, _ in mentions_in(sentence)] == names


NOTHING = [
    "Some 30 to 50 thousand people came.",
    "It is 20 to 30 percent of them.",
    "The 22-year-old woman was 22 years old.",
    "Two to three percent, 20 or 30 euros and 5-10 metres are possible.",
    "They weigh between 20 and 30 kilograms.",
    "They rose from 20 to 30 metres, as those aged 25 to 34 saw.",
    "Article 5 and Gate 11 are no numbers.",
    "He ran for two and a half years and was 5 ft 10 in tall.",
    "In the 18th and 19th centuries that was usual.",
    "One year or one of them is not certain.",
    "The matter may be heard on Tuesday.",
    "The other two teams and the last three games were bad.",
    "He said that HK$500 would be enough.",
    "The “big thing” did not come.",
    "Reading a book in the bath is nice.",
    "The US president and his team spoke.",
    "The Atlantic coast is long.",
    "In the early 1800s it was built.",
    "They went to the Artillery and Engineering School.",
    "The UN Office on Water and Roads closed.",
    "It is called the Palo Alto, Calif., company.",
    "Many people might march in May.",
]


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_not_sure_is_nothing(sentence: str) -> None:
    assert [written for written, _ in mentions_in(sentence)] == []


NO_PERSON = [
    "The Alan Turing Institute closed.",
    "St. Mary Church burned.",
    "They crossed the James River.",
    "St John's College opened.",
    "The Charlotte Observer said so.",
    "The band Duran Duran played.",
    "It came from Norman Italy.",
    "Hurricane Katrina Smith hit the coast.",
    "He worked for Morgan Stanley.",
    "They live in Hong Kong.",
    "The firm has its seat in Columbus, Ohio.",
    "Most of them work in Columbus.",
]


@pytest.mark.parametrize("sentence", NO_PERSON)
def test_names_of_things_are_no_persons(sentence: str) -> None:
    assert [m.value for _, m in mentions_in(sentence) if m.value.type == "person"] == []


def test_a_surname_later_is_the_same_person() -> None:
    found = mentions_in(
        "The physicist Tom Miller works in Bonn.",
        "In the evening Miller spoke to guests.",
        "Mr. Miller's speech was short.",
        "Mrs. Miller did not come, and the Miller family left.",
    )
    persons = [(words, short(mention)) for words, mention in found if mention.value.type == "person"]
    assert persons == [(words, "person physicist Tom Miller") for words in ("Tom Miller", "Miller", "Miller")]


def test_a_surname_before_the_full_name_may_be_somebody_else() -> None:
    found = mentions_in("Miller's wife Anna Miller came.", "Then Miller left.")
    assert [words for words, _ in found] == ["Anna Miller", "Miller"]


def test_once_two_bear_a_surname_it_says_nothing() -> None:
    found = mentions_in("Tom Miller and Anna Miller came.", "Then Miller left.")
    assert [words for words, _ in found] == ["Tom Miller", "Anna Miller"]


def test_abbreviations_mean_what_the_article_says_they_mean() -> None:
    found = mentions_in("The Green Valley Tram Company (GVTC) was founded.", "Later GVTC was sold.")
    assert [words for words, _ in found] == ["Green Valley Tram Company", "GVTC", "GVTC"]


def test_roles_and_hedges_are_kept_apart() -> None:
    [(_, person), (_, percent)] = mentions_in(
        "The former chancellor Gerhard Weber spoke.", "It was as little as 2.1 percent."
    )
    assert (person.role, percent.hedge) == ("The former chancellor", "as little as")


def test_hedges_of_dates_and_money() -> None:
    [(_, money), (_, year)] = mentions_in("It cost an estimated $5 million.", "It closed in late 1986.")
    assert (money.hedge, year.hedge) == ("an estimated", "late")


def test_said_words_are_a_quotation_unless_a_value_stands_in_them() -> None:
    [(written, mention)] = mentions_in("She said: “That was a good day.”")
    assert (written, type(mention.value)) == ("“That was a good day.”", Quotation)
    assert [m.value for _, m in mentions_in("She said: “There were three deaths there.”")] == [Number("3")]


def test_a_goal_ahead_leaves_the_time_as_it_is() -> None:
    found = mentions_in("The plant is to be clean by 2030.", "It was opened in September.")
    assert [m.value for w, m in found if w == "September"] == [Date(2024, 9)]


def test_an_older_year_near_by_keeps_days_from_being_resolved() -> None:
    assert mentions_in("In 1944 they landed.", "On November 8 they went on.")[1:] == []


PIECES = st.sampled_from(
    "Mark Rutte of the “ ” \" ' ’s ( ) - – , . 5 3rd 2015 1.5 m bn $ £ % May to between and US U.S. St. J. K. New York "
    "President called years ago BC AD I ½ ü’s II thousand a half dozen century 1990s World War & \N{RIGHT-TO-LEFT MARK}".split(
        " "
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=15).map(" ".join)), max_size=4))
def test_any_text_gives_ordered_ranges_within_it(lines: list[str]) -> None:
    article, sentences = sentences_of(tuple(re.sub(r"\s+", " ", line) for line in lines))
    found = find_mentions(sentences, article)
    assert len(found) == len(sentences)
    for sentence, mentions in zip(sentences, found, strict=True):
        edges = [edge for mention in mentions for edge in (mention.first, mention.last)]
        assert edges == sorted(edges)
        assert all(0 <= m.first < m.last <= len(sentence.tokens) for m in mentions)


PATTERNS = [
    "Mark",
    "3",
    "“",
    "of the",
    "President",
    "between 1 and",
    "(",
    "United",
    "Rutte, Mark",
    "two hundred",
]
PATTERNS += ["University of", "Battle of the", "U.S.", "J.", "a", "Smith’s"]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_time_grows_with_the_length_alone(pattern: str) -> None:
    def seconds(size: int) -> float:
        article, sentences = reading.repeated(pattern, size // (len(pattern) + 1), Lang.EN)
        start = time.process_time()
        find_mentions(sentences, article)
        return time.process_time() - start

    seconds(1_000)  # loads the tables
    assert seconds(30_000) < 40 * seconds(3_000) + 0.3, "squared: 100 times"
