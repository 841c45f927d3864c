// What <saved-list> shows of a list, decided without the page.

import { ofKind } from "./saved.js";

const [LEAST, MOST] = [2, 4];

/**
 * The parts of the page that are there; they are known by these names.
 * @param {{ count: number, isShared: boolean, trouble: string }} list
 */
export function partsShown({ count, isShared, trouble }) {
  return {
    shared: isShared,
    trouble: trouble !== "",
    anew: trouble === "unread",
    tools: count > 0,
    clear: !isShared,
    empty: count === 0,
  };
}

/**
 * What the item of a record does without, as selectors: a record that is gone has nothing to compare.
 * @param {SavedEntry} entry
 * @param {boolean} isShared
 */
export function needless({ status, url }, isShared) {
  const parts = {
    "deadline-status": !status,
    label: !url,
    ".saved__gone": url !== "",
    button: isShared,
  };
  return Object.entries(parts).flatMap(([selector, isNeedless]) => (isNeedless ? [selector] : []));
}

/**
 * How records are chosen for comparing: whether any can be, whether enough are, and whether no more may be.
 * @param {number} offered
 * @param {number} chosen
 */
export function choice(offered, chosen) {
  return { isOffered: offered >= LEAST, isEnough: chosen >= LEAST, isFull: chosen >= MOST };
}

/**
 * The question with which the line sheet shows the products of the list.
 * @param {string[]} ids
 */
export function sheetQuery(ids) {
  return `records=${ofKind(ids, "products")}`;
}
