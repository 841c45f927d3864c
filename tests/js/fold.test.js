import { fold, width } from "/assets/js/search/fold.js";
import { learn, terms } from "/assets/js/search/terms.js";
import { equal, test } from "./harness.js";

const vectors = async (name) => (await fetch(`/tests/vectors/${name}.json`)).json();

learn(await vectors("writing"));

for (const { name, text, folded } of await vectors("fold")) test(name, () => equal(fold(text), folded));
for (const { name, text, terms: wanted } of await vectors("terms")) test(name, () => equal(terms(text), wanted));

test("katakana stay until the last fold", () => equal(width("ｾﾐﾅｰ"), "セミナー"));
