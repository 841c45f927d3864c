// What a list of kept records is: ids such as `programs/overseas-sales`, in the order in which they were kept.
// The same text stands in the browser's storage and in an address: ids with commas between.

export const LIMIT = 200;
const ID = /^[^/]+\/(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/; // as the model has it

/**
 * The ids in `text` of records of `kinds`, each once, and the rest of it: what is no id, or one too many.
 * @param {string | null | undefined} text
 * @param {string[]} kinds
 */
export function parse(text, kinds) {
  const pieces = new Set(
    (text ?? "")
      .split(",")
      .map((piece) => piece.trim())
      .filter(Boolean),
  );
  const ids = [...pieces].filter((piece) => ID.test(piece) && kinds.includes(kindOf(piece)));
  const kept = ids.slice(0, LIMIT);
  return { ids: kept, rest: [...pieces].filter((piece) => !kept.includes(piece)) };
}

/**
 * The list with `id` at its end; a full list stays the same.
 * @param {string[]} ids
 * @param {string} id
 */
export function add(ids, id) {
  return ids.includes(id) || ids.length >= LIMIT ? ids : [...ids, id];
}

/** @param {string[]} ids @param {string} id */
export function remove(ids, id) {
  return ids.filter((other) => other !== id);
}

/**
 * Both lists, each record once, as far as there is room.
 * @param {string[]} ids
 * @param {string[]} others
 */
export function merge(ids, others) {
  return [...new Set([...ids, ...others])].slice(0, LIMIT);
}

/** @param {string} id */
export function kindOf(id) {
  return id.replace(/\/.*/, "");
}

/**
 * The ids of one kind that the list has.
 * @param {string[]} ids
 * @param {string} kind
 */
export function ofKind(ids, kind) {
  return ids.filter((id) => kindOf(id) === kind);
}

/**
 * The ids of each of `kinds` that the list has.
 * @param {string[]} ids
 * @param {string[]} kinds
 */
export function byKind(ids, kinds) {
  const groups = kinds.map((kind) => /** @type {[string, string[]]} */ ([kind, ofKind(ids, kind)]));
  return groups.filter(([, some]) => some.length);
}
