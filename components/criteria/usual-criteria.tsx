"use client";

import { useSubmit } from "@/components/form/use-submit";
import { Button } from "@/components/ui/button";
import { USUAL_CRITERIA } from "@/lib/season/usual-criteria";
import { addCriteria } from "./actions";
import styles from "./criteria.module.css";

/** Offers the criteria that many use, one by one or together; nothing where all are there. `known`: names of those there are. */
export function UsualCriteria({ known }: { known: string[] }) {
  const sending = useSubmit(addCriteria);
  const offered = USUAL_CRITERIA.filter(({ name }) => !known.includes(name));
  if (offered.length === 0) return null;
  return (
    <section className={styles.usual} aria-label="Common criteria">
      <p className="meta">Common criteria. Add the ones that matter to you, then change them as you like.</p>
      <p className="row wrap">
        {offered.map((criterion) => (
          <button
            key={criterion.name}
            type="button"
            className="chip"
            disabled={sending.pending}
            onClick={() => sending.submit({ criteria: [criterion] })}
          >
            Add {criterion.name}
          </button>
        ))}
      </p>
      {known.length === 0 && (
        <Button disabled={sending.pending} onClick={() => sending.submit({ criteria: offered })}>
          Add all {offered.length}
        </Button>
      )}
      {sending.formError && (
        <p className="late" role="alert">
          {sending.formError}
        </p>
      )}
    </section>
  );
}
