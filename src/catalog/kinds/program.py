"""Programs: what the city and its partners offer to businesses."""

from pathlib import Path
from typing import Final

from catalog.exports.compared import program_compared
from catalog.exports.record_index import program_index
from catalog.exports.search.cards import program_found
from catalog.ground.message import Message
from catalog.model.catalog import Catalog
from catalog.model.program import Program
from catalog.views.facet_kinds import PROGRAM_FACETS
from catalog.views.kind import Kind, Order, Question
from catalog.views.linked_records import linked_program
from catalog.views.listing import program_card
from catalog.views.lists import program_list
from catalog.views.program import program_page
from catalog.views.scene import Scene
from catalog.views.social import picture_of_program
from catalog.views.sort_keys import amount, days, newest
from catalog.views.terms import program_terms


def _with_parts(scene: Scene, program: Program) -> str:
    """Return the key of a program and of all records that its page names, its parts among them."""
    return scene.support_key("programs", program, scene.parts_of.get(program.id, ()))


def _can_be_called(catalog: Catalog, program: Program) -> bool:
    return any(map(catalog.phone_of_contact, program.contacts))


PROGRAMS: Final = Kind(
    id="programs",
    one="program",
    file="programs.yaml",
    record=Program,
    noun=Message("支援制度", "program"),
    draft=Path(__file__).with_name("program.yaml"),
    page=program_page,
    page_key=_with_parts,
    card=program_card,
    lists=program_list,
    linked=linked_program,
    picture=picture_of_program,
    found=program_found,
    index=program_index,
    compared=program_compared,
    facets=PROGRAM_FACETS,
    own_order="by-purpose",
    orders=(
        Order("deadline", "deadline", days),
        Order("amount", "amount", amount),
        Order("name", "name", lambda program: program.id),
        Order("newest", "newest", newest),
    ),
    today_facts=program_terms,
    asked=(
        Question(
            Message("金額・率", "amount or rate"),
            lambda _, program: any(course.offers for course in program.courses),
            is_first=True,
        ),
        Question(
            Message("対象になる人", "who is eligible"),
            lambda _, program: program.audience or program.requirements,
        ),
        Question(Message("募集期間", "when to apply"), lambda _, program: program.application, is_first=True),
        Question(Message("申し込みの手順", "steps to apply"), lambda _, program: program.steps),
        Question(Message("問い合わせ先の電話", "phone of the contact"), _can_be_called, is_first=True),
    ),
)
