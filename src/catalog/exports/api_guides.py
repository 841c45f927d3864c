"""Parts of the JSON API that explain the records: names of all codes, and conditions in words beside their codes."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, TypeVar

from catalog.exports.eligibility import rules_data, sizes_data, support_data
from catalog.exports.json_data import API, SCHEMA_VERSION, both
from catalog.ground.json_file import json_content
from catalog.ground.output import KeyedFile
from catalog.ground.text import LANGS
from catalog.model.pointers import pointers_of
from catalog.model.program import Program
from catalog.model.reference import Document
from catalog.rules.conditions import Part, parts_of
from catalog.rules.payments import support_of
from catalog.views.eligibility import Reason, part_name, reasons_of
from catalog.views.scene import Scene
from catalog.words.groups import CheckWords
from catalog.words.voice import Voice

T = TypeVar("T")

QUESTIONS: Final[Mapping[str, Callable[[CheckWords], str]]] = {
    "size": lambda say: say.size,
    "form": lambda say: say.form,
    "industry": lambda say: say.industry,
    "stage": lambda say: say.stage,
    "person": lambda say: say.person,
    "place": lambda say: say.place,
    "circumstance": lambda say: say.circumstance,
}
"""Questions of the check that are answered with terms of the vocabulary of that name."""


def api_guides(scene: Scene) -> Iterator[KeyedFile]:
    """Return the names of all codes and, where there are programs, their conditions."""
    yield KeyedFile(f"{API}names.json", scene.everything, partial(_names, scene))
    if scene.catalog.programs:
        yield KeyedFile(f"{API}eligibility.json", scene.everything, partial(_eligibility, scene))


def _names(scene: Scene) -> bytes:
    catalog, needed = scene.catalog, _pointed(scene)
    organizations = catalog.organizations
    return json_content(
        {
            "schema_version": SCHEMA_VERSION,
            "terms": {
                vocabulary.id: {term.id: both(term.name) for term in vocabulary.terms}
                for vocabulary in catalog.vocabulary.values()
            },
            "organizations": {
                id_: both(each.name) for id_, each in organizations.items() if id_ in needed["organizations"]
            },
            "documents": {
                id_: _document(each) for id_, each in catalog.documents.items() if id_ in needed["documents"]
            },
        }
    )


def _pointed(scene: Scene) -> Mapping[str, set[str]]:
    """Return the ids that published records name, by the kind of what they name: nobody else is told of."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for _, entry in scene.catalog.entries():
        for pointer in pointers_of(entry):
            found[pointer.to.kind].add(pointer.id)
    return found


def _document(document: Document) -> dict[str, Any]:
    return {"title": both(document.title), **({"url": document.url} if document.url else {})}


def _eligibility(scene: Scene) -> bytes:
    return json_content(
        {
            "schema_version": SCHEMA_VERSION,
            "note": spoken_by(scene, lambda voice: voice.words.check.guide),
            **rules_data(),
            "sizes": sizes_data(scene.catalog.vocabulary.get("size")),
            "questions": [_question(scene, name) for name in QUESTIONS if name in scene.catalog.vocabulary],
            "programs": [_conditions(scene, program) for program in scene.catalog.programs.values()],
        }
    )


def spoken_by(scene: Scene, say: Callable[[Voice], T]) -> dict[str, T]:
    """Return what each voice says."""
    return {lang: say(scene.voice(lang)) for lang in LANGS}


def _question(scene: Scene, name: str) -> dict[str, Any]:
    terms = scene.catalog.vocabulary[name].terms
    choices = [{"id": term.id, "name": both(term.name)} for term in terms if term.offered]
    return {
        "id": name,
        "text": spoken_by(scene, lambda voice: QUESTIONS[name](voice.words.check)),
        "choices": choices,
    }


def _conditions(scene: Scene, program: Program) -> dict[str, Any]:
    coded = support_data(support_of(program, scene.catalog.vocabulary))
    worded = [_part(scene, part) for part in parts_of(program)]
    parts = [
        {**words, **{name: value for name, value in codes.items() if name != "pays"}}
        for words, codes in zip(worded, coded["parts"], strict=True)
    ]
    return {"id": program.id, "parts": parts}


def _part(scene: Scene, part: Part) -> dict[str, Any]:
    reasons = {lang: reasons_of(scene, part, scene.voice(lang)) for lang in LANGS}
    pairs = zip(*(reasons[lang] for lang in LANGS), strict=True)
    name = spoken_by(scene, lambda voice: part_name(scene, part, voice))
    return {"name": name, "reasons": [_reason(pair) for pair in pairs]}


def _reason(pair: Sequence[Reason]) -> dict[str, Any]:
    rule = {"rule": pair[0].rule} if pair[0].rule else {}
    labels = dict(zip(LANGS, (reason.label for reason in pair), strict=True))
    return {**rule, "label": labels, "text": dict(zip(LANGS, (reason.text for reason in pair), strict=True))}
