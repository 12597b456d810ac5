/** What a phone draws around the app's window, in either theme: the canvas (app/tokens.css). */
export const THEME_COLORS = { light: "#f6f6f4", dark: "#111214" } as const;
