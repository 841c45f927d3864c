// The words that scripts say, in the language of the page. The modules are written when the site is built.

/** The words of `words/ui.yaml` that scripts may use, by group. */
export async function words(lang = document.documentElement.lang) {
  return (await import(`./words.${lang === "en" ? "en" : "ja"}.js`)).default;
}
