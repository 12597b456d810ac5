import type { Interview, Program } from "@/lib/season/schema";
import { type SeasonView, seasonView } from "./season-view";

/** An interview with its program and the season they stand in: what a page about one shows. */
export type InterviewShown = { view: SeasonView; interview: Interview; program: Program };

/** The interview that a page's address names; null where the open season has none of that id. */
export async function interviewShown({ params }: { params: Promise<{ id: string }> }): Promise<InterviewShown | null> {
  const { id } = await params;
  const view = await seasonView();
  const interview = view.season.interviews.find((candidate) => candidate.id === id);
  const program = view.season.programs.find((candidate) => candidate.id === interview?.programId);
  return interview && program ? { view, interview, program } : null;
}
