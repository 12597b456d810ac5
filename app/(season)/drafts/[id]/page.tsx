import { redirect } from "next/navigation";

/** A draft's address of old. */
export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  redirect(`/write/${(await params).id}`);
}
