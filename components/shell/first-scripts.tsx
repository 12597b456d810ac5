"use client";

import { SCHEME_SCRIPT } from "./color-scheme";
import { EARLY_SCRIPT } from "./early";

/**
 * What runs before anything is drawn. Drawn by the server alone: from here a browser's code has neither, and a page doesn't send them
 * a second time as what it is made of.
 */
export function FirstScripts({ nonce }: { nonce: string | undefined }) {
  const scripts = typeof window === "undefined" ? `${SCHEME_SCRIPT}${EARLY_SCRIPT}` : "";
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours
    <script nonce={nonce} dangerouslySetInnerHTML={{ __html: scripts }} suppressHydrationWarning />
  );
}
