// What a list of kept records is: ids such as `programs/overseas-sales`, in the order in which they were kept.
// The same text stands in the browser's storage and in an address: ids with commas between.

export const LIMIT = 200;
const ID = /^[^/]+\/(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*$/; // as the model has it

/** The ids in `text` of records of `kinds`, each once, and the rest of it: what is no id, or one too many. */
export function parse(text, kinds) {
  const isId = (it) => ID.test(it) && kinds.includes(kindOf(it));
  const pieces = new Set(
    (text ?? "")
      .split(",")
      .map((it) => it.trim())
      .filter(Boolean),
  );
  const ids = [...pieces].filter(isId);
  const kept = ids.slice(0, LIMIT);
  return { ids: kept, rest: [...pieces].filter((it) => !kept.includes(it)) };
}

/** The list with `id` at its end; a full list stays the same. */
export function add(ids, id) {
  return ids.includes(id) || ids.length >= LIMIT ? ids : [...ids, id];
}

export function remove(ids, id) {
  return ids.filter((it) => it !== id);
}

/** Both lists, each record once, as far as there is room. */
export function merge(ids, others) {
  return [...new Set([...ids, ...others])].slice(0, LIMIT);
}

export function kindOf(id) {
  return id.split("/")[0];
}

/** The ids of each of `kinds` that the list has. */
export function byKind(ids, kinds) {
  const groups = kinds.map((kind) => [kind, ids.filter((id) => kindOf(id) === kind)]);
  return groups.filter(([, some]) => some.length);
}
