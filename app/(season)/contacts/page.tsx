import type { Metadata } from "next";
import { ContactsView } from "@/components/contacts/contacts-view";
import type { AskedPage } from "@/lib/season/pages";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Contacts" };

type Props = { searchParams: Promise<{ q?: AskedPage; page?: AskedPage }> };

export default async function ContactsPage({ searchParams }: Props) {
  return <ContactsView view={await seasonView()} asked={await searchParams} />;
}
