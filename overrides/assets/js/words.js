// The words that scripts say, in the language of the page. The files are written when the site is built.

const loaded = new Map();

/** The words of one group of `words/ui.yaml` that scripts may use. */
export function words(group, lang = document.documentElement.lang) {
  const name = `./words/${group}.${lang === "en" ? "en" : "ja"}.json`;
  if (!loaded.has(name)) loaded.set(name, fetch(new URL(name, import.meta.url)).then((answer) => answer.json()));
  return loaded.get(name);
}

/** Fill the gaps of a word: `fill("{n} items", { n: 3 })`. */
export function fill(word, values) {
  return word.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}
