"""A photo that is dropped goes where records find it; whoever saves keeps it, whoever undoes does not."""

from io import BytesIO

from edited import Open
from PIL import ExifTags, Image

from catalog.editing.desk import Desk
from catalog.images.camera_data import has_camera_data


def _photo(*, has_place: bool = False, form: str = "JPEG") -> bytes:
    exif, out = Image.Exif(), BytesIO()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (36.0, 33.0, 0.0)
    notes = {"exif": exif} if has_place else {}
    Image.new("RGB", (700, 400), "#7a5410").save(out, form, **notes)
    return out.getvalue()


def _product(desk: Desk, opened: Open, photo: str) -> tuple[str, dict[str, object], dict[str, object]]:
    digest, base, filled = opened("products", desk.shelf.records("products")[0].id)
    words = {"ja": "瓶", "en": "A bottle"}
    return digest, base, {**filled, "photos": [{"file": photo, "alt": words, "rights": words}]}


def test_a_photo_is_put_into_its_folder_under_a_name_that_every_system_holds(desk: Desk) -> None:
    taken = desk.take_photo("../../写真 1.JPEG", _photo(), "ask")
    assert taken == {"photo": "写真-1.jpeg"}
    assert (desk.project.photos / "写真-1.jpeg").read_bytes() == _photo()
    assert desk.take_photo("写真 1.jpeg", _photo(), "ask") == taken, "the same photo is not put there twice"
    assert desk.take_photo("写真 1.jpeg", _photo(form="PNG"), "ask") == {"photo": "写真-1.png"}


def test_another_photo_of_that_name_is_not_overwritten(desk: Desk) -> None:
    desk.take_photo("a.jpg", _photo(), "ask")
    other = _photo(has_place=True)
    assert desk.take_photo("a.jpg", other, "keep") == {"photo": "a-2.jpg"}
    assert (desk.project.photos / "a-2.jpg").read_bytes() == other


def test_one_is_asked_before_a_place_comes_in_and_can_have_it_removed(desk: Desk) -> None:
    content = _photo(has_place=True)
    assert "GPS" in desk.take_photo("a.jpg", content, "ask")["ask"]
    assert not desk.project.photos.exists() or not list(desk.project.photos.iterdir())
    desk.take_photo("a.jpg", content, "remove")
    assert not has_camera_data((desk.project.photos / "a.jpg").read_bytes())


def test_a_file_that_cannot_be_shown_is_refused_in_words(desk: Desk) -> None:
    for content in (b"not a picture", _photo()[:500]):
        assert "`a.jpg`" in desk.take_photo("a.jpg", content, "remove")["refused"]
    assert not (desk.project.photos / "a.jpg").exists()


def test_undoing_a_save_takes_its_photo_away_and_brings_the_record_back(desk: Desk, opened: Open) -> None:
    file = desk.project.data / "brand_products.yaml"
    before = file.read_bytes()
    digest, base, filled = _product(desk, opened, desk.take_photo("a.jpg", _photo(), "ask")["photo"])
    assert desk.save("products", digest, base, filled)["done"] == "Saved."
    desk.close()
    assert (desk.project.photos / "a.jpg").exists(), "what was saved stays when the editor ends"
    desk.undo()
    assert not (desk.project.photos / "a.jpg").exists()
    assert file.read_bytes() == before


def test_a_photo_that_nobody_saved_goes_when_the_editor_ends(desk: Desk) -> None:
    desk.take_photo("a.jpg", _photo(), "ask")
    desk.close()
    assert not (desk.project.photos / "a.jpg").exists()
