import { redirect } from "next/navigation";

/** A draft's earlier address, which still leads to it. */
export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  redirect(`/write/${(await params).id}`);
}
