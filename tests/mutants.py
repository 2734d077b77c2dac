"""Changes the code in small ways, one at a time, and lists the changes that no test notices (`make mutants`).

mutmut makes the changes and knows which tests pass through each function. Here is what it leaves open: one server for
all runs, a sample that stays the same, what has to be learned again, and a report one can read.
"""

import ast
import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from difflib import SequenceMatcher
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import Annotated

import libcst
import typer
from mutmut.configuration import config
from mutmut.mutation.data import SourceFileMutationData
from mutmut.mutation.diff_apply import read_functions_from_index
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.stats import status_by_exit_code
from mutmut.utils.format_utils import get_mutant_name, orig_function_and_class_names_from_key

from tests.postgres import own_postgres

MUTMUT = Path(sys.executable).with_name("mutmut")
CHANGED = Path("mutants")  # where mutmut keeps the changed code, a copy of the tests, and what it learned
LEARNED = CHANGED / "mutmut-stats.json"
MADE_FROM = CHANGED / "made-from"
CAUGHT = ("killed", "timeout")


def files(patterns: list[str]) -> list[Path]:
    """The files to change that match."""
    found = sorted({path for pattern in patterns for path in Path().glob(pattern)})
    return [path for path in found if config().should_mutate(path)]


def sampled(paths: list[Path], sample: int, seed: int) -> list[str]:
    """The names of so many mutants; the same seed gives the same ones, as long as their functions stay as they are."""
    made = [
        get_mutant_name(path, name)
        for path in paths
        for name in mutate_file_contents(str(path), path.read_text()).mutant_names
    ]
    return sorted(made, key=lambda name: sha256(f"{seed} {name}".encode()).digest())[:sample]


def forget() -> None:
    """Drops what mutmut learned from other code; of tests that changed, it learns again what they pass through."""
    code = sha256()
    for folder in [*config().source_paths, *config().also_copy]:
        for path in [folder, *sorted(folder.rglob("*"))]:
            if path.is_file() and path.suffix != ".pyc" and not path.name.startswith("test_"):
                code.update(path.read_bytes())
    if not MADE_FROM.exists() or MADE_FROM.read_text() != code.hexdigest():
        rmtree(CHANGED, ignore_errors=True)
        CHANGED.mkdir()
        MADE_FROM.write_text(code.hexdigest())
    elif LEARNED.exists():
        learned = json.loads(LEARNED.read_text())
        times = learned["duration_by_test"]
        learned["duration_by_test"] = {test: time for test, time in times.items() if _unchanged(test.split("::")[0])}
        LEARNED.write_text(json.dumps(learned))
    rmtree(CHANGED / "tests", ignore_errors=True)


def _unchanged(path: str) -> bool:
    now, then = Path(path), CHANGED / path
    return now.exists() and then.exists() and now.read_bytes() == then.read_bytes()


async def run(names: list[str]) -> None:
    """Tries these mutants, or all, beside one Postgres."""
    async with own_postgres() as url:
        subprocess.run([MUTMUT, "run", *names], env={**os.environ, "RETOLD_TEST_DATABASE": url}, check=True)


def verdicts(path: Path) -> dict[str, str]:
    """What became of each mutant of a file."""
    data = SourceFileMutationData(path=path)
    data.load()
    return {name: status_by_exit_code[code] for name, code in data.exit_code_by_key.items()}


def change(path: Path, name: str) -> str:
    """A mutant in one line: where, before → after."""
    functions = read_functions_from_index(name, path)
    assert functions
    before, after = (libcst.Module([function]).code.strip().splitlines() for function in functions)
    edits = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    _, start, end, new_start, new_end = next(edit for edit in edits if edit[0] != "equal")
    opening = next(index for index, line in enumerate(before) if line.startswith(("def ", "async def ")))
    old, new = (" ".join(map(str.strip, lines)) for lines in (before[start:end], after[new_start:new_end]))
    return f"{path}:{_line(path, name) + start - opening}  {old}  →  {new or '(nothing)'}"


def _line(path: Path, name: str) -> int:
    function, owner = orig_function_and_class_names_from_key(name)
    module = ast.parse(path.read_text())
    bodies = [node.body for node in module.body if isinstance(node, ast.ClassDef) and node.name == owner]
    return next(node.lineno for node in (bodies or [module.body])[0] if getattr(node, "name", "") == function)


def report(found: dict[Path, dict[str, str]]) -> None:
    """Figures per file, then whatever no test failed for; a timeout, too, may be a busy machine's."""
    total: Counter[str] = Counter()
    for path, states in found.items():
        count = Counter(states.values())
        total += count
        typer.echo(f"{path}: " + ", ".join(f"{many} {state}" for state, many in sorted(count.items())))
    for path, states in found.items():
        for name, state in states.items():
            if state != "killed":
                typer.echo(f"{state}: {change(path, name)}")
    caught = sum(total[state] for state in CAUGHT)
    typer.echo(f"{caught} of {total.total()} caught: {caught / max(total.total(), 1):.1%}")


def main(
    only: Annotated[list[str], typer.Argument(help="files, or patterns of files")],
    sample: Annotated[int, typer.Option(help="try so many mutants instead of all")] = 0,
    seed: Annotated[int, typer.Option(help="which ones")] = 1,
) -> None:
    """Runs the tests against mutants of these files."""
    paths = files(only)
    wanted = sampled(paths, sample, seed) if sample else []
    forget()
    asyncio.run(run(wanted or [get_mutant_name(path, "x*") for path in paths]))
    found = {path: {n: s for n, s in verdicts(path).items() if n in wanted or not wanted} for path in paths}
    report({path: states for path, states in found.items() if states})


if __name__ == "__main__":
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(main)
    app()
