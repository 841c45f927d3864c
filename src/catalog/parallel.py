"""All cores for long lists, one for short ones."""

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from typing import Any, Final, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

ENOUGH: Final = 400
"""Below this many items a second process costs more than it saves."""

_PIECES_PER_WORKER: Final = 8
"""Enough for the cores to finish together, few enough to be cheap."""


def spread(work: Callable[[Sequence[Item]], list[Result]], items: Sequence[Item]) -> list[Result]:
    """Apply `work` to `items` piece by piece, in order, on all cores where that pays.

    Workers are forked, so `work` may use everything that this process has in memory. Where forking
    is not safe (macOS, Windows, a process with threads) the same work is done right here.
    """
    workers = min(os.cpu_count() or 1, 8)
    if len(items) < ENOUGH or workers == 1 or not _may_fork():
        return work(items)
    size = -(-len(items) // (workers * _PIECES_PER_WORKER))
    pieces = [items[start : start + size] for start in range(0, len(items), size)]
    results: list[list[Result]]
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(workers, fork, _enter, (work, pieces)) as pool:
        results = list(pool.map(_work_on, range(len(pieces))))
    return list(chain.from_iterable(results))


def side_by_side(work: Callable[[Item], Result], items: Sequence[Item], *, size: int) -> list[Result]:
    """Apply `work` to each of a few large items at the same time, if `size` records make that worth it."""
    if size < ENOUGH or not _may_fork():
        return [work(item) for item in items]
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(len(items), fork, _enter, (work, items)) as pool:
        return list(pool.map(_work_on, range(len(items))))


def _may_fork() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


class _Worker:
    """What a forked process finds in its memory, so that neither work nor items travel through a pipe."""

    work: Callable[[Any], Any]
    pieces: Sequence[Any]


def _enter(work: Callable[[Any], Any], pieces: Sequence[Any]) -> None:
    gc.disable()  # a worker ends soon, and looking for garbage would copy every page it shares
    _Worker.work = work
    _Worker.pieces = pieces


def _work_on(number: int) -> Any:
    return _Worker.work(_Worker.pieces[number])
