import type { Icon } from "@tabler/icons-react";

const HIDDEN = { display: "none" } as const;
/** As wide as every other icon's. */
const STROKE = 1.6;

/**
 * Icons drawn once for a whole page, out of sight, for `Drawn` to show wherever they belong: those that stand there a hundred times, or that a
 * browser would have to fetch code for.
 */
export function DrawnOnce({ icons, of }: { icons: Record<string, Icon>; of: string }) {
  return (
    <div style={HIDDEN} aria-hidden>
      {Object.entries(icons).map(([name, Icon]) => (
        <Icon key={name} id={`${of}-${name}`} stroke={STROKE} />
      ))}
    </div>
  );
}

/** One of them where it belongs, by the id that `DrawnOnce` gave it: what they are of, and its name. */
export function Drawn({ id, className = "icon" }: { id: string; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <use href={`#${id}`} />
    </svg>
  );
}
