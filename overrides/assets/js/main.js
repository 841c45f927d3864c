// What every page may need. Each module waits for its own element and does nothing without it.

import "./deadline-status.js";
import "./theme-switch.js";
