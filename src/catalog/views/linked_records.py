"""Records as linked data: only what a record says, in the words that schema.org has for it."""

from collections.abc import Iterator, Sequence

from catalog.ground import names
from catalog.ground.text import Text
from catalog.model.facility import Equipment, Facility, Room
from catalog.model.hours import Hours
from catalog.model.organization import Organization
from catalog.model.product import BrandProduct, Certificate, Price, Trade
from catalog.model.program import Audience, Program
from catalog.rules.certificate import certificate_status
from catalog.rules.gtin import link_path
from catalog.views.linked_data import Node, Spot, international, node, organization
from catalog.views.parts import only, photo_view
from catalog.views.scene import Scene
from catalog.words.voice import Voice

_GIVES_MONEY = frozenset({"subsidy", "incentive"})
"""Kinds of programs whose sums are grants; those of the others are prizes, reliefs or loans."""

_UNIT_CODES = {"g": "GRM", "kg": "KGM"}
"""Units of weight by UN/CEFACT."""

_STATUS = {
    "valid": "https://schema.org/CertificationActive",
    "expired": "https://schema.org/CertificationInactive",
    "withdrawn": "https://schema.org/CertificationInactive",
}
"""What schema.org calls the status of a certificate; where no source says one, it stays unsaid."""


def linked_program(scene: Scene, program: Program, spot: Spot) -> Node:
    """Return a program as a service of the city or its partners."""
    voice = spot.voice
    provider = scene.catalog.organizations[program.provider]
    return node(
        "GovernmentService",
        _named(program.id, program.name, program.aliases, program.summary, spot)
        | {
            "serviceType": voice(scene.term("program-kind", program.kind)),
            "category": [voice(scene.term("theme", theme)) for theme in program.themes],
            "provider": organization(provider, voice),
            "areaServed": _area(scene, program.audience, voice),
            "audience": _audience(scene, program.audience, voice),
            "availableChannel": [*_channels(scene, program, spot)],
            "serviceOutput": _grant(program, provider, voice),
            "isRelatedTo": [
                {"@id": spot.url_of(f"programs/{related_id}/")} for related_id in program.related
            ],
        },
    )


def linked_facility(scene: Scene, facility: Facility, spot: Spot) -> Node:
    """Return a facility as a public building."""
    voice = spot.voice
    parking = facility.parking
    return node(
        "CivicStructure",
        _named(facility.id, facility.name, facility.aliases, facility.summary, spot)
        | {
            "address": _address(facility, voice),
            "telephone": international(scene.catalog.phone_of(facility)),
            "openingHoursSpecification": _hours(facility.hours, facility.closed, voice),
            "amenityFeature": [
                *(_amenity(equipment, voice) for equipment in facility.equipment),
                *(_spaces(parking.spaces, spot) if parking and parking.spaces else ()),
            ],
            "containsPlace": [_room(room, voice) for room in facility.rooms],
            "sameAs": facility.website,
        },
    )


def linked_product(scene: Scene, product: BrandProduct, spot: Spot) -> Node:
    """Return a product with its certificate and its maker, and with its price if the maker has published one."""
    values = _named(product.id, product.name, product.aliases, product.summary, spot) | {
        "image": _images(scene, product, spot),
        "sameAs": product.website,
    }
    certificate = _certification(scene, product.certificate, spot.voice)
    maker = organization(scene.catalog.organizations[product.maker], spot.voice) | {
        "@id": spot.url_of(f"makers/{product.maker}/")
    }
    if product.price is None:
        # Search engines call a Product without an offer, a review or a rating invalid, and whatever schema.org derives
        # from Product too. A Thing needs nothing; the maker and the city speak of it by the certificate.
        about = [{"@id": spot.url}, maker]
        return node("Thing", values | {"subjectOf": certificate | {"about": about}})
    traits = _traits(scene, product, spot.voice) | _gtin(product.trade, spot)
    offer = _offer(product.price, product.website, maker)
    return node(
        "Product",
        values | traits | {"manufacturer": maker, "hasCertification": certificate, "offers": offer},
    )


def _traits(scene: Scene, product: BrandProduct, voice: Voice) -> Node:
    """Return what schema.org can say of products alone."""
    won = product.certificate.award
    return {
        "category": voice(scene.term("division", product.division)) if product.division else "",
        "award": voice(scene.term("award", won)) if won else "",
        "material": voice.formats.listed([voice(material) for material in product.materials]),
        "sku": product.trade.sku if product.trade else "",
        "countryOfOrigin": _origin(product.trade, voice),
        "weight": _weight(product),
        "additionalProperty": [
            node("PropertyValue", {"name": voice(specification.label), "value": voice(specification.value)})
            for specification in product.specifications
        ],
    }


def _gtin(trade: Trade | None, spot: Spot) -> Node:
    """Return the number of an article by GS1, and its address."""
    if trade is None or trade.gtin is None:
        return {}
    return {"gtin": trade.gtin, "hasGS1DigitalLink": spot.site_url + link_path(trade.gtin)}


def _origin(trade: Trade | None, voice: Voice) -> Node | None:
    country = names.country(trade.origin) if trade and trade.origin else None
    return node("Country", {"name": voice(country)}) if country else None


def _offer(price: Price, website: str | None, maker: Node) -> Node:
    """Return a published price as of its day; until when it holds, and whether there is any left, nobody has said."""
    asked = {"price": price.yen, "priceCurrency": "JPY"}
    tax = {"valueAddedTaxIncluded": price.includes_tax, "validFrom": price.as_of.isoformat()}
    offer = node("Offer", {"url": website, "seller": {"@id": maker["@id"]}})
    return offer | asked | {"priceSpecification": {"@type": "PriceSpecification"} | asked | tax}


