import type { Metadata } from "next";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { rules } from "@/lib/rules";
import { signals } from "@/lib/rules/signals";
import { PLAYBOOKS } from "@/lib/season/playbooks";
import { Contents } from "./contents";
import styles from "./guide.module.css";
import { Introduction } from "./introduction";
import { KnownTopics } from "./known-topics";
import { PlaybookEntry } from "./playbook-entry";
import { SeasonRuleEntry, WordingRuleEntry } from "./rule-entry";
import { Section } from "./section";
import { SECTIONS } from "./sections";
import { SignalEntry } from "./signal-entry";

export const metadata: Metadata = { title: "Guide" };

export default function GuidePage() {
  return (
    <>
      <TopBar title="Guide" />
      <PageBody>
        <div className={styles.page}>
          <Contents />
          <div>
            <Introduction />
            <Section
              section={SECTIONS.reminders}
              about="What waits for you. A reminder goes when what it asks for is done; it can be snoozed or dismissed."
            >
              {rules.reminders.map((rule) => (
                <SeasonRuleEntry key={rule.id} rule={rule} />
              ))}
            </Section>
            <Section
              section={SECTIONS.season}
              about="What is found in everything you have logged, and in a draft as if it were sent now."
            >
              {rules.cadence.map((rule) => (
                <SeasonRuleEntry key={rule.id} rule={rule} />
              ))}
            </Section>
            <Section
              section={SECTIONS.wording}
              about="What is marked in a draft. The words stay yours: nothing is changed for you."
            >
              {rules.wording.map((rule) => (
                <WordingRuleEntry key={rule.id} rule={rule} />
              ))}
            </Section>
            <Section
              section={SECTIONS.signals}
              about="How a program’s sentences are read when you decode a reply, the weakest first. None of them is a guarantee."
            >
              {signals.map((signal) => (
                <SignalEntry key={signal.id} signal={signal} />
              ))}
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
