// Facts of several records side by side. A fact is `{ section, label, lines }`.

/** A row for each fact that any record tells, in the order in which they tell them; `null` where one does not. */
export function align(records) {
  const sections = inOrder(records.map((facts) => facts.map((it) => it.section)));
  return sections.flatMap((section) => {
    const inside = records.map((facts) => facts.filter((it) => it.section === section));
    const labels = inOrder(inside.map((facts) => facts.map((it) => it.label)));
    return labels.map((label) => row(section, label, inside));
  });
}

function row(section, label, records) {
  const cells = records.map((facts) => {
    const lines = facts.filter((it) => it.label === label).flatMap((it) => it.lines);
    return lines.length ? lines : null;
  });
  return { section, label, cells, differs: new Set(cells.map((it) => JSON.stringify(it))).size > 1 };
}

/** Every key once; one that only a later list has comes after the key that it follows there. */
function inOrder(lists) {
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
