import pytest
from hypothesis import settings


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files anew")


# How long an example takes is the machine's affair; timings live in the benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
