"""The files of pictures for sharing hold what was drawn."""

from io import BytesIO

from PIL import Image

from catalog.images.social.png import png


def test_a_picture_is_read_as_it_was_drawn() -> None:
    drawn = Image.frombytes("P", (5, 3), bytes(range(15)))
    drawn.putpalette(bytes(range(48)))
    with Image.open(BytesIO(png(drawn))) as read:
        read.load()
        assert (read.format, read.size) == ("PNG", drawn.size)
        assert read.convert("RGB").tobytes() == drawn.convert("RGB").tobytes()


def test_a_picture_is_sound() -> None:
    drawn = Image.new("P", (1200, 630), 3)
    drawn.putpalette(bytes(range(48)))
    with Image.open(BytesIO(png(drawn))) as read:
        read.verify()
