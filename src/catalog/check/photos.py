"""Pictures are where the records say."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.ground.message import Message
from catalog.ground.photos import PhotoFolder
from catalog.images.plan import judge_photos
from catalog.problems import Problem
from catalog.problems.suggestions import did_you_mean


def photos_exist(facts: Facts) -> Iterator[Problem]:
    """Every photo of a product is a file below `content/photos/`."""
    folder = PhotoFolder(facts.project.photos)
    for product in facts.catalog.products.values():
        for i, photo in enumerate(product.photos):
            if folder.find(photo.file):
                continue
            yield facts.problem(
                "products",
                product.id,
                ("photos", i, "file"),
                "photo-missing",
                Message(
                    "写真「{file}」が content/photos/ にありません。",
                    "There is no photo `{file}` in content/photos/.",
                ).format(file=photo.file),
                _hint(photo.file, folder),
            )


def photos_fit(facts: Facts) -> Iterator[Problem]:
    """Every photo that is there can be shown, and shown well."""
    yield from judge_photos(facts.catalog, facts.origins, facts.loaded.looks)


def _hint(name: str, folder: PhotoFolder) -> Message:
    if near := folder.nearest(name):
        return Message("「{name}」のことですか。", "Did you mean `{name}`?").format(name=near)
    return did_you_mean(name, folder.names) or Message(
        "写真を content/photos/ に置くか（フォルダがなければ作ります）、名前を確かめてください。",
        "Put it in content/photos/ (make the folder if there is none), or see how it is named.",
    )
