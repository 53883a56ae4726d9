# Two commands do everything: make demo, make check. They need git, make and Python 3.11 or later with venv.
PYTHON ?= python3
BIN    := .venv/bin

.PHONY: demo check docs slow format pins bench bench-reading fuzz clean

demo: .venv/ready          ## the main job, told as a story, on the real daemon
	@$(BIN)/python -m assistant demo

check: .venv/ready         ## format, lint, types, imports, and the tests of a minute
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -n 2

slow: .venv/ready          ## what needs servers or minutes
	$(BIN)/python -m pytest -m slow -rs

format: .venv/ready
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/ready         ## side by side with the cost of its own parts
	$(BIN)/python bench/requests.py
	$(BIN)/python bench/idle.py

bench-reading: .venv/ready .venv-bench/ready  ## how well and how fast letters are read, beside other programs
	PYTHONPATH=. $(BIN)/python bench/reading.py

.venv-bench/ready: bench/libraries.txt
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r bench/libraries.txt
	@touch $@

fuzz: .venv/ready          ## every reader on letters that nobody wrote, for an hour or FUZZ_SECONDS
	FUZZ_SECONDS=$${FUZZ_SECONDS:-3600} FUZZ_SEED=$${FUZZ_SEED:-$$(date +%s)} $(BIN)/python -m pytest -m slow tests/test_fuzz.py

pins:                      ## renew requirements.txt (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header requirements.in -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header bench/libraries.in -o bench/libraries.txt

clean:
	rm -rf .venv .venv-bench .mypy_cache .ruff_cache .pytest_cache .hypothesis dist

.venv/ready: requirements.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

docs: .venv/ready          ## redraw the machine in docs/design.md
	$(BIN)/python docs/draw.py
