"""All cores for long lists, one for short ones."""

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import chain
from typing import Any, Final, TypeVar

from catalog.ground.failure import Failure
from catalog.ground.message import Message
from catalog.ground.system import end_with_parent, forking

Item = TypeVar("Item")
Result = TypeVar("Result")
Job = Callable[[], Result]

ENOUGH: Final = 400
"""Below this many items a second process costs more than it saves."""

_LOST: Final = Message(
    "作業用のプロセスが途中で止められました。メモリーが足りないのかもしれません。ほかのソフトを閉じて、もう一度実行してください。",
    "A process that was working for this one was killed; perhaps memory ran out. Close other programs and try again.",
)

_PIECES: Final = 64
"""Enough for the cores to finish together, few enough to be cheap."""


def spread(work: Callable[[Sequence[Item]], list[Result]], items: Sequence[Item]) -> list[Result]:
    """Apply `work` to `items` piece by piece, in order, on all cores where that pays."""
    return list(chain.from_iterable(do_all(in_pieces(work, items), size=len(items))))


def in_pieces(work: Callable[[Sequence[Item]], Result], items: Sequence[Item]) -> list[Job[Result]]:
    """Return jobs that apply `work` to a piece of `items` each."""
    size = max(1, -(-len(items) // _PIECES))
    return [partial(work, items[start : start + size]) for start in range(0, len(items), size)]


def no_matter(done: int, total: int) -> None:
    """Tell nobody how much is done."""
    del done, total


def do_all(
    jobs: Sequence[Job[Result]], *, size: int, progress: Callable[[int, int], None] = no_matter
) -> list[Result]:
    """Do `jobs`, each on the next core that is free, if `size` items make that worth it.

    Workers are forked, so a job may use everything that this process has in memory. Where forking
    is not safe (macOS, Windows, a process with threads) the same work is done right here.
    """
    workers = min(os.cpu_count() or 1, 8)
    fork = forking() if size >= ENOUGH and workers > 1 else None
    if fork is None:
        return [_do_and_tell(job, number, len(jobs), progress) for number, job in enumerate(jobs)]
    pool = ProcessPoolExecutor(workers, fork, _enter, (jobs, os.getpid()))
    try:
        doing = [pool.submit(_do, number) for number in range(len(jobs))]
        for number, done in enumerate(as_completed(doing)):
            progress(number, len(jobs))
            done.result()  # the first error ends them all, whichever job began first
        return [done.result() for done in doing]
    except BrokenProcessPool:
        raise Failure(_LOST) from None
    except BaseException:  # Ctrl+C too: nobody goes on writing after us
        _end_workers()
        raise
    finally:
        pool.shutdown()


def _do_and_tell(job: Job[Result], number: int, total: int, progress: Callable[[int, int], None]) -> Result:
    progress(number, total)
    return job()


def _end_workers() -> None:
    for worker in multiprocessing.active_children():
        worker.kill()


class _Worker:
    """Memory of a forked process, so that nothing but results travels through a pipe."""

    jobs: Sequence[Job[Any]]


def _enter(jobs: Sequence[Job[Any]], parent: int) -> None:
    end_with_parent(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears Ctrl+C too, and ends us
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.disable()  # a worker ends soon, and looking for garbage would copy every page it shares
    _Worker.jobs = jobs


def _do(number: int) -> Any:
    return _Worker.jobs[number]()
