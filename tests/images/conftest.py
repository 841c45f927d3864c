"""A catalog whose soy sauce has photos."""

import pytest
from photo_files import PutPhotos
from sample_project import edit

from catalog.ground.project import Project


@pytest.fixture
def put_photos(project: Project) -> PutPhotos:
    """Put files into `content/photos/`, and name them in a product."""

    def put(**photos: bytes | None) -> Project:
        lines = ["  photos:"]
        for name, content in photos.items():
            file = name.replace("__", ".")
            lines.append(
                f"    - {{file: {file}, alt: {{ja: 瓶, en: A bottle}}, rights: {{ja: 大野, en: Ono}}}}"
            )
            project.photos.mkdir(parents=True, exist_ok=True)
            if content is not None:
                (project.photos / file).write_bytes(content)
        edit(
            project,
            "data/brand_products.yaml",
            "  maker: ono-soy\n",
            "  maker: ono-soy\n" + "\n".join(lines) + "\n",
        )
        return project

    return put
