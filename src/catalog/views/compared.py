"""Facts of records that are compared, each under its label."""

from collections.abc import Iterator

from catalog.model.product import BrandProduct
from catalog.model.program import Course, Program
from catalog.views.certificate import certificate_rows, certificate_view
from catalog.views.conditions import audience_rows, combination_text
from catalog.views.measures import measure_rows
from catalog.views.offer import glance, offer_view
from catalog.views.parts import Row, contact_of, only, row, texts
from catalog.views.scene import Scene
from catalog.views.trade import trade_rows
from catalog.words.voice import Voice


def program_facts(scene: Scene, program: Program, voice: Voice) -> Iterator[Row]:
    """Facts of a program: how much, until when, for whom, where, for which costs, and whom to ask."""
    say, most = voice.words.program, glance(program, voice)
    named = f"{say.at_most} {most.in_full}" if most.has_sum else most.in_full
    years = dict.fromkeys(
        offer_view(offer, voice).years for course in program.courses for offer in course.offers
    )
    costs = [*program.eligible_costs, *(cost for course in program.courses for cost in course.eligible_costs)]
    facilities = scene.catalog.facilities
    yield Row(voice.words.compare.amount, only(named))
    yield Row(say.rate, only(most.rate))
    yield from row(voice.words.column.years, *filter(None, years))
    yield from audience_rows(scene, program.audience, voice, program.exclusions)
    for course in program.courses:
        yield from _of_course(scene, course, voice)
    yield from row(
        say.facilities, *(voice(facilities[key].name) for key in program.facilities if key in facilities)
    )
    yield from row(say.pays_for, *dict.fromkeys(voice(cost.name) for cost in costs))
    yield from row(say.combination, combination_text(program.combination, voice))
    for contact in program.contacts[:1]:
        person = contact_of(scene, contact, voice)
        yield from row(say.ask, person.name, person.phone)


def program_words(program: Program, voice: Voice) -> Iterator[Row]:
    """Conditions and projects of a program, in sentences."""
    say = voice.words.program
    parts = (program, *program.courses)
    yield from row(say.requirements, *(text for part in parts for text in texts(part.requirements, voice)))
    yield from row(say.projects, *(text for part in parts for text in texts(part.eligible_projects, voice)))


def _of_course(scene: Scene, course: Course, voice: Voice) -> Iterator[Row]:
    """Facts of a course, each named with it."""
    say, name = voice.words.program, voice(course.name)
    combination = row(say.combination, combination_text(course.combination, voice))
    for fact in (*audience_rows(scene, course.audience, voice), *combination):
        yield Row(fact.label, tuple(say.with_note.format(text=text, note=name) for text in fact.texts))


def product_facts(scene: Scene, product: BrandProduct, voice: Voice) -> Iterator[Row]:
    """Facts of a product: maker, price, terms of trade, measures, and what is certified."""
    say, price = voice.words.product, product.price
    yield Row(say.maker, (voice(scene.catalog.organizations[product.maker].name),))
    yield Row(say.price, (voice.formats.money(price.yen),) if price else ())
    yield from (Row(fact.label, only(fact.text)) for fact in trade_rows(scene, product, voice))
    yield from measure_rows(product.measures, voice)
    yield from row(say.materials, *texts(product.materials, voice))
    yield from (Row(voice(own.label), (voice(own.value),)) for own in product.specifications)
    yield from certificate_rows(certificate_view(scene, product, voice), voice)


def product_words(product: BrandProduct, voice: Voice) -> Iterator[Row]:
    """Sentences about a product."""
    say = voice.words.product
    for label, given in (
        (say.features, product.features),
        (say.story, product.story),
        (say.awards, product.awards),
    ):
        yield from row(label, *(voice(fact.text) for fact in given))
