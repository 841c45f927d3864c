"""Where commands end: whatever stops one is a sentence in the reader's language and an exit code, never a traceback."""

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, Final, NoReturn

import click

from catalog.ground.failure import Failure, failure_of
from catalog.ground.message import Message
from catalog.ground.text import Lang
from catalog.publish.place import configured_place
from catalog.publish.publication import RESTORED
from catalog.publish.recovery import restore_unless_building

_INTERRUPTED: Final = Message("中断しました。", "Interrupted.")
_BY_SIGNAL: Final = 128
"""What a shell adds to the number of a signal."""


def guarded(command: click.Command) -> click.Command:
    """Give the command an edge."""
    callback: Callable[..., Any] = command.callback or (lambda: None)

    @wraps(callback)
    def run(**options: Any) -> None:
        with _edge(options["lang"], options.get("root", Path.cwd())):
            callback(**options)

    command.callback = run
    return command


@contextmanager
def _edge(lang: Lang, root: Path) -> Generator[None]:
    try:
        yield
    except BrokenPipeError:  # whoever was reading has seen enough; click knows what to do
        raise
    except KeyboardInterrupt:
        click.echo(_INTERRUPTED[lang], err=True)
        raise SystemExit(_BY_SIGNAL + signal.SIGINT) from None
    except OSError as error:
        _stop(failure_of(error, root), lang)
    except Failure as failure:
        _stop(failure, lang)


def _stop(failure: Failure, lang: Lang) -> NoReturn:
    click.echo(failure.text[lang], err=True)
    raise SystemExit(1) from None


def end_as_interrupted(number: int, _frame: object) -> NoReturn:
    """Let a signal that asks a process to end do what Ctrl+C does: nothing is left behind."""
    raise SystemExit(_BY_SIGNAL + number)


def restore_lost_site(root: Path, lang: Lang) -> None:
    """Bring back the last good site of `root` before anything else, if a build was killed at the wrong moment."""
    place = configured_place(root)
    if restore_unless_building(place):
        click.echo(RESTORED[lang].format(site=place.site), err=True)
