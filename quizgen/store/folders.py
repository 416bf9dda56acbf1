"""Where the platform keeps what programs store, set and can make anew."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "QUIZGEN_HOME"


@dataclass(frozen=True, slots=True)
class Folders:
    """None of them need exist."""

    data: Path  # progress.db, and decks/ of the learner's own
    config: Path  # settings.toml
    cache: Path  # index.db, which may be deleted at any time

    @property
    def progress(self) -> Path:
        return self.data / "progress.db"

    @property
    def decks(self) -> Path:
        return self.data / "decks"

    @property
    def settings(self) -> Path:
        return self.config / "settings.toml"

    @property
    def index(self) -> Path:
        return self.cache / "index.db"


def folders(environ: Mapping[str, str]) -> Folders:
    """The platform's folders for quizgen; all in one if QUIZGEN_HOME names it.

    >>> folders({"QUIZGEN_HOME": "stick"}).progress.as_posix()
    'stick/progress.db'
    """
    if home := environ.get(HOME_VARIABLE):
        return Folders(Path(home), Path(home), Path(home))
    from platformdirs import PlatformDirs

    found = PlatformDirs("quizgen", appauthor=False)
    return Folders(found.user_data_path, found.user_config_path, found.user_cache_path)
