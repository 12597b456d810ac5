import { Checkbox } from "@mantine/core";
import styles from "./bring-in.module.css";
import type { PreviewItem } from "./send";
import type { LotState } from "./use-lot";

const toggled = (list: string[], key: string) =>
  list.includes(key) ? list.filter((other) => other !== key) : [...list, key];

const placeOf = ({ file, at }: PreviewItem) => `${file}, ${at}`;

/** Something new, with the tick that takes it. */
export function NewRow({ item, lot, taken }: { item: PreviewItem; lot: LotState; taken: boolean }) {
  return (
    <div className={styles.row} data-row>
      <Checkbox
        className={styles.tick}
        checked={taken}
        onChange={() => {
          const list = lot.decisions.leaveAll ? "take" : "leave";
          lot.decide({ [list]: toggled(lot.decisions[list], item.key) });
        }}
        label={item.title}
      />
      <span className={styles.detail}>
        {[item.detail, ...item.follows.map(({ words }) => words)].filter(Boolean).join(" · ")}
      </span>
      <span className={styles.where}>{placeOf(item)}</span>
    </div>
  );
}

const FOLLOWS = { so: "Then", clash: "Clash", mail: "Mail" } as const;

/** Something that differs: yours, the file's, and what follows from taking the file's. */
export function ChangedRow({ item, lot }: { item: PreviewItem; lot: LotState }) {
  const { both } = item;
  return (
    <div data-row>
      <div className={styles.row}>
        <Checkbox
          className={styles.tick}
          checked={lot.decisions.take.includes(item.key)}
          onChange={() => lot.decide({ take: toggled(lot.decisions.take, item.key) })}
          label={item.title}
        />
        <span className={styles.detail}>
          {both && (
            <>
              {both.field} <span className={styles.mark}>Yours</span> {both.yours || "nothing"}{" "}
              <span className={styles.mark}>File</span> {both.theirs}
            </>
          )}
        </span>
        <span className={styles.where}>{placeOf(item)}</span>
      </div>
      {item.follows.length > 0 && (
        <dl className={styles.follows}>
          {item.follows.map(({ kind, words }) => (
            <div key={words}>
              <dt className={kind === "clash" ? "late strong" : "muted"}>{FOLLOWS[kind]}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Something that is left out, and why. */
export function LeftRow({ item }: { item: PreviewItem }) {
  return (
    <div className={styles.row}>
      <span className={styles.untaken} aria-hidden />
      <span className="strong">{item.title}</span>
      <span className={styles.detail}>{item.detail}</span>
      <span className={styles.where}>{placeOf(item)}</span>
    </div>
  );
}
