"use client";

import { TextInput } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { inWords, type RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { useSubmit } from "@/components/form/use-submit";
import { say } from "@/components/ui/undo";
import type { DirectoryEntry } from "@/lib/directory/directory";
import { duplicateOf, type Known } from "@/lib/season/duplicates";
import type { Program } from "@/lib/season/schema";
import { POLICY_WORDS, POSITION_WORDS, SIGNAL_WORDS, STAGE_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { addProgram, editProgram } from "./actions";
import { CodeFields } from "./code-fields";
import { DirectoryField } from "./directory-field";
import { DirectoryNote } from "./directory-note";
import { ExistingProgram } from "./existing-program";
import type { OtherProgram } from "./others";
import { PlaceFields } from "./place-fields";
import styles from "./program-form.module.css";
import { StandingFields } from "./standing-fields";

type Picked = { entry: DirectoryEntry; compiled: string; age: string };

const WORDS: RowWords<Program> = {
  name: "Name",
  institution: "Institution",
  aliases: "Also called",
  city: "City",
  state: "State",
  timeZone: "Time zone",
  track: { label: "Track", say: inWords(TRACK_WORDS) },
  positionType: { label: "Position", say: inWords(POSITION_WORDS) },
  nrmpCode: "NRMP code",
  acgmeId: "ACGME ID",
  website: "Website",
  stage: { label: "Stage", say: inWords(STAGE_WORDS) },
  signal: { label: "Signal", say: inWords(SIGNAL_WORDS) },
  contactPolicy: { label: "Contact policy", say: inWords(POLICY_WORDS) },
  rank: "Rank",
  willNotRank: "Will not be ranked",
  rankReason: "Reason",
  archived: "Archived",
  notes: "Notes",
};

type Props = { program?: Program; track: Program["track"]; others: OtherProgram[] };

/** Adds a program or, with `program`, changes it. */
export function ProgramForm(props: Props) {
  return (
    <Opened row={props.program} noun="program" words={WORDS}>
      {(program) => <ProgramFields {...props} program={program} />}
    </Opened>
  );
}

function ProgramFields({ program, track, others }: Props) {
  const router = useRouter();
  const [typed, setTyped] = useState<Known>({
    name: program?.name ?? "",
    track: program?.track ?? track,
    nrmpCode: program?.nrmpCode ?? null,
    acgmeId: program?.acgmeId ?? null,
  });
  const [picked, setPicked] = useState<Picked | null>(null);
  const [again, setAgain] = useState(false);
  const twice = duplicateOf(typed, others);
  const sending = useSubmit<{ id: string }>(program ? editProgram : addProgram, ({ id }) => {
    say(program ? `Saved ${typed.name.trim()}.` : `Added ${typed.name.trim()}.`);
    router.push(`/programs/${id}`);
  });
  const errors = sending.fieldErrors;
  const known: Partial<Program> = { track, ...program, ...(picked ? filled(picked.entry, typed.track) : {}) };
  // Choosing from the directory puts fresh fields in place of those before.
  const filling = picked ? `${picked.entry.name} ${picked.entry.track}` : "by hand";

  return (
    <Form
      sending={sending}
      cancel={program ? `/programs/${program.id}` : "/programs"}
      keptAs={`program ${program?.id ?? "new"}`}
      className={styles.form}
      submitLabel={program ? "Save" : again && twice ? "Add it all the same" : "Add program"}
    >
      {program && <input type="hidden" name="id" value={program.id} />}
      {again && twice && <input type="hidden" name="again" value="on" />}
      <fieldset className={styles.group}>
        <legend>The program</legend>
        <div className={styles.wide}>
          {program ? (
            <TextInput
              name="name"
              label="Name"
              required
              withAsterisk={false}
              value={typed.name}
              onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
              error={errors.name}
              maxLength={500}
              autoComplete="off"
            />
          ) : (
            <DirectoryField
              name={typed.name}
              track={track}
              error={errors.name}
              isKept={(entry) => duplicateOf({ ...entry, track: entry.track ?? track }, others) !== null}
              onName={(name) => setTyped({ ...typed, name })}
              onPick={(entry, words) => {
                setPicked({ entry, ...words });
                setTyped({ ...entry, track: entry.track ?? typed.track });
              }}
            />
          )}
          {picked && (
            <div className={styles.told}>
              <DirectoryNote {...picked} />
            </div>
          )}
          {twice && (
            <div className={styles.told}>
              <ExistingProgram {...twice} again={again} onAgain={program ? undefined : setAgain} />
            </div>
          )}
        </div>
        <PlaceFields
          key={filling}
          known={known}
          errors={errors}
          onTrack={(chosen) => setTyped({ ...typed, track: chosen })}
        />
      </fieldset>
      <StandingFields program={program} errors={errors} />
      <CodeFields
        key={`codes ${filling}`}
        known={known}
        errors={errors}
        onCode={(code) => setTyped({ ...typed, ...code })}
      />
    </Form>
  );
}

/** What an entry of the directory fills in; a track that it does not know stays as chosen. */
function filled({ sources: _, asOf: __, track, ...fields }: DirectoryEntry, chosen: Program["track"]) {
  return { ...fields, track: track ?? chosen };
}
