"""Only one process turns and sends for a data folder."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from assistant.adapters.lock import lock
from assistant.errors import Busy

_HOLDER = """
import sys
from pathlib import Path
from assistant.adapters.lock import lock
with lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_one_is_told_at_once_and_the_lock_ends_with_its_holder(tmp_path: Path):
    command = [sys.executable, "-c", _HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Busy, match="another assistant"), lock(tmp_path):
            pytest.fail("two hold the lock")
        holder.kill()
    with lock(tmp_path):
        assert (tmp_path / "lock").exists()


def test_it_can_be_held_again_after_an_error(tmp_path: Path):
    with pytest.raises(KeyError), lock(tmp_path / "new"):
        raise KeyError
    with lock(tmp_path / "new"):
        pass
