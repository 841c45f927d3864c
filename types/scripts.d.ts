// What the type checker must know of the pages, of the files that a build writes, and of what modules hand to one another.

type Lang = "ja" | "en";
/** The words of a group of `words/ui.yaml` in one language. */
type Words<Group extends keyof WordGroups> = WordGroups[Group];

// Tables: JSON that Python reads as well (`exports/script_tables.py`).

declare module "*/tables/estimate.js" {
  const table: { yearly: string[] };
  export default table;
}

declare module "*/tables/holidays.js" {
  const table: { last_year: number; days: string[] };
  export default table;
}

declare module "*/tables/status.js" {
  const table: {
    soon_days: number;
    open_too: Partial<Record<Status, Status[]>>;
    without_a_day: Partial<Record<string, Status>>;
    best_first: Status[];
    now: Status[];
  };
  export default table;
}

// Elements.

interface HTMLElementTagNameMap {
  "deadline-status": HTMLElement;
  "star-button": HTMLElement;
}

/** What `make` takes as an attribute: `true` stands for no value, a function listens, `false` and nothing are left out. */
type Attribute = string | number | boolean | undefined | Listener;
/** A function that listens, whatever kind of event it is for. */
type Listener = { listens(event: Event): unknown }["listens"];
/** What `make` puts into an element; what is nothing is left out. */
type Child = Node | string | false | null | undefined;

// Records and lists: `index/`.

type Status =
  | "open"
  | "closing-soon"
  | "last-day"
  | "upcoming"
  | "rolling"
  | "until-budget-used"
  | "by-appointment"
  | "announced"
  | "earlier-terms"
  | "closed"
  | "not-printed";

/** A part of a program as pages and indexes write it; days are ISO. After `until` it is closed whatever its type. */
interface Stand {
  type?: string;
  opens?: string;
  closes?: string;
  until?: string;
  /** Its last day in words, before it has passed and after. */
  day?: string;
  ended?: string;
}

/** The same with the period for which its conditions hold, from `starts` to `ends`. */
interface Application extends Stand {
  starts?: string;
  ends?: string;
}

/** A program with the parts that were not the best when the site was built; a page writes those as JSON. */
interface Standing extends Application {
  others?: string | Stand[];
}

interface PhotoFiles {
  srcset: string;
  forms: string[];
  alt: string;
}

/** What the picture of a product is made of. */
interface Pictured {
  id: string;
  photo?: PhotoFiles | null;
  pattern?: string;
}

/** A record of `index/<kind>.<lang>.json`; what it has depends on its kind. */
interface IndexRecord extends Standing, Pictured {
  name: string;
  facets: Record<string, string[]>;
  /** How it stands today, once somebody has looked. */
  status?: Status;
  /** Its last day, once somebody has looked. */
  last?: string;
  kind?: string;
  color?: string;
  division?: string;
  award?: string;
  ended?: string;
  year?: string;
  maker?: string;
  price?: string;
  minimum?: string;
  lead_time?: string;
  amount?: string;
  rate?: string;
  yen?: number;
  day?: string;
  ask?: string;
  phone?: string;
  phone_href?: string;
  address?: string;
  hours?: string;
  newest?: string;
  rank?: number;
}

/** Records as they lie in columns. */
interface RecordColumns {
  columns: { id: string[] } & Record<string, unknown[]>;
  tables: Record<string, { rows: { id?: string }[]; of: (number | number[])[] }>;
}

type FacetOption = [value: string, text: string, count: number];

interface FacetIndex {
  id: string;
  name: string;
  options: FacetOption[];
}

/** `index/facets.<kind>.<lang>.json`. */
interface ListIndex {
  total: number;
  facets: FacetIndex[];
  sorts: [order: string, text: string][];
}

interface ListQuery {
  /** The values that are asked for by facet. */
  chosen: Record<string, string[]>;
  sort: string;
  page: number;
}

/** What a list shows for a query. */
interface Seen {
  shown: IndexRecord[];
  counts: Record<string, Record<string, number>>;
  /** How many there would be without the choices in a facet. */
  without: Record<string, number>;
}

/** A list of cards on a page, written there or drawn. */
interface Cards {
  /** The ids in the order of the page, where all records stand on it. */
  ids?: string[];
  show(query: ListQuery, records: IndexRecord[]): void;
}

/** Weekdays from 1 for Monday, from when, until when; and on what other days the place is closed. */
interface OpeningHours {
  spans: [days: number[], opens: string, closes: string][];
  closedOn: string[];
}

