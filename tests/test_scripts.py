"""Scripts are shrunk without changing what they say."""

from catalog.scripts import shrink

MODULE = """// Remarks for people.
import { other } from "./other.js";

const GREETING = `ｈｉ\\r\\n`;

/** More remarks. */
export function greetSomebody(somebodysName) {
  return `${GREETING}${other(somebodysName)}`;
}
"""


def test_remarks_and_long_local_names_go() -> None:
    small = shrink(MODULE)
    assert "emarks" not in small
    assert "somebodysName" not in small
    assert len(small) < len(MODULE) * 0.6


def test_what_other_modules_know_it_by_stays() -> None:
    small = shrink(MODULE)
    assert "export function greetSomebody(" in small
    assert 'import{other}from"./other.js"' in small
    assert "ｈｉ" in small
