"""What the tests of the reader's list share: where it lies, and browsers that do not keep it."""

from playwright.sync_api import Page, expect

KEEPS_NOTHING = """Object.defineProperty(window, "localStorage",
  {get() { throw new DOMException("no", "SecurityError") }})"""
HAS_NO_ROOM = """void (Storage.prototype.setItem =
  () => { throw new DOMException("full", "QuotaExceededError") })"""
FAIRS, VISITS, MACHINES = "programs/trade-fairs", "programs/expert-visits", "programs/new-machines"
HALL, SENSOR, SOY = "facilities/training-hall", "products/loom-sensor", "products/amber-soy"


def stored(page: Page) -> str | None:
    return page.evaluate("localStorage.getItem('saved')")


def store(page: Page, text: str) -> None:
    page.evaluate("text => localStorage.setItem('saved', text)", text)


def star(page: Page, record: str) -> None:
    button = page.locator(f"star-button[data-star='{record}'] button")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")


def listed(page: Page) -> list[str]:
    """Return the records on the page of the list, which must be there by now or soon."""
    expect(page.locator("saved-list")).to_be_visible()
    expect(page.locator(".saved__item, .saved__empty:not([hidden])").first).to_be_visible()
    return [element.get_attribute("data-record") or "" for element in page.locator(".saved__item").all()]
