"use client";

import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { PageBody } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import type { Program, Strength } from "@/lib/season/schema";
import { listOf, STRENGTH_WORDS } from "@/lib/season/words";
import { StrengthDialog } from "./strength-dialog";
import styles from "./strength-list.module.css";
import type { StrengthRow } from "./strength-rows";

type Named = Pick<Program, "id" | "name">;

function Mentioned({ row, interviewed }: { row: StrengthRow; interviewed: Named[] }) {
  const news = interviewed.filter(({ id }) => row.told.every((program) => program.id !== id));
  return (
    <div className={styles.told}>
      {row.told.length === 0 ? (
        <p className="meta">Not used in a message yet.</p>
      ) : (
        <ul className="row wrap" aria-label="Mentioned to">
          {row.told.map(({ id, name, day }) => (
            <li key={id}>
              <Link className="tag" href={`/programs/${id}`}>
                {name}, {day}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {row.told.length > 0 && news.length > 0 && (
        <p className="meta">Not yet mentioned to {listOf(news.map(({ name }) => name))}, where you interviewed.</p>
      )}
    </div>
  );
}

/** What the applicant can honestly say, with what shows it and who has been told. `interviewed`: programs interviewed at. */
export function StrengthList({ rows, interviewed }: { rows: StrengthRow[]; interviewed: Named[] }) {
  const [opened, setOpened] = useState(false);
  const [editing, setEditing] = useState<Strength | undefined>();

  function open(strength?: Strength) {
    setEditing(strength);
    setOpened(true);
  }

  const add = (
    <Button size="sm" onClick={() => open()}>
      <IconPlus className="icon" aria-hidden />
      Add a strength
    </Button>
  );

  return (
    <>
      <PageBody>
        {rows.length === 0 ? (
          <div className="empty">
            <h2>No strengths yet.</h2>
            <p>
              Write down once what you can honestly say about yourself: that you need no visa, where you’re from, what
              you’ve published. Each letter can then bring a program something new.
            </p>
            {add}
          </div>
        ) : (
          <>
            <p className={`muted ${styles.intro}`}>
              What you can honestly say about yourself, and which programs your logged letters have mentioned it to.
            </p>
            <ul className={styles.list}>
              {rows.map((row) => (
                <li key={row.strength.id} className={styles.strength}>
                  <div className={styles.fact}>
                    <p className="meta">{STRENGTH_WORDS[row.strength.kind]}</p>
                    <button
                      type="button"
                      className={styles.edit}
                      aria-label={`${row.strength.fact} Edit`}
                      onClick={() => open(row.strength)}
                    >
                      {row.strength.fact}
                    </button>
                    {row.strength.evidence && <p className="meta">Evidence: {row.strength.evidence}</p>}
                  </div>
                  <Mentioned row={row} interviewed={interviewed} />
                </li>
              ))}
            </ul>
            {add}
          </>
        )}
      </PageBody>
      <StrengthDialog opened={opened} strength={editing} onClose={() => setOpened(false)} />
    </>
  );
}
