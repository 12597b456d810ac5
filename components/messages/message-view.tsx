import styles from "@/components/decode/decode.module.css";
import { MarkedText } from "@/components/decode/marked-text";
import { ReadingList } from "@/components/decode/reading-list";
import { outcomeOf } from "@/components/decode/readings";
import { RequestList } from "@/components/decode/request-list";
import { requestsOf } from "@/components/decode/requests";
import { policyWished, WishNote } from "@/components/decode/wish-note";
import { AnswerAnyway } from "@/components/replies/answer-anyway";
import { replyChoices, touchesOnRanks } from "@/components/replies/choices";
import { PlainAnswer, ReplyChoices } from "@/components/replies/reply-choices";
import { unaskedFor } from "@/components/replies/unasked";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { messageTitle } from "@/components/timeline/message-event";
import { Link } from "@/components/ui/link";
import { asStrict } from "@/lib/rules/policy-order";
import { putsQuestion } from "@/lib/rules/question";
import { readReply } from "@/lib/rules/read-reply";
import { formatMoment, messageMoment } from "@/lib/season/format";
import type { Message, Program } from "@/lib/season/schema";
import { instantMs } from "@/lib/season/time";
import { CHANNEL_WORDS, personName } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { MessageMenu } from "./message-menu";
import { SetFact } from "./set-fact";

/** A message that a program sent: its words as they were, what they are read to say, and how to answer honestly. */
export function MessageView({ view, message, program }: { view: SeasonView; message: Message; program: Program }) {
  const { season, zone, now, check } = view;
  const people = message.recipients.flatMap((contact) => season.contacts.find((known) => known.id === contact) ?? []);
  const { statements, wishes } = readReply(message.body);
  const policy = policyWished(wishes);
  const asks = message.needsReply || putsQuestion(message.body);
  const outcome = outcomeOf(statements);
  const unasked = unaskedFor({ wished: policy !== null, outcome, asks });
  const waits = check.reminders.some(({ rule, messageId }) => rule === "reply" && messageId === message.id);
  const answers = season.messages.filter(({ inReplyTo }) => inReplyTo === message.id);
  const ways = touchesOnRanks(message, statements) ? (
    <ReplyChoices
      message={message}
      choices={replyChoices(
        season,
        program.id,
        now,
        statements.some(({ boundary }) => boundary),
      )}
    />
  ) : (
    <PlainAnswer message={message} />
  );
  return (
    <>
      <TopBar
        crumb={{ href: `/programs/${program.id}`, label: program.name }}
        title={messageTitle(message, people.map(personName))}
        actions={<MessageMenu message={message} />}
        log={{ programId: program.id }}
      />
      <PageBody
        railWidth={480}
        rail={
          <>
            {policy && (
              <WishNote wishes={wishes}>
                <SetFact
                  program={program}
                  fact="contactPolicy"
                  value={policy}
                  isSet={asStrict(program.contactPolicy, policy)}
                />
              </WishNote>
            )}
            <RequestList
              requests={requestsOf(message.body)}
              programId={program.id}
              now={instantMs(message.at)}
              zone={zone}
            />
            <section aria-labelledby="says">
              <h2 className="rail-title" id="says">
                What it says
              </h2>
              <ReadingList
                statements={statements}
                wished={policy !== null}
                asks={asks}
                invites={message.kind === "invitation"}
              />
              {outcome && <SetFact program={program} fact="stage" value={outcome} isSet={program.stage === outcome} />}
            </section>
            {unasked === null ? (
              ways
            ) : (
              <AnswerAnyway why={unasked} open={asks}>
                {ways}
              </AnswerAnyway>
            )}
          </>
        }
      >
        <article className={styles.text} data-program={program.id}>
          <p className="meta row wrap">
            {messageMoment(message, zone, "moment")}, {CHANNEL_WORDS[message.channel].toLowerCase()}
            {waits && <span className="tag tag-warn">Waiting for your reply</span>}
            {answers.map((answer) => (
              <Link key={answer.id} className="link" href={`/programs/${program.id}#message-${answer.id}`}>
                Answered {formatMoment(answer.at, zone, "day")}
              </Link>
            ))}
          </p>
          {message.subject && <h2 className="section-title">{message.subject}</h2>}
          {message.body ? (
            <MarkedText text={message.body} statements={statements} wishes={wishes} />
          ) : (
            <p className="muted">No text was saved. Edit the message to add what they wrote.</p>
          )}
        </article>
      </PageBody>
    </>
  );
}
