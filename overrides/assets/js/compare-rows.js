// Facts of several records side by side.

/**
 * A row for each fact that any record tells, in the order in which they tell them; `null` where one does not.
 * @param {Fact[][]} records
 * @returns {FactRow[]}
 */
export function align(records) {
  return inOrder(records.map((facts) => facts.map(([label]) => label))).map((label) => {
    const cells = records.map((facts) => {
      const lines = facts.filter(([other]) => other === label).flatMap(([, told]) => told);
      return lines.length ? lines : null;
    });
    return { label, cells, differs: new Set(cells.map((lines) => JSON.stringify(lines))).size > 1 };
  });
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
