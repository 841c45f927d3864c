// Two tests for the harness itself: one that holds and one that does not.

import { equal, test } from "./harness.js";

test("one is one", () => equal(1, 1));
test("one is two", () => equal(1, 2));
