import { IconCircleCheck, IconCircleDashed, IconPencil } from "@tabler/icons-react";
import { ButtonLink } from "@/components/ui/button";
import { count } from "@/lib/season/words";
import type { ThankYouCard } from "./thank-you-cards";
import styles from "./thank-you-grid.module.css";

/** The thank-yous side by side: to whom, how far they are, what they say that the others do not. */
export function ThankYouGrid({ cards }: { cards: ThankYouCard[] }) {
  return (
    <ul className={styles.grid}>
      {cards.map((card) => (
        <li key={card.contactId} className={`${styles.card} ${card.sentOn ? styles.sent : ""}`}>
          <div>
            <h2 className={styles.who}>{card.who}</h2>
            <p className="meta">{card.role}</p>
          </div>
          <Standing {...card} />
          {card.words && <p className={styles.words}>{card.words}</p>}
          {card.slots.length > 0 && (
            <ul className={styles.slots} aria-label="Empty slots">
              {card.slots.map((slot) => (
                <li key={slot}>{slot}</li>
              ))}
            </ul>
          )}
          {card.draftId && (
            <ButtonLink href={`/write/${card.draftId}`} className={styles.write} aria-label={`Write to ${card.who}`}>
              <IconPencil className="icon" aria-hidden />
              Write
            </ButtonLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How far a letter is, with its icon. */
function Standing({ sentOn, draftId, slots }: ThankYouCard) {
  if (sentOn)
    return (
      <p className="done">
        <IconCircleCheck className="icon" aria-hidden /> Sent {sentOn}
      </p>
    );
  const words =
    draftId === null
      ? "Not started"
      : slots.length > 0
        ? `${count(slots.length, "slot")} to fill`
        : "Every slot filled";
  return (
    <p className={slots.length > 0 ? "notice" : "muted"}>
      <IconCircleDashed className="icon" aria-hidden /> {words}
    </p>
  );
}
