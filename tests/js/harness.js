// The smallest thing that can run tests: a list of names, and what went wrong under each.

const tests = [];

/** Remember a test; `run` may be asynchronous. */
export function test(name, run) {
  tests.push({ name, run });
}

/** Complain unless both have the same JSON. */
export function equal(actual, expected) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${is} instead of ${should}`);
}

/** Run the tests of `module` and tell how many there are and what failed, by name. */
export async function run(module) {
  await import(module);
  const failures = {};
  for (const { name, run } of tests) {
    try {
      await run();
    } catch (error) {
      failures[name] = error.message;
    }
  }
  return { count: tests.length, failures };
}
