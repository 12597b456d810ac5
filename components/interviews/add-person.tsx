import { NativeSelect, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type KeyboardEvent, useId, useRef } from "react";
import { NEW_ROLES, USUAL_ROLE } from "@/components/contacts/usual-role";
import styles from "@/components/form/form.module.css";
import { LINE } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import type { Contact } from "@/lib/season/schema";
import { personName } from "@/lib/season/words";
import { type InterviewValues, withTyped } from "./interview-values";

/**
 * One line for whoever was there: names, a role, Enter. Somebody of the program is offered while the name is typed and ticked by it;
 * names left in the line are added with the form.
 */
export function AddPerson({
  form: { field, set, values },
  contacts,
}: {
  form: ActionForm<InterviewValues>;
  /** The program's people. */
  contacts: readonly Contact[];
}) {
  const input = useRef<HTMLInputElement>(null);
  const ids = useId();
  const name = values.newName.trim();

  function add() {
    input.current?.focus();
    if (name) set({ ...withTyped(values, contacts), newName: "", newRole: USUAL_ROLE });
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
        label="Name"
        aria-label="Name of someone else"
        placeholder="Dr. Elena Marsh, Owen Tak"
        list={`${ids}-known`}
        onKeyDown={onKeyDown}
      />
      <datalist id={`${ids}-known`}>
        {contacts
          .filter(({ id }) => !values.there.includes(id))
          .map((contact) => (
            <option key={contact.id} value={personName(contact)} />
          ))}
      </datalist>
      <NativeSelect {...field("newRole")} label="Role" data={NEW_ROLES} />
      <Button onClick={add}>
        <IconPlus className="icon" aria-hidden />
        Add person
      </Button>
    </div>
  );
}
