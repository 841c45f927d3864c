#!/bin/sh
# A browser for the tests: the system's if there is one, Debian's package as root, else Playwright's own download.
set -eu
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >/dev/null
else
  .venv/bin/python -m playwright install chromium
fi
