"""Several photos at a time. Pillow lets other threads work while it does, so that no process need be forked."""

import os
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_MOST: Final = 8
"""Each photo takes some hundred megabytes while it is worked on."""


def together(work: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
    """Apply `work` to `items` on all cores, and return the results in order."""
    waiting = tuple(items)
    if not waiting:
        return []
    workers = min(os.cpu_count() or 1, _MOST, len(waiting))
    with warnings.catch_warnings(), ThreadPoolExecutor(workers) as pool:
        warnings.simplefilter("ignore")  # Pillow warns of what we judge ourselves
        return list(pool.map(work, waiting))
