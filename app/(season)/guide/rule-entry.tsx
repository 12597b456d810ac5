import { IconClock } from "@tabler/icons-react";
import { ruleAnchor } from "@/components/guide/address";
import { LEVELS, LevelIcon } from "@/components/ui/level";
import type { Level } from "@/lib/rules";
import type { CadenceRule, ReminderRule, RuleText, WordingRule } from "@/lib/rules/types";
import { Entry, Line, Lines } from "./entry";
import { type Marked, markedOf, type Said, sceneOf } from "./examples";
import styles from "./guide.module.css";
import { Quote } from "./quote";

function LevelWord({ level }: { level: Level }) {
  return (
    <span className={`${styles.level} ${LEVELS[level].tone}`}>
      <LevelIcon level={level} /> {LEVELS[level].word}
    </span>
  );
}

function Why({ rule }: { rule: RuleText }) {
  return (
    <>
      <Line term="Why">{rule.why}</Line>
      <Line term="What to do">{rule.todo}</Line>
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
export function SeasonRuleEntry({ rule }: { rule: ReminderRule | CadenceRule }) {
  const scenes = rule.examples.map((example) => sceneOf(rule.id, example));
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
export function WordingRuleEntry({ rule }: { rule: WordingRule }) {
  const examples = rule.examples.map((example) => markedOf(rule.id, example));
  const marked = examples.filter(({ said }) => said.length > 0);
  const quiet = examples.filter(({ said }) => said.length === 0);
  return (
    <Entry id={ruleAnchor(rule.id)} name={rule.id} title={rule.title} beside={<LevelWord level={rule.level} />}>
      <Lines>
        <Why rule={rule} />
        <Line term="Speaks up">
          {marked.map((example) => (
            <MarkedExample key={example.text} example={example} />
          ))}
        </Line>
        <Line term="Stays quiet">
          {quiet.map(({ text, pieces }) => (
            <Quote key={text} pieces={pieces} looks={markLook} />
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}

const markLook = (level: Level) => `${styles.mark} ${styles[level]}`;

function MarkedExample({ example: { pieces, said } }: { example: Marked }) {
  return (
    <div className={styles.example}>
      <Quote pieces={pieces} looks={markLook} />
      <Sayings said={said} />
    </div>
  );
}
