import gc
from collections.abc import Iterator

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


def pytest_configure(config: pytest.Config) -> None:
    """How long an example takes is the machine's affair; timings live in the benchmarks."""
    if config.getoption("dist") == "no" or hasattr(config, "workerinput"):
        from hypothesis import settings  # takes a second, which who deals out the tests can do without

        settings.register_profile("untimed", deadline=None)
        settings.load_profile("untimed")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected and imported stays to the end; to look through it for garbage took a sixth of all."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()
