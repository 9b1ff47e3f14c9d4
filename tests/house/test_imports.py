"""The import rules of the house, and that the press stands without Django."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def loaded_by(*modules: str) -> set[str]:
    code = f"import sys; import {', '.join(modules)}; print(' '.join(sys.modules))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in told.stdout.split()}


def test_the_pipeline_loads_no_django() -> None:
    assert "django" not in loaded_by("dragoman.press.pipeline")


@pytest.mark.parametrize("module", ["dragoman.config", "dragoman.__main__", "dragoman.testing"])
def test_what_stands_beside_the_press_loads_no_django(module: str) -> None:
    assert "django" not in loaded_by(module)


def test_records_load_nothing_but_the_standard_library() -> None:
    from_outside = loaded_by("dragoman.press.record") - set(sys.stdlib_module_names) - {"dragoman"}
    assert {name for name in from_outside if not name.startswith(("_", "__"))} == set()


def test_the_import_contracts_hold() -> None:
    script = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([script, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout
