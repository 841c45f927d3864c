"""Measures: metric as the maker gives them, imperial beside them for readers of English."""

import pytest

from catalog.ground.text import Lang
from catalog.words.formats import FORMATS


@pytest.mark.parametrize(
    ("typed", "lang", "said"),
    [
        ("120 x 80 x 45 mm", "ja", "120 × 80 × 45 mm"),
        ("120 x 80 x 45 mm", "en", "120 × 80 × 45 mm (4.7 × 3.1 × 1.8 in)"),
        ("25.4 cm", "en", "25.4 cm (10 in)"),
        ("5 mm", "en", "5 mm (0.2 in)"),
        ("1.8 m", "en", "1.8 m (5.9 ft)"),
        ("320 g", "en", "320 g (11.3 oz)"),
        ("1 kg", "en", "1 kg (2.2 lb)"),
        ("100 kg", "en", "100 kg (220 lb)"),
        ("300 ml", "en", "300 ml (10.1 US fl oz)"),
        ("1.8 l", "en", "1.8 l (60.9 US fl oz)"),
    ],
)
def test_a_measure_is_written_as_its_readers_measure(typed: str, lang: Lang, said: str) -> None:
    assert FORMATS[lang].measure(typed) == said
