"""Every word of the site, typed: the type checker finds a missing word in Python, a check finds it in `words/ui.yaml`.

A class for each group of the file, a field for each word. `__` in the name of a field is `-` in the file:
`not__printed`. The gaps that are filled are named beside the word.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Never

from catalog.model.city import Pattern
from catalog.model.hours import Weekday
from catalog.model.kinds import KindId
from catalog.model.market import ExportFact
from catalog.model.program import Mark, Per
from catalog.model.reference import TradeFact
from catalog.model.topics import Topic
from catalog.rules.certificate import CertificateStatus
from catalog.rules.dates import Happening
from catalog.rules.export import Stand
from catalog.rules.status import Status
from catalog.words.group import Gaps, Group

Capacity = Literal["up-to-30", "up-to-100", "over-100"]
Column = Literal["who", "field", "rate", "gives", "limit", "years", "note"]
ItemType = Literal["array", "date", "integer", "number", "string"]
"""What an item of a file of open data holds, by the names of Table Schema."""
Measure = Literal["size", "diameter", "height", "length", "weight", "volume"]
Goal = Literal["acquiring", "finishing", "ending"]
"""What a last day is for that is neither a deadline nor the end of a course."""
Condition = Literal[
    "sizes",
    "form",
    "industries",
    "place",
    "years",
    "circumstances",
    "stages",
    "persons",
    "leave",
    "needs",
    "requirements",
    "exclusions",
    "more",
]
"""What a program asks for."""


ClosedGroup = Group[Never]
"""Words that Python knows by their names alone."""
OpenGroup = Group[KindId]
"""Words to which a kind of records, or a tool, may add its own."""


class AgentsWords(ClosedGroup):
    amount: str
    changes: str
    coming: str
    cors: str
    deadlines: str
    described: str
    eligible: str
    find: Annotated[str, Gaps("section")]
    intro: str
    limit_search: str
    limit_size: str
    limits: str
    line: Annotated[str, Gaps("question", "url")]
    look: Annotated[str, Gaps("pointers")]
    mcp: str
    mcp_how: str
    names: str
    promise: str
    questions: str
    rule_absent: str
    rule_source: str
    rule_today: str
    rule_verdict: str
    rule_year: str
    rules: str
    show: str
    status: str
    terms: str
    text: str
    title: str


class BandWords(ClosedGroup):
    between: Annotated[str, Gaps("least", "most")]
    over: Annotated[str, Gaps("most")]
    up_to: Annotated[str, Gaps("most")]


class BuyingWords(ClosedGroup):
    ask: str
    desk: Annotated[str, Gaps("desk")]
    keep: str
    sheet: str
    title: str


class CalendarWords(ClosedGroup):
    address: str
    ahead: str
    all: str
    announced: str
    announced__note: str
    applications: str
    by__appointment: str
    by__appointment__note: str
    earlier__terms: str
    earlier__terms__note: str
    feed: str
    file: str
    how: str
    jump: str
    next: str
    none_ahead: str
    not__printed: str
    not__printed__note: str
    past: str
    past_note: str
    put: str
    rolling: str
    rolling__note: str
    subscribe: str
    this_month: str
    until__budget__used: str
    until__budget__used__note: str
    year: Annotated[str, Gaps("year")]


class CapacityWords(Group[Capacity]):
    over__100: str
    up__to__100: str
    up__to__30: str


class CertificateWords(Group[CertificateStatus]):
    expired: str
    not__stated: str
    valid: str
    withdrawn: str


class ChangesWords(Group[Topic]):
    added: str
    all: str
    amount: str
    certificate: str
    conditions: str
    contact: str
    deadline: str
    ended: str
    gone: Annotated[str, Gaps("field", "before")]
    hours: str
    moved: Annotated[str, Gaps("field", "before", "after")]
    new: Annotated[str, Gaps("field", "after")]
    none: Annotated[str, Gaps("day")]
    on_day: Annotated[str, Gaps("day", "text")]
    rewritten: Annotated[str, Gaps("field")]
    since: Annotated[str, Gaps("day")]
    title: str
    unknown: str


class CheckWords(ClosedGroup):
    address: str
    applies: str
    ask: str
    ask_office: str
    audience: str
    capital: str
    capital_more: Annotated[str, Gaps("amount")]
    capital_most: Annotated[str, Gaps("amount")]
    capital_none: str
    circumstance: str
    circumstance_hint: str
    combination_unknown: str
    cost: str
    cost_hint: str
    does__not__fit: str
    does__not__fit_hint: str
    elsewhere: str
    elsewhere_hint: str
    field: str
    field_hint: str
    fits: str
    fits_hint: str
    form: str
    guide: str
    industry: str
    invite: str
    law: str
    leave: str
    list: str
    may__fit: str
    may__fit_hint: str
    more: str
    needs: str
    needs_hint: str
    needs_scripts: str
    not_printed: str
    person: str
    place: str
    place_hint: str
    print: str
    promise: str
    reasons: str
    reset: str
    results: str
    see: str
    since: str
    since_hint: str
    size: str
    size_hint: str
    skip: str
    staff: str
    staff_more: Annotated[str, Gaps("n")]
    staff_most: Annotated[str, Gaps("n")]
    stage: str
    together: str
    together_note: str
    unknown: str
    want: str
    want_hint: str
    years: Annotated[str, Gaps("n")]


class ColumnWords(Group[Column]):
    field: str
    gives: str
    limit: str
    note: str
    rate: str
    who: str
    years: str


class CompareWords(ClosedGroup):
    add: str
    add_from_list: str
    add_label: str
    amount: str
    four: str
    gone: Annotated[str, Gaps("names")]
    mixed: str
    needs_scripts: str
    not_stated: str
    only: str
    region: str
    remove: str
    remove_name: Annotated[str, Gaps("name")]
    same: str
    summary: str
    unreadable: str
    words: str


class ContactsWords(ClosedGroup):
    at_this_number: Annotated[str, Gaps("n")]
    facilities: Annotated[str, Gaps("n")]
    fax: str
    instead: str
    jump: str
    no_phone: str
    only_names: str
    other_number: str
    part_of: str
    places: str
    programs: Annotated[str, Gaps("n")]
    runs: Annotated[str, Gaps("n")]


class CountWords(OpenGroup):
    """Words of kinds of records alone."""


class CoverageWords(ClosedGroup):
    comma: str
    count: str
    findings: str
    industries: str
    industries_note: str
    kinds: str
    measure: str
    measures: str
    measures_note: str
    missing: str
    no_findings: str
    no_measure: Annotated[str, Gaps("direction", "purpose")]
    nobody: Annotated[str, Gaps("measure")]
    none: str
    of_city: str
    of_others: str
    only_others: Annotated[str, Gaps("measure", "n")]
    programs: Annotated[str, Gaps("n")]
    purpose: str
    purposes: str
    purposes_note: str


class DecideWords(ClosedGroup):
    amount: str
    as_of: Annotated[str, Gaps("day")]
    ask_now: str
    below: str
    by_course: str
    eligible: str
    hours_unknown: str
    joint: str
    jump: str
    keep: str
    letter: str
    letter_in: str
    to_mail: str
    mail_in: str
    most: Annotated[str, Gaps("amount")]
    pick: str
    since: str
    terms: Annotated[str, Gaps("year")]


class DesignWords(ClosedGroup):
    button: str
    colors: str
    colors_text: str
    more: str
    patterns: str
    patterns_text: str
    pieces: str
    pieces_text: str
    sample: str
    type: str
    type_text: str


class DoorWords(OpenGroup):
    """Words of kinds of records alone."""


class DurationWords(Group[str]):
    days: Annotated[str, Gaps("n")]
    months: Annotated[str, Gaps("n")]
    one_days: Annotated[str, Gaps("n")]
    one_months: Annotated[str, Gaps("n")]
    one_weeks: Annotated[str, Gaps("n")]
    one_years: Annotated[str, Gaps("n")]
    weeks: Annotated[str, Gaps("n")]
    years: Annotated[str, Gaps("n")]


class DutiesWords(ClosedGroup):
    as_of: Annotated[str, Gaps("day")]
    count: Annotated[str, Gaps("n")]
    deadline: str
    deadline_note: str
    deadline_what: Annotated[str, Gaps("day")]
    doubt: str
    doubt_note: str
    doubt_what: Annotated[str, Gaps("n")]
    none: str
    question: str
    question_note: str
    record: str
    review: str
    review_note: str
    review_what: Annotated[str, Gaps("day")]
    section: str
    sections: str
    soon: str
    terms: str
    terms_confirm: Annotated[str, Gaps("year")]
    terms_note: str
    terms_what: Annotated[str, Gaps("day")]
    translation: str
    translation_note: str
    translation_what: Annotated[str, Gaps("heading")]
    urgent: str
    what: str


class EasyWords(ClosedGroup):
    open: str
    terms: Annotated[str, Gaps("year")]
    title: str
    way: str
    words: str


class EmbedWords(ClosedGroup):
    csp: str
    deadlines: Annotated[str, Gaps("theme")]
    heading: Annotated[str, Gaps("site", "theme")]
    html_of: Annotated[str, Gaps("theme")]
    lang: str
    last_day: Annotated[str, Gaps("day")]
    limit: str
    link: str
    link_how: str
    list: str
    list_how: str
    look: str
    meaning: str
    more: Annotated[str, Gaps("n")]
    note: str
    option: str
    options: str
    private: str
    promise: str
    safe: str
    theme: str
    title: str


class EstimateWords(ClosedGroup):
    all: str
    cost: str
    costs: str
    example: str
    note: str
    only: str
    parts: str
    shares: str
    units: Annotated[str, Gaps("units")]
    who: str


class EstimatedWords(ClosedGroup):
    below__minimum: Annotated[str, Gaps("least")]
    bound__below__minimum: str
    bound__fixed: str
    bound__limit: str
    bound__rate: str
    bound__total: str
    cost_per: Annotated[str, Gaps("cost", "unit")]
    fixed: str
    limit: Annotated[str, Gaps("cost", "most", "part", "rate")]
    nothing: Annotated[str, Gaps("cost")]
    others: Annotated[str, Gaps("n")]
    own: Annotated[str, Gaps("own")]
    rate: Annotated[str, Gaps("cost", "part", "rate")]
    result: Annotated[str, Gaps("cost", "most")]
    total: Annotated[str, Gaps("cost", "most", "part", "rate")]
    unit__case: str
    unit__firm: str
    unit__firm__and__fiscal__year: str
    unit__firm__and__year: str
    unit__fiscal__year: str
    unit__person: str
    unit__person__and__year: str
    unreadable: Annotated[str, Gaps("text")]
    years__cut: str
    years__fiscal__year: Annotated[str, Gaps("n", "own", "sum")]
    years__year: Annotated[str, Gaps("n", "own", "sum")]


class EventWords(OpenGroup):
    acquire__by: str
    closes: str
    ends: str
    finish__by: str
    held__from: str
    held__until: str
    opens: str


class FactCheckWords(ClosedGroup):
    all_mended: Annotated[str, Gaps("day", "facts", "wrong")]
    none_wrong: Annotated[str, Gaps("day", "facts")]
    some_mended: Annotated[str, Gaps("day", "facts", "wrong", "mended")]


class ExportWords(Group[Literal[ExportFact, Stand]]):
    allergens: str
    attachment: str
    declaration: str
    digital_link: str
    expired: str
    fibre: Annotated[str, Gaps("name", "percent")]
    fibre_content: str
    food_category: str
    given: Annotated[str, Gaps("all", "there")]
    ingredients: str
    issued_by: str
    issued_on: str
    made_for: str
    markets: str
    missing: str
    net_quantity: str
    no_advice: str
    not_read: str
    origin: str
    person_in: Annotated[str, Gaps("market")]
    proves: str
    read: Annotated[str, Gaps("day")]
    reference: str
    responsible_person: str
    scan: str
    shelf_life: str
    test_report: str
    there: str
    title: str
    to_ask: Annotated[str, Gaps("n")]
    to_product: str
    valid_until: str
    warnings: str


class FacetWords(OpenGroup):
    award: str
    capacity: str
    division: str
    equipment: str
    field: str
    food: str
    has__parking: str
    industry: str
    keyword: str
    kind: str
    lead__time: str
    maker: str
    market: str
    minimum: str
    not__printed: str
    open: str
    parking: str
    place: str
    policy: str
    price: str
    provider: str
    size: str
    status: str
    theme: str
    year: str


class FacilityWords(ClosedGroup):
    about: str
    area: Annotated[str, Gaps("n")]
    area_more: Annotated[str, Gaps("n")]
    booking: str
    closed: str
    duration: str
    equipment: str
    facts: str
    fee: str
    from_to: Annotated[str, Gaps("closes", "opens")]
    on_days: Annotated[str, Gaps("days", "times")]
    phone_of: Annotated[str, Gaps("name")]
    hours: str
    map: str
    minutes: Annotated[str, Gaps("n")]
    operator: str
    parking: str
    people: Annotated[str, Gaps("n")]
    people_about: Annotated[str, Gaps("n")]
    programs: str
    rooms: str
    services: str
    spaces: Annotated[str, Gaps("n")]


class FilterWords(ClosedGroup):
    all: Annotated[str, Gaps("total")]
    chosen: Annotated[str, Gaps("n")]
    clear: str
    find: Annotated[str, Gaps("name")]
    more: Annotated[str, Gaps("n")]
    none: str
    nothing: str
    remove: Annotated[str, Gaps("name")]
    results: str
    show: Annotated[str, Gaps("n")]
    some: Annotated[str, Gaps("n", "total")]
    sort: str
    title: str
    without: Annotated[str, Gaps("n", "name")]


class GuideWords(ClosedGroup):
    about: Annotated[str, Gaps("title")]
    amounts: str
    as_of: Annotated[str, Gaps("day")]
    by_theme: str
    by_theme_note: str
    code: str
    contents: str
    count: Annotated[str, Gaps("facilities", "programs")]
    edition: Annotated[str, Gaps("year")]
    english: str
    how: str
    in_english: str
    in_japanese: str
    japanese: str
    kilobytes: Annotated[str, Gaps("n")]
    label: str
    latest: str
    leaflets: str
    leaflets_note: str
    line_asks: str
    line_book: str
    line_book_note: str
    line_part: Annotated[str, Gaps("part")]
    line_codes: str
    line_count: Annotated[str, Gaps("makers", "products")]
    line_how: str
    line_looked: Annotated[str, Gaps("day")]
    line_makers: str
    line_other: str
    line_prices: str
    looked: Annotated[str, Gaps("day")]
    megabytes: Annotated[str, Gaps("n")]
    more: str
    of_city: Annotated[str, Gaps("city")]
    of_theme: Annotated[str, Gaps("theme")]
    pages: Annotated[str, Gaps("n")]
    pdf_of: Annotated[str, Gaps("title", "tongue")]
    published: str
    terms: str
    terms_note: str
    terms_of: Annotated[str, Gaps("year")]
    title: str
    title_note: str
    to_print: str
    unstated: str


class HomeWords(ClosedGroup):
    all: str
    all_things: str
    all_welcome: str
    ask: str
    earlier: Annotated[str, Gaps("n")]
    earlier_list: str
    makers: str
    news: str
    news_note: str
    none: str
    now: str
    open: Annotated[str, Gaps("n", "total")]
    questions: str
    soon: str
    soon_text: str
    terms: Annotated[str, Gaps("periods")]
    terms_of: Annotated[str, Gaps("period", "n")]
    terms_unknown: str
    terms_years: Annotated[str, Gaps("first", "last")]
    things: str
    welcome: Annotated[str, Gaps("city")]


class HoursWords(ClosedGroup):
    and_then: Annotated[str, Gaps("first", "next")]
    closed: str
    open: Annotated[str, Gaps("closes")]
    opens: Annotated[str, Gaps("day", "time")]
    opens_today: Annotated[str, Gaps("time")]


class IcsWords(Group[Happening]):
    acquire__by: Annotated[str, Gaps("name")]
    amount: Annotated[str, Gaps("amount")]
    ask: Annotated[str, Gaps("name", "phone")]
    check: str
    closes: Annotated[str, Gaps("name")]
    course: Annotated[str, Gaps("course", "name")]
    ends: Annotated[str, Gaps("name")]
    finish__by: Annotated[str, Gaps("name")]
    held__from: Annotated[str, Gaps("name")]
    held__until: Annotated[str, Gaps("name")]
    name: str
    name_theme: Annotated[str, Gaps("name", "theme")]
    opens: Annotated[str, Gaps("name")]
    year: Annotated[str, Gaps("year")]


class ItemTypeWords(Group[ItemType]):
    array: str
    date: str
    integer: str
    number: str
    string: str


class LetterWords(ClosedGroup):
    about: Annotated[str, Gaps("name")]
    amount: str
    conditions: str
    dear: Annotated[str, Gaps("office")]
    eligible: str
    forms: str
    sender: str
    steps: str
    subject: Annotated[str, Gaps("name")]
    when: str


class ListWords(ClosedGroup):
    count: Annotated[str, Gaps("n")]
    coverage: Annotated[str, Gaps("as_of", "listed", "total")]
    jump: str
    next: str
    page: Annotated[str, Gaps("n")]
    page_title: Annotated[str, Gaps("n")]
    pages: str
    previous: str
    products: Annotated[str, Gaps("n")]


class MachineWords(OpenGroup):
    about: str
    agents: str
    both: str
    data: str
    other: str
    page: str
    pages: str
    twins: str


class MakerWords(ClosedGroup):
    all: str
    founded: str
    languages: str
    more: str
    products: str
    profile: str
    summary: Annotated[str, Gaps("name", "products")]
    year: Annotated[str, Gaps("year")]


class MarkWords(Group[Mark]):
    continued: str
    new: str
    revised: str


class MeasureWords(Group[Measure]):
    diameter: str
    height: str
    length: str
    size: str
    volume: str
    weight: str


class MovedWords(ClosedGroup):
    moved: Annotated[str, Gaps("name")]
    go: str
    ended: Annotated[str, Gaps("name", "day")]
    others: Annotated[str, Gaps("section")]


class NavWords(OpenGroup):
    about: str
    glossary: str
    here: str
    home: str
    industry: str
    list: str
    makers: str
    policy: str


class OfferWords(ClosedGroup):
    amount_per: Annotated[str, Gaps("amount", "per")]
    fiscal_years: Annotated[str, Gaps("n")]
    fixed: Annotated[str, Gaps("amount")]
    free: str
    hours: Annotated[str, Gaps("n")]
    hours_each: Annotated[str, Gaps("n")]
    interest: Annotated[str, Gaps("part", "rate")]
    minutes: Annotated[str, Gaps("n")]
    not_priority: str
    priority: str
    single_year: str
    tax_base: Annotated[str, Gaps("rate")]
    term_years: Annotated[str, Gaps("n")]
    times: Annotated[str, Gaps("n")]
    total: Annotated[str, Gaps("amount")]
    wage_rise: Annotated[str, Gaps("n")]
    years: Annotated[str, Gaps("n")]


class OpenDataWords(ClosedGroup):
    agents: str
    agents_note: str
    api: str
    api_note: Annotated[str, Gaps("name")]
    calendars: str
    calendars_note: str
    changes: str
    changes_note: str
    conditions: str
    conditions_note: str
    dcat: str
    empty: str
    example: str
    feeds_note: str
    form: str
    form_csv: str
    form_json: str
    item: str
    items: Annotated[str, Gaps("n")]
    licence: str
    licence_name: str
    licence_note: str
    meaning: str
    more: str
    names: str
    names_note: str
    openapi: str
    openapi_note: str
    own: str
    package: str
    package_note: str
    parts: str
    parts_note: str
    promise: str
    promise__address: str
    promise__items: str
    promise__package: str
    promise__unknown: str
    readers: str
    records: Annotated[str, Gaps("n")]
    register: str
    register_note: str
    save: Annotated[str, Gaps("file")]
    schema: str
    size: Annotated[str, Gaps("n")]
    themes: str
    themes_note: str
    title: str
    type: str
    updated: str


class PageWords(ClosedGroup):
    missing_text: str
    missing_title: str
    to_home: str


class PatternWords(Group[Pattern]):
    asanoha: str
    kikko: str
    seigaiha: str
    shippo: str
    yabane: str


class PerWords(Group[Per]):
    case: str
    firm: str
    firm__and__fiscal__year: str
    firm__and__year: str
    fiscal__year: str
    person: str
    person__and__year: str


class WeekdayWords(Group[Weekday]):
    monday: str
    tuesday: str
    wednesday: str
    thursday: str
    friday: str
    saturday: str
    sunday: str


class FeedWords(ClosedGroup):
    about: str
    atom: str
    calendar: str
    calendar_how: str
    changed: str
    entry: Annotated[str, Gaps("name", "what")]
    json: str
    label: str
    new: str
    of_theme: Annotated[str, Gaps("theme")]
    reader: str
    reader_how: str
    title: str


class FigureWords(ClosedGroup):
    answer: str
    answers: str
    everybody: str
    group: str
    item: str
    several: str
    share: str
    with_unit: Annotated[str, Gaps("n", "unit")]


class IndustryWords(ClosedGroup):
    census: str
    census_note: str
    counted: Annotated[str, Gaps("name", "year")]
    establishments: Annotated[str, Gaps("year")]
    jump: str
    name: str
    opportunities: str
    people: str
    places: str
    portraits: str
    problems: str
    products: str
    shared: Annotated[str, Gaps("name")]
    strengths: str
    support: str
    swot: str
    threats: str
    voices: str
    weaknesses: str
    workers: Annotated[str, Gaps("year")]


class PlanWords(ClosedGroup):
    achieved: str
    aim: str
    covers: str
    enacted: str
    evaluation: str
    goal: Annotated[str, Gaps("n", "name")]
    goals: str
    in_force: str
    lasts: str
    measures: str
    no_result: str
    over: str
    principles: str
    review: str
    roles: str
    still_open: str
    success: Annotated[str, Gaps("share", "who")]
    target: str
    targets: str
    title: str


class SurveyWords(ClosedGroup):
    asked: str
    lead: Annotated[str, Gaps("name", "n")]
    method: str
    programs: str
    respondents: str
    title: str
    topics: str
    when: str


class PolicyWords(ClosedGroup):
    approaches: str
    basic: Annotated[str, Gaps("n", "name")]
    direction: Annotated[str, Gaps("n", "name")]
    examples: str
    indicator: str
    indicators: str
    indicators_note: str
    marks: str
    measures: Annotated[str, Gaps("n")]
    more: str
    plan: str
    repeated: str
    source: str
    strategy: Annotated[str, Gaps("n", "name")]
    total: Annotated[str, Gaps("n")]
    vision: str
    year: Annotated[str, Gaps("year")]


class PreviewWords(ClosedGroup):
    disk: str
    draft: str
    ribbon: Annotated[str, Gaps("day")]


class ProductWords(ClosedGroup):
    ask: str
    ask_city: str
    ask_first: str
    ask_maker: str
    award: str
    awards: str
    care: str
    certificate: str
    division: str
    enlarge: Annotated[str, Gaps("alt")]
    features: str
    goes_with: str
    maker: str
    materials: str
    more_by_maker: str
    not_known: str
    number: str
    page: str
    price: str
    price_as_of: Annotated[str, Gaps("day", "tax")]
    scheme: str
    since: Annotated[str, Gaps("year")]
    specifications: str
    status: str
    story: str
    tax_excluded: str
    tax_included: str
    trade: str
    valid_until: str
    year: str


class ProgramWords(Group[Condition]):
    about_years: Annotated[str, Gaps("n")]
    applicants: str
    area_of: Annotated[str, Gaps("name")]
    ask: str
    at_least: Annotated[str, Gaps("amount")]
    at_most: str
    background: str
    benefits: str
    capacity: str
    chosen: str
    circumstances: str
    combination: str
    combination_no: str
    combination_yes: str
    conditions_of: Annotated[str, Gaps("year")]
    corporations_only: str
    costs: str
    courses: str
    criteria: str
    deadline: str
    deadline_unknown: str
    divisions: str
    earlier: str
    earlier_years: str
    earlier_ended: str
    earlier_notice: Annotated[str, Gaps("year")]
    earlier_now: str
    earlier_title: Annotated[str, Gaps("name", "year")]
    eligible: str
    exclusions: str
    facilities: str
    finish_by: str
    firms: str
    firms_per_year: Annotated[str, Gaps("n")]
    form: str
    gives: str
    held: str
    hires: str
    how: str
    how_unknown: str
    industries: str
    leave: str
    leave_weeks: Annotated[str, Gaps("n")]
    min_cost: str
    more: str
    needs: str
    notes: str
    of_kind: Annotated[str, Gaps("kind", "label")]
    only_for: Annotated[str, Gaps("names")]
    panel: str
    part_of: str
    parts: str
    past: str
    pays_for: str
    people: Annotated[str, Gaps("n")]
    people_about: Annotated[str, Gaps("n")]
    per_division: Annotated[str, Gaps("n")]
    per_year: Annotated[str, Gaps("n")]
    period: Annotated[str, Gaps("closes", "opens")]
    persons: str
    place: str
    policy: str
    priority_fields: str
    product_age: str
    projects: str
    provider: str
    rate: str
    regular_only: str
    related: str
    requirements: str
    share: Annotated[str, Gaps("n")]
    sizes: str
    stages: str
    takes_part: str
    target: Annotated[str, Gaps("unit", "value", "year")]
    themes: str
    under_age: Annotated[str, Gaps("n")]
    until: Annotated[str, Gaps("day")]
    ended: Annotated[str, Gaps("day")]
    uses: str
    with_note: Annotated[str, Gaps("note", "text")]
    years: str
    years_in_city: Annotated[str, Gaps("n")]


class RecordWords(ClosedGroup):
    address: str
    not_stated: str
    aliases: str
    document: Annotated[str, Gaps("title")]
    email: str
    external: str
    hours: str
    links: str
    notes: str
    official_name: str
    outdated: Annotated[str, Gaps("day")]
    phone: str
    source_number: Annotated[str, Gaps("n")]
    sources: str
    verified: str
    website: str


class RegisterWords(ClosedGroup):
    csv: str
    more: str
    no_year: str
    number: Annotated[str, Gaps("n")]
    products: str
    title: str


class SavedWords(OpenGroup):
    adopt: str
    adopted: Annotated[str, Gaps("n")]
    anew: str
    blocked: str
    choose: str
    clear_all: str
    cleared: str
    column_amount: str
    column_ask: str
    column_day: str
    column_group: str
    column_kind: str
    column_more: str
    column_name: str
    column_phone: str
    column_rate: str
    column_status: str
    column_url: str
    compare: str
    compare_how: str
    copied: str
    copy_text: str
    copy_yourself: str
    csv: str
    empty: str
    full: str
    gone: str
    limit: Annotated[str, Gaps("n")]
    needs_scripts: str
    not_loaded: str
    offer: str
    own: str
    print: str
    remove: str
    removed: Annotated[str, Gaps("name")]
    share: str
    shared: str
    shared_note: str
    tools: str
    undo: str
    undone: str
    unread: str
    unreadable: str


class SearchWords(OpenGroup):
    all: str
    all_contacts: str
    all_results: Annotated[str, Gaps("n")]
    ask_text: str
    ask_title: str
    browse: str
    count: Annotated[str, Gaps("n")]
    dropped: Annotated[str, Gaps("words")]
    failed: str
    go: str
    hint: str
    kind_makers: str
    kind_organizations: str
    kind_pages: str
    label: str
    lacking: str
    more: Annotated[str, Gaps("n")]
    nearest: Annotated[str, Gaps("words")]
    no_script: str
    none: str
    placeholder: str
    quoted: Annotated[str, Gaps("word")]
    relax: Annotated[str, Gaps("n")]


class SheetWords(ClosedGroup):
    about: str
    address: str
    answered_by: str
    answers: Annotated[str, Gaps("languages", "name")]
    brief: Annotated[str, Gaps("n")]
    by_desk: str
    certificate: str
    closing: str
    contact: str
    copied: str
    copy_letter: str
    copy_yourself: str
    csv: str
    data: str
    dear: Annotated[str, Gaps("name")]
    destination: str
    destination_hint: str
    division: str
    empty: str
    export_price: str
    gone: Annotated[str, Gaps("names")]
    inquiries: str
    inquiries_note: str
    letter: str
    maker: str
    materials: str
    measures: str
    message: str
    name: str
    needs_scripts: str
    no_mail: str
    not_loaded: str
    noted: Annotated[str, Gaps("note", "value")]
    on_request: str
    open: str
    open_one: str
    other_name: str
    own: str
    pair: Annotated[str, Gaps("label", "value")]
    pass_on: Annotated[str, Gaps("name")]
    paste: str
    price: str
    print: str
    products: str
    quantity: str
    share: str
    shared: str
    shortened: str
    subject: str
    tell_us: Annotated[str, Gaps("facts")]
    tools: str
    url: str
    wish: str
    wish_note: str
    write: str
    xlsx: str


class SiteWords(ClosedGroup):
    accessibility: str
    footer_note: str
    licence: str
    main_nav: str
    menu: str
    name: str
    skip: str
    switch: str
    theme: str
    working_translation: str


class SortWords(OpenGroup):
    amount: str
    by__purpose: str
    deadline: str
    listed: str
    name: str
    newest: str
    newest__year: str


class StarWords(ClosedGroup):
    blocked: str
    close: str
    full: str
    keep: str
    keep_name: Annotated[str, Gaps("name")]
    saved: Annotated[str, Gaps("count")]
    kept_name: Annotated[str, Gaps("name")]
    kept_word: str
    let_go: Annotated[str, Gaps("count")]
    limit: Annotated[str, Gaps("n")]
    list: str
    list_of: Annotated[str, Gaps("n")]
    open: str
    unread: str


class StatusWords(Group[Status]):
    announced: str
    by__appointment: str
    closed: str
    closing__soon: str
    earlier__terms: str
    last__day: str
    not__printed: str
    open: str
    rolling: str
    until__budget__used: str
    upcoming: str


class TogetherWords(ClosedGroup):
    choose: str
    fixed: str
    more: str
    most: Annotated[str, Gaps("amount")]
    none: str
    of_cost: Annotated[str, Gaps("cost")]
    open: str
    pair: Annotated[str, Gaps("one", "other")]
    part: Annotated[str, Gaps("cost", "rate")]
    perhaps: Annotated[str, Gaps("amount")]
    purpose: Annotated[str, Gaps("themes")]
    start: str
    uncounted: Annotated[str, Gaps("n")]


class TradeWords(Group[TradeFact]):
    allergens: str
    ask: str
    card_lead_time: Annotated[str, Gaps("time")]
    card_minimum: Annotated[str, Gaps("pieces")]
    case_pack: str
    export_markets: str
    food_contact: str
    gtin: str
    hs_code: str
    incoterms: str
    lead_time: str
    may_touch_food: str
    minimum_order: str
    no_allergens: str
    no_food: str
    origin: str
    piece: Annotated[str, Gaps("n")]
    pieces: Annotated[str, Gaps("n")]
    shelf_life: str
    sku: str


class UsesWords(Group[Literal["fiscal-year", "firm", "total"]]):
    firm: Annotated[str, Gaps("n")]
    fiscal__year: Annotated[str, Gaps("n")]
    total: Annotated[str, Gaps("n")]


class VerdictWords(ClosedGroup):
    answer: Annotated[str, Gaps("answer")]
    ask: str
    copied: str
    count: Annotated[str, Gaps("fits", "may", "not")]
    does__not__fit: str
    elsewhere: Annotated[str, Gaps("n")]
    fits: str
    may__fit: str
    met: str
    no_month: str
    not__met: str
    not_copied: str
    number: Annotated[str, Gaps("n")]
    priority: Annotated[str, Gaps("fields")]
    size_found: Annotated[str, Gaps("size")]
    size_open: str
    start: str
    unanswered: str
    years_read: Annotated[str, Gaps("n")]


class WaysWords(OpenGroup):
    calendar: str
    changes: str
    check: str
    contacts: str


class WindowWords(Group[Goal]):
    acquiring: Annotated[str, Gaps("day")]
    before__start: str
    ending: Annotated[str, Gaps("day")]
    finishing: Annotated[str, Gaps("day")]
    held: Annotated[str, Gaps("closes", "opens")]
    passed: str
    yearly: Annotated[str, Gaps("closes")]
    yearly_from: Annotated[str, Gaps("closes", "opens")]


@dataclass(frozen=True, slots=True)
class Words:
    """Everything that the site says in one language, by group."""

    agents: AgentsWords
    band: BandWords
    buying: BuyingWords
    calendar: CalendarWords
    capacity: CapacityWords
    certificate: CertificateWords
    changes: ChangesWords
    check: CheckWords
    column: ColumnWords
    compare: CompareWords
    contacts: ContactsWords
    count: CountWords
    coverage: CoverageWords
    decide: DecideWords
    design: DesignWords
    door: DoorWords
    duration: DurationWords
    duties: DutiesWords
    fact_check: FactCheckWords
    easy: EasyWords
    embed: EmbedWords
    estimate: EstimateWords
    estimated: EstimatedWords
    event: EventWords
    export: ExportWords
    facet: FacetWords
    facility: FacilityWords
    feed: FeedWords
    figure: FigureWords
    filter: FilterWords
    guide: GuideWords
    home: HomeWords
    hours: HoursWords
    ics: IcsWords
    industry: IndustryWords
    item_type: ItemTypeWords
    letter: LetterWords
    list: ListWords
    machine: MachineWords
    maker: MakerWords
    mark: MarkWords
    measure: MeasureWords
    moved: MovedWords
    nav: NavWords
    offer: OfferWords
    open_data: OpenDataWords
    page: PageWords
    pattern: PatternWords
    per: PerWords
    plan: PlanWords
    policy: PolicyWords
    preview: PreviewWords
    product: ProductWords
    program: ProgramWords
    record: RecordWords
    register: RegisterWords
    saved: SavedWords
    search: SearchWords
    sheet: SheetWords
    site: SiteWords
    sort: SortWords
    star: StarWords
    status: StatusWords
    survey: SurveyWords
    together: TogetherWords
    trade: TradeWords
    uses: UsesWords
    verdict: VerdictWords
    ways: WaysWords
    weekday: WeekdayWords
    window: WindowWords
    _own: Mapping[str, OpenGroup]
    """Groups that a kind or a tool has brought."""

    def __getitem__(self, name: str) -> Group[Any]:
        """Return a group by its name, where the name is data: that of a tool, or of a kind that has its own."""
        found: Group[Any] = getattr(self, name) if name in self.__dataclass_fields__ else self._own[name]
        return found
