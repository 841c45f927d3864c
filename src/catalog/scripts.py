"""The scripts of the site as visitors get them: without comments and indentation, otherwise as they were written."""

from pathlib import Path

import rjsmin


def shrink_scripts(folder: Path) -> None:
    """Shrink every script below `folder` in place."""
    for script in folder.rglob("*.js"):
        script.write_text(shrink(script.read_text(encoding="utf-8")), encoding="utf-8")


def shrink(script: str) -> str:
    """Return `script` without what only its readers need."""
    return str(rjsmin.jsmin(script))
