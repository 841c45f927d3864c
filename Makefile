# はじめに: make site（サイトを作る）、make serve（手元で開く。PORT=8001 でポートを選ぶ）、make test（すべて確かめる）
# Begin with: make site, make serve, make test; while you work: make quick

PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: site serve example check quick test test-slow bench vitals pictures search-eval clean requirements
.DEFAULT_GOAL := site

site: .venv/site.stamp
	@$(BIN)/catalog build

serve: .venv/site.stamp
	@$(BIN)/catalog serve --open $(if $(PORT),--port $(PORT))

# A small city that does not exist, with every field filled. / すべての項目が埋まった、架空の市の見本
example: .venv/site.stamp
	@$(BIN)/catalog build --root examples/minato

check: .venv/site.stamp
	@$(BIN)/catalog check

# What one touches daily, in under a minute / ふだんの確かめ
quick: .venv/test.stamp
	@tools/gates.sh quick

test: .venv/test.stamp
	@tools/gates.sh test

# What takes minutes: thousands of odd edits, killed builds / 時間のかかる確かめ
test-slow: .venv/test.stamp
	@tools/gates.sh slow

# Our build beside Hugo's and Pagefind's; ARGS="--sizes 200 --runs 1 --stages" for a short look, ARGS=--help for more.
bench: .venv/bench.stamp
	@$(BIN)/python -m bench $(ARGS)

# How soon pages stand on a slow phone, and whether they jump; ARGS=--help for more.
vitals: .venv/test.stamp
	@$(BIN)/python -m bench.vitals $(ARGS)

# How long photos take, beside pyvips and ImageMagick.
pictures: .venv/bench.stamp
	@$(BIN)/python -m bench.pictures $(ARGS)

# How good the search is, beside its peers; ARGS=--sizes for weights and times, ARGS=--help for more.
search-eval: .venv/bench.stamp
	@$(BIN)/python -m bench.search $(ARGS)

.venv/bin/python:
	@tools/venv.sh "$(PYTHON)"

.venv/site.stamp: .venv/bin/python requirements.txt pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/test.stamp: .venv/site.stamp requirements-test.txt package-lock.json tools/chromium.sh tools/npm.sh
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@tools/npm.sh ci --no-audit --no-fund --loglevel=error
	@tools/chromium.sh
	@touch $@

.venv/bench.stamp: .venv/test.stamp requirements-bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@touch $@

# Pin the newest versions of what requirements*.in name. / 使うライブラリの版を新しくする
requirements: .venv/test.stamp
	@$(BIN)/python -m pip install --quiet uv
	@for name in requirements requirements-test requirements-bench; do \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --no-emit-find-links --upgrade $$name.in --output-file $$name.txt; done

clean:
	@rm -rf .venv .cache site .site.next .site.old .site.catalog-lock examples/*/.cache examples/*/site examples/*/.site.next examples/*/.site.old examples/*/.site.catalog-lock
