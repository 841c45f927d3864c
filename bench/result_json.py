"""The result for other programs."""

import json
from collections.abc import Mapping, Sequence

from bench.race import Race
from bench.real import Real
from bench.table import MB


def as_json(races: Sequence[Race], real: Real) -> str:
    """Return the figures: ratios are ours : Hugo, by the clock."""
    return (
        json.dumps(
            {"sizes": {str(race.products): _size(race) for race in races}, "real": _real(real)}, indent=2
        )
        + "\n"
    )


def _size(race: Race) -> Mapping[str, float]:
    return {
        "cold_ratio": race.ratio(lambda turn: turn.cold),
        "cold_ratio_with_pagefind": race.ratio_with_pagefind,
        "edit_ratio": race.ratio(lambda turn: turn.edit),
        "unchanged_ratio": race.ratio(lambda turn: turn.unchanged),
        "peak_mb": race.memory.most / MB,
        "cold_seconds": race.seconds(lambda turn: turn.cold),
    }


def _real(real: Real) -> Mapping[str, float]:
    return {
        "cold_seconds": real.cold_seconds,
        "unchanged_seconds": real.unchanged_seconds,
        "reload_seconds": real.reload_seconds,
    }
