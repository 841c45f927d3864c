"""The last check of facts against their sources, in a sentence for the page about the site."""

from catalog.model.catalog import Catalog
from catalog.words.voice import Voice


def fact_check_text(catalog: Catalog, voice: Voice) -> str:
    """Numbers of the last check in a sentence; empty where nobody has checked any."""
    last = max(catalog.checks.values(), key=lambda check: check.checked_on, default=None)
    if last is None:
        return ""
    say, wrong = voice.words.fact_check, len(last.findings)
    mended = sum(finding.mended_on is not None for finding in last.findings)
    form = say.none_wrong if not wrong else say.all_mended if mended == wrong else say.some_mended
    day = voice.formats.plain_day(last.checked_on)
    return form.format(day=day, facts=last.facts, wrong=wrong, mended=mended)
