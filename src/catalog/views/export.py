"""Facts of a product for buyers abroad: who answers for it, its warnings, fibres and proofs, and what markets ask."""

from collections.abc import Iterator

from catalog.model.product import BrandProduct, Export, Proof
from catalog.views.asked import market_views
from catalog.views.blocks import Markets, Prose, Rows, Subsection, WebLinks, spoken
from catalog.views.parts import LastDay, LinkView, Row, row, texts
from catalog.views.record_page import Parts
from catalog.views.scene import Scene
from catalog.views.topic import Topic
from catalog.words.voice import Voice


def export_parts(topic: Topic[BrandProduct]) -> Parts:
    """Return what the record of a product holds for markets abroad."""
    scene, export, voice = topic.scene, topic.record.export, topic.voice
    if export is None:
        return ()
    facts = Rows((*_persons(scene, export, voice), *_facts(export, voice)))
    return (facts, *(_proof(scene, proof, voice) for proof in export.proofs))


def market_parts(topic: Topic[BrandProduct]) -> Parts:
    """Return what each market asks of a product and how it answers; nothing for one without facts for export."""
    markets = Markets(market_views(topic.scene, topic.record, topic.voice))
    return (markets, Prose((topic.voice.words.export.no_advice,), is_ours=True)) if markets else ()


def _persons(scene: Scene, export: Export, voice: Voice) -> Iterator[Row]:
    say = voice.words.export.person_in
    for person in export.responsible_persons:
        market = voice(scene.catalog.markets[person.market].name)
        yield from row(say.format(market=market), person.name, person.address, person.email or "")


def _facts(export: Export, voice: Voice) -> Iterator[Row]:
    say = voice.words.export
    fibres = (
        say.fibre.format(name=voice(fibre.name), percent=fibre.percent) for fibre in export.fibre_content
    )
    yield from row(say.fibre_content, *fibres)
    yield from row(say.food_category, voice(export.food_category))
    yield from row(say.warnings, *texts(export.warnings, voice))


def _proof(scene: Scene, proof: Proof, voice: Voice) -> Subsection:
    """Show a proof, and until when it holds; a browser says so on its own clock when it has ended."""
    say, formats = voice.words.export, voice.formats
    markets = [voice(scene.catalog.markets[market].name) for market in proof.markets]
    claims = [voice(scene.catalog.claims[claim].name) for claim in proof.claims]
    until = formats.plain_day(proof.valid_until) if proof.valid_until else ""
    rows = (
        *row(say.reference, proof.reference or ""),
        *row(say.issued_by, voice(proof.issued_by)),
        *row(say.issued_on, formats.plain_day(proof.issued_on)),
        *row(
            say.valid_until,
            until,
            shape=LastDay(proof.valid_until.isoformat()) if proof.valid_until else None,
        ),
        *row(say.made_for, formats.listed(markets)),
        *row(say.proves, formats.listed(claims)),
    )
    links = WebLinks((LinkView(say.attachment, proof.url),) if proof.url else ())
    return Subsection(voice(proof.title), spoken(Rows(rows), links), before=say[proof.kind])
