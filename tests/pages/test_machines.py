"""What stands in the head for machines cannot become anything else."""

import json

from records import voice

from catalog.pages.machines import data_block, twin_link
from catalog.views.linked_data import Spot

TYPED = "</script><!-- <b> & 'x' \" 金沢"


def test_a_text_cannot_end_the_block_or_begin_a_comment() -> None:
    block = data_block({"name": TYPED})
    inside = block.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&") & set(inside)
    assert json.loads(inside) == {"name": TYPED}


def test_a_page_names_its_twin_by_its_full_address() -> None:
    spot = Spot("https://catalog.example.jp/", voice("en"), "programs/aid/", "Aid")
    assert 'href="https://catalog.example.jp/en/programs/aid/index.md"' in twin_link(spot)
