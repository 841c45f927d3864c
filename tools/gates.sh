#!/bin/sh
# What "done" means, the fastest failure first.
set -eu
step() { echo "── $1"; shift; "$@"; }
export PATH="$PWD/.venv/bin:$PATH"
step "format and lint" ruff check .
step "format" ruff format --check --quiet .
step "types" basedpyright --warnings
step "import directions" lint-imports
step "unit tests" pytest -q tests --ignore tests/browser --ignore tests/site
step "data" catalog check --strict
step "data of the example" catalog check --strict --root examples/minato
step "site" mkdocs build --strict
step "site of the example" catalog build --root examples/minato
step "site and browser tests" pytest -q tests/site tests/browser
