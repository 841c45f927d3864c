// Which brightness comes next, given what the reader chose and what the device prefers. Touches no page.

const THEMES = ["light", "dark"];

/**
 * The theme after a press of the switch: always the one that is not shown now.
 * @param {string | undefined} chosen
 * @param {boolean} deviceIsDark
 */
export function nextTheme(chosen, deviceIsDark) {
  const shown = chosen && THEMES.includes(chosen) ? chosen : deviceIsDark ? "dark" : "light";
  return shown === "dark" ? "light" : "dark";
}
