import { NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useRef } from "react";
import styles from "@/components/form/form.module.css";
import { choices, LINE } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { ROLE_WORDS } from "@/lib/season/words";
import { type InterviewValues, usualWish } from "./interview-values";

const ROLES = choices(ROLE_WORDS);

/** One line for somebody who is not in the list: a name, a role, Enter. A name left in it is added with the form. */
export function AddPerson({ form: { field, set, values } }: { form: ActionForm<InterviewValues> }) {
  const input = useRef<HTMLInputElement>(null);
  const { added, newRole: role } = values;
  const name = values.newName.trim();

  function add() {
    input.current?.focus();
    if (!name) return;
    const key = Math.max(0, ...added.map((person) => person.key)) + 1;
    set({
      added: [...added, { key, name, role, thankYou: usualWish(role) }],
      newName: "",
      newRole: "faculty",
    });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" || !name) return;
    event.preventDefault();
    add();
  }

  return (
    <div className={styles.add}>
      <TextInput
        {...field("newName")}
        {...LINE}
        ref={input}
        aria-label="Name of someone else"
        placeholder="Dr. Elena Marsh"
        onKeyDown={onKeyDown}
      />
      <NativeSelect {...field("newRole")} aria-label="Role" data={ROLES} />
      <Button onClick={add}>
        <IconPlus className="icon" aria-hidden />
        Add person
      </Button>
    </div>
  );
}
