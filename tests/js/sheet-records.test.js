import { shardOf } from "/assets/js/sheet-records.js";
import { equal, test } from "./harness.js";

const cases = await (await fetch("/tests/vectors/shards.json")).json();

for (const { id, among, shard } of cases) {
  test(`${id} among ${among}`, () => equal(shardOf(id, among), shard));
}
