import "./library-parts";
import "@fontsource-variable/inter/opsz.css";
import "./tokens.css";
import "./base.css";
import "./library.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { SCHEME_SCRIPT } from "@/components/shell/color-scheme";
import { EARLY_SCRIPT } from "@/components/shell/early";
import { LazyNotices } from "@/components/shell/lazy-notices";
import { ThemeColor } from "@/components/shell/theme-color";
import { THEME_COLORS } from "@/components/shell/theme-colors";

export const metadata: Metadata = {
  title: { default: "Rank & Thank", template: "%s · Rank & Thank" },
  description: "Thank everyone on time. Promise first place once.",
  robots: { index: false, follow: false },
  referrer: "same-origin",
  appleWebApp: { capable: true, title: "Rank & Thank" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: THEME_COLORS.light },
    { media: "(prefers-color-scheme: dark)", color: THEME_COLORS.dark },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Read on every request, so that no page is made at build time without the nonce that its scripts need.
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    // Its script has put the scheme on it by the time that React looks.
    <html lang="en" data-mantine-color-scheme="light" data-respect-reduced-motion suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, which has to run before anything is drawn */}
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: `${SCHEME_SCRIPT}${EARLY_SCRIPT}` }} />
      </head>
      <body>
        {children}
        <ThemeColor />
        <LazyNotices />
      </body>
    </html>
  );
}
