"use client";

import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import styles from "@/components/form/form.module.css";
import { useSubmit } from "@/components/form/use-submit";
import { addProgram } from "@/components/programs/actions";
import { Button } from "@/components/ui/button";
import type { Program } from "@/lib/season/schema";

/** A program that is not in the season yet, added by its name alone; `onAdded` gets its id. Stands within another form. */
export function AddByName({ track, onAdded }: { track: Program["track"]; onAdded: (id: string) => void }) {
  const [name, setName] = useState("");
  const sending = useSubmit<{ id: string }>(addProgram, ({ id }) => onAdded(id));

  function add() {
    if (name.trim()) sending.submit({ name, track });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  }
  return (
    <div className={`${styles.line} ${styles.below}`}>
      <TextInput
        label="Program name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        error={sending.fieldErrors.name ?? sending.formError}
        maxLength={500}
        autoComplete="off"
      />
      <Button disabled={sending.pending || !name.trim()} onClick={add}>
        Add program
      </Button>
    </div>
  );
}
