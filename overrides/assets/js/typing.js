// What is typed with an input method, which composes kana before it makes words of them.

const WAITING = /(?<![a-z])[^\W\d_aeiou]{1,3}$/i;

const PAUSE = 700;

/**
 * Whether a key belongs to a composition. Safari says so of the last one by its code alone.
 * @param {KeyboardEvent} event
 */
export const isComposed = ({ isComposing, keyCode }) => isComposing || keyCode === 229;

/**
 * Tell `ask` of every change of what stands in a field: what is asked so far, and after how many milliseconds the answer
 * may be announced. Of what is being composed, consonants that wait for their vowel are left off (ほj).
 * @param {HTMLInputElement} input
 * @param {(question: string, pause: number) => void} ask
 */
export function listen(input, ask) {
  const change = ({ isComposing = false }) => {
    const value = isComposing ? input.value.normalize("NFKC").replace(WAITING, "") : input.value;
    ask(value.trim(), isComposing ? PAUSE : 0);
  };
  input.addEventListener("input", change);
  input.addEventListener("compositionend", () => change({}));
}
