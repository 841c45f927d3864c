#!/bin/sh
# What sets the guide on paper beside its Python: Pango, HarfBuzz, and the typefaces, from the packages of Debian.
set -eu
.venv/bin/python -c "import weasyprint" 2>/dev/null && fc-list "Noto Serif CJK JP" 2>/dev/null | grep -q . && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends fontconfig fonts-noto-cjk libpango-1.0-0 libpangoft2-1.0-0 \
    libharfbuzz-subset0 >/dev/null
fi
