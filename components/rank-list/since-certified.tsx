import { type CertifiedProgram, changesSince, type PlaceChange } from "@/lib/season/certified";
import { formatMoment } from "@/lib/season/format";
import type { Certification, RankListName } from "@/lib/season/schema";
import styles from "./rank-list.module.css";

const LISTS: { list: RankListName; title: string }[] = [
  { list: "primary", title: "Primary list" },
  { list: "supplemental", title: "Supplemental list" },
];

/** The certifications that were kept, the latest first, and what changed on the lists since that one. Nothing while there is none. */
export function SinceCertified({
  certifications,
  present,
  zone,
}: {
  /** In the order of their moments. */
  certifications: Certification[];
  present: Record<RankListName, CertifiedProgram[]>;
  zone: string;
}) {
  const latest = certifications.at(-1);
  if (!latest) return null;
  const changes = LISTS.flatMap(({ list }) => changesSince(latest[list], present[list]));
  return (
    <section className={styles.rail} aria-labelledby="since">
      <h2 className="rail-title" id="since">
        Since you certified
      </h2>
      {changes.length === 0 ? (
        <p>Nothing has changed on the list.</p>
      ) : (
        <>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={change.programId}>
                <span className="strong">{change.name}</span> <span className="meta">{changeWords(change)}</span>
              </li>
            ))}
          </ul>
          <p className="muted">
            In R3, your list stays as you certified it until you change it and certify again there.
          </p>
        </>
      )}
      {certifications.toReversed().map((one) => (
        <details key={`${one.at} ${one.primary.map(({ programId }) => programId).join()}`} className={styles.kept}>
          <summary>Certified {formatMoment(one.at, zone, "moment")}</summary>
          {LISTS.filter(({ list }) => one[list].length > 0).map(({ list, title }) => (
            <ol key={list} aria-label={`${title} as certified`}>
              {one[list].map(({ programId, name }, at) => (
                <li key={programId}>
                  <span className="meta tnum">{at + 1}</span> {name}
                </li>
              ))}
            </ol>
          ))}
        </details>
      ))}
    </section>
  );
}

function changeWords({ from, to }: PlaceChange): string {
  if (from === null) return `added as ${to}`;
  if (to === null) return `taken off, was ${from}`;
  return `${from} to ${to}`;
}
