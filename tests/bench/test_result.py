"""The figures of the bench, for people and for programs."""

import json

import pytest
from bench import table
from bench.measure import Run
from bench.pages import Weight
from bench.race import Memory, Race, Turn
from bench.real import Real
from bench.result_json import as_json


def ran(seconds: float) -> Run:
    return Run(seconds, seconds * 2, 300 * table.MB)


def turn(slowness: float) -> Turn:
    """Return a turn on a machine that is so much slower."""
    times = {"cold": 8, "hugo": 10, "pagefind": 30, "edit": 2, "unchanged": 0.4, "template": 6, "words": 7}
    return Turn(**{name: ran(seconds * slowness) for name, seconds in times.items()})


RACE = Race(
    10_000,
    22_573,
    (turn(1), turn(5), turn(1)),
    1.5,
    Memory(440 * table.MB, 300 * table.MB),
    Memory(0, 0),
    Weight(9, 3),
    Weight(9, 3),
)
REAL = Real(253, 1.25, 0.25, 0.5, 13_000, guide_seconds=(19.5, 2.5))


def test_the_figures_for_programs() -> None:
    assert json.loads(as_json([RACE], REAL)) == {
        "sizes": {
            "10000": {
                "cold_ratio": pytest.approx(0.8),
                "cold_ratio_with_pagefind": pytest.approx(0.2),
                "edit_ratio": pytest.approx(0.2),
                "unchanged_ratio": pytest.approx(0.04),
                "peak_mb": pytest.approx(440),
                "cold_seconds": pytest.approx(8),
            }
        },
        "real": {"cold_seconds": 1.25, "unchanged_seconds": 0.25, "reload_seconds": 0.5},
    }


def test_the_table_says_what_is_met_and_with_which_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "version", lambda _: "1.0")
    monkeypatch.setattr(table.sysconfig, "get_config_var", lambda _: "'--enable-optimizations' '--with-lto'")
    said = table.report([RACE], REAL, is_memory=True)
    assert "built with optimisations" in said
    assert "| 10,000 products, cold | 0.80 × Hugo | ≤ 0.9 × Hugo | met |" in said
    assert "| 10,000 products, one edit | 0.20 × Hugo | ≤ 0.18 × Hugo | NOT MET |" in said
    assert "| real catalog, guide on paper in both languages | 19.50 s | ≤ 20 s | met |" in said
    assert "| 200 products, cold | not measured | ≤ 1.8 s | – |" in said
    assert "| 10,000 | 2.00 s (0.20) | 0.40 s (0.04) | 6.00 s (0.60) | 7.00 s (0.70) | 1.50 s |" in said


def test_a_python_without_optimisations_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "version", lambda _: "1.0")
    monkeypatch.setattr(table.sysconfig, "get_config_var", lambda _: None)
    monkeypatch.setattr(table.sys, "base_prefix", "/opt/python")
    assert "WITHOUT optimisations" in table.report([RACE], REAL, is_memory=True)


def test_the_python_of_the_system_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "version", lambda _: "1.0")
    monkeypatch.setattr(table.sysconfig, "get_config_var", lambda _: None)
    monkeypatch.setattr(table.sys, "base_prefix", "/usr")
    assert "of the system" in table.report([RACE], REAL, is_memory=True)
