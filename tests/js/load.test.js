import { load, loadJson, remembered } from "/assets/js/load.js";
import { words } from "/assets/js/words.js";
import { equal, test } from "./harness.js";

const failure = (promise) =>
  promise.then(
    () => "no failure",
    (error) => error.message,
  );

test("what a server does not have is a failure that names it", async () => {
  equal(await failure(load("/no-page/")), "/no-page/: 404");
  equal(await failure(loadJson("/no.json")), "/no.json: 404");
});

test("what was asked for once is not asked for again, however many ask at a time", async () => {
  let times = 0;
  const next = remembered(async (key) => {
    times += 1;
    return `${key}${times}`;
  });
  equal(await Promise.all([next("a"), next("a"), next("b")]), ["a1", "a1", "b2"]);
  equal(await next("a"), "a1");
});

test("a failure reaches all who asked and is forgotten, and what comes afterwards is remembered", async () => {
  let times = 0;
  const next = remembered(async () => {
    times += 1;
    if (times === 1) throw new Error("no network");
    return times;
  });
  equal(await Promise.all([failure(next()), failure(next())]), ["no network", "no network"]);
  equal([await next(), await next()], [2, 2]);
});

test("words that did not come are asked for again", async () => {
  const { fetch } = globalThis;
  globalThis.fetch = async () => new Response("<html>", { status: 503 });
  equal((await failure(words("compare", "ja"))).endsWith("503"), true);
  globalThis.fetch = fetch;
  equal((await words("compare", "ja")).same !== undefined, true);
});
