import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { NEW_ROLES } from "@/components/contacts/usual-role";
import styles from "@/components/form/form.module.css";
import { LINE } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import type { Contact } from "@/lib/season/schema";
import { personName, ROLE_WORDS } from "@/lib/season/words";
import type { RotationValues } from "./rotation-values";

/** With whom somebody worked: the program's people, and one who is not in the season yet. */
export function RotationPeople({
  form: { field, tickOf },
  people,
}: {
  form: ActionForm<RotationValues>;
  people: readonly Contact[];
}) {
  return (
    <fieldset className={styles.group}>
      <legend>People you worked with</legend>
      {people.length > 0 && (
        <ul className={styles.checks}>
          {people.map((contact) => (
            <li key={contact.id}>
              <Checkbox
                {...tickOf("contacts", contact.id)}
                label={
                  <>
                    {personName(contact)} <span className="meta">{ROLE_WORDS[contact.role]}</span>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      )}
      <TextInput
        {...field("personName")}
        {...LINE}
        label={people.length > 0 ? "Someone else" : "Name"}
        placeholder="Dr. Elena Marsh"
      />
      <NativeSelect {...field("personRole")} label="Role" data={NEW_ROLES} />
    </fieldset>
  );
}
