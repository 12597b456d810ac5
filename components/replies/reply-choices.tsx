import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import type { Message } from "@/lib/season/schema";
import type { ReplyChoice } from "./choices";
import styles from "./replies.module.css";

/** The way to answer what asks for no more than a plain word. */
export function PlainAnswer({ message }: { message: Pick<Message, "id" | "programId" | "recipients"> }) {
  const { id, programId, recipients } = message;
  return (
    <p className={styles.plain}>
      <ButtonLink size="sm" href={writeHref({ program: programId, kind: "reply", reply: id, to: recipients })}>
        Write an answer
      </ButtonLink>
    </p>
  );
}

/** The honest ways to answer a message, each the beginning of a draft; what is closed says why. */
export function ReplyChoices({
  message,
  choices,
}: {
  message: Pick<Message, "id" | "programId" | "recipients">;
  choices: ReplyChoice[];
}) {
  return (
    <section aria-labelledby="answer" className={styles.choices}>
      <h2 id="answer" className="rail-title">
        Answer it
      </h2>
      <ul>
        {choices.map(({ template, name, offered, note }) => (
          <li key={template.id} className={styles.choice} data-closed={!offered || undefined}>
            <div>
              <h3>{name}</h3>
              <p className="muted">{template.when}</p>
              {note && <p className={offered ? "meta" : "due"}>{note}</p>}
            </div>
            {offered ? (
              <ButtonLink
                size="sm"
                href={writeHref({
                  program: message.programId,
                  kind: "reply",
                  template: template.id,
                  reply: message.id,
                  to: message.recipients,
                })}
                aria-label={`Start a reply: ${name}`}
              >
                Start reply
              </ButtonLink>
            ) : (
              <ButtonLink size="sm" look="ghost" href="/letter">
                The #1 letter
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      <p className="faint">
        Each is a starting point with blanks only you can fill. You never have to answer a question about ranks, and
        none of these says more than you mean.
      </p>
    </section>
  );
}
