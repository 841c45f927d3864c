"""Facilities: places that help businesses."""

from pathlib import Path
from typing import Final

from catalog.exports.record_index import facility_index
from catalog.exports.search.cards import facility_found
from catalog.ground.message import Message
from catalog.model.catalog import Catalog
from catalog.model.facility import Facility
from catalog.views.facet_kinds import FACILITY_FACETS
from catalog.views.facility import facility_page
from catalog.views.kind import Kind, Order, Question
from catalog.views.linked_records import linked_facility
from catalog.views.listing import facility_card
from catalog.views.lists import facility_list
from catalog.views.scene import Scene
from catalog.views.social import picture_of_facility
from catalog.views.sort_keys import newest


def _with_programs(scene: Scene, facility: Facility) -> str:
    """Return the key of a place and of the programs that are offered there."""
    return scene.support_key("facilities", facility, scene.programs_in.get(facility.id, ()))


FACILITIES: Final = Kind(
    id="facilities",
    one="facility",
    file="facilities.yaml",
    record=Facility,
    noun=Message("施設", "facility"),
    draft=Path(__file__).with_name("facility.yaml"),
    page=facility_page,
    page_key=_with_programs,
    card=facility_card,
    lists=facility_list,
    linked=linked_facility,
    picture=picture_of_facility,
    found=facility_found,
    weight=0.9,
    index=facility_index,
    facets=FACILITY_FACETS,
    orders=(Order("name", "name", lambda facility: facility.id), Order("newest", "newest", newest)),
    asked=(
        Question(Message("住所", "address"), lambda _, facility: facility.address, is_first=True),
        Question(
            Message("郵便番号", "postal code"),
            lambda _, facility: facility.address and facility.address.postal_code,
        ),
        Question(Message("電話", "phone"), Catalog.phone_of, is_first=True),
        Question(Message("開館時間", "opening hours"), lambda _, facility: facility.hours, is_first=True),
        Question(Message("休館日", "closed days"), lambda _, facility: facility.closed),
        Question(Message("ウェブサイト", "website"), lambda _, facility: facility.website),
    ),
)
