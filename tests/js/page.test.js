import { copy, homeUrl, language } from "/assets/js/page.js";
import { equal, test } from "./harness.js";

test("the language and the home are those of the page, and Japanese where the page is in neither language", () => {
  const said = ["ja", "en", "fr"].map((lang) => {
    document.documentElement.lang = lang;
    return [language(), new URL(homeUrl()).pathname];
  });
  document.documentElement.lang = "ja";
  equal(said, [
    ["ja", "/"],
    ["en", "/en/"],
    ["ja", "/"],
  ]);
});

async function withClipboard(clipboard, run) {
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  const answer = await run();
  delete navigator.clipboard;
  return answer;
}

test("a copy is told from one that a browser refuses, or cannot make", async () => {
  const texts = [];
  const attempt = () => copy("a list");
  equal(await withClipboard({ writeText: async (text) => texts.push(text) }, attempt), true);
  equal(await withClipboard({ writeText: () => Promise.reject(new Error("not allowed")) }, attempt), false);
  equal(await withClipboard(undefined, attempt), false);
  equal(texts, ["a list"]);
});
