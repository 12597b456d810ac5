import type { MetadataRoute } from "next";
import { THEME_COLORS } from "@/components/shell/theme-colors";

/** What a phone or a desk needs to know to install the app: its name, icons, window, and the two jobs that are reached from its icon. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "Rank & Thank",
    short_name: "Rank & Thank",
    description: "Thank everyone on time. Promise first place once.",
    lang: "en-US",
    start_url: "/today",
    scope: "/",
    display: "standalone",
    background_color: THEME_COLORS.light,
    theme_color: THEME_COLORS.light,
    icons: [
      { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
      { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
      { src: "/icons/maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
      { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    share_target: {
      action: "/api/share",
      method: "POST",
      enctype: "multipart/form-data",
      params: {
        title: "title",
        text: "text",
        url: "url",
        files: [{ name: "files", accept: ["message/rfc822", ".eml"] }],
      },
    },
    shortcuts: [
      { name: "Log a message", short_name: "Log", url: "/today#log" },
      { name: "After the interview", short_name: "After", url: "/after" },
    ],
  };
}
