// The engine in the language of the page, one for all boxes on it.

import { words } from "../words.js";
import { Engine } from "./engine.js";

const lang = document.documentElement.lang === "en" ? "en" : "ja";
const engine = new Engine(new URL("../../../search/", import.meta.url).href, lang);

/** The engine, the words of the search, and those of the status. */
export async function finder() {
  const [say, statuses] = await Promise.all([words("search"), words("status"), engine.open()]);
  return { engine, say, statuses };
}
