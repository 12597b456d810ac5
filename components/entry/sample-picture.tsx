import { Pips } from "@/components/ui/pips";
import { Ruler } from "@/components/ui/ruler";
import { Signal } from "@/components/ui/signal";
import styles from "./entry.module.css";

const PROGRAMS = [
  { name: "Keystone Methodist", signal: "gold", used: 3 },
  { name: "Tidewater Health", signal: "gold", used: 0 },
  { name: "Lakeshore University", signal: "gold", used: 0 },
  { name: "Narragansett General", signal: "silver", used: 2 },
  { name: "Harlow–St. Anne", signal: "silver", used: 1 },
  { name: "Piedmont Regional", signal: "silver", used: 0 },
] as const;

/** What the app looks like, drawn with its own parts; nothing in it can be pressed. */
export function SamplePicture() {
  return (
    <div className={styles.sample}>
      <p className="meta">Sample season</p>
      <section className={`${styles.group} ${styles.overdue}`}>
        <div>
          Harlow–St. Anne <span className="late push">2 h 40 m late</span> <Ruler hours={75} state="overdue" />
        </div>
        <ul>
          <li>
            <i /> <b className="strong">Dr. Elena Marsh</b> <span className="faint">Program director</span>
          </li>
          <li>
            <i /> <b className="strong">Dr. Owen Tak</b> <span className="faint">Faculty</span>
          </li>
        </ul>
      </section>
      <section className={`${styles.group} ${styles.due}`}>
        <div>
          Lakeshore University <span className="due push">23 h 50 m left</span> <Ruler hours={48.2} state="due" />
        </div>
        <ul>
          <li>
            <i /> <b className="strong">Dr. Ruth Adeyemi</b> <span className="faint">Program director</span>
          </li>
        </ul>
      </section>
      <ul className={styles.programs}>
        {PROGRAMS.map(({ name, signal, used }) => (
          <li key={name}>
            <b className="strong">{name}</b>
            <span>Interviewed</span>
            <Signal signal={signal} />
            <Pips used={used} limit={3} />
          </li>
        ))}
      </ul>
    </div>
  );
}
