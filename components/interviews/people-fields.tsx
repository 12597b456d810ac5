import { Checkbox, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { typedPerson } from "@/components/contacts/typed-person";
import { newRoleWords } from "@/components/contacts/usual-role";
import styles from "@/components/form/form.module.css";
import { choices } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { samePerson } from "@/lib/season/same-person";
import type { Contact } from "@/lib/season/schema";
import { THANK_YOU_WISHES } from "@/lib/season/values";
import { personName, ROLE_WORDS, THANK_YOU_WORDS } from "@/lib/season/words";
import { AddPerson } from "./add-person";
import { type InterviewValues, type NewPerson, usualWish } from "./interview-values";

const WISHES = choices(THANK_YOU_WORDS);

type Props = { form: ActionForm<InterviewValues> };

/** Who is there, of the program's people and of those added here by name and role. */
export function PeopleFields({ form, contacts }: Props & { contacts: readonly Contact[] }) {
  const { added } = form.values;
  return (
    <div className={styles.people}>
      {contacts.length + added.length > 0 && (
        <ul>
          {contacts.map((contact) => (
            <KnownPerson key={contact.id} form={form} contact={contact} />
          ))}
          {added.map((person) => (
            <AddedPerson key={person.key} form={form} person={person} contacts={contacts} />
          ))}
        </ul>
      )}
      <AddPerson form={form} contacts={contacts} />
    </div>
  );
}

function KnownPerson({ form: { tickOf, set, values }, contact }: Props & { contact: Contact }) {
  const { id, role } = contact;
  const name = personName(contact);
  return (
    <li className={styles.person}>
      <Checkbox
        {...tickOf("there", id)}
        className={styles.who}
        label={
          <>
            {name} <span className="meta">{ROLE_WORDS[role]}</span>
          </>
        }
      />
      {values.there.includes(id) && (
        <NativeSelect
          name={`wishes.${id}`}
          aria-label={`Thank-you for ${name}`}
          data={WISHES}
          value={values.wishes[id] ?? usualWish(role)}
          onChange={(event) => set({ wishes: { ...values.wishes, [id]: event.currentTarget.value } })}
        />
      )}
    </li>
  );
}

/** Somebody new, unless they are the person of the program whom they look the same as: then that one is ticked in their place. */
function AddedPerson({
  form: { set, values },
  person,
  contacts,
}: Props & { person: NewPerson; contacts: readonly Contact[] }) {
  const { added, there } = values;
  const typed = { programId: values.programId, name: typedPerson(person.name).name, email: null };
  const same = samePerson(typed, contacts);
  function wish(typed: string) {
    const thankYou = THANK_YOU_WISHES.find((known) => known === typed) ?? usualWish(person.role);
    set({ added: added.map((one) => (one === person ? { ...one, thankYou } : one)) });
  }
  return (
    <li className={styles.person}>
      <span className={styles.who}>
        <span className="strong">{person.name}</span> <span className="meta">{newRoleWords(person.role)}, new</span>
        {same && (
          <span className={`row wrap ${styles.same}`} role="status">
            You already have {personName(same)}.
            <Button
              size="sm"
              onClick={() =>
                set({ added: added.filter((one) => one !== person), there: [...new Set([...there, same.id])] })
              }
            >
              That’s who I mean
            </Button>
          </span>
        )}
      </span>
      <NativeSelect
        aria-label={`Thank-you for ${person.name}`}
        data={WISHES}
        value={person.thankYou}
        onChange={(event) => wish(event.currentTarget.value)}
      />
      <Button
        look="ghost"
        size="sm"
        icon
        aria-label={`Remove ${person.name}`}
        onClick={() => set({ added: added.filter((one) => one !== person) })}
      >
        <IconX className="icon" aria-hidden />
      </Button>
    </li>
  );
}
