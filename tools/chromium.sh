#!/bin/sh
# A browser for the tests. Chromium's headless shell shows the same pages with a third of the work; where it cannot be
# had, the Chromium of the system will do.
set -eu
found() {
  for name in "$@"; do if command -v "$name" >/dev/null; then return 0; fi; done
  return 1
}
packages() { apt-get install -y -qq --no-install-recommends "$@" fonts-noto-cjk >/dev/null; }

if found chromium-headless-shell; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  if apt-get update -qq && packages chromium-headless-shell; then exit 0; fi
  found chromium chromium-browser google-chrome || packages chromium
else
  found chromium chromium-browser google-chrome || .venv/bin/python -m playwright install --only-shell chromium
fi
