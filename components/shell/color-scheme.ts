/** Light, dark, or as the device has it. */
export type ColorScheme = "auto" | "light" | "dark";

/** Where this browser keeps the choice. */
const KEPT = "mantine-color-scheme-value";
/** The document's attribute that the tokens and the component library's styles go by. */
const ATTRIBUTE = "data-mantine-color-scheme";

/** The choice that this browser keeps. */
export function keptScheme(): ColorScheme {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    return "auto";
  }
}

/** Keeps the choice in this browser, and shows it in every tab of it. */
export function chooseScheme(scheme: ColorScheme): void {
  try {
    localStorage.setItem(KEPT, scheme);
  } catch {
    // Shown anyway, until the page is left.
  }
  const dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute(ATTRIBUTE, dark ? "dark" : "light");
}

/** Runs before anything is drawn: shows the scheme, and goes on to where another tab chooses, or the device changes. */
export const SCHEME_SCRIPT = `(() => {
  const device = matchMedia("(prefers-color-scheme: dark)");
  const show = () => {
    let kept = null;
    try { kept = localStorage.getItem("${KEPT}"); } catch {}
    const dark = kept === "dark" || (kept !== "light" && device.matches);
    document.documentElement.setAttribute("${ATTRIBUTE}", dark ? "dark" : "light");
  };
  show();
  device.addEventListener("change", show);
  addEventListener("storage", (event) => { if (event.key === "${KEPT}" || event.key === null) show(); });
})();`;
