PYTHON ?= .venv/bin/python

.PHONY: help setup test lint types imports docs docs-check static check format bench lock

help: ## List these targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /|/' | while IFS='|' read -r name words; do printf '  %-12s %s\n' "$$name" "$$words"; done

setup: ## Make the virtual environment with everything for development
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --editable '.[dev]'

test: ## Run all tests
	$(PYTHON) -m pytest

lint: ## Check style
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types: ## Check types
	$(PYTHON) -m mypy
	MYPYPATH=src:docs $(PYTHON) -m mypy --strict docs/make.py docs/makers benchmarks

imports: ## Check that every floor imports only what is below it
	$(PYTHON) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' --no-cache

docs: ## Make the generated pages and pictures anew
	$(PYTHON) docs/make.py

docs-check: ## Check that the generated pages are up to date
	$(PYTHON) docs/make.py --check

static: lint types imports docs-check ## Everything that runs no test

check: static test ## Everything that CI does

format: ## Format the code
	$(PYTHON) -m ruff check --fix-only --quiet .
	$(PYTHON) -m ruff format .

bench: ## Measure speed side by side with others
	$(PYTHON) benchmarks/startup.py
	$(PYTHON) benchmarks/measures.py

lock: ## Renew requirements.lock (needs uv)
	uv pip compile --universal --python-version 3.11 --extra test --generate-hashes --no-header --no-annotate --no-emit-index-url --quiet --output-file requirements.lock pyproject.toml
