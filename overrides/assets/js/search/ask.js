// The engine in the language of the page, one for all boxes on it.

import { language } from "../page.js";
import { words } from "../words.js";
import { Engine } from "./engine.js";

const engine = new Engine(new URL("../../../search/", import.meta.url).href, language());

/** The engine, the words of the search, and those of the status. */
export async function finder() {
  const [say, statuses] = await Promise.all([words("search"), words("status"), engine.open()]);
  return { engine, say, statuses };
}
