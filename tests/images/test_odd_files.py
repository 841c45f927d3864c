"""Whatever lies in `content/photos/`, staff are told what it is and what to do, all at once and at the right line."""

import struct
import zlib

import pytest
from photo_files import PutPhotos, plain, saved
from PIL import ExifTags, Image
from sample_project import TODAY, edit, find_problems

from catalog.build.site import build_site
from catalog.ground.project import Project
from catalog.images import plan, produce
from catalog.images.picture import _formats
from catalog.kinds import KINDS
from catalog.model.load import load_catalog
from catalog.problems import Problem
from catalog.views import parts

WHOLE = saved(Image.effect_noise((300, 200), 80))
PNG = saved(plain(), "PNG")


def png_of(width: int, height: int) -> bytes:
    """Return the head of a PNG of any size, and a pixel or two."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def film(form: str) -> bytes:
    frames = [plain(color=color) for color in ("red", "green")]
    return saved(frames[0], form, save_all=True, append_images=frames[1:], duration=100)


ODD = {
    "empty__jpg": (b"", "photo-unreadable", "画像として読めません"),
    "text__jpg": (b"This is not a picture.", "photo-unreadable", "画像として読めません"),
    "cut__jpg": (WHOLE[: len(WHOLE) // 2], "photo-broken", "途中で切れている"),
    "head_only__jpg": (WHOLE[:20], "photo-broken", "途中で切れている"),
    "cut__png": (saved(Image.effect_noise((90, 90), 80), "PNG")[:900], "photo-broken", "途中で切れている"),
    "cut__webp": (saved(plain(), "WEBP")[:-20], "photo-broken", "途中で切れている"),
    "riff__webp": (b"RIFF\x10\0\0\0WEBPnothing.", "photo-broken", "途中で切れている"),
    "phone__jpg": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "photo-format", "HEIC"),
    "scan__jpg": (saved(plain(), "TIFF"), "photo-format", "TIFF"),
    "old__gif": (saved(plain(), "GIF"), "photo-format", "GIF"),
    "new__avif": (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1", "photo-format", "AVIF"),
    "print__jpg": (saved(plain(mode="CMYK", color="red")), "photo-cmyk", "CMYK"),
    "grey16__png": (saved(plain(mode="I;16", color=0), "PNG"), "photo-16-bit", "16ビット"),
    "film__png": (film("PNG"), "photo-animated", "動く画像"),
    "film__webp": (film("WEBP"), "photo-animated", "動く画像"),
    "huge__png": (png_of(10_000, 10_000), "photo-too-large", "10,000 × 10,000"),
    "bomb__png": (png_of(60_000, 60_000), "photo-too-large", "大きすぎます"),
    "strip__png": (png_of(3_000, 200), "photo-too-long", "3,000 × 200"),
    "one_line__png": (png_of(100_000, 1), "photo-too-long", "細長すぎます"),
}


SMALL = {"photo-small"}
"""What is said of nearly all photos of these tests, which are small to cost nothing."""


def problems_of(project: Project) -> list[Problem]:
    return [problem for problem in find_problems(project) if problem.code not in SMALL]


def line_of(project: Project, text: str) -> int:
    lines = (project.data / "brand_products.yaml").read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


@pytest.mark.parametrize("name", ODD)
def test_a_file_that_cannot_be_shown_is_told_apart_and_said_at_its_line(
    name: str, put_photos: PutPhotos
) -> None:
    content, code, mentioned = ODD[name]
    project = put_photos(good__jpg=WHOLE, **{name: content})
    (problem,) = problems_of(project)
    file = name.replace("__", ".")
    assert (problem.code, problem.is_error) == (code, True)
    assert (problem.location.path, problem.location.line) == (
        "data/brand_products.yaml",
        line_of(project, f"file: {file}"),
    )
    assert mentioned in problem.message.ja
    assert file in problem.message.ja
    assert file in problem.message.en
    assert "{" not in "".join((*vars_of(problem.message), *vars_of(problem.hint)))


def vars_of(text: object) -> tuple[str, str]:
    return (text.ja, text.en)  # type: ignore[attr-defined]


def test_all_odd_files_are_told_at_once_beside_what_else_is_wrong(put_photos: PutPhotos) -> None:
    project = put_photos(good__jpg=WHOLE, gone__jpg=None, **{name: odd[0] for name, odd in ODD.items()})
    codes = {problem.code for problem in find_problems(project)}
    assert codes - SMALL == {"photo-missing", *(code for _, code, _ in ODD.values())}
    assert not build_site(project, today=TODAY).is_sound


def test_a_bad_photo_that_two_products_name_is_said_at_both(put_photos: PutPhotos) -> None:
    project = put_photos(cut__jpg=WHOLE[:900])
    path = project.data / "brand_products.yaml"
    text = path.read_text("utf-8")
    line = next(line for line in text.splitlines() if "cut.jpg" in line)
    path.write_text(text.replace(line, f"{line}\n{line}"), "utf-8")
    assert [problem.location.line for problem in problems_of(project)] == [
        line_of(project, "cut.jpg") + n for n in (0, 1)
    ]


def test_a_sixteen_bit_photo_in_colour_is_told_too(put_photos: PutPhotos) -> None:
    deep = bytearray(PNG)
    deep[24] = 16
    deep[29:33] = struct.pack(">I", zlib.crc32(deep[12:29]))
    assert [problem.code for problem in problems_of(put_photos(deep__png=bytes(deep)))] == ["photo-16-bit"]


def test_a_photo_under_the_name_of_another_format_is_shown_all_the_same(put_photos: PutPhotos) -> None:
    project = put_photos(really_png__jpg=PNG)
    site = build_site(project, today=TODAY)
    (problem,) = problems_of(project)
    assert (problem.code, problem.severity) == ("photo-mislabelled", "warning")
    assert ("PNG" in problem.message.en, ".png" in problem.hint.en) == (True, True)
    assert any(file.path.startswith("assets/photos/") for file in site.files)


@pytest.mark.parametrize("name", ["upper__JPG", "long__jpeg"])
def test_how_a_name_ends_may_be_written_in_more_than_one_way(name: str, put_photos: PutPhotos) -> None:
    assert problems_of(put_photos(**{name: WHOLE})) == []


def test_the_second_picture_that_a_phone_keeps_in_a_photo_is_no_film(put_photos: PutPhotos) -> None:
    two = saved(plain(), "MPO", save_all=True, append_images=[plain(30, 20)])
    assert problems_of(put_photos(phone__jpg=two)) == []


def test_broken_data_of_the_camera_do_not_matter(put_photos: PutPhotos) -> None:
    assert problems_of(put_photos(odd__jpg=saved(plain(), exif=b"Exif\0\0XX*\0\x08\0\0\0\xff\xff"))) == []


@pytest.mark.parametrize("cut", [0.1, 0.3, 0.6, 0.9])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_file_with_a_hole_never_stops_the_check(form: str, cut: float, put_photos: PutPhotos) -> None:
    whole = saved(Image.effect_noise((80, 60), 90), form)
    hole = int(len(whole) * cut)
    broken = whole[:hole] + bytes(12) + whole[hole + 12 :]
    ending = "jpg" if form == "JPEG" else form.lower()
    assert {problem.code for problem in problems_of(put_photos(**{f"hole__{ending}": broken}))} <= {
        "photo-broken"
    }


def test_without_avif_the_site_is_built_and_says_so(
    put_photos: PutPhotos, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "HAS_AVIF", False)
    for module in (produce, parts):
        monkeypatch.setattr(module, "FORMATS", _formats(has_avif=False))
    site = build_site(put_photos(good__jpg=WHOLE), today=TODAY)
    told = [(problem.code, problem.severity) for problem in site.problems if problem.code not in SMALL]
    assert told == [("no-avif", "warning")]
    photos = {file.path.rpartition(".")[2] for file in site.files if file.path.startswith("assets/photos/")}
    assert photos == {"webp", "jpeg"}
    shown = [str(page.slots()) for page in site.pages if page.path.endswith("products/amber-soy/")]
    assert len(shown) == 2
    assert all(("image/webp" in slots, "avif" in slots) == (True, False) for slots in shown)


def test_a_file_of_many_megabytes_is_not_even_read(put_photos: PutPhotos) -> None:
    project = put_photos(long__jpg=b"\xff\xd8\xff")
    with (project.photos / "long.jpg").open("r+b") as file:
        file.truncate(150_000_000)  # takes no room on the disk
    (problem,) = problems_of(project)
    assert (problem.code, "150 MB" in problem.message.en) == ("photo-too-large", True)


@pytest.mark.parametrize(
    "left_out", [", en: A bottle", "ja: 瓶, ", ", rights: {ja: 大野, en: Ono}", ", en: Ono"]
)
def test_a_photo_needs_words_and_rights_in_both_languages(left_out: str, put_photos: PutPhotos) -> None:
    project = put_photos(good__jpg=WHOLE)
    edit(project, "data/brand_products.yaml", left_out, "")
    catalog, problems = load_catalog(project, KINDS)
    assert "amber-soy" not in catalog.products
    assert [problem.location.line for problem in problems] == [line_of(project, "file: good.jpg")]


def exif(*tags: tuple[int, object]) -> bytes:
    found = Image.Exif()
    found.get_ifd(ExifTags.IFD.GPSInfo).update(tags)
    return found.tobytes()


XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="36,33.6N"/></x:xmpmeta>'
HERE = exif((ExifTags.GPS.GPSLatitudeRef, "N"), (ExifTags.GPS.GPSLatitude, (36.0, 33.0, 36.0)))
PLACED = {
    "exif__jpg": saved(plain(), exif=HERE),
    "exif__png": saved(plain(), "PNG", exif=HERE),
    "exif__webp": saved(plain(), "WEBP", exif=HERE),
    "xmp__jpg": saved(plain(), xmp=XMP),
}


@pytest.mark.parametrize("name", PLACED)
def test_a_photo_that_says_where_it_was_taken_is_told_with_the_way_to_remove_it(
    name: str, put_photos: PutPhotos
) -> None:
    (problem,) = problems_of(put_photos(**{name: PLACED[name]}))
    assert (problem.code, problem.severity) == ("photo-place", "warning")
    assert "GPS" in problem.message.ja
    assert "プロパティや個人情報を削除" in problem.hint.ja
    assert "Remove Location Info" in problem.hint.en


def test_what_a_camera_notes_besides_the_place_needs_no_word(put_photos: PutPhotos) -> None:
    version = exif((ExifTags.GPS.GPSVersionID, b"\2\3\0\0"))
    assert problems_of(put_photos(made__jpg=saved(plain(), exif=version))) == []


def test_a_photo_that_would_be_enlarged_is_told_with_the_width_that_is_best(put_photos: PutPhotos) -> None:
    first, second = saved(plain(671, 900)), saved(plain(319, 200))
    project = put_photos(first__jpg=first, second__jpg=second)
    problems = find_problems(project)
    assert [(problem.code, problem.severity) for problem in problems] == [("photo-small", "warning")] * 2
    assert [problem.location.line for problem in problems] == [
        line_of(project, "file: first"),
        line_of(project, "file: second"),
    ]
    assert ("671" in problems[0].message.ja, "672" in problems[0].message.ja) == (True, True)
    assert "1,600" in problems[0].hint.en


def test_a_photo_that_fills_its_place_is_not_too_small(put_photos: PutPhotos) -> None:
    project = put_photos(first__jpg=saved(plain(672, 400)), second__jpg=saved(plain(320, 200)))
    assert find_problems(project) == ()


@pytest.mark.parametrize("wanted", ["../../city.jpg", "/etc/hostname", "y" * 300 + ".jpg", "loop.jpg"])
def test_a_photo_that_cannot_be_is_told_once(wanted: str, put_photos: PutPhotos) -> None:
    project = put_photos(good__jpg=WHOLE)
    (project.root / "city.jpg").write_bytes(WHOLE)
    (project.photos / "loop.jpg").symlink_to("loop.jpg")
    edit(project, "data/brand_products.yaml", "file: good.jpg", f"file: {wanted}")
    codes = [problem.code for problem in find_problems(project)]
    assert codes == ["photo-missing"]
