import { IconRubberStamp } from "@tabler/icons-react";
import { Link } from "@/components/ui/link";
import type { LetterState } from "@/lib/rules/letter";
import { formatMoment } from "@/lib/season/format";
import styles from "./letter.module.css";

/** `windowFor`: the program that a letter could go to now, by the rank list and the calendar; `released`: one was taken back. */
type Props = {
  letter: LetterState;
  windowFor: { id: string; name: string; until: string } | null;
  released: boolean;
  zone: string;
};

function headline({ letter, windowFor, released }: Props): string {
  if (letter.state === "conflict") return `${letter.holders.length} programs hold a #1 letter`;
  if (letter.state === "out") return `${letter.program.name} holds your #1 letter`;
  if (windowFor) return "The window for your #1 letter is open";
  return released ? "Your #1 letter was taken back" : "No #1 letter yet";
}

function Words({ letter, windowFor, released, zone }: Props) {
  if (letter.state === "conflict")
    return <p>Only one of them can be true. Take the others back; the steps are below.</p>;
  if (letter.state === "out") {
    const sent = `Sent ${formatMoment(letter.commitment.at, zone, "dated")}.`;
    if (letter.list === "agrees") return <p>{sent} It is the only one out, and your rank list agrees.</p>;
    if (letter.list === "open")
      return (
        <p>
          {sent} It is the only one out. Your{" "}
          <Link href="/rank-list" className="link">
            rank list
          </Link>{" "}
          has no program first yet: put {letter.program.name} there so the letter stays true.
        </p>
      );
    return (
      <p>
        {sent}{" "}
        <b className="late">
          {letter.program.rank === null ? "It is not on your rank list" : `You rank it ${letter.program.rank}`}: the
          letter is no longer true.
        </b>{" "}
        Put it first on the{" "}
        <Link href="/rank-list" className="link">
          rank list
        </Link>
        , or take the letter back.
      </p>
    );
  }
  if (windowFor)
    return (
      <p>
        You rank{" "}
        <Link className="link" href={`/programs/${windowFor.id}`}>
          {windowFor.name}
        </Link>{" "}
        first and haven’t told them. A letter can still count until {windowFor.until}. Send it only if it’s true; you
        don’t have to send one.
      </p>
    );
  if (released)
    return <p>No program holds it now. You can send a new one, but it will be read with the old one in mind.</p>;
  return <p>One program can hold it: the one you will rank first. Until you’re sure, don’t tell anyone.</p>;
}

/** Where the #1 letter stands, in a headline and a sentence. */
export function LetterStatus(props: Props) {
  const held = props.letter.state === "out";
  return (
    <section aria-labelledby="letter-state" className={held ? `seal-box ${styles.status}` : styles.status}>
      <h2 id="letter-state" className={props.letter.state === "conflict" ? "late" : held ? "seal" : undefined}>
        <IconRubberStamp className="icon" aria-hidden />
        {headline(props)}
      </h2>
      <Words {...props} />
    </section>
  );
}
