"""How much of the stylesheets a page asks for, on the phone: rules for paper and for wide screens count as unused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from playwright.sync_api import Browser

from bench.vitals.phone import phone, rest

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A stylesheet, and the places of the rules that are used."""

    length: int
    used: frozenset[Range]

    @property
    def unused(self) -> float:
        return unused([self])


def unused(sheets: Sequence[Sheet]) -> float:
    """Return the share of what no element asks for."""
    length = sum(sheet.length for sheet in sheets)
    used = sum(end - start for sheet in sheets for start, end in sheet.used)
    return 1 - used / length if length else 0.0


def together(pages: Sequence[Mapping[str, Sheet]]) -> dict[str, Sheet]:
    """Join what several pages use of each stylesheet."""
    names = sorted({name for sheets in pages for name in sheets})
    return {name: _joined([sheets[name] for sheets in pages if name in sheets]) for name in names}


def _joined(sheets: Sequence[Sheet]) -> Sheet:
    return Sheet(sheets[0].length, frozenset[Range]().union(*(sheet.used for sheet in sheets)))


def sheets_of(browser: Browser, address: str) -> dict[str, Sheet]:
    """Open a page, at full speed, and return its stylesheets by name."""
    with phone(browser) as (page, devtools):
        added: list[dict[str, Any]] = []
        devtools.on("CSS.styleSheetAdded", lambda event: added.append(event["header"]))
        for domain in ("DOM", "CSS"):
            devtools.send(f"{domain}.enable")
        devtools.send("CSS.startRuleUsageTracking")
        rest(page, address)
        rules = devtools.send("CSS.stopRuleUsageTracking")["ruleUsage"]
    return {
        _name(sheet): Sheet(int(sheet["length"]), _used(rules, sheet["styleSheetId"]))
        for sheet in added
        if sheet["sourceURL"]
    }


def _name(header: Mapping[str, Any]) -> str:
    return PurePosixPath(header["sourceURL"]).name


def _used(rules: Sequence[Mapping[str, Any]], sheet: str) -> frozenset[Range]:
    used = (rule for rule in rules if rule["used"] and rule["styleSheetId"] == sheet)
    return frozenset((int(span["startOffset"]), int(span["endOffset"])) for span in used)
