"""`make mutants` has all code of ours that its tests import."""

import tomllib
from pathlib import Path

AROUND = {"tests", "bench"}  # mutmut copies the tests by itself; what is measured changes nothing


def test_mutants_are_tried_beside_all_code_that_tests_import() -> None:
    mutmut = tomllib.loads(Path("pyproject.toml").read_text())["tool"]["mutmut"]
    copied = {Path(name).stem for name in [*mutmut["source_paths"], *mutmut["also_copy"]]}
    ours = {path.stem for path in Path().glob("*.py")} | {path.parent.name for path in Path().glob("*/__init__.py")}
    assert ours - AROUND == copied
