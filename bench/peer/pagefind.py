"""Pagefind, which makes the index that Hugo does not, of the pages that Hugo wrote."""

import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

INDEX: Final = "pagefind"
"""The folder that it writes into a site."""


def has_pagefind() -> bool:
    return find_spec("pagefind") is not None


def pagefind_command(site: Path) -> list[str]:
    """Index the main part of every page, as ours does."""
    options = ["--silent", "--site", str(site), "--root-selector", "main"]
    return [sys.executable, "-m", "pagefind", *options]
