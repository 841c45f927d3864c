// Files of the site as scripts fetch them, and a memory for what has come.

/** The answer for an address that has something. */
export async function load(address, options) {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

export async function loadJson(address, options) {
  return (await load(address, options)).json();
}

/** The asynchronous `make`, asked once for each key. A failure is forgotten: the next who asks may have more luck. */
export function remembered(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) {
      made.set(key, make(key));
      made.get(key).catch(() => made.delete(key));
    }
    return made.get(key);
  };
}
