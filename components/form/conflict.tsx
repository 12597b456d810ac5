import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import type { Difference } from "./differences";
import styles from "./form.module.css";

/** The form's row was changed elsewhere meanwhile: both versions, by field where they differ, and the choice between them. */
export function Conflict({
  noun,
  differing,
  pending,
  onKeep,
  onTake,
}: {
  noun: string;
  differing: Difference[];
  pending: boolean;
  onKeep: () => void;
  onTake: () => void;
}) {
  return (
    <section className={styles.conflict} aria-label="Changed elsewhere">
      <Callout level="stop" role="alert">
        <b className="strong">This {noun} changed in another tab or on another device.</b> Nothing was saved; what you
        typed is still here.
      </Callout>
      <table className={styles.both}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Field</span>
            </th>
            <th scope="col">The other</th>
            <th scope="col">Yours</th>
          </tr>
        </thead>
        <tbody>
          {differing.map(({ label, there, here }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="preserve">{there}</td>
              <td className="preserve">{here}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="row wrap">
        <Button disabled={pending} onClick={onKeep}>
          Keep mine
        </Button>
        <Button disabled={pending} onClick={onTake}>
          Use the other
        </Button>
      </div>
    </section>
  );
}
