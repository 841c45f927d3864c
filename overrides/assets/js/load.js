// Files of the site as scripts fetch them, and a memory for what has come.

/**
 * The answer for an address that has something.
 * @param {string | URL} address
 * @param {RequestInit} [options]
 */
export async function load(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/**
 * @param {string | URL} address
 * @param {RequestInit} [options]
 */
export async function loadJson(address, options) {
  return (await load(address, options)).json();
}

/**
 * The asynchronous `make`, asked once for each key. A failure is forgotten: the next who asks may have more luck.
 * @template Key, Made
 * @param {(key: Key) => Promise<Made>} make
 * @returns {(key: Key) => Promise<Made>}
 */
export function remembered(make) {
  /** @type {Map<Key, Promise<Made>>} */
  const made = new Map();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const making = make(key);
    made.set(key, making);
    making.catch(() => made.delete(key));
    return making;
  };
}
