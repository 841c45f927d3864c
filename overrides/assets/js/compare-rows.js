// Facts of several records side by side.

/**
 * A row for each fact that any record tells, in the order in which they tell them; `null` where one does not.
 * @param {Fact[][]} records
 */
export function align(records) {
  const sections = inOrder(records.map((facts) => facts.map(({ section }) => section)));
  return sections.flatMap((section) => {
    const inside = records.map((facts) => facts.filter((fact) => fact.section === section));
    const labels = inOrder(inside.map((facts) => facts.map(({ label }) => label)));
    return labels.map((label) => row(section, label, inside));
  });
}

/**
 * @param {string} section
 * @param {string} label
 * @param {Fact[][]} records
 * @returns {FactRow}
 */
function row(section, label, records) {
  const cells = records.map((facts) => {
    const lines = facts.filter((fact) => fact.label === label).flatMap((fact) => fact.lines);
    return lines.length ? lines : null;
  });
  return { section, label, cells, differs: new Set(cells.map((lines) => JSON.stringify(lines))).size > 1 };
}

/**
 * Every key once; one that only a later list has comes after the key that it follows there.
 * @param {string[][]} lists
 */
function inOrder(lists) {
  /** @type {string[]} */
  const order = [];
  for (const list of lists) {
    let place = 0;
    for (const key of list) {
      if (!order.includes(key)) order.splice(place, 0, key);
      place = order.indexOf(key) + 1;
    }
  }
  return order;
}
