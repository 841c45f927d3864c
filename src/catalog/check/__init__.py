"""Rules across fields, records and files. Each is one function; `CHECKS` lists them all."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from typing import Final

from catalog.check import (
    city,
    claims,
    codes,
    easy_japanese,
    eligibility,
    export,
    ids,
    languages,
    links,
    moves,
    names,
    needed_words,
    other_city,
    own_quantities,
    own_values,
    page_heads,
    page_links,
    pages,
    periods,
    phones,
    photos,
    placeholders,
    powers,
    references,
    review,
    settings,
    shells,
    signs,
    site_address,
    sources,
    strays,
    tables,
    templates,
    terms,
    texts,
    translations,
    typeface,
    unmerged,
)
from catalog.check.facts import Facts
from catalog.check.loaded import Loaded
from catalog.check.merges import in_words
from catalog.check.sound import SoundBefore
from catalog.ground.parallel import do_all
from catalog.history.conflicts import Merge
from catalog.problems import Problem, Problems

CHECKS: Final[tuple[Callable[[Facts], Iterator[Problem]], ...]] = (
    ids.ids_once,
    ids.free_addresses,
    moves.free_old_addresses,
    moves.known_new_addresses,
    names.names_once,
    phones.phones_once,
    city.one_city,
    city.looks_of_every_kind,
    city.readable_colors,
    references.known_targets,
    references.other_targets,
    references.published_targets,
    codes.known_countries,
    codes.known_languages,
    periods.deadlines_have_a_day,
    periods.periods_in_order,
    periods.terms_in_order,
    terms.days_within_terms,
    tables.even_tables,
    eligibility.conditions_as_printed,
    eligibility.cases_come_true,
    sources.every_record_cites,
    sources.documents_name_a_section,
    texts.short_summaries,
    texts.plain_characters,
    texts.english_is_english,
    texts.kanji_not_radicals,
    languages.same_figures,
    translations.stamped_texts,
    own_values.values_in_texts,
    own_quantities.quantities_in_texts,
    easy_japanese.read_kanji,
    easy_japanese.easy_words,
    easy_japanese.short_sentences,
    easy_japanese.true_figures,
    powers.noughts_agree,
    export.sound_gtins,
    export.gtins_once,
    export.proofs_in_order,
    export.proofs_hold,
    claims.claims_proven,
    placeholders.no_placeholders,
    signs.whole_sentences,
    signs.quotes_of_yaml,
    signs.no_markup,
    photos.photos_exist,
    photos.photos_fit,
    typeface.known_characters,
    review.review_not_overdue,
    review.verified_lately,
    review.years_of_their_time,
    shells.known_slots,
    strays.only_data_files,
    unmerged.merges_committed,
    links.known_records,
    page_links.known_places,
    settings.readable_settings,
    pages.pages_in_both_languages,
    page_heads.readable_heads,
    settings.pages_in_the_menu_or_not,
    needed_words.needed_words,
    other_city.no_other_city,
    templates.readable_templates,
    site_address.sound_site_address,
)


def check(loaded: Loaded, today: date) -> Problems:
    """Problems of a project on `today`: first those of reading, then those that any rule finds.

    Where nothing is wrong, nothing that builds the site refuses it.
    """
    before = SoundBefore(loaded, today)
    facts = Facts(loaded, today, before.records)
    unread = in_words(loaded.problems, Merge(loaded.project, facts.kinds))
    found = do_all([partial(_found, rule, facts) for rule in CHECKS], size=facts.count_new())
    problems = [*unread, *chain.from_iterable(found)]
    before.keep(problems)
    return problems


def _found(rule: Callable[[Facts], Iterator[Problem]], facts: Facts) -> Problems:
    return list(rule(facts))
