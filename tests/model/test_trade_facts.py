"""What a division can ask for is what the trade facts of a product can say."""

from dataclasses import fields
from typing import get_args

from catalog.model.product import Trade
from catalog.model.reference import TradeFact


def test_a_division_asks_for_fields_that_there_are() -> None:
    assert list(get_args(TradeFact)) == [field.name for field in fields(Trade)]
