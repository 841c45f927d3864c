"""What visitors would ask of a record and its sources do not answer."""

from collections.abc import Callable
from typing import Any, Final

from catalog.model.catalog import Catalog
from catalog.model.facility import Facility
from catalog.model.product import BrandProduct
from catalog.model.program import Program
from catalog.text import Text

_Rule = tuple[Text, Callable[[Any], bool]]

_PROGRAM: Final[tuple[_Rule, ...]] = (
    (Text("金額・率", "amount or rate"), lambda it: any(course.offers for course in it.courses)),
    (Text("対象になる人", "who is eligible"), lambda it: it.audience or it.requirements),
    (Text("募集期間", "when to apply"), lambda it: it.application),
    (Text("申し込みの手順", "steps to apply"), lambda it: it.steps),
)

_FACILITY: Final[tuple[_Rule, ...]] = (
    (Text("住所", "address"), lambda it: it.address),
    (Text("郵便番号", "postal code"), lambda it: it.address and it.address.postal_code),
    (Text("電話", "phone"), lambda it: it.phone),
    (Text("開館時間", "opening hours"), lambda it: it.hours),
    (Text("休館日", "closed days"), lambda it: it.closed),
    (Text("ウェブサイト", "website"), lambda it: it.website),
)

_PRODUCT: Final[tuple[_Rule, ...]] = (
    (Text("認定部門", "division"), lambda it: it.division),
    (Text("認定年度", "year of certification"), lambda it: it.certificate.fiscal_year),
    (Text("認定番号", "certificate number"), lambda it: it.certificate.number),
    (Text("写真", "photos"), lambda it: it.photos),
    (Text("価格", "price"), lambda it: it.price),
    (Text("大きさ・重さ", "measures"), lambda it: it.measures),
    (Text("取引の条件", "trade facts"), lambda it: it.trade),
)

_RULES: Final[dict[type, tuple[_Rule, ...]]] = {
    Program: _PROGRAM,
    Facility: _FACILITY,
    BrandProduct: _PRODUCT,
}

_PHONE: Final = Text("問い合わせ先の電話", "phone of the contact")


def unknown_fields(catalog: Catalog, record: Any) -> tuple[Text, ...]:
    """Return what is not known of `record`."""
    unknown = [label for label, is_known in _RULES.get(type(record), ()) if not is_known(record)]
    if not _can_be_called(catalog, record):
        unknown.append(_PHONE)
    return tuple(unknown)


def _can_be_called(catalog: Catalog, record: Any) -> bool:
    """Return whether a program or the maker of a product has a phone number."""
    organizations = catalog.organizations
    if isinstance(record, Program):
        return any(it.phone or organizations[it.organization].phone for it in record.contacts)
    if isinstance(record, BrandProduct):
        maker = organizations[record.maker]
        return bool(maker.phone or maker.email or maker.website)
    return True
