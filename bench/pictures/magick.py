"""Where ImageMagick is, and what it calls itself."""

import shutil
import subprocess
from typing import Final

_NAMES: Final = ("magick", "convert-im6.q16", "convert")
"""Version 7, version 6 on Debian, version 6 elsewhere; other programs are named `convert`, too."""


def magick() -> str | None:
    """Return the program, or None if it is not there."""
    return next(
        (name for name in _NAMES if shutil.which(name) and _version(name).startswith("ImageMagick")), None
    )


def magick_version(program: str) -> str:
    """Return its name and version."""
    return " ".join(_version(program).split()[:2])


def _version(name: str) -> str:
    output = subprocess.run([name, "-version"], capture_output=True, text=True, check=False).stdout
    return output.removeprefix("Version: ") if output.startswith("Version: ") else ""
