import styles from "./key-list.module.css";
import { OTHERS, SINGLE } from "./keys";

/** Every key and what it does; the single letters only where they are on. */
export function KeyList({ single }: { single: boolean }) {
  return (
    <dl className={styles.keys}>
      {[...(single ? SINGLE : []), ...OTHERS].map(([key, does]) => (
        <div key={key}>
          <dt>
            {key.split(" ").map((one) => (
              <kbd key={one} className="kbd">
                {one}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
