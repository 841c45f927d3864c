#!/bin/sh
# Make .venv with a Python of 3.11 or newer. On Debian the module for it is a package of its own.
set -eu
python=$1
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "Python 3.11 以上が必要です。 / Python 3.11 or newer is needed (make PYTHON=python3.12 …)." >&2
  exit 1
fi
if "$python" -m venv .venv 2>/dev/null; then exit 0; fi
rm -rf .venv
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
  exec "$python" -m venv .venv
fi
echo "venv がありません。「sudo apt install python3-venv」のあと、もう一度試してください。" >&2
echo "The venv module is missing: run 'sudo apt install python3-venv' and try again." >&2
exit 1
