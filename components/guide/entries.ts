import { type RuleId, type RuleText, rules } from "@/lib/rules";
import { type Signal, signals } from "@/lib/rules/signals";
import { type Marked, markedOf, type Read, readOf, type Scene, sceneOf } from "./examples";

/** What the guide shows of a reminder or a rule of the season, a check of words, a signal. */
export type SeasonEntry = { rule: RuleText<RuleId>; scenes: Scene[] };
export type WordingEntry = { rule: RuleText<RuleId>; examples: Marked[] };
export type SignalEntry = { signal: Signal; readings: Read[] };

// The same at every read, so the engine is asked once.
export const REMINDERS: SeasonEntry[] = rules.reminders.map((rule) => ({
  rule,
  scenes: rule.examples.map((example) => sceneOf(rule.id, example)),
}));
export const CADENCE: SeasonEntry[] = rules.cadence.map((rule) => ({
  rule,
  scenes: rule.examples.map((example) => sceneOf(rule.id, example)),
}));
export const WORDING: WordingEntry[] = rules.wording.map((rule) => ({
  rule,
  examples: rule.examples.map((example) => markedOf(rule.id, example)),
}));
export const SIGNALS: SignalEntry[] = signals.map((signal) => ({
  signal,
  readings: signal.examples.map(({ text }) => readOf(text)),
}));
