// Where Starlight keeps the choice: "light", "dark", or "" for whatever the system says.
const place = "starlight-theme";

export type Theme = "" | "light" | "dark";

const isTheme = (text: string | null): text is Theme => text === "light" || text === "dark";

/** The choice that is kept; "" where there is none, or no storage. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(place);
    return isTheme(kept) ? kept : "";
  } catch {
    return "";
  }
}

const light = "(prefers-color-scheme: light)";

function show(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme || (matchMedia(light).matches ? "light" : "dark");
}

/** Shows a theme, here and on the site around this page. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    localStorage.setItem(place, theme);
  } catch {
    // Then it holds for this page alone.
  }
}

/** Follows the system for as long as nothing else is chosen. */
export function followSystem(): void {
  matchMedia(light).addEventListener("change", () => show(keptTheme()));
}
