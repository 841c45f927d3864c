"""Sections that answer for records: each record is the work of one."""

from catalog.ground.message import Message
from catalog.ground.naming import name_of
from catalog.model.catalog import Catalog

_OWNERS = ("owner", "provider", "operator", "publisher", "organization")
"""Fields that name who answers for a record, the first that says so."""


def owner_of(catalog: Catalog, record: object) -> str:
    """Return the id of the section that answers for a record; of one that names nobody, the city's own office."""
    named = (getattr(record, name, None) for name in _OWNERS)
    city = next(iter(catalog.city.values()), None)
    office = city.inquiries if city and hasattr(record, "maker") else city and city.office
    return next((str(each) for each in named if each), office or "")


def section_name(catalog: Catalog, section: str) -> Message:
    """Return the name of a section; its id where it has no record."""
    return name_of(catalog.organizations.get(section)) or Message(section, section)
