import { IconCircleCheck, IconClock, IconMail } from "@tabler/icons-react";
import { count, listOf } from "@/lib/season/words";
import styles from "./bring-in.module.css";
import { notKept } from "./not-kept";
import type { Preview } from "./send";
import type { LotState } from "./use-lot";

/** What comes in, what Today shows then, what isn't kept, and how all of it is undone. */
export function PreviewRail({ lot, preview }: { lot: LotState; preview: Preview }) {
  const { made, after } = preview;
  const lines: [number, string][] = [
    [made.programs ?? 0, (made.programs ?? 0) === 1 ? "program" : "programs"],
    [made.interviews ?? 0, (made.interviews ?? 0) === 1 ? "interview" : "interviews"],
    [
      made.contacts ?? 0,
      `${(made.contacts ?? 0) === 1 ? "person" : "people"}${after.addressed > 0 ? `, ${after.addressed} with an address` : ""}`,
    ],
    [
      made.messages ?? 0,
      `${(made.messages ?? 0) === 1 ? "message" : "messages"}${after.thankYous > 0 ? `, ${count(after.thankYous, "thank-you")}` : ""}`,
    ],
    [made.rotations ?? 0, (made.rotations ?? 0) === 1 ? "rotation" : "rotations"],
    [made.tasks ?? 0, (made.tasks ?? 0) === 1 ? "task" : "tasks"],
  ];
  const coming = lines.filter(([n]) => n > 0);
  const forgotten = notKept(lot.files);
  return (
    <>
      <section>
        <h2 className="rail-title">What comes in</h2>
        {coming.length === 0 && <p className="muted">Nothing new so far.</p>}
        <ul className={styles.counts}>
          {coming.map(([n, words]) => (
            <li key={words}>
              <b className="tnum">{n}</b> {words}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="rail-title">What Today will show</h2>
        <ul className={styles.today}>
          {after.cleared > 0 && (
            <li>
              <IconCircleCheck className={`icon ${styles.cleared}`} aria-hidden />
              {count(after.cleared, "thank-you")} cleared by mail you sent
            </li>
          )}
          {after.late > 0 && (
            <li>
              <IconClock className="icon late" aria-hidden />
              <span>
                <b className="late">{count(after.late, "late thank-you", "late thank-yous")}</b>
                {after.latePrograms.length > 0 && `, ${listOf(after.latePrograms)}`}
              </span>
            </li>
          )}
          {after.replies > 0 && (
            <li>
              <IconMail className="icon" aria-hidden />
              {count(after.replies, "reply", "replies")} owed
            </li>
          )}
        </ul>
        {after.cleared + after.late + after.replies === 0 && <p className="muted">No thank-you late, no reply owed.</p>}
      </section>
      {forgotten.length > 0 && (
        <section>
          <h2 className="rail-title">Not kept</h2>
          {forgotten.map((words) => (
            <p key={words} className="muted">
              {words}
            </p>
          ))}
        </section>
      )}
      <section>
        <h2 className="rail-title">If it’s wrong</h2>
        <p className="muted">
          One Undo takes all of it back, for 30 days. Bringing the same files in again changes nothing.
        </p>
      </section>
    </>
  );
}
