"""The index is the same however it was put together: in one go, in stretches, or from what was kept."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from catalog.exports.search import stretches
from catalog.exports.search.stretches import postings
from catalog.model.reference import Synonyms
from catalog.views.found import SearchDocument

WORDS = ("金箔", "補助", "trade fair", "展示会", "1,000万円", "工芸の展示会", "箔")
GROUPS = (Synonyms(id="fair", ja={"展示会": "てんじかい", "見本市": "みほんいち"}, en=("trade fair",)),)
DOCUMENTS = [
    SearchDocument("products", str(n), (WORDS[n % 7],), summary=(WORDS[n * n % 5],), body=(WORDS[n % 3],) * n)
    for n in range(25)
]
NOWHERE = Path("/dev/null")


def found(folder: Path, documents: list[SearchDocument] = DOCUMENTS) -> Mapping[str, str]:
    return dict(sorted(postings(documents, GROUPS, "ja", folder).items()))


@pytest.fixture
def whole() -> Mapping[str, str]:
    assert len(DOCUMENTS) < stretches.LENGTH
    return found(NOWHERE)


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return what grows by the length of every stretch that is weighed."""
    lengths: list[int] = []
    weigh = stretches.runs
    monkeypatch.setattr(stretches, "runs", lambda some: lengths.append(len(some)) or weigh(some))
    return lengths


@pytest.mark.parametrize("length", [1, 2, 7, 24, 25])
def test_stretches_of_any_length_join_to_the_same(
    whole: Mapping[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, length: int
) -> None:
    monkeypatch.setattr(stretches, "LENGTH", length)
    assert found(tmp_path) == whole
    assert found(tmp_path) == whole, "from what was kept"


def test_what_has_not_changed_is_not_weighed_again(
    monkeypatch: pytest.MonkeyPatch, weighed: list[int], tmp_path: Path
) -> None:
    monkeypatch.setattr(stretches, "LENGTH", 10)
    before = found(tmp_path)
    assert weighed == [10, 10, 5]
    edited = [*DOCUMENTS[:12], SearchDocument("products", "12", ("漆器",)), *DOCUMENTS[13:]]
    after = found(tmp_path, edited)
    assert weighed[3:] == [10]
    assert after == found(NOWHERE, edited) != before


def test_another_synonym_is_found_at_once(tmp_path: Path) -> None:
    before = found(tmp_path)
    more = (Synonyms(id="fair", ja={"金箔": "きんぱく"}),)
    after = postings(DOCUMENTS, more, "ja", tmp_path)
    assert after["#0"] == postings(DOCUMENTS, more, "ja", NOWHERE)["#0"] != before["#0"]


def test_another_program_weighs_anew(
    monkeypatch: pytest.MonkeyPatch, weighed: list[int], tmp_path: Path
) -> None:
    found(tmp_path)
    monkeypatch.setattr(stretches, "_code", lambda: "other code")
    found(tmp_path)
    assert len(weighed) == 2


HARM: dict[str, Callable[[bytes], bytes]] = {
    "cut": lambda kept: kept[: len(kept) // 2],
    "emptied": lambda kept: kept[:0],
    "a letter changed": lambda kept: kept.replace("補助".encode(), "輔助".encode()),
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM)
def test_a_damaged_cache_changes_nothing(
    whole: Mapping[str, str], tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    found(tmp_path)
    (kept,) = tmp_path.iterdir()
    damaged = harm(kept.read_bytes())
    assert damaged != kept.read_bytes()
    kept.write_bytes(damaged)
    assert found(tmp_path) == whole
