import { isComposed, listen } from "/assets/js/typing.js";
import { equal, test } from "./harness.js";

/** What is asked of a field that says `values` one after the other while they are composed. */
function asked(...values) {
  const input = Object.assign(new EventTarget(), { value: "" });
  const questions = [];
  listen(input, (question, pause) => questions.push([question, pause > 0]));
  for (const value of values) {
    input.value = value;
    input.dispatchEvent(Object.assign(new Event("input"), { isComposing: true }));
  }
  return { input, questions };
}

test("consonants that wait for their vowel are not asked for", () =>
  equal(
    asked("h", "ほ", "ほj", "ほじょｋ", "補助金 sh").questions.map(([question]) => question),
    ["", "ほ", "ほ", "ほじょ", "補助金"],
  ));

test("a word of Latin letters is asked for letter by letter, also where a keyboard composes it", () =>
  equal(
    asked("pa", "pat", "paten").questions.map(([question]) => question),
    ["pa", "pat", "paten"],
  ));

test("what is composed is announced after a pause, and at once when it is done", () => {
  const { input, questions } = asked("ほj");
  input.dispatchEvent(new Event("compositionend"));
  equal(questions, [
    ["ほ", true],
    ["ほj", false],
  ]);
});

test("a key of a composition is known, in Safari too", () =>
  equal(
    [{ isComposing: true }, { isComposing: false, keyCode: 229 }, { isComposing: false, keyCode: 13 }].map(isComposed),
    [true, true, false],
  ));
