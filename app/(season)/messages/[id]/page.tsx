import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MessageView } from "@/components/messages/message-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "What they wrote" };

type Props = { params: Promise<{ id: string }> };

/** A message that a program sent; one that the applicant sent stands in its program's timeline. */
export default async function MessagePage({ params }: Props) {
  const { id } = await params;
  const view = await seasonView();
  const message = view.season.messages.find((candidate) => candidate.id === id);
  const program = view.season.programs.find((candidate) => candidate.id === message?.programId);
  if (!message || !program) notFound();
  if (message.direction === "sent") redirect(`/programs/${program.id}#message-${message.id}`);
  return <MessageView view={view} message={message} program={program} />;
}
