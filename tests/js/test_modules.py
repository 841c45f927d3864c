"""The modules that decide, tried in the browser that will run them."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

HERE = Path(__file__).parent
MODULES = sorted(path.name for path in HERE.glob("*.test.js"))
ZONES = ("Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago")


def _run(browser: Browser, address: str, module: str, zone: str) -> dict[str, str]:
    context = browser.new_context(timezone_id=zone, locale="en-US")
    page = context.new_page()
    page.goto(address)
    run = "module => import('/tests/js/harness.js').then(harness => harness.run(module))"
    result = page.evaluate(run, f"./{module}")
    context.close()
    assert result["count"] > 0
    return result["failures"]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_keeps_its_promises(browser: Browser, address: str, module: str) -> None:
    assert _run(browser, address, module, ZONES[0]) == {}


@pytest.mark.parametrize("zone", ZONES[1:])
def test_the_status_is_the_same_on_every_clock(browser: Browser, address: str, zone: str) -> None:
    assert _run(browser, address, "status.test.js", zone) == {}


def test_a_failure_is_reported_by_its_name(browser: Browser, address: str) -> None:
    failures = _run(browser, address, "failing.js", ZONES[0])
    assert failures == {"one is two": "1 instead of 2"}
