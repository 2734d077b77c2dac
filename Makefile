# Two commands on a fresh machine: make run, make test. Everything lives in .venv/, node_modules/ and var/.
PYTHON ?= python3
BIN := .venv/bin
SEED ?= 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Runs something that takes its time, with a dot every two seconds.
define patiently
(while sleep 2; do printf .; done) & dots=$$!; trap "kill $$dots; echo" EXIT; trap "exit 130" INT TERM; $(1)
endef

.PHONY: run test check e2e soak bench mutants pictures format clean

run: .venv/run node_modules/.ready  ## the bot with its embedded database, and Microsoft's Agents Playground beside it
	@$(BIN)/python app.py playground

test: .venv/dev node_modules/.ready  ## every test that needs only Python
	$(BIN)/python -m pytest -m "not e2e"

check: .venv/dev  ## the gate: format, lint, types, the arrows between the rooms
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

e2e: .venv/dev node_modules/.ready  ## Chromium and the Playground
	$(BIN)/python -m pytest -m e2e

pictures: .venv/dev node_modules/.ready  ## every card, in each theme, on a desk and on a phone, into docs/images/
	$(BIN)/python -m gallery

SECONDS ?= 300
KILLS ?= 60
DELIVERIES ?= 0
UNCERTAIN ?= hold
soak: .venv/dev  ## an organisation at work while everything around it breaks; SEED=2 SECONDS=600 KILLS=200 DELIVERIES=2000
	$(BIN)/python -m tests.soak --seed $(SEED) --seconds $(SECONDS) --kills $(KILLS) --deliveries $(DELIVERIES) \
		--uncertain $(UNCERTAIN) $(SOAK)

bench: .venv/dev  ## what we claim about speed
	$(BIN)/python -m bench.turns

ONLY ?= stories/*.py stories/*/*.py scheduler/*.py bot/service/*.py
mutants: .venv/dev  ## which small changes no test notices; ONLY=stories/evidence.py SAMPLE=150 SEED=2 for some of them
	$(BIN)/python -m tests.mutants $(foreach files,$(ONLY),'$(files)') --sample $(or $(SAMPLE),0) --seed $(SEED)

format: .venv/dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf .venv node_modules var mutants .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Retold needs Python 3.11 or later; name one with: make PYTHON=python3.12")'
	@echo "Making a Python environment of Retold's own in .venv/ ..."
	@$(PYTHON) -m venv .venv

.venv/run: pyproject.toml constraints.txt | .venv/bin/python
	@echo "Installing Retold and the packages it is made of into .venv/: about a minute, this once ..."
	@$(call patiently,$(BIN)/python -m pip install --quiet -c constraints.txt -e .)
	@touch $@

.venv/dev: pyproject.toml constraints.txt | .venv/bin/python
	@echo "Installing Retold and the tools its tests need into .venv/: a minute or two, this once ..."
	@$(call patiently,$(BIN)/python -m pip install --quiet -c constraints.txt -e ".[dev]")
	@touch $@ .venv/run

# Without Node 18 or later everything but the Playground works; this is tried again as long as it is not here.
node_modules/.ready: package.json package-lock.json
	@if node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null; \
	then echo "Installing Microsoft's Agents Playground into node_modules/: about a minute, this once ..."; \
	$(call patiently,npm ci --silent --no-audit --no-fund) && touch $@; \
	else echo "Node 18 or later is not here: the Playground is left out"; fi
