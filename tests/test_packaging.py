"""The wheel: built, installed into a fresh environment, and the demo run from there, far from the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=TOP, check=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def assistant(wheel, tmp_path_factory):
    """Run the installed command in an empty folder."""
    folder = tmp_path_factory.mktemp("fresh")
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel], check=True)

    def run(*words, given=""):
        command = [folder / "venv" / "bin" / "assistant", *words]
        return subprocess.run(command, cwd=folder, input=given, capture_output=True, text=True, timeout=60, check=False)

    return run


def test_templates_and_config_travel_with_it(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    here = [*(TOP / "templates").rglob("*.j2"), *(path for path in (TOP / "config").rglob("*") if path.is_file())]
    assert {f"assistant/_share/{path.relative_to(TOP)}" for path in here} <= set(names)
    assert "assistant/py.typed" in names
    assert not [name for name in names if name.startswith("tests/")]


def test_it_knows_its_version(assistant):
    assert assistant("--version").stdout.startswith("assistant 0.")


def test_templates_are_found_far_from_the_checkout(assistant, tmp_path):
    config = tmp_path / "assistant.toml"
    config.write_text('[assistant]\naddress = "intro@assist.example"\n[outgoing]\nfolder = "sent"\n')
    done = assistant("check", "--config", str(config))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "_share/templates/en" in done.stdout


def test_it_explains(assistant):
    done = assistant("explain", "--as", "answer", "-", given="Yes, gladly. Tuesday morning.\n")
    assert done.returncode == 0, done.stderr


def test_the_demo_runs(assistant):
    done = assistant("demo")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "invitation" in done.stdout.lower()
