import { Link } from "@/components/ui/link";
import { WAY_WORDS } from "./kind-words";
import type { MissingWay } from "./missing-ways";
import styles from "./notices.module.css";

/** Where nothing reaches a person yet: what they can set up, the easiest first, each with the way there. */
export function FirstStep({ ways }: { ways: MissingWay[] }) {
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="first-step" className={styles.missing}>
      <h2 id="first-step">First, choose one way to be reminded</h2>
      <ul aria-label="Ways you can set up">
        {ways.map(({ way, what, setUp }) => (
          <li key={way}>
            <span className="strong">{WAY_WORDS[way]}</span> <span className="muted">{what}</span>{" "}
            {setUp && (
              <Link className="link tap" href={setUp.href}>
                {setUp.label}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