def linked_maker(maker: Organization, spot: Spot) -> Node:
    """Return a maker; its products name it."""
    return organization(maker, spot.voice) | {
        "url": spot.url,
        **({"sameAs": maker.website} if maker.website else {}),
        **({"knowsLanguage": list(maker.languages)} if maker.languages else {}),
    }


def _named(record_id: str, name: Text, aliases: Sequence[str], summary: Text, spot: Spot) -> Node:
    return {
        "identifier": record_id,
        "url": spot.url,
        "name": spot.voice(name),
        "alternateName": [*only(spot.voice.official(name)), *aliases],
        "description": spot.voice(summary),
    }


def _audience(scene: Scene, audience: Audience | None, voice: Voice) -> Node | None:
    if audience is None:
        return None
    sizes = [voice(scene.term("size", size)) for size in audience.sizes]
    industries = [voice(scene.term("industry", industry)) for industry in audience.industries]
    kinds_of_firm = voice.formats.listed([*sizes, *industries])
    return node("BusinessAudience", {"audienceType": kinds_of_firm}) if kinds_of_firm else None


def _area(scene: Scene, audience: Audience | None, voice: Voice) -> list[Node]:
    """Return the city where an applicant must have a place in it."""
    if audience is None or not (audience.in_city or audience.places):
        return []
    return [node("City", {"name": voice(scene.catalog.home.name)})]


def _channels(scene: Scene, program: Program, spot: Spot) -> Iterator[Node]:
    """Return where to ask, and the places where a program is offered."""
    for contact in program.contacts:
        asked = scene.catalog.organizations[contact.organization]
        place = scene.catalog.facilities.get(contact.facility or "")
        phone = international(scene.catalog.phone_of_contact(contact))
        point = node("ContactPoint", {"telephone": phone, "email": None if place else asked.email})
        yield node("ServiceChannel", {"name": spot.voice((place or asked).name), "servicePhone": point})
    for place in program.facilities:
        yield node("ServiceChannel", {"serviceLocation": {"@id": spot.url_of(f"facilities/{place}/")}})


def _grant(program: Program, provider: Organization, voice: Voice) -> Node | None:
    """Return the most money that a program gives to one applicant, if it gives money at all."""
    offers = [offer for course in program.courses for offer in course.offers]
    largest = max((max(offer.limit_yen or 0, offer.amount_yen or 0) for offer in offers), default=0)
    if program.kind not in _GIVES_MONEY or not largest:
        return None
    amount = node("MonetaryAmount", {"currency": "JPY", "maxValue": largest})
    funder = (
        node("GovernmentOrganization", {"name": voice(provider.name)}) if provider.kind == "city" else None
    )
    return node("MonetaryGrant", {"amount": amount, "funder": funder})


def _address(facility: Facility, voice: Voice) -> Node | None:
    address = facility.address
    if address is None:
        return None
    written = {
        "addressCountry": "JP",
        "postalCode": address.postal_code,
        "streetAddress": voice(address.text),
    }
    return node("PostalAddress", written)


def _hours(hours: Sequence[Hours], closed: Text | None, voice: Voice) -> list[Node]:
    return [node for span in hours for node in _on_days(span, closed, voice)]


def _on_days(hours: Hours, closed: Text | None, voice: Voice) -> list[Node]:
    notes = [voice(note) for note in (closed, hours.note) if note]
    shared = {"description": voice.formats.listed(notes)}
    days = [f"https://schema.org/{day.title()}" for day in hours.weekdays]
    return [
        node("OpeningHoursSpecification", {"opens": opens, "closes": closes, "dayOfWeek": days, **shared})
        for opens, closes in hours.spans
    ]


def _amenity(equipment: Equipment, voice: Voice) -> Node:
    return node("LocationFeatureSpecification", {"name": voice(equipment.name), "value": True})


def _spaces(spaces: int, spot: Spot) -> tuple[Node]:
    name = spot.voice.words.facility.parking
    return (node("LocationFeatureSpecification", {"name": name, "value": spaces}),)


def _room(room: Room, voice: Voice) -> Node:
    return node("Room", {"name": voice(room.name), "maximumAttendeeCapacity": room.capacity})


def _weight(product: BrandProduct) -> Node | None:
    if product.measures is None or product.measures.weight is None:
        return None
    value, unit = product.measures.weight.split(" ")
    return node("QuantitativeValue", {"value": float(value), "unitCode": _UNIT_CODES[unit]})


def _images(scene: Scene, product: BrandProduct, spot: Spot) -> list[str]:
    pictures = (photo_view(scene, photo, spot.voice) for photo in product.photos)
    return [spot.site_url + view.sizes[-1][0] for view in pictures]


def _certification(scene: Scene, certificate: Certificate, voice: Voice) -> Node:
    year, until = certificate.fiscal_year, certificate.valid_until
    return node(
        "Certification",
        {
            "name": voice(scene.catalog.schemes[certificate.scheme].name),
            "certificationIdentification": certificate.number,
            "description": voice.formats.fiscal_year(year) if year else "",
            "issuedBy": node("GovernmentOrganization", {"name": voice(scene.catalog.city_hall.name)}),
            "expires": until.isoformat() if until else "",
            "certificationStatus": _STATUS.get(certificate_status(certificate, scene.today), ""),
        },
    )
