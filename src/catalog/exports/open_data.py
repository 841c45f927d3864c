"""Open data below `data/`: the files, a schema for each, and what describes them all."""

from collections.abc import Iterator
from functools import partial

from catalog.ground.output import KeyedFile
from catalog.opendata.files import DataFile, data_files
from catalog.opendata.layout import FOLDER
from catalog.opendata.package import DCAT, PACKAGE, dcat_content, package_content
from catalog.opendata.schemas import schema_content
from catalog.views.scene import Scene


def open_data(scene: Scene) -> Iterator[KeyedFile]:
    """Return every file below `data/`; where no record has changed, none is made."""
    files = data_files(scene)
    for file in files:
        yield KeyedFile(file.path, file.key, partial(_content, file))
        yield KeyedFile(FOLDER + file.layout.schema_file, "", partial(schema_content, file.layout))
    yield KeyedFile(FOLDER + DCAT, scene.everything, partial(dcat_content, scene, files))
    yield KeyedFile(FOLDER + PACKAGE, scene.everything, partial(package_content, scene, files))


def _content(file: DataFile) -> bytes:
    return file.content
