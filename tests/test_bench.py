"""The bench of reading runs and says what it found; what it finds is not judged here."""

import json
import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent


def test_the_shares_of_a_folder_of_cases(tmp_path):
    cases = [
        {"id": "1", "text": "Yes please.", "state": "asked", "intent": "yes"},
        {"id": "2", "text": "Never write to me again.", "state": "asked", "intent": "unsubscribe"},
        {"id": "3", "text": "Yes please.", "state": "asked", "intent": "no"},  # so that something is misread
    ]
    (tmp_path / "answers.jsonl").write_text("".join(json.dumps(case) + "\n" for case in cases))
    done = subprocess.run(
        [sys.executable, TOP / "bench" / "reading.py", "--worst", tmp_path],
        env={**os.environ, "PYTHONPATH": str(TOP)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"| answers | {tmp_path.name} | 66.7% of 3 | 1 false yes |" in done.stdout
    assert "3: false yes: yes, not no" in done.stdout
