"use client";

import { LEVELS } from "@/components/ui/level";
import type { Level } from "@/lib/rules";
import { unpacked } from "@/lib/season/packed";
import { ruleAnchor } from "./address";
import type { RuleWords, SeasonEntry, WordingEntry } from "./entries";
import { Entry, Line, Lines } from "./entry";
import type { ExampleFinding } from "./examples";
import styles from "./guide.module.css";
import { Mark } from "./mark";
import { textOf } from "./pieces";
import { QuestionLink } from "./question-link";
import { questionOfRule } from "./questions";
import { Quote } from "./quote";

function LevelWord({ level }: { level: Level }) {
  return (
    <span className={`${styles.level} ${LEVELS[level].tone}`}>
      <Mark name={level} tone={LEVELS[level].tone} /> {LEVELS[level].word}
    </span>
  );
}

function Why({ rule }: { rule: RuleWords }) {
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
function Sayings({ findings }: { findings: ExampleFinding[] }) {
  return findings.map(({ level, message }) => (
    <p key={message} className={styles.said} data-said={level}>
      {level === "stop" || level === "warn" || level === "notice" ? (
        <Mark name={level} tone={LEVELS[level].tone} />
      ) : (
        <Mark name="clock" tone={level === "overdue" ? "late" : level === "due" ? "due" : ""} />
      )}
      <span>{message}</span>
    </p>
  ));
}

/** A reminder or a rule of the season, with what it says in its example seasons. */
function SeasonRule({ entry: { rule, scenes } }: { entry: SeasonEntry }) {
  const quiet = scenes.filter(({ findings }) => findings.length === 0);
  return (
    <Entry id={ruleAnchor(rule.id)} name={rule.id} title={rule.title} beside={<LevelWord level={rule.level} />}>
      <Lines>
        <Why rule={rule} />
        <Line term="Speaks up">
          {scenes
            .filter(({ findings }) => findings.length > 0)
            .map(({ says, findings }) => (
              <div key={says} className={styles.example}>
                <p>{says}</p>
                <Sayings findings={findings} />
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
function WordingRule({ entry: { rule, examples } }: { entry: WordingEntry }) {
  const marked = examples.filter(({ findings }) => findings.length > 0);
  const quiet = examples.filter(({ findings }) => findings.length === 0);
  return (
    <Entry id={ruleAnchor(rule.id)} name={rule.id} title={rule.title} beside={<LevelWord level={rule.level} />}>
      <Lines>
        <Why rule={rule} />
        <Line term="Speaks up">
          {marked.map((example, i) => (
            <MarkedExample key={textOf(example.pieces)} example={example} next={marked[i + 1]} />
          ))}
        </Line>
        <Line term="Stays quiet">
          {quiet.map(({ about, pieces }) => (
            <Quote key={textOf(pieces)} pieces={pieces} looks={markLook} about={about} />
          ))}
        </Line>
      </Lines>
    </Entry>
  );
}

const markLook = (level: Level) => `${styles.mark} ${styles[level]}`;

const wordsOf = (findings: ExampleFinding[]) => findings.map(({ message }) => message).join("\n");

type Shown = WordingEntry["examples"][number];

/** A marked text with its finding; texts in a row with the same finding share one sentence, under the last. */
function MarkedExample({ example: { about, pieces, findings }, next }: { example: Shown; next: Shown | undefined }) {
  const saidBelow = next !== undefined && wordsOf(next.findings) === wordsOf(findings);
  return (
    <>
      <Quote pieces={pieces} looks={markLook} about={about} />
      {!saidBelow && <Sayings findings={findings} />}
    </>
  );
}

/** Rules with their entries, packed: sent once as data, and not a second time as what is drawn of it. */
export function SeasonRules({ entries }: { entries: string }) {
  return unpacked<SeasonEntry>(entries).map((entry) => <SeasonRule key={entry.rule.id} entry={entry} />);
}

/** The same of the checks of a draft's words. */
export function WordingRules({ entries }: { entries: string }) {
  return unpacked<WordingEntry>(entries).map((entry) => <WordingRule key={entry.rule.id} entry={entry} />);
}
