import { Drawn } from "@/components/ui/drawn-once";

/** The icon of a screen, of those that `ScreenIconsOnce` has drawn. */
export function ScreenIcon({ href, className }: { href: string; className?: string }) {
  return <Drawn id={`screen-${href.slice(1)}`} className={className} />;
}
