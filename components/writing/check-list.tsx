"use client";

import { IconCircleCheck, IconHelpCircle } from "@tabler/icons-react";
import { ruleAddress } from "@/components/guide/address";
import { GuideLink } from "@/components/guide/guide-link";
import { QuestionLink } from "@/components/guide/question-link";
import { questionOfRule } from "@/components/guide/questions";
import { Button } from "@/components/ui/button";
import { LEVELS, LevelIcon } from "@/components/ui/level";
import { count } from "@/lib/season/words";
import { type Card, type Check, countsOf, isQuestion, levelCount, questionsIn } from "./checks";
import styles from "./panel.module.css";
import type { Rewording } from "./rewordings";

/** What can be done about the checks. */
export type CheckActs = {
  waysOf: (check: Check) => Rewording[];
  onGo: (check: Check) => void;
  onReword: (check: Check, rewording: Rewording) => void;
  onHide: (check: Check) => void;
  /** The person's answer to what is asked about the check's words. */
  onAnswer: (check: Check, yes: boolean) => void;
  onShowAll: () => void;
};

/** What the rules say of the letter, the most serious first, each with its words and the safe ways out. */
export function CheckList({
  cards,
  slots,
  away,
  current,
  acts,
  id,
}: {
  cards: Card[];
  /** How many are empty: they stop the letter too, and are listed apart. */
  slots: number;
  /** How many the person has hidden. */
  away: number;
  current: string | null;
  acts: CheckActs;
  id: string;
}) {
  const asked = questionsIn(cards.map(({ first }) => first));
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        Checks
        <span className={styles.counts}>
          {asked > 0 && <span className={`strong ${styles.asks}`}>{count(asked, "question")}</span>}
          {countsOf(cards.map(({ first }) => first)).map(({ level, n }) => (
            <span key={level} className={`strong ${LEVELS[level].tone}`}>
              {levelCount(level, n)}
            </span>
          ))}
        </span>
      </h2>
      {cards.length === 0 && slots > 0 && <p className="muted">Nothing to fix but the empty slots</p>}
      {cards.length === 0 && slots === 0 && (
        <p className="row done">
          <IconCircleCheck className="icon" aria-hidden />
          All set
        </p>
      )}
      <ul>
        {cards.map((card) => (
          <CheckRow key={card.first.key} card={card} current={card.first.key === current} acts={acts} />
        ))}
      </ul>
      {away > 0 && (
        <p className="meta">
          {away} hidden for this draft.{" "}
          <button type="button" className={styles.plain} onClick={acts.onShowAll}>
            Show {away === 1 ? "it" : "them"} again
          </button>
        </p>
      )}
    </section>
  );
}

/** The ways out of a card's checks, each once, with the check that offers it; those of the most serious first. */
function waysOut({ first, also }: Card, waysOf: CheckActs["waysOf"]): { check: Check; way: Rewording }[] {
  const offered = new Map<string, { check: Check; way: Rewording }>();
  for (const check of [first, ...also])
    for (const way of waysOf(check)) if (!offered.has(way.label)) offered.set(way.label, { check, way });
  return [...offered.values()];
}

function CheckRow({ card, current, acts }: { card: Card; current: boolean; acts: CheckActs }) {
  const { first: check, also } = card;
  const { level, quote, message, rule, title, field } = check;
  const asks = isQuestion(check);
  const { word, tone } = asks ? { word: "Asks", tone: styles.asks } : LEVELS[level];
  return (
    <li className={`${styles.check} ${current ? styles.current : ""}`} aria-current={current || undefined}>
      {asks ? <IconHelpCircle className={`icon ${styles.asks}`} aria-hidden /> : <LevelIcon level={level} />}
      <div>
        <p className={styles.head}>
          {quote ? (
            <button type="button" className={styles.quote} onClick={() => acts.onGo(check)}>
              “{quote}”
            </button>
          ) : (
            <span className={styles.quote}>{title}</span>
          )}
          <span className={`strong push ${tone}`}>{word}</span>
        </p>
        <p className="muted">
          {field === "subject" && "In the subject. "}
          {message} <GuideLink aside href={ruleAddress(rule)} title={title} />{" "}
          <QuestionLink aside question={questionOfRule(rule)} />
        </p>
        {also.map((other) => (
          <p key={other.key} className="muted">
            <span className={`strong ${LEVELS[other.level].tone}`}>{LEVELS[other.level].word}:</span> {other.message}{" "}
            <GuideLink aside href={ruleAddress(other.rule)} title="">
              {other.title}
            </GuideLink>
          </p>
        ))}
        <div className={styles.ways}>
          {waysOut(card, acts.waysOf).map(({ check: offers, way }) => (
            <Button key={way.label} size="sm" className={styles.way} onClick={() => acts.onReword(offers, way)}>
              {way.label}
            </Button>
          ))}
          {asks && (
            <>
              <Button size="sm" onClick={() => acts.onAnswer(check, true)}>
                Yes, it does
              </Button>
              <Button size="sm" onClick={() => acts.onAnswer(check, false)}>
                No
              </Button>
            </>
          )}
          {level !== "stop" && !asks && (
            <Button
              size="sm"
              look="ghost"
              aria-label={`${level === "warn" ? "Keep" : "Ignore"}: ${title}`}
              onClick={() => [check, ...also].forEach(acts.onHide)}
            >
              {level === "warn" ? "Keep" : "Ignore"}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
