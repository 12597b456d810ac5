import { IconPencil } from "@tabler/icons-react";
import type { Metadata } from "next";
import { DraftRow } from "@/components/drafts/draft-row";
import styles from "@/components/drafts/drafts.module.css";
import { excerpt } from "@/components/reminders/excerpt";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { ButtonLink } from "@/components/ui/button";
import { writeHref } from "@/components/writing/write-href";
import { formatMoment } from "@/lib/season/format";
import type { Draft, Season } from "@/lib/season/schema";
import { KIND_WORDS, listOf, shortName } from "@/lib/season/words";
import { seasonView } from "@/lib/season-view";
import { draftChanges } from "@/lib/store/drafts";

export const metadata: Metadata = { title: "Drafts" };

function recipientsOf(season: Season, draft: Draft): string {
  return listOf(
    draft.recipients.flatMap((id) => season.contacts.find((contact) => contact.id === id) ?? []).map(shortName),
  );
}

export default async function DraftsPage() {
  const { account, season, zone } = await seasonView();
  const changes = await draftChanges(account.id);
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
        {drafts.length === 0 ? (
          <div className="empty">
            <h2>No drafts.</h2>
            <p>A draft is a message that is not sent. It counts for nothing until you log it.</p>
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
