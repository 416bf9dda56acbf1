import gc
from collections.abc import Iterator

import pytest
from hypothesis import settings


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[None]:
    """What is collected and imported stays to the end; to look through it for garbage took a sixth of all."""
    gc.disable()
    yield
    gc.freeze()
    gc.enable()


# How long an example takes is the machine's affair; timings live in the benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
