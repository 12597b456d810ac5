import { IconClock } from "@tabler/icons-react";
import { LEVELS, LevelIcon } from "@/components/ui/level";
import type { Level, RuleId, RuleText } from "@/lib/rules";
import { ruleAnchor } from "./address";
import type { SeasonEntry, WordingEntry } from "./entries";
import { Entry, Line, Lines } from "./entry";
import type { Marked, Said } from "./examples";
import styles from "./guide.module.css";
import { QuestionLink } from "./question-link";
import { questionOfRule } from "./questions";
import { Quote } from "./quote";

function LevelWord({ level }: { level: Level }) {
  return (
    <span className={`${styles.level} ${LEVELS[level].tone}`}>
      <LevelIcon level={level} /> {LEVELS[level].word}
    </span>
  );
}

function Why({ rule }: { rule: RuleText<RuleId> }) {
  return (
    <>
      <Line term="Why">{rule.why}</Line>
      <Line term="What to do">{rule.todo}</Line>
      {questionOfRule(rule.id) && (
        <Line term="People ask">
          <span>
            <QuestionLink question={questionOfRule(rule.id)} />
          </span>
        </Line>
      )}
    </>
  );
}

/** The rule's own sentences about an example. */
function Sayings({ said }: { said: Said[] }) {
  return said.map(({ level, message }) => (
    <p key={message} className={styles.said} data-said={level}>
      {level === "stop" || level === "warn" || level === "notice" ? (
        <LevelIcon level={level} />
      ) : (
        <IconClock className={`icon ${level === "overdue" ? "late" : level === "due" ? "due" : ""}`} aria-hidden />
      )}
      <span>{message}</span>
    </p>
  ));
}

/** A reminder or a rule of the season, with what it says in its example seasons. */
export function SeasonRule({ entry: { rule, scenes } }: { entry: SeasonEntry }) {
  const quiet = scenes.filter(({ said }) => said.length === 0);
  return (
    <Entry id={ruleAnchor(rule.id)} name={rule.id} title={rule.title} beside={<LevelWord level={rule.level} />}>
      <Lines>
        <Why rule={rule} />
        <Line term="Speaks up">
          {scenes
            .filter(({ said }) => said.length > 0)
            .map(({ says, said }) => (
              <div key={says} className={styles.example}>
                <p>{says}</p>
                <Sayings said={said} />
              </div>
            ))}
        </Line>
        <Line term="Stays quiet">
          {quiet.map(({ says }) => (
            <p key={says}>{says}</p>
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}

/** A check of a draft's words, with the exact words that it marks in its examples. */
export function WordingRule({ entry: { rule, examples } }: { entry: WordingEntry }) {
  const marked = examples.filter(({ said }) => said.length > 0);
  const quiet = examples.filter(({ said }) => said.length === 0);
  return (
    <Entry id={ruleAnchor(rule.id)} name={rule.id} title={rule.title} beside={<LevelWord level={rule.level} />}>
      <Lines>
        <Why rule={rule} />
        <Line term="Speaks up">
          {marked.map((example, i) => (
            <MarkedExample key={example.text} example={example} next={marked[i + 1]} />
          ))}
        </Line>
        <Line term="Stays quiet">
          {quiet.map(({ text, about, pieces }) => (
            <Quote key={text} pieces={pieces} looks={markLook} about={about} />
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}

const markLook = (level: Level) => `${styles.mark} ${styles[level]}`;

const wordsOf = (said: Said[]) => said.map(({ message }) => message).join("\n");

/** A marked text, and what is said of it; texts in a row of which the same is said share one sentence, under the last. */
function MarkedExample({ example: { about, pieces, said }, next }: { example: Marked; next: Marked | undefined }) {
  const saidBelow = next !== undefined && wordsOf(next.said) === wordsOf(said);
  return (
    <>
      <Quote pieces={pieces} looks={markLook} about={about} />
      {!saidBelow && <Sayings said={said} />}
    </>
  );
}
