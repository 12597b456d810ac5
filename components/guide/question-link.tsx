import { questionAddress } from "./address";
import { GuideLink } from "./guide-link";
import type { QuestionId } from "./questions";

/** Leads from a finding to the question that it raises; nothing where it raises none. */
export function QuestionLink({
  question,
  aside,
}: {
  question: { id: QuestionId; asks: string } | undefined;
  /** Opens a new tab: for where words are not saved yet. */
  aside?: boolean;
}) {
  if (!question) return null;
  return (
    <GuideLink aside={aside} href={questionAddress(question.id)} title="">
      {question.asks}
    </GuideLink>
  );
}
