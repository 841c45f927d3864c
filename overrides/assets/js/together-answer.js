// What <eligibility-check> answers on combining: for each purpose a sum, what it is made of, and what one has to ask.

import { make } from "./make.js";
import { money } from "./money.js";
import { find, language } from "./page.js";
import { fill, wordFor } from "./words.js";

/**
 * @param {{ cost: bigint, found: Together[], uncounted: number, want: string[] }} sum
 * @param {(program: string) => HTMLElement} nodeOf
 * @param {(theme: string) => string} purpose
 * @param {[Words<"verdict">, ...SumWords]} words
 */
export function answer({ cost, found, uncounted, want }, nodeOf, purpose, [verdicts, say, units]) {
  /** @param {bigint} amount */
  const yen = (amount) => money(amount, language());

  /** @param {Choice} choice */
  const nameOf = ({ program }) => find(nodeOf(program), "h3").textContent;

  /** @param {Share} share */
  const row = ({ choice, cost: part, granted }) => {
    const { program, pay, verdict, isOpen, couldBeMore } = choice;
    const node = nodeOf(program);
    // With the places at which its name may break.
    const link = /** @type {HTMLAnchorElement} */ (find(node, "a", HTMLAnchorElement).cloneNode(true));
    link.href += `?cost=${cost}#course-${pay.course}`;
    const { rate, limitPer } = pay.figures;
    const how = rate ? fill(say.part, { cost: yen(part), rate }) : say.fixed;
    const unit = limitPer ? ` (${wordFor(units, `unit-${limitPer}`)})` : "";
    const why = [find(node, "[data-why]").textContent, isOpen && say.open, couldBeMore && say.more];
    return make(
      "li",
      { "data-record": `programs/${program}` },
      make("p", {}, link, " ", find(node, `[data-pay="${pay.course}/${pay.offer}"]`).textContent),
      make("p", {}, make("strong", {}, yen(granted)), ` ${how}${unit}`),
      make("p", {}, make("b", {}, verdicts[verdict]), " ", find(node, "deadline-status").cloneNode(true)),
      ...why.map((text) => text && make("p", {}, text)),
      find(node, `[data-combination="${pay.course}"], [data-combination=""]`).cloneNode(true),
    );
  };

  /** @param {Plan} plan @param {string} word */
  const shown = ({ granted, shares, toAsk }, word) => [
    make(
      "p",
      { class: "together__sum" },
      make("strong", {}, fill(word, { amount: yen(granted) })),
      " ",
      fill(say.of_cost, { cost: yen(cost) }),
    ),
    make("ul", {}, ...shares.map(row)),
    ...toAsk.map(([one, other]) =>
      make("p", { class: "together__ask" }, fill(say.pair, { one: nameOf(one), other: nameOf(other) })),
    ),
  ];

  const plans = found.flatMap(({ themes, sure, perhaps }) => [
    make("h4", {}, fill(say.purpose, { themes: themes.map(purpose).join(" / ") })),
    ...shown(sure, say.most),
    ...(perhaps ? shown(perhaps, say.perhaps) : []),
  ]);
  const first = !cost ? say.start : !found.length ? say.none : want.length ? "" : say.choose;
  const last = cost && uncounted ? fill(say.uncounted, { n: uncounted }) : "";
  return [make("p", {}, first), ...plans, make("p", {}, last)];
}