// Eligibility: `index/eligibility.json`.

type Result = "met" | "not-met" | "ask" | "unanswered";
type Verdict = "fits" | "may-fit" | "does-not-fit";

interface Condition {
  of?: string[];
  open?: boolean;
  at_least?: number;
}

interface EligibilityRule {
  id: string;
  test: "one-of" | "none-of" | "all-of" | "at-least";
  never?: string;
  /** The rule whose question is asked, if not its own. */
  asks?: string;
}

interface EligibilityPart {
  conditions?: Record<string, Condition>;
  asks?: number;
  /** Offers of its courses that come to an amount. */
  pays?: Payment[];
}

/** An offer with its own conditions and its figures, those of an estimate. */
interface Payment extends Pick<EligibilityPart, "conditions" | "asks"> {
  course: string;
  /** The place of the offer among those of the course. */
  offer: number;
  figures: Record<string, string | undefined>;
  /** Whether it is for the priority fields of the program, or for all but these. */
  priority?: boolean;
  rule?: { allowed: boolean; programs?: string[]; courses?: string[]; outside?: boolean };
}

/** The payment of a course that an applicant may get. */
interface Choice {
  program: string;
  themes: string[];
  pay: Payment;
  verdict: Verdict;
  /** Yen for the planned cost, without any other support. */
  alone: bigint;
  /** Whether another offer of the course may apply instead. */
  isOpen: boolean;
  /** How many conditions of the course are not decided yet. */
  questions: number;
  couldBeMore?: boolean;
}

/** A choice within a combination: the part of the cost that it pays for, and what it pays. */
interface Share {
  choice: Choice;
  cost: bigint;
  granted: bigint;
}

interface Plan {
  granted: bigint;
  shares: Share[];
  /** Pairs of which no source prints whether they may be combined. */
  toAsk: (readonly [Choice, Choice])[];
}

/** The words of what comes together, and of the estimate that it is made of. */
type SumWords = [Words<"together">, Words<"estimated">];

interface Together {
  themes: string[];
  /** Every pair of it may be combined, as printed. */
  sure: Plan;
  /** The best if the offices agree to what is not printed, where it pays more. */
  perhaps: Plan | null;
}

interface EligibilityTable {
  rules: EligibilityRule[];
  verdicts: { any: Result[]; verdict: Verdict }[];
}

interface EligibilityProgram {
  id: string;
  themes: string[];
  /** Fields for which it pays more. */
  fields?: string[];
  parts: EligibilityPart[];
}

interface Answers {
  /** Purposes. */
  want: string[];
  /** Priority fields of a product. */
  fields: string[];
  said: Record<string, string[]>;
  /** The least and the most that it may be, by rule: full years, weeks of leave. */
  numbers: Record<string, [number, number]>;
}

interface SizeLimit {
  of: string[];
  staff: number;
  capital?: number;
}

/** A size with its limits; one without is larger than all that have any. */
interface Size {
  id: string;
  limits?: SizeLimit[];
}

/** What is known of a business; what is null is not. A sole trader has a capital of 0. */
interface Business {
  industry?: string;
  staff?: number | null;
  capital?: number | null;
}

interface Judgement {
  verdict: Verdict;
  results: Record<string, Result>;
}

// Estimate.

/** The row of an offer: its attributes are texts, as the page writes them, and may be absent. */
type OfferData = DOMStringMap | Record<string, string | undefined>;

interface Estimated {
  granted: bigint;
  own: bigint | null;
  bound: string;
  overYears: { years: string; granted: bigint; own: bigint; bound: string } | null;
}

/** What an offer comes to, with all that the answer says of it. */
interface AnsweredOffer {
  course: HTMLElement;
  cost: bigint;
  data: OfferData;
  isOther: boolean;
  result: Estimated;
}

// Comparing.

type FactText = string | { status: Status; word: string };
type Fact = [label: string, lines: FactText[]];

/** A record as `index/compare/` has it: facts, what is told in sentences, and how it stands under the label `until`. */
interface WrittenRecord {
  id: string;
  name: string;
  facts: Fact[];
  words: Fact[];
  until?: string;
  stand?: Standing;
}

interface ComparedRecord extends WrittenRecord {
  href: string;
}

interface FactRow {
  label: string;
  /** The lines of each record, null where one does not tell. */
  cells: (FactText[] | null)[];
  differs: boolean;
}

// The reader's list.

