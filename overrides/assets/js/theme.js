// Which brightness comes next, given what the reader chose and what the device prefers. Touches no page.

/** The theme after a press of the switch: always the one that is not shown now. */
export function nextTheme(chosen, deviceIsDark) {
  const shown = chosen ?? (deviceIsDark ? "dark" : "light");
  return shown === "dark" ? "light" : "dark";
}
