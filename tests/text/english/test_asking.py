"""English questions by grammar: a sentence, what is asked for in brackets, and the question; or why there is
none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.model import Bilingual
from quizgen.text.clauses import Kind, written
from quizgen.text.english.asking import ask_for
from quizgen.text.english.clauses import analyse
from quizgen.text.mentions import Mention
from quizgen.text.tokens import Sentence, Token
from quizgen.values.names import Term
from tests.text.english.sentences import marked, sentence
from tests.text.german.sentences import value_of

ASKED = [
    ("day", "A long novel about the town of Bremen, written and drawn by Anna Meier, was first sold on [3 May 1998].",
     "When was a long novel about the town of Bremen, written and drawn by Anna Meier, first sold?"),
    ("year", "Raised in Bremen, Germany, Karl Huber sang as a child, and won the race in [1998].",
     "In which year did Karl Huber win the race?"),
    ("number", "In 1998, iPods of the firm Hubertus held [300] songs.", "How many songs did iPods of the firm Hubertus hold in 1998?"),
    ("number", "The firm Hubertus shrank to [300] workers, the lowest number in its history.", "To how many workers did the firm Hubertus shrink?"),
    ("person", "The name oxygen was coined in 1777 by [Anna Meier].", "Who coined the name oxygen in 1777?"),
    ("year", "In [1998], three women were killed by lightning near Bremen while one of them was holding a child.",
     "In which year were three women killed by lightning near Bremen while one of them was holding a child?"),
    ("number", "The hall of Bremen can hold [300] visitors, twice as many as before.", "How many visitors can the hall of Bremen hold?"),
    ("year", "In [1997], Karl Huber did the research for Bremen.",
     "In which year did Karl Huber do the research for Bremen?"),
    ("year", "Off-grid systems of Bremen used salt in [1998].", "In which year did off-grid systems of Bremen use salt?"),
    ("person", "In 1796, [Anna Meier] showed that plants of Norway need light.", "Who showed in 1796 that plants of Norway need light?"),
    ("person", "In 1891, [Anna Meier] was able to make the oxygen of Bremen flow.", "In 1891, who was able to make the oxygen of Bremen flow?"),
    ("year", "At the age of 27, in [1826], Anna Meier managed to save the museum of Bremen.",
     "In which year, at the age of 27, did Anna Meier manage to save the museum of Bremen?"),
    ("year", "Six Companies built a dam in Norway in [1998].", "In which year did Six Companies build a dam in Norway?"),
    ("year", "The museum in Bremen was opened in [1998].", "In which year was the museum in Bremen opened?"),
    ("year", "In [1998], the city of Bremen bought the old town hall.", "In which year did the city of Bremen buy the old town hall?"),
    ("year", "In [1998] Karl Huber moved to Norway.", "In which year did Karl Huber move to Norway?"),
    ("day", "On [3 May 1998], Queen Silvia opened the new museum in Bremen.", "When did Queen Silvia open the new museum in Bremen?"),
    ("day", "Queen Silvia opened the new museum in Bremen on [May 3, 1998].", "When did Queen Silvia open the new museum in Bremen?"),
    ("month", "The construction of the bridge across the Weser began in [May 1998].", "When did the construction of the bridge across the Weser begin?"),
    ("year", "A bridge has connected the island of Fehmarn with the mainland since [1998].", "Since which year has a bridge connected the island of Fehmarn with the mainland?"),
    ("year", "The bridge in Bremen was finished in [1998] and cost five million euros.", "In which year was the bridge in Bremen finished?"),
    ("year", "The tower of Bremen was built in [1998] and is 40 metres high.", "In which year was the tower of Bremen built?"),
    ("year", "Karl Huber, who founded the company Hubertus in [1998], leads the museum.", "In which year did Karl Huber found the company Hubertus?"),
    ("city", "Karl Huber lived in [Bremen] when the wall fell.", "In which city did Karl Huber live when the wall fell?"),
    ("city", "When the wall fell, Karl Huber lived in [Bremen].", "In which city did Karl Huber live when the wall fell?"),
    ("city", "Karl Huber moved to [Bremen] in May 1998.", "To which city did Karl Huber move in May 1998?"),
    ("country", "Karl Huber flew to [Norway] in May 1998.", "To which country did Karl Huber fly in May 1998?"),
    ("city", "Karl Huber was born in [Bremen] in 1950.", "In which city was Karl Huber born in 1950?"),
    ("city", "Karl Huber was born in [Bremen], Germany, in 1950.", "In which city was Karl Huber born in 1950?"),
    ("country", "In [Norway], the company Hubertus runs a museum.", "In which country does the company Hubertus run a museum?"),
    ("us-state", "The firm Hubertus built a factory in [Texas] in 1998.", "In which US state did the firm Hubertus build a factory in 1998?"),
    ("country", "The Huber family comes from [Norway].", "From which country does the Huber family come?"),
    ("island", "The lighthouse of Hubertus stands on [Fehmarn].", "On which island does the lighthouse of Hubertus stand?"),
    ("river", "The city of Bremen lies on the [Weser].", "On which river does the city of Bremen lie?"),
    ("country", "[Aruba] lies north of the coast of Venezuela.", "Which territory lies north of the coast of Venezuela?"),
    ("country", "[Norway] rejected the treaty of Bremen in 1994.", "Which country rejected the treaty of Bremen in 1994?"),
    ("country", "In 1994 [Norway] rejected the treaty of Bremen.", "Which country rejected the treaty of Bremen in 1994?"),
    ("city", "The army of Norway captured [Bremen] in 1644.", "Which city did the army of Norway capture in 1644?"),
    ("city", "The army of Norway captured [Bremen] in 1644, and Danish and Dutch ships sank in 1645.",
     "Which city did the army of Norway capture in 1644?"),
    ("city", "The capital of Norway is [Oslo].", "Which city is the capital of Norway?"),
    ("person", "[Karl Huber] has led the museum in Bremen since 1998.", "Who has led the museum in Bremen since 1998?"),
    ("person", "The former minister [Karl Huber] resigned in May 1998.", "Who resigned in May 1998?"),
    ("person", "[Karl Huber], who comes from Bremen, won the race in 1998.", "Who won the race in 1998?"),
    ("person", "[Karl Huber], a painter from Bremen, won the race in 1998.", "Who won the race in 1998?"),
    ("person", "In May 1998, [Anna Huber] won the race in Bremen.", "Who won the race in Bremen in May 1998?"),
    ("person", "The police arrested [Karl Huber] in Bremen in May 1998.", "Who did the police arrest in Bremen in May 1998?"),
    ("person", "Mark Rutte met [Karl Huber] in Florida in 1998.", "Who did Mark Rutte meet in Florida in 1998?"),
    ("person", "Queen Silvia spoke with [Karl Huber] about the museum in Bremen.", "With whom did Queen Silvia speak about the museum in Bremen?"),
    ("person", "In Bremen, Queen Silvia spoke with [Karl Huber].", "Who did Queen Silvia speak with in Bremen?"),
    ("person", "The museum in Bremen was founded by [Karl Huber].", "Who founded the museum in Bremen?"),
    ("person", "The museum in Bremen was founded by [Karl Huber] in 1998.", "Who founded the museum in Bremen in 1998?"),
    ("person", "The museum in Bremen has been led by [Karl Huber] since 1998.", "Who has led the museum in Bremen since 1998?"),
    ("person", "The museum in Bremen will be led by [Karl Huber].", "Who will lead the museum in Bremen?"),
    ("person", "Anna Meier gave the painting to [Karl Huber].", "Who did Anna Meier give the painting to?"),
    ("person", "The mayor of Bremen is [Karl Huber].", "Who is the mayor of Bremen?"),
    ("club", "[Werder Bremen] won the final against Hansa Rostock in 1998.", "Which club won the final against Hansa Rostock in 1998?"),
    ("company", "[Siemens] built a factory in Texas in 1998.", "Which company built a factory in Texas in 1998?"),
    ("company", "The factory in Texas was bought by [Siemens].", "Which company bought the factory in Texas?"),
    ("number", "[1,200] people attended the opening of the museum in Bremen.", "How many people attended the opening of the museum in Bremen?"),
    ("number", "{About} [1,200] people attended the opening of the museum in Bremen.", "About how many people attended the opening of the museum in Bremen?"),
    ("number", "The museum in Bremen shows {about} [1,200] pictures.", "About how many pictures does the museum in Bremen show?"),
    ("number", "The European Union admitted [ten] new states in 2004.", "How many new states did the European Union admit in 2004?"),
    ("number", "There are [24] schools in Bremen.", "How many schools are there in Bremen?"),
    ("number", "Bremen has [24] schools.", "How many schools does Bremen have?"),
    ("number", "The company Hubertus sells furniture in [24] countries.", "In how many countries does the company Hubertus sell furniture?"),
    ("number", "[Four] of the twelve members of the council voted against the treaty of Bremen.", "How many of the twelve members of the council voted against the treaty of Bremen?"),
    ("number", "Karl Huber died in Bremen at the age of [30].", "At what age did Karl Huber die in Bremen?"),
    ("percent", "[12 percent] of the citizens of Bremen use the museum.", "What percentage of the citizens of Bremen use the museum?"),
    ("percent", "Bremen spends [12 percent] of its budget on schools.", "What percentage of its budget does Bremen spend on schools?"),
    ("percent", "The revenue of Hubertus rose by [12 percent] in 1998.", "By what percentage did the revenue of Hubertus rise in 1998?"),
    ("percent", "The revenue of Hubertus rose by {about} [12 percent] in 1998.", "By about what percentage did the revenue of Hubertus rise in 1998?"),
    ("percent", "The share of cyclists in Bremen is [12 percent].", "What is the share of cyclists in Bremen?"),
    ("money", "The construction of the museum in Bremen cost [five million euros].", "How much did the construction of the museum in Bremen cost?"),
    ("money", "The city of Bremen paid [five million euros] for the picture in 1998.", "How much did the city of Bremen pay for the picture in 1998?"),
    ("money", "The rent in Bremen rose by [200 euros].", "By how much did the rent in Bremen rise?"),
    ("kilometer", "The road from Bremen to Kiel is [40 kilometres] long.", "How long is the road from Bremen to Kiel?"),
    ("kilometer", "The tower of Bremen is {about} [40 metres] high.", "About how high is the tower of Bremen?"),
    ("kilometer", "The road from Bremen to Kiel covers [40 kilometres].", "How many kilometres does the road from Bremen to Kiel cover?"),
    ("years", "The construction of the museum in Bremen took [three years].", "How long did the construction of the museum in Bremen take?"),
    ("years", "Karl Huber lived in Bremen for [three years].", "For how many years did Karl Huber live in Bremen?"),
    ("years", "The painter Anna Meier is [86 years] old.", "How old is the painter Anna Meier?"),
    ("period", "Karl Huber led the museum in Bremen from [1990 to 1998].", "During which period did Karl Huber lead the museum in Bremen?"),
    ("year", "The museum in Bremen was also enlarged in [1998].", "In which year was the museum in Bremen enlarged?"),
    ("year", "However, the museum in Bremen was closed in [1998].", "In which year was the museum in Bremen closed?"),
    ("year", "The museum in Bremen did not open until [1998].", "In which year did the museum in Bremen open?"),
    ("year", "Karl Huber could not return to Bremen in [1998].", "In which year could Karl Huber not return to Bremen?"),
    ("year", "The company Hubertus will open a museum in Bremen in [1998].", "In which year will the company Hubertus open a museum in Bremen?"),
    ("year", "Karl Huber had been working in Bremen since [1998].", "Since which year had Karl Huber been working in Bremen?"),
    ("person", "[Karl Huber] said that Bremen needs a new museum.", "Who said that Bremen needs a new museum?"),
    ("year", "Scholars from Bremen discovered the treasure of Kiel in [1998].", "In which year did scholars from Bremen discover the treasure of Kiel?"),
    ("year", "Norwegians founded the town of Hubertus in [1998].", "In which year did Norwegians found the town of Hubertus?"),
    ("year", "American soldiers reached Bremen in [1945].", "In which year did American soldiers reach Bremen?"),
    ("term", "The museum of Bremen is called [Hubertus].", "What is the museum of Bremen called?"),
    ("term", "The museum of Bremen is known as [Hubertus].", "What is the museum of Bremen known as?"),
    ("year", "Karl Huber studied law in Bremen in [1998].", "In which year did Karl Huber study law in Bremen?"),
    ("year", "In [1998], after a long trip, Karl Huber returned to Bremen.", "In which year did Karl Huber return to Bremen after a long trip?"),
    ("year", "The company Hubertus was sold to Siemens in [1998].", "In which year was the company Hubertus sold to Siemens?"),
    ("year", "Bremen has been a member of the union since [1998].", "Since which year has Bremen been a member of the union?"),
    ("year", "By [1998], the company Hubertus had built three factories in Texas.", "By which year had the company Hubertus built three factories in Texas?"),
    ("year", "Anna Meier wrote the novel Hubertus in [1998] and died two years later.", "In which year did Anna Meier write the novel Hubertus?"),
    ("year", "The museum in Bremen was destroyed by a fire in [1998].", "In which year was the museum in Bremen destroyed by a fire?"),
    ("year", "Anna Meier became mayor of Bremen in [1998].", "In which year did Anna Meier become mayor of Bremen?"),
    ("year", "Anna Meier carried the flag of Norway in [1998].", "In which year did Anna Meier carry the flag of Norway?"),
    ("year", "The police of Bremen stopped the march in [1998].", "In which year did the police of Bremen stop the march?"),
    ("year", "Oxygen was discovered in Bremen in [1998].", "In which year was oxygen discovered in Bremen?"),
    ("year", "Karl Huber, a painter from Kiel, moved to Bremen in [1998].", "In which year did Karl Huber, a painter from Kiel, move to Bremen?"),
    ("year", "Both Karl Huber and Anna Meier moved to Bremen in [1998].", "In which year did both Karl Huber and Anna Meier move to Bremen?"),
    ("day", "Karl Huber was arrested in Bremen on [May 3, 1998], and was released by the police in Kiel.", "When was Karl Huber arrested in Bremen?"),
    ("day", "The treaty of Bremen has been in force since [3 May 1998].", "Since when has the treaty of Bremen been in force?"),
    ("period", "Between [1990 and 1998], the population of Bremen doubled.", "In which period did the population of Bremen double?"),
    ("city", "The headquarters of Hubertus are located in [Bremen].", "In which city are the headquarters of Hubertus located?"),
    ("city", "The painter Anna Meier died in [Bremen] in 1998.", "In which city did the painter Anna Meier die in 1998?"),
    ("city", "In May 1998 Anna Meier met the queen in [Bremen].", "In which city did Anna Meier meet the queen in May 1998?"),
    ("city", "The novel Hubertus was published in [Bremen] in 1998.", "In which city was the novel Hubertus published in 1998?"),
    ("country", "Karl Huber left [Norway] in 1998.", "Which country did Karl Huber leave in 1998?"),
    ("country", "[Norway] has signed the treaty of Bremen.", "Which country has signed the treaty of Bremen?"),
    ("country", "[Norway], which borders Sweden, signed the treaty of Bremen in 1998.", "Which country signed the treaty of Bremen in 1998?"),
    ("country", "The treaty of Bremen was signed by [Norway] in 1998.", "Which country signed the treaty of Bremen in 1998?"),
    ("river", "The bridge of Bremen crosses the [Weser].", "Which river does the bridge of Bremen cross?"),
    ("region", "The company Hubertus produces cheese in [Carinthia].", "In which Austrian state does the company Hubertus produce cheese?"),
    ("region", "[Scotland] rejected the treaty of Bremen in 1994.", "Which country rejected the treaty of Bremen in 1994?"),
    ("region", "The company Hubertus produces wine in [Tuscany].", "In which region does the company Hubertus produce wine?"),
    ("person", "[Anna Meier] has two sons and works in Bremen.", "Who has two sons and works in Bremen?"),
    ("person", "After the war, [Anna Meier] led the museum in Bremen.", "Who led the museum in Bremen after the war?"),
    ("person", "The painter [Anna Meier] was elected mayor of Bremen in 1998.", "Who was elected mayor of Bremen in 1998?"),
    ("person", "Anna Meier married [Karl Huber] in 1998.", "Who did Anna Meier marry in 1998?"),
    ("person", "In the final of 1998 Anna Meier defeated [Karl Huber].", "Who did Anna Meier defeat in the final of 1998?"),
    ("person", "The novel Hubertus was written by the painter [Anna Meier].", "Who wrote the novel Hubertus?"),
    ("person", "In Bremen, Anna Meier played against [Karl Huber].", "Who did Anna Meier play against in Bremen?"),
    ("person", "[Karl Huber] will open the museum in Bremen.", "Who will open the museum in Bremen?"),
    ("person", "[Karl Huber] does not live in Bremen.", "Who does not live in Bremen?"),
    ("person", "According to the police of Bremen, [Karl Huber] stole the painting of the queen.", "Who stole the painting of the queen according to the police of Bremen?"),
    ("person", "[Karl Huber] argued that Bremen needed a new museum.", "Who argued that Bremen needed a new museum?"),
    ("club", "In 1998 Hansa Rostock lost the final against [Werder Bremen].", "Against which club did Hansa Rostock lose the final in 1998?"),
    ("party", "[Labour] won the election in Bremen in 1998.", "Which party won the election in Bremen in 1998?"),
    ("number", "The University of Bremen has {about} [1,200] students.", "About how many students does the University of Bremen have?"),
    ("number", "In 1998 the museum in Bremen sold {nearly} [1,200] tickets.", "About how many tickets did the museum in Bremen sell in 1998?"),
    ("number", "The treaty of Bremen was signed by [24] countries.", "How many countries signed the treaty of Bremen?"),
    ("number", "[24] countries signed the treaty of Bremen in 1998.", "How many countries signed the treaty of Bremen in 1998?"),
    ("percent", "Bremen produces {about} [12 percent] of the cars of Germany.", "About what percentage of the cars of Germany does Bremen produce?"),
    ("percent", "The price of bread in Bremen fell by [12%] in 1998.", "By what percentage did the price of bread in Bremen fall in 1998?"),
    ("percent", "The unemployment rate in Bremen rose to [12 percent] in 1998.", "To what percentage did the unemployment rate in Bremen rise in 1998?"),
    ("money", "Anna Meier earned [five million euros] in 1998.", "How much did Anna Meier earn in 1998?"),
    ("money", "The painting of the queen was sold for [five million euros] in 1998.", "For how much was the painting of the queen sold in 1998?"),
    ("money", "The budget of Bremen is [five million euros].", "What is the budget of Bremen?"),
    ("kilometer", "The Weser is {about} [40 kilometres] wide.", "About how wide is the Weser?"),
    ("kilometer", "The length of the Weser is [40 kilometres].", "What is the length of the Weser?"),
    ("years", "The war between Bremen and Kiel lasted {about} [three years].", "About how long did the war between Bremen and Kiel last?"),
    ("years", "Karl Huber ruled Norway for [three years].", "For how many years did Karl Huber rule Norway?"),
    ("days", "The city of Bremen must answer within [three days].", "Within how many days must the city of Bremen answer?"),
    ("city", "Three men died of the plague in [Bremen] in 1998.", "In which city did three men die of the plague in 1998?"),
    ("school", "Anna Meier studied at [Hubertus College].", "At which institution did Anna Meier study?"),
    ("kilometer", "The ship Hubertus passed Bremen at a distance of [40 kilometres].", "At what distance did the ship Hubertus pass Bremen?"),
    ("kilometer", "The ship Hubertus passed Bremen at a distance of {about} [40 kilometres].", "At about what distance did the ship Hubertus pass Bremen?"),
    ("kilometer", "The town of Hubertus lies [40 kilometres] south of Bremen.", "How far south of Bremen does the town of Hubertus lie?"),
    ("kilometer", "The town of Hubertus is {about} [40 kilometres] from Bremen.", "About how far from Bremen is the town of Hubertus?"),
    ("kilometer", "The length of the Weser is {about} [40 kilometres].", "What is the approximate length of the Weser?"),
    ("kilometer", "At present, the length of the Weser is {about} [40 kilometres].", "What is the approximate length of the Weser at present?"),
    ("kilometer", "The Weser, the river of Bremen, is [40 metres] wide.", "How wide is the Weser, the river of Bremen?"),
    ("decade", "Anna Meier led the museum in Bremen in the [1970s].", "In which decade did Anna Meier lead the museum in Bremen?"),
    ("decade", "In the early [1970s], Anna Meier led the museum in Bremen.", "In which decade did Anna Meier lead the museum in Bremen?"),
    ("century", "The church of Bremen was built in the [12th century].", "In which century was the church of Bremen built?"),
    ("money", "The company Hubertus gave [five million euros] to the museum in Bremen.", "How much did the company Hubertus give to the museum in Bremen?"),
    ("share", "The city of Bremen paid [a quarter] of the costs in 1998.", "What share of the costs did the city of Bremen pay in 1998?"),
    ("share", "[A quarter] of the citizens of Bremen use the museum.", "What share of the citizens of Bremen use the museum?"),
    ("year", "In [1998], the company Hubertus designed and built the tower of Bremen.", "In which year did the company Hubertus design and build the tower of Bremen?"),
    ("person", "[Karl Huber] designed and built the tower of Bremen.", "Who designed and built the tower of Bremen?"),
    ("number", "Anna Meier won the race in Bremen [24] times.", "How many times did Anna Meier win the race in Bremen?"),
    ("city", "The tower was designed and built by Karl Huber in [Bremen] in 1998.", "In which city was the tower designed and built by Karl Huber in 1998?"),
    ("person", "Anna Meier studied in Bremen under [Karl Huber].", "Under whom did Anna Meier study in Bremen?"),
    ("person", "The square in Bremen is named after [Karl Huber].", "Who is the square in Bremen named after?"),
    ("year", "In [1998] a fire destroyed part of the roof of the museum in Bremen, and the opening was postponed twice.", "In which year did a fire destroy part of the roof of the museum in Bremen?"),
    ("city", "Anna Meier was born in [Bremen City] in 1950.", "Where was Anna Meier born in 1950?"),
    ("city", "Plague was present in [Bremen] in 1644.", "In which city was plague present in 1644?"),
    ("person", "The mills of Bremen were taken over by [Karl Huber] in 1998.", "Who took over the mills of Bremen in 1998?"),
    ("person", "The mill of Bremen is run by [Karl Huber].", "Who runs the mill of Bremen?"),
    ("person", "In 1998 the town hall of Bremen was designed and built by [Karl Huber].", "Who designed and built the town hall of Bremen in 1998?"),
    ("year", "The war of Bremen did not end until [1998].", "In which year did the war of Bremen end?"),
    ("year", "Women in Bremen did not have the vote until [1919].", "In which year did women in Bremen first have the vote?"),
    ("month", "The farmers of Bremen were not called citizens until [May 1998].", "When were the farmers of Bremen first called citizens?"),
    ("person", "[Karl Huber] built the museum of Bremen while Anna Meier opened the library.", "Who built the museum of Bremen?"),
    ("person", "Anna Meier met [Karl Huber], a painter from Rome, whose towers still stand, in 1998.", "Who did Anna Meier meet in 1998?"),
]  # fmt: skip
UNASKED = [
    ("'more than' torn", "year", "More than 12 million guests were received at Bremen in [1998]."),
    ("seat of a school", "city", "Karl Huber won a prize at Hubert College, [Bremen], in 1881."),
    ("one of several is somebody", "year", "In [1998], one of the painters of Bremen was Anna Meier."),
    ("torn", "number", "Two storms, one in the old harbour of Bremen and one in the fields of Kiel, killed [63] people."),
    ("participle in front", "person", "Constructed between 1931 and 1936, the bridge of Bremen was opened by [Anna Meier]."),
    ("until not", "year", "The mill of Bremen was not in use until [1998]."),
    ("how long does not tell who", "person", "[Karl Huber] held the office for twenty years."),
    ("agreement", "city", "The old bridges stands in [Bremen] since the war of 1998."),
    ("apposed", "organisation", "In 1998 Karl Huber founded [Hubertus], a channel operated as a venture of Bremen."),
    ("a gap shows better what", "organisation", "[NATO] admitted three new states in 1999."),
    ("named by what it is", "university", "Anna Meier teaches history at [Hubertus University]."),
    ("goes on", "year", "The firm Hubertus left Bremen in [1998], as stocks and bonds fell together."),
    ("clause of its own", "year", "The city of Bremen had no museum until [1998], when Karl Huber lived there."),
    ("made to flee", "country", "The Huber family had fled [Norway] in 1644."),
    ("genitive", "city", "The court in Kiel rejected the plan of the city of [Bremen]."),
    ("genitive", "person", "[Karl Huber]'s victory pleased the citizens of Bremen."),
    ("attribute", "person", "The city of Bremen honoured the brother of [Karl Huber] in 1998."),
    ("one of two", "person", "[Karl Huber] and Anna Meier lead the museum in Bremen."),
    ("one of two", "person", "Karl Huber and [Anna Meier] lead the museum in Bremen."),
    ("comparison", "person", "Unlike [Karl Huber], Anna Meier rejected the prize of Bremen."),
    ("attribution", "person", "According to [Karl Huber], the museum in Bremen was built in 1998."),
    ("pronoun", "person", "There he met [Karl Huber] in 1998."),
    ("pronoun", "year", "He was born in Bremen in [1998]."),
    ("possessive without owner", "year", "Her father became mayor of Bremen in [1998]."),
    ("demonstrative", "year", "This bridge was built in Bremen in [1998]."),
    ("attribute", "year", "After the election in [1998], Karl Huber moved to Bremen."),
    ("date of the object", "day", "The party postponed the election on [3 May 1998]."),
    ("one end of a period", "year", "The revenue of Hubertus rose from 1997 to [1998] by three percent."),
    ("attribute", "year", "Two years after the fire of [1998] the museum in Bremen was rebuilt."),
    ("is a question", "year", "Who became mayor of Bremen in [1998]?"),
    ("relative date", "year", "Last year the museum in Bremen remembered the fire of [1998]."),
    ("attribute", "city", "The mayor of [Bremen] visited the school in 1998."),
    ("one of two", "city", "Karl Huber lives between [Bremen] and Hamburg."),
    ("attribute", "city", "Karl Huber criticised the government in [Kiel] in 1998."),
    ("qualified", "country", "In northern [Norway], people celebrated in 1998."),
    ("known number", "number", "The [four] brothers founded the company Hubertus in 1998."),
    ("not counted", "number", "The museum in Bremen has the number [1,200]."),
    ("one", "one", "[One] man was injured in Bremen in 1998."),
    ("fraction", "fraction", "The company Hubertus sold [2.5] cars a day in 1998."),
    ("counts what the rest is one of", "number", "The ship carries [four] drones, one of which was built in Bremen."),
    ("not how far a town is a town", "kilometer", "Bremen is a market town in the region, [40 kilometres] south of Kiel."),
    ("between commas", "day", "Karl Huber was born in Bremen, on [3 May 1998], the son of a baker."),
    ("bound", "number", "{At least} [1,200] people died in Bremen in 1998."),
    ("bound", "number", "{Up to} [1,200] people can visit the museum in Bremen."),
    ("hedge that cannot be said", "number", "{Hardly} [1,200] people came to Bremen in 1998."),
    ("two numbers", "number", "[1,200] women and 800 men work for the company Hubertus."),
    ("attribute", "percent", "A share of [12 percent] belongs to the city of Bremen."),
    ("two values", "percent", "The revenue of Hubertus rose from eight to [12 percent]."),
    ("of what", "percent", "The company Hubertus holds [12 percent]."),
    ("attribute", "money", "Huber had a revenue of [five million euros] in 1998."),
    ("part of a set phrase", "years", "Karl Huber was sentenced to [three years] in prison."),
    ("measure of a time", "years", "[Three years] after the fire the museum in Bremen was rebuilt."),
    ("counts from today", "years", "The museum in Bremen burned [three years] ago."),
    ("participle clause", "year", "Karl Huber, born in [1998], lives in Bremen."),
    ("within a clause", "year", "Karl Huber said that the museum in Bremen was built in [1998]."),
    ("within an infinitive", "city", "Karl Huber wants to build a museum in [Bremen]."),
    ("within a participle", "year", "Karl Huber lives in a house built in [1998]."),
    ("nobody knows which tower", "year", "The tower was built in [1998]."),
    ("future of a past", "year", "Karl Huber would return to Bremen in [1998]."),
    ("gapping", "number", "In Bremen [65] schools were closed and 40 in Kiel."),
    ("within words in brackets", "year", "Karl Huber (born in [1998]) lives in Bremen."),
    ("title", "city", "Anna Meier wrote the novel The Museum of [Bremen] in 1998."),
    ("cause", "year", "Because the museum burned in [1998], Karl Huber left Bremen."),
    ("dashes", "year", "The museum in Bremen – it opened in [1998] – is small."),
    ("colon", "year", "Huber wrote a book: it appeared in Bremen in [1998]."),
    ("given to nobody", "money", "The company Hubertus of Bremen gave [five million euros]."),
    ("bound of a measure", "kilometer", "The Weser is {up to} [40 metres] wide."),
    ("one of two measures", "kilometer", "The town of Hubertus lies [40 kilometres] south of Bremen and 60 kilometres north of Kiel."),
    ("two times of day", "decade", "Karl Huber lived in Bremen in the [1970s] and 1980s."),
]  # fmt: skip


def questions(text: str, kind: str) -> list[str]:
    read, mention = marked(text, kind)
    found = (ask_for(mention, clause, read, (mention,)) for clause in analyse(read))
    return [written(pieces, read) for pieces in found if pieces]


@pytest.mark.parametrize(("kind", "text", "question"), ASKED, ids=[row[1] for row in ASKED])
def test_the_question_is_what_a_teacher_would_write(kind: str, text: str, question: str) -> None:
    assert questions(text, kind)[:1] == [question]


@pytest.mark.parametrize(("why", "kind", "text"), UNASKED, ids=[f"{row[0]}-{row[2]}" for row in UNASKED])
def test_what_is_not_certain_gives_no_question(why: str, kind: str, text: str) -> None:
    assert questions(text, kind) == [], why


def test_the_past_of_a_past_is_told_only_in_its_sentence() -> None:
    read, year = marked("Karl Huber, who had founded the firm Hubertus in [1998], led the museum.", "year")
    relative = [clause for clause in analyse(read) if clause.kind is Kind.RELATIVE]
    assert relative
    assert [ask_for(year, clause, read, (year,)) for clause in relative] == [None]


def test_a_period_is_not_asked_for_beside_its_length() -> None:
    read, period = marked("Karl Huber ruled Bremen for two years from [1321 to 1323].", "period")
    length = Mention(value_of("two years", "years"), 5, 7)
    clause = analyse(read)[0]
    assert ask_for(period, clause, read, (period,)) is not None
    assert ask_for(period, clause, read, (period, length)) is None


def test_a_relative_date_may_stay_where_it_is_resolved() -> None:
    read = sentence("On Friday Karl Huber met the minister in Bremen.")
    friday = Mention(value_of("Friday", "day"), 1, 2, relative=True)
    city = Mention(value_of("Bremen", "city"), 8, 9)
    clause = analyse(read)[0]
    assert ask_for(city, clause, read) is None
    pieces = ask_for(city, clause, read, (friday, city))
    assert pieces is not None
    assert written(pieces, read) == "In which city did Karl Huber meet the minister on Friday?"


TAGS = """NN0 NN1 NN2 NP0 AT0 DPS DT0 AJ0 AJS AV0 AVP CRD ORD PNP PRP PRF VVD VVN VVG VVI VVZ VVB VBD VBZ VHD
VM0 VDD TO0 CJC CJS CJT PNQ DTQ AVQ EX0 POS PUN PUL PUR PUQ UNC XX0""".split()
WORDS = """Huber the in and , ( ) " 1998 met was who which that : – Bremen new said has . to of led by when
while 's not there it its 24 about people""".split()


@given(st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(TAGS)), max_size=40), st.data())
def test_any_tokens_are_answered_without_error(words: list[tuple[str, str]], data: st.DataObject) -> None:
    words.append((".", "PUN"))
    tokens = tuple(Token(word, word, tag, 9 * i, 9 * i + len(word)) for i, (word, tag) in enumerate(words))
    read = Sentence(tokens, 0)
    first = data.draw(st.integers(0, len(tokens) - 1))
    kind = data.draw(
        st.sampled_from(["person", "city", "year", "number", "percent", "money", "years", "period", "term"])
    )
    mention = Mention(value_of("Huber", kind), first, first + 1)
    for clause in analyse(read):
        pieces = ask_for(mention, clause, read, (mention,))
        assert pieces is None or written(pieces, read).endswith("?")


def test_a_title_that_names_many_does_not_tell_who() -> None:
    read, person = marked("[Karl Huber] held office for twenty-one years.", "person")
    end = len(read.tokens)
    (clause,) = analyse(read)
    many, one = (
        Mention(Term(Bilingual(title, title)), end, end) for title in ("Prime minister", "Super Bowl 50")
    )
    assert ask_for(person, clause, read, (person, many)) is None
    assert ask_for(person, clause, read, (person, one)) is not None