/** A kept record as plain words; what it has depends on its kind. */
interface SavedEntry extends Partial<Omit<IndexRecord, "status" | "facets">> {
  id: string;
  group: string;
  name: string;
  url: string;
  status?: string;
  more?: string;
}

// The line sheet: `index/sheet/`.

type Names = Record<Lang, string>;

interface SheetMaker {
  id: string;
  names: Names;
  /** Whom to write to. */
  to: Names;
  email?: string;
  phone?: string;
  phone_href?: string;
  website?: string;
  /** Who answers, and in which languages. */
  answers: string;
}

interface SheetProduct extends Pictured {
  names: Names;
  maker: SheetMaker;
  color: string;
  /** The smallest order. */
  minimum?: number | null;
  /** What is known by its name; null is a question. */
  facts: Record<string, string | null>;
}

interface SheetEntry extends SheetProduct {
  name: string;
  other_name: string;
  made_by: string;
  contact: string | undefined;
  urls: Names;
  url: string;
}

type SheetWords = Words<"trade"> & Words<"sheet">;

interface Speech {
  lang: Lang;
  /** The address of the home page in this language. */
  home: string;
  say: SheetWords;
}

/** The words of the two languages, that of the page first. */
type Both = [Speech, Speech];

interface Wish {
  destination?: string;
  message?: string;
  /** By the id of a product. */
  quantities: Record<string, string>;
}

interface Letter {
  maker: SheetMaker;
  subject: string;
  text: string;
  /** Empty where nobody has an address. */
  mailto: string;
  isShort: boolean;
}

// The search: `search/`.

interface Card extends Standing {
  record: string;
  path: string;
  name: string;
  summary?: string;
  label?: string;
  color?: string;
  amount?: string;
  rate?: string;
  day?: string;
  said?: string;
  award?: string;
}

interface SearchHead {
  version: string;
  count: number;
  block: number;
  /** The first document of each kind. */
  kinds: Record<string, number>;
  weights: Record<string, number>;
  /** The first term of each file. */
  shards: string[];
  /** The terms, where one file holds all of them: this one. */
  terms?: Record<string, string>;
}

interface Vocabulary {
  /** Of each group the words of Japanese, parted by `|`. */
  words: string[];
  /** The kanji of those that are verbs. */
  verbs: string[];
  readings: string[];
  /** Words and phrases of Latin letters, as stems. */
  phrases: string[];
  /** The groups that each group leads to. */
  leads: number[][];
  ignored: string[];
  writing: Writing;
}

interface Writing {
  written: string[];
  kanji: string;
  kana: string;
  dropped: string;
  endings: [string, string, number][];
  units: Record<string, number>;
  largest_yen: number;
  eras: Record<string, number>;
  months: string;
  parts: Record<string, string> & { N: string };
  numeral: string;
  fraction: string;
  small_ke: string;
  pieces: Record<string, string>;
  /** Other forms of kanji by the usual one. */
  forms: Record<string, string>;
}

type PieceType = "phone" | "day" | "yen" | "share" | "time" | "word" | "number" | "run";

interface Piece {
  type: PieceType;
  text: string;
  at: number;
  terms: string[];
}

interface Alternative {
  terms: string[];
  weight: number;
}

/** A word of a question with what else to look for in its place. */
interface Unit {
  text: string;
  typed: string;
  weight: number;
  groups: number[];
  /** Its terms as typed, each with how much it says. */
  pairs: [string, number][];
  alternatives: Alternative[];
  prefix?: string;
  isSoft?: boolean;
  /** Whether it only joins two words. */
  isBorder?: boolean;
}

/** Documents with how well they answer a word, and how much of it. */
type Matches = Map<number, { value: number; covered: number }>;

/** Documents with their weights. */
type Weights = Map<number, number>;

interface TextPart {
  text: string;
  isMarked: boolean;
}

// Lists on other sites: `api/v1/themes/` (`exports/api_themes.py`).

interface EmbeddedStatus {
  from: string;
  status: Status;
  last_day?: string;
}
interface EmbeddedProgram {
  id: string;
  name: Record<Lang, string>;
  amount: Record<Lang, string>;
  statuses: EmbeddedStatus[];
}
interface EmbeddedWords {
  more: string;
  last_day: string;
  status: Record<Status, string>;
}
interface EmbeddedTheme {
  id: string;
  until: string;
  name: Record<Lang, string>;
  words: Record<Lang, EmbeddedWords>;
  now: string[];
  programs: EmbeddedProgram[];
}
