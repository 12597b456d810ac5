import type { LogStart } from "@/components/log/log-start";
import type { Sender, SenderFound } from "@/lib/rules/sender";
import { programShortName } from "@/lib/season/program-names";
import type { Season } from "@/lib/season/schema";
import { listOf, personName } from "@/lib/season/words";

/** What the log sheet starts with about the writer of a pasted reply: nothing where the text doesn't say. */
export function senderStart(sender: Sender | null): LogStart {
  if (!sender) return {};
  return { programId: sender.programId, recipients: sender.contactId === null ? [] : [sender.contactId] };
}

/** Who wrote a pasted reply, and the words that show it; or a question who did. */
export function WhoWrote({ season, found: { sender, named } }: { season: Season; found: SenderFound }) {
  const nameOf = (id: string) => season.programs.filter((program) => program.id === id).map(programShortName);
  const person = season.contacts.find(({ id }) => id === sender?.contactId);
  const [program] = sender ? nameOf(sender.programId) : [];
  if (sender && program !== undefined)
    return (
      <p>
        From <b>{person ? `${personName(person)}, ${program}` : program}</b>{" "}
        <span className="meta">by “{sender.words}” in the text. You can change it when you log it.</span>
      </p>
    );
  const names = named.flatMap(nameOf).slice(0, 4);
  return (
    <p className="muted">
      {names.length > 0
        ? `The text names ${listOf(names)}, but doesn’t say who wrote it. You’ll choose the program when you log it.`
        : "The text doesn’t say which of your programs wrote it. You’ll choose the program when you log it."}
    </p>
  );
}
