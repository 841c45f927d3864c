"""Pictures are where the records say."""

from collections.abc import Iterator

from catalog.check.facts import Facts
from catalog.problems import Problem
from catalog.text import Text


def photos_exist(facts: Facts) -> Iterator[Problem]:
    """Every photo of a product is a file below `content/photos/`."""
    for product in facts.catalog.products.values():
        for i, photo in enumerate(product.photos):
            if facts.project.photo(photo.file):
                continue
            yield facts.problem(
                "products",
                product.id,
                ("photos", i, "file"),
                "photo-missing",
                Text(
                    "写真「{file}」が content/photos/ にありません。",
                    "There is no photo `{file}` in content/photos/.",
                ).format(file=photo.file),
                Text("写真を置くか、名前を確かめてください。", "Put it there, or see how it is named."),
            )
