import type { Metadata } from "next";
import { DeletedList } from "@/components/deleted/deleted-list";
import { PageBody, TopBar } from "@/components/shell/top-bar";
import { formatMoment } from "@/lib/season/format";
import { seasonView } from "@/lib/season-view";
import { listDeletions, RESTORABLE_DAYS } from "@/lib/store/deletions";

export const metadata: Metadata = { title: "Deleted" };

/** What was deleted from the season and can still be put back. */
export default async function DeletedPage() {
  const { account, zone } = await seasonView();
  const deletions = await listDeletions(account.id);
  return (
    <>
      <TopBar
        crumb={{ href: "/settings", label: "Settings" }}
        title="Deleted"
        sub={deletions.length > 0 ? deletions.length : undefined}
      />
      <PageBody>
        {deletions.length > 0 ? (
          <DeletedList
            rows={deletions.map(({ id, noun, title, at }) => ({
              id,
              noun,
              title,
              on: formatMoment(at, zone, "moment"),
            }))}
            days={RESTORABLE_DAYS}
          />
        ) : (
          <div className="empty">
            <h2>Nothing deleted.</h2>
            <p>What you delete is kept here for {RESTORABLE_DAYS} days and can be restored in full.</p>
          </div>
        )}
      </PageBody>
    </>
  );
}
