import type { SeasonView } from "@/lib/season-view";
import { factsFor } from "@/lib/templates/facts";
import { type ComposerProps, composerProps } from "./composer-props";
import { type StartParams, startOf, templateIn } from "./start";
import { writtenOf } from "./written";

/** What the writing screen starts with for a draft; `change` is when it was last written, and as which version. Null where it is gone. */
export function draftProps(
  view: SeasonView,
  id: string,
  change: { version: number; at: string } | undefined,
): ComposerProps | null {
  const draft = view.season.drafts.find((known) => known.id === id);
  const program = view.season.programs.find((known) => known.id === draft?.programId);
  if (!draft || !program) return null;
  const changedAt = change ? Date.parse(change.at) : view.now;
  const facts = factsFor(view.season, draft, view.now);
  const template = templateIn(draft, facts);
  const laid = template && { template: template.id, letter: template.write(facts) };
  const version = change?.version ?? 1;
  return composerProps(view, program, { draftId: id, version, written: writtenOf(draft), laid, changedAt });
}

/** What it starts with for a message that is yet to be written, with everything known filled in; null where no program is named. */
export function newDraftProps(view: SeasonView, asked: StartParams): ComposerProps | null {
  const start = startOf(view.season, asked, view.now);
  const program = view.season.programs.find(({ id }) => id === start?.draft.programId);
  if (!start || !program) return null;
  const { programId: _, ...written } = start.draft;
  const laid = start.template
    ? { template: start.template, letter: { subject: written.subject, body: written.body } }
    : null;
  return composerProps(view, program, { draftId: null, version: 0, written, laid, changedAt: view.now });
}
