import { redirect } from "next/navigation";
import { lastEnded } from "@/components/after-interview/last-ended";
import { seasonView } from "@/lib/season-view";

/** Where the app's icon leads after an interview: to what was said at the one that ended last, or to the interviews where none has. */
export default async function AfterPage() {
  const { season, now } = await seasonView();
  const last = lastEnded(season, now);
  redirect(last ? `/interviews/${last.id}/after` : "/interviews");
}
