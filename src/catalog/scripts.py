"""The scripts of the site as visitors get them: without comments, and with short names for what is local."""

from pathlib import Path


def shrink_scripts(folder: Path) -> None:
    """Shrink every script below `folder` in place."""
    for script in folder.rglob("*.js"):
        script.write_text(shrink(script.read_text(encoding="utf-8")), encoding="utf-8")


def shrink(script: str) -> str:
    """Return `script` without what only its readers need, as it is where the machine has no tool for it.

    The tool is loaded here, when the site stands: it brings threads, and nothing may fork after that.
    """
    try:
        import minify  # noqa: PLC0415
    except ImportError:
        return script
    return str(minify.string("application/javascript", script))
