// Before anything is drawn: the theme that the site around this page remembers, and where the page came from.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem("starlight-theme");
  } catch {
    // Without storage the system decides.
  }
  const isLight = matchMedia("(prefers-color-scheme: light)").matches;
  document.documentElement.dataset.theme = kept || (isLight ? "light" : "dark");
  if (location.protocol !== "file:") return;
  addEventListener("DOMContentLoaded", () => {
    document.getElementById("opened-as-file").hidden = false;
  });
})();
