import { IconPencil } from "@tabler/icons-react";
import { excerpt } from "@/components/reminders/excerpt";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { formatMoment } from "@/lib/season/format";
import type { Draft, Season } from "@/lib/season/schema";
import { KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import type { SeasonView } from "@/lib/season-view";
import { DraftRow } from "./draft-row";
import styles from "./drafts.module.css";
import { UnsavedLines } from "./unsaved-lines";

function recipientsOf(season: Season, draft: Draft): string {
  return listOf(
    draft.recipients.flatMap((id) => season.contacts.find((contact) => contact.id === id) ?? []).map(shortName),
  );
}

/** Every draft, the one changed last first; `changes` says when each was. */
export function DraftsView({ view, changes }: { view: SeasonView; changes: ReadonlyMap<string, { at: string }> }) {
  const { season, zone } = view;
  const drafts = season.drafts
    .map((draft) => ({ draft, changedAt: changes.get(draft.id)?.at ?? "" }))
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const programs = season.programs.map(({ id, name }) => ({ id, name }));
  return (
    <>
      <TopBar
        title="Drafts"
        sub={drafts.length > 0 ? String(drafts.length) : undefined}
        actions={
          programs.length > 0 && (
            <ButtonLink look="ghost" href={writeHref({})}>
              <IconPencil className="icon" aria-hidden />
              Write
            </ButtonLink>
          )
        }
      />
      <PageBody>
        <UnsavedLines seasonId={view.seasonId} />
        {drafts.length === 0 ? (
          <div className="empty">
            <h2>No drafts.</h2>
            <p>A draft is a message you haven’t sent. It doesn’t count until you log it.</p>
          </div>
        ) : (
          <ul className={styles.list}>
            {drafts.map(({ draft, changedAt }) => (
              <DraftRow
                key={draft.id}
                id={draft.id}
                program={programs.find(({ id }) => id === draft.programId)?.name ?? ""}
                kind={KIND_WORDS[draft.kind]}
                to={recipientsOf(season, draft)}
                words={excerpt(`${draft.subject} ${draft.body}`, 120)}
                changed={changedAt && formatMoment(changedAt, zone, "moment")}
              />
            ))}
          </ul>
        )}
      </PageBody>
    </>
  );
}
