// The theme of the site holds here too, and a change here holds there.
{
  const key = "starlight-theme";
  const stored = localStorage.getItem(key);
  const dark = stored === "dark" || (stored !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  localStorage.setItem("redoc.colorMode", dark ? "dark" : "light");
  document.documentElement.classList.add(dark ? "dark" : "light");
  let last = dark;
  new MutationObserver(() => {
    const now = document.documentElement.classList.contains("dark");
    if (now === last) return;
    last = now;
    localStorage.setItem(key, now ? "dark" : "light");
  }).observe(document.documentElement, { attributes: true, attributeFilter: ["class"] });
}
