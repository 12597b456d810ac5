import { IconMail, IconMessage, IconPhone, IconSend } from "@tabler/icons-react";
import { SentAnswers } from "@/components/sentence-answers/sent-answers";
import { Link } from "@/components/ui/link";
import type { Commitment } from "@/lib/rules/context";
import type { RuleId } from "@/lib/rules/registry";
import type { OpenQuestion } from "@/lib/rules/second-letter";
import type { Counting } from "@/lib/rules/touches";
import type { Finding } from "@/lib/rules/types";
import { formatMoment, messageMoment } from "@/lib/season/format";
import type { Message } from "@/lib/season/schema";
import { CHANNEL_WORDS, count, KIND_WORDS, listOf, NEWS_WORDS } from "@/lib/season/words";
import { ruleAddress } from "../guide/address";
import { readHref } from "../log/read-href";
import { LetterTag } from "../programs/letter-tag";
import { LEVELS, LevelIcon } from "../ui/level";
import { Event } from "./event";
import { Fold } from "./fold";
import styles from "./timeline.module.css";

/** What the rules say of a sent message: whether it counts, which place it takes, and what it commits to. */
export type MessageCounts = {
  counting: Counting | undefined;
  /** Which touch to this program it is, counted from 1; null where it takes no place in the budget. */
  place: number | null;
  limit: number;
  commitment: Commitment | undefined;
  /** Its sentences that may promise first place, and that nobody has answered about. */
  open: OpenQuestion["sentence"][];
  needsReply: boolean;
};

/** "Thank-you to Dr. Raman and Joan Bell", "Question from Joan Bell". */
export function messageTitle({ direction, kind }: Message, people: string[]): string {
  const what = KIND_WORDS[kind];
  if (people.length === 0) return direction === "sent" || kind === "decision" ? what : `${what} received`;
  return `${what} ${direction === "sent" ? "to" : "from"} ${listOf(people)}`;
}

function Count({ counting, place, limit }: MessageCounts) {
  if (!counting) return null;
  if (!counting.counts || place === null) return <span className="tag tag-outline">Does not count</span>;
  // Which place it took stands in the budget, beside the timeline.
  return place > limit ? (
    <span className="tag tag-stop">Counts, past the limit of {limit}</span>
  ) : (
    <span className="tag tag-outline">Counts</span>
  );
}

/** What became of a message that told its program it's first; a #1 letter that stands is called that by its title. */
function Letter({ message, commitment, zone }: { message: Message; commitment: Commitment | undefined; zone: string }) {
  if (!commitment) return null;
  if (commitment.releasedAt === null) return message.kind === "intent" ? null : <LetterTag />;
  return <span className="tag">Taken back {formatMoment(commitment.releasedAt, zone, "day")}</span>;
}

/** What more messages than two bring together is shown at the last of them, with how many they are. */
const PAIR = 2;

const CHANNEL_ICONS = { email: null, portal: null, post: null, phone: IconPhone, "in-person": IconMessage };

/** A message in a program's timeline. */
export function MessageEvent({
  message,
  people,
  standing,
  findings,
  ruleTitle,
  namedRuleTitle,
  zone,
  menu,
}: {
  message: Message;
  /** To whom it went or who wrote it, by name. */
  people: string[];
  standing: MessageCounts;
  /** What the rules find that this message brought. */
  findings: Pick<Finding, "key" | "rule" | "level" | "messageIds">[];
  /** What people call a rule, by its id; and by what a season file calls it. */
  ruleTitle: (rule: RuleId) => string;
  namedRuleTitle: (rule: string) => string;
  zone: string;
  menu: React.ReactNode;
}) {
  const { direction, channel, body, subject, news, acknowledged } = message;
  const Icon = CHANNEL_ICONS[channel] ?? (direction === "sent" ? IconSend : IconMail);
  const title = messageTitle(message, people);
  const { counting } = standing;
  const why = counting && counting.why !== "Counts once" ? counting.why : null;
  return (
    <Event
      id={`message-${message.id}`}
      icon={<Icon />}
      title={title}
      beside={
        <>
          <Letter message={message} commitment={standing.commitment} zone={zone} />
          {direction === "sent" && <Count {...standing} />}
          {standing.needsReply && <span className="tag tag-warn">Waiting for your reply</span>}
          {channel !== "email" && <span className="faint">{CHANNEL_WORDS[channel]}</span>}
          {news && <span className="faint">{NEWS_WORDS[news]}</span>}
        </>
      }
      time={messageMoment(message, zone, "moment")}
      menu={menu}
    >
      {why && <p className="meta">{why}.</p>}
      {findings.length > 0 && (
        <p className={styles.findings}>
          {findings.map(({ key, rule, level, messageIds }) => (
            <Link key={key} className={`${styles.finding} ${LEVELS[level].tone}`} href={ruleAddress(rule)}>
              <LevelIcon level={level} />
              <span className="visually-hidden">{LEVELS[level].word}: </span>
              {ruleTitle(rule)}
              {messageIds.length > PAIR && ` (${count(messageIds.length, "message")})`}
            </Link>
          ))}
        </p>
      )}
      {subject && <p>{subject}</p>}
      {body && <Fold text={body} about={title} />}
      {direction === "sent" && <SentAnswers messageId={message.id} open={standing.open} readings={message.readings} />}
      {direction === "received" && (
        <p>
          <Link
            className={`${styles.more} tap`}
            href={readHref(message.id)}
            aria-label={`What it says, and how to answer: ${title}`}
          >
            What it says, and how to answer
          </Link>
        </p>
      )}
      {acknowledged.map(({ rule, reason, at }) => (
        <p key={`${rule} ${at}`} className="meta">
          Logged despite “{namedRuleTitle(rule)}” on {formatMoment(at, zone, "day")}. Your reason: {reason}
        </p>
      ))}
    </Event>
  );
}
