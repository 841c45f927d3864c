#!/bin/sh
# Sets up what is needed, once, and opens the site in a browser. Other commands work too: ./catalog.command check
set -eu
cd "$(dirname "$0")"
if ! cmp -s requirements.txt .venv/installed.txt; then
  python=${PYTHON:-python3}
  if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Python 3.11 以上が必要です（Mac: brew install python）。 / Python 3.11 or newer is needed (Mac: brew install python)." >&2
    exit 1
  fi
  "$python" -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
  if [ -f pyproject.toml ]; then
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
  fi
  cp requirements.txt .venv/installed.txt
fi
if [ $# -eq 0 ]; then set -- serve --open; fi
exec .venv/bin/catalog "$@"
