// The words that scripts say, in the language of the page. The modules are written when the site is built.

/** The words of one group of `words/ui.yaml` that scripts may use. */
export async function words(group, lang = document.documentElement.lang) {
  return (await import(`./words/${group}.${lang === "en" ? "en" : "ja"}.js`)).default;
}

/** Fill the gaps of a word: `fill("{n} items", { n: 3 })`. */
export function fill(word, values) {
  return word.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}
