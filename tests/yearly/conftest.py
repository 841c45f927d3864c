"""The command line, within this process."""

from tests.cli.conftest import invoke

__all__ = ["invoke"]
