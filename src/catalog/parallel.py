"""Two cores for long lists, one for short ones."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from typing import Final, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

ENOUGH: Final = 400
"""Below this many items a second process costs more than it saves."""


def spread(
    work: Callable[[Sequence[Item]], list[Result]], items: Sequence[Item], *, slices: int = 8
) -> list[Result]:
    """Apply `work` to `items` piece by piece, in order, on all cores where that pays.

    Workers are forked, so `work` may use everything that this process has in memory. Where forking
    is not safe (macOS, Windows, a process with threads) the same work is done right here.
    """
    workers = min(os.cpu_count() or 1, 8)
    if len(items) < ENOUGH or workers < 2 or not _may_fork():
        return work(items)
    size = -(-len(items) // (workers * slices))
    pieces = [items[start : start + size] for start in range(0, len(items), size)]
    with ProcessPoolExecutor(workers, multiprocessing.get_context("fork"), _enter, (work,)) as pool:
        return list(chain.from_iterable(pool.map(_work_on, pieces)))


def _may_fork() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


_work: Callable[[Sequence[object]], list[object]]


def _enter(work: Callable[[Sequence[object]], list[object]]) -> None:
    global _work  # noqa: PLW0603  # set once per worker: closures cannot travel through a queue
    _work = work


def _work_on(piece: Sequence[object]) -> list[object]:
    return _work(piece)
