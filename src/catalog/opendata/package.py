"""Descriptions of all files together: a Data Package (Frictionless) and a catalog for harvesters (DCAT)."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any, Final

from catalog.ground.json_file import json_content
from catalog.opendata.files import DataFile, last_day
from catalog.opendata.layout import FOLDER, LICENCE, LICENCE_URL, MEDIA_TYPES
from catalog.opendata.schemas import schema_content, table_schema
from catalog.views.scene import Scene

PACKAGE: Final = "datapackage.json"
DCAT: Final = "dcat.jsonld"
VERSION: Final = "1.1.0"
"""Of the layouts: the second number grows with an item, the first with a change that a reader may notice."""

_PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_CONTEXT: Final = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def package_content(scene: Scene, files: Sequence[DataFile]) -> bytes:
    """Return `datapackage.json`, which names every other file below `data/`."""
    city = scene.catalog.home
    described = {
        "$schema": _PROFILE,
        "name": f"{city.id}-open-data",
        "id": f"{scene.site_url}{FOLDER}{PACKAGE}",
        "title": scene.voice("ja").words.site.name,
        "title_en": scene.voice("en").words.site.name,
        "homepage": f"{scene.site_url}{FOLDER}",
        "version": VERSION,
        "updated": last_day(scene).isoformat(),
        "licenses": [_licence()],
        "contributors": [{"title": scene.catalog.city_hall.name.ja, "roles": ["publisher"]}],
        "resources": [*_resources(files), *_beside(scene, files)],
    }
    return json_content(described)


def _licence() -> Mapping[str, str]:
    return {"name": LICENCE, "path": LICENCE_URL, "title": "Creative Commons Attribution 4.0"}


def _resources(files: Sequence[DataFile]) -> Iterator[Mapping[str, Any]]:
    for file in files:
        layout = file.layout
        table = {"type": "table", "schema": table_schema(layout)} if layout.format == "csv" else {}
        yield {
            "name": layout.name,
            "path": file.name,
            **table,
            "title": layout.title.ja,
            "title_en": layout.title.en,
            "description": layout.about.ja,
            "description_en": layout.about.en,
            "format": layout.format,
            "mediatype": MEDIA_TYPES[layout.format],
            "encoding": "utf-8",
            **_sum(file.content),
            "updated": file.updated.isoformat(),
            "licenses": [_licence()],
        }


def _beside(scene: Scene, files: Sequence[DataFile]) -> Iterator[Mapping[str, Any]]:
    """Describe what stands beside the data: the schemas, and the same description for harvesters."""
    for file in files:
        layout = file.layout
        yield {
            "name": f"{layout.name}_schema",
            "path": layout.schema_file,
            "format": "json",
            "mediatype": "application/json",
            "encoding": "utf-8",
            **_sum(schema_content(layout)),
        }
    yield {
        "name": "dcat",
        "path": DCAT,
        "format": "jsonld",
        "mediatype": "application/ld+json",
        "encoding": "utf-8",
        **_sum(dcat_content(scene, files)),
    }


def _sum(content: bytes) -> Mapping[str, Any]:
    return {"bytes": len(content), "hash": f"sha256:{sha256(content).hexdigest()}"}


def dcat_content(scene: Scene, files: Sequence[DataFile]) -> bytes:
    """Return `dcat.jsonld`, a catalog with one data set for each file (W3C DCAT 3)."""
    home = f"{scene.site_url}{FOLDER}"
    names = {lang: voice.words.site.name for lang, voice in scene.voices.items()}
    catalog = {
        "@context": _CONTEXT,
        "@id": f"{home}{DCAT}",
        "@type": "dcat:Catalog",
        "dct:title": _texts(names),
        "dct:language": ["ja", "en"],
        "dct:license": {"@id": LICENCE_URL},
        "dct:modified": _day(last_day(scene).isoformat()),
        "dct:publisher": _publisher(scene),
        "foaf:homepage": {"@id": home},
        "dcat:dataset": [_dataset(scene, home, file) for file in files],
    }
    return json_content(catalog)


def _dataset(scene: Scene, home: str, file: DataFile) -> Mapping[str, Any]:
    layout, modified = file.layout, _day(file.updated.isoformat())
    return {
        "@id": f"{home}#{layout.name}",
        "@type": "dcat:Dataset",
        "dct:identifier": layout.name,
        "dct:title": _texts({"ja": layout.title.ja, "en": layout.title.en}),
        "dct:description": _texts({"ja": layout.about.ja, "en": layout.about.en}),
        "dct:modified": modified,
        "dct:license": {"@id": LICENCE_URL},
        "dct:publisher": _publisher(scene),
        "dcat:landingPage": {"@id": home},
        "dcat:version": VERSION,
        "dcat:distribution": [_distribution(home, file)],
    }


def _distribution(home: str, file: DataFile) -> Mapping[str, Any]:
    media = MEDIA_TYPES[file.layout.format]
    return {
        "@type": "dcat:Distribution",
        "dcat:downloadURL": {"@id": home + file.name},
        "dcat:accessURL": {"@id": home + file.name},
        "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{media}"},
        "dcat:byteSize": {"@value": str(len(file.content)), "@type": "xsd:nonNegativeInteger"},
        "dct:license": {"@id": LICENCE_URL},
        "dct:conformsTo": {"@id": home + file.layout.schema_file},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": file.sha256,
        },
    }


def _publisher(scene: Scene) -> Mapping[str, Any]:
    name = scene.catalog.city_hall.name
    return {"@type": "foaf:Organization", "foaf:name": _texts({"ja": name.ja, "en": name.en})}


def _texts(texts: Mapping[str, str]) -> Sequence[Mapping[str, str]]:
    return [{"@value": text, "@language": lang} for lang, text in texts.items()]


def _day(day: str) -> Mapping[str, str]:
    return {"@value": day, "@type": "xsd:date"}
