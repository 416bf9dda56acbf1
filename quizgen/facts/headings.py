"""What a sheet writes as `{title}` and `{headline}`, since sentences may stand behind the article's own."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from quizgen.facts.template import write_template
from quizgen.model import Article, Gap, Lang, Template
from quizgen.values.dates import Date


@dataclass(frozen=True, slots=True)
class Headings:
    """By language and name what they stand for: the title, and the title with the day of publishing."""

    said: Mapping[Lang, Mapping[str, str]]

    @classmethod
    def of(cls, article: Article) -> "Headings":
        published, title = article.published, article.title
        day = Date(published.year, published.month, published.day) if published else None
        dated = {lang: {"headline": f"{title} ({day.say(lang)})"} if day else {} for lang in Lang}
        return cls({lang: {**dated[lang], "title": title} for lang in Lang})

    def whole(self, template: Template, lang: Lang, slots: Collection[str]) -> Template:
        """The sentence with their words; slots of the same name are slots."""
        said = {name: words for name, words in self.said[lang].items() if name not in slots}
        parts = (
            said[part.slot] if isinstance(part, Gap) and part.form is None and part.slot in said else part
            for part in template.parts
        )
        return Template(tuple(_joined(parts)))

    def write(self, template: Template, lang: Lang, slots: Collection[str]) -> str:
        """What reads back as the sentence, shorter if one of them stands before it."""
        front, *rest = template.parts
        for name, words in self.said[lang].items():
            if name not in slots and isinstance(front, str) and front.startswith(f"{words}: "):
                return write_template(Template((Gap(name), front.removeprefix(words), *rest)))
        return write_template(template)


def _joined(parts: Iterator[str | Gap]) -> Iterator[str | Gap]:
    """With words in a row as one."""
    words = ""
    for part in parts:
        if isinstance(part, str):
            words += part
            continue
        if words:
            yield words
        yield part
        words = ""
    if words:
        yield words
