// The question of the page of results as it stands in the address, `?q=補助金&kind=programs`. Touches no page.

const OTHERS = ["makers", "organizations", "pages"];

/**
 * The kinds of things to find: records, then the others.
 * @param {string[]} records
 */
export function kindsToFind(records) {
  return [...records, ...OTHERS];
}

/**
 * The question in an address; a kind that there is not is none.
 * @param {string} search
 * @param {string[]} kinds
 */
export function readSearch(search, kinds) {
  const asked = new URLSearchParams(search);
  const kind = asked.get("kind") ?? "";
  return { question: asked.get("q") ?? "", kind: kinds.includes(kind) ? kind : "" };
}

/**
 * The address of a question, from `?`; empty if nothing is asked.
 * @param {string} question
 * @param {string} kind
 */
export function writeSearch(question, kind) {
  const asked = new URLSearchParams();
  if (question) asked.set("q", question);
  if (kind) asked.set("kind", kind);
  return asked.size ? `?${asked}` : "";
}

/**
 * The kinds to choose from, all of them first (""), with how many there are of each; none where there is no choice.
 * @param {Record<string, number>} counts
 * @param {string[]} kinds
 * @param {string} chosen
 */
export function kindChoices(counts, kinds, chosen) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found = kinds.filter((kind) => counts[kind] || kind === chosen);
  if (!all || (found.length < 2 && !chosen)) return [];
  return [{ kind: "", count: all }, ...found.map((kind) => ({ kind, count: counts[kind] ?? 0 }))];
}

/**
 * The place that a key leads to among the box and the results: arrows go on, Escape goes back to the box.
 * @param {string} key
 * @param {number} at
 * @param {number} count
 */
export function placeAfter(key, at, count) {
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: at > 0 ? 0 : -1 }[key] ?? -1;
  return at >= 0 && next >= 0 && next < count ? next : undefined;
}
