import { PageBody, TopBar } from "@/components/shell/top-bar";
import { PLAYBOOKS } from "@/lib/season/playbooks";
import { Contents } from "./contents";
import { CADENCE, REMINDERS, SIGNALS, WORDING } from "./entries";
import styles from "./guide.module.css";
import { Introduction } from "./introduction";
import { KnownTopics } from "./known-topics";
import { MarksOnce } from "./mark";
import { PlaybookEntry } from "./playbook-entry";
import { QuestionEntry } from "./question-entry";
import { QUESTIONS } from "./questions";
import { SeasonRules, WordingRules } from "./rule-entry";
import { Section } from "./section";
import { SECTIONS } from "./sections";
import { StatementEntries } from "./statement-entry";

/** Every rule with its reasons and examples, rendered from the rules themselves. */
export function GuideView() {
  return (
    <>
      <TopBar title="Guide" />
      <PageBody>
        <MarksOnce />
        <div className={styles.page}>
          <Contents />
          <div>
            <Introduction />
            <Section
              section={SECTIONS.questions}
              about="Answers from the rules and from what we know, with what Rank & Thank does about it."
            >
              {QUESTIONS.map((question) => (
                <QuestionEntry key={question.id} question={question} />
              ))}
            </Section>
            <Section
              section={SECTIONS.reminders}
              about="What waits for you. A reminder goes when what it asks for is done; it can be snoozed or dismissed."
            >
              <SeasonRules entries={REMINDERS} />
            </Section>
            <Section
              section={SECTIONS.season}
              about="What is found in everything you have logged, and in a draft as if it were sent now."
            >
              <SeasonRules entries={CADENCE} />
            </Section>
            <Section
              section={SECTIONS.wording}
              about="What is marked in a draft. The words stay yours: nothing is changed for you."
            >
              <WordingRules entries={WORDING} />
            </Section>
            <Section
              section={SECTIONS.signals}
              about="How a program’s sentences are read when you decode a reply, the weakest first. None of them is a guarantee."
            >
              <StatementEntries entries={SIGNALS} />
            </Section>
            <Section
              section={SECTIONS.playbooks}
              about="Three situations, and steps that fit them. Leave out what is not true for you."
            >
              {PLAYBOOKS.map((playbook) => (
                <PlaybookEntry key={playbook.id} playbook={playbook} />
              ))}
            </Section>
            <Section
              section={SECTIONS.known}
              about="What the rules rest on, in our words, each with its source and with how sure it is."
            >
              <KnownTopics />
            </Section>
          </div>
        </div>
      </PageBody>
    </>
  );
}
