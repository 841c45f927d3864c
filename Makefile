# はじめに: make site（サイトを作る）、make serve（手元で開く。PORT=8001 でポートを選ぶ）、make test（すべて確かめる）
# Begin with: make site, make serve, make test; while you work: make quick

PYTHON ?= python3
BIN := .venv/bin
export NO_MKDOCS_2_WARNING := 1

.PHONY: setup site serve guide example check quick test test-slow bench vitals pictures contact-sheet recipes search-eval search-open dist clean requirements
.DEFAULT_GOAL := site

# 必要なものを .venv に入れる / Install what is needed into .venv
setup: .venv/site.stamp

# サイトを作る（site/） / Make the site (site/)
site: .venv/site.stamp
	@$(BIN)/catalog build

# 手元で開く。PORT=8001 でポートを選ぶ / Open it on this machine; PORT=8001 chooses the port
serve: .venv/site.stamp
	@$(BIN)/catalog serve --open $(if $(PORT),--port $(PORT))

# 紙の支援ガイド（dist/guide.ja.pdf、guide.en.pdf） / The support guide on paper (dist/guide.ja.pdf, guide.en.pdf)
guide: .venv/site.stamp
	@$(BIN)/catalog guide

# すべての項目が埋まった、架空の市の見本を作る / Make the site of a fictional city, with every field filled
example: .venv/site.stamp
	@$(BIN)/catalog build --root examples/minato

# データを確かめる / Check the data
check: .venv/site.stamp
	@$(BIN)/catalog check

# ふだんの確かめ（一分まで） / What one touches daily, in under a minute
quick: .venv/test.stamp
	@tools/gates.sh quick

# すべてを確かめる。CI もこれを使う / Everything that CI runs
test: .venv/test.stamp
	@tools/gates.sh test

# 時間のかかる確かめ / What takes minutes: thousands of odd edits, killed builds, every page in every look, rare paths
test-slow: .venv/test.stamp
	@tools/gates.sh slow

# 作る速さを Hugo、Pagefind と比べる / How fast we build, beside Hugo and Pagefind; ARGS="--sizes 200 --runs 1 --stages" for a short look, ARGS=--help for more
bench: .venv/bench.stamp
	@$(BIN)/python -m bench $(ARGS)

# 遅い電話でページが見えるまでの時間と、動き。ARGS=--help で詳しく / How soon pages stand on a slow phone, and whether they jump; ARGS=--help for more
vitals: .venv/test.stamp
	@$(BIN)/python -m bench.vitals $(ARGS)

# 写真を作る速さを pyvips、ImageMagick と比べる / How long photos take, beside pyvips and ImageMagick
pictures: .venv/bench.stamp
	@$(BIN)/python -m bench.pictures $(ARGS)

# どの種類のページも、明るい色、暗い色、電話、紙で一枚に（dist/contact-sheet/） / Every kind of page in every look on one sheet
contact-sheet: .venv/test.stamp
	@$(BIN)/catalog build && $(BIN)/catalog build --root examples/minato
	@$(BIN)/python -m bench.contact_sheet site examples/minato/site $(ARGS)

# 手順（docs/recipes/）の絵を、手順どおりにして、本物の画面から撮る。ARGS=5-review で一つだけ / Follow the recipes of docs/recipes/ and take their pictures of the real pages and forms; ARGS=5-review for one
recipes: .venv/test.stamp
	@PYTHONPATH=tests $(BIN)/python -m tools.recipe_pictures $(ARGS)

# 検索のよさをほかと比べる。ARGS=--sizes で大きさと時間 / How good the search is, beside its peers; ARGS=--sizes for weights and times
search-eval: .venv/bench.stamp
	@$(BIN)/python -m bench.search $(ARGS)

# 他の人が書いた文章で、検索の並べ方をほかと比べる / Our ranking beside its peers on texts of others: ARGS="FILE.json [--two-words]", a file in the form of SQuAD
search-open: .venv/bench.stamp
	@test -d bench/search/open_peers/node_modules || tools/npm.sh ci --prefix bench/search/open_peers --no-audit --no-fund --loglevel=error
	@$(BIN)/python -m bench.search.open_board $(ARGS)

.venv/bin/python:
	@tools/venv.sh "$(PYTHON)"

.venv/site.stamp: .venv/bin/python requirements.txt pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(BIN)/python -m compileall -q src  # as for an installed package, even where Python may not do so later
	@touch $@

.venv/test.stamp: .venv/site.stamp requirements-test.txt package-lock.json tools/chromium.sh tools/paper.sh tools/npm.sh
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@tools/npm.sh ci --no-audit --no-fund --loglevel=error
	@tools/chromium.sh
	@tools/paper.sh
	@touch $@

.venv/bench.stamp: .venv/test.stamp requirements-bench.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.txt
	@touch $@

# 配るための包みを作る（dist/） / Build the wheel and the sdist that are given to others (dist/)
dist: .venv/site.stamp
	@rm -rf build dist/*.whl dist/*.tar.gz
	@$(BIN)/python -c 'from setuptools.build_meta import build_sdist, build_wheel; build_sdist("dist"); build_wheel("dist")' >/dev/null
	@ls dist/*.whl dist/*.tar.gz

# 使うライブラリの版を新しくする / Pin the newest versions of what requirements*.in name
requirements: .venv/test.stamp
	@$(BIN)/python -m pip install --quiet uv
	@for name in requirements requirements-test requirements-bench; do \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	    --no-emit-index-url --no-emit-find-links --upgrade $$name.in --output-file $$name.txt; done

# 作ったもの（.venv、.cache、site）を消す / Remove what was made: .venv, .cache, site
clean:
	@rm -rf .venv .cache build dist site .site.next .site.old .site.catalog-lock examples/*/.cache examples/*/site examples/*/.site.next examples/*/.site.old examples/*/.site.catalog-lock
