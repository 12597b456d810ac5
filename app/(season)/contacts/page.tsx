import type { Metadata } from "next";
import { ContactsView } from "@/components/contacts/contacts-view";
import { seasonView } from "@/lib/season-view";

export const metadata: Metadata = { title: "Contacts" };

export default async function ContactsPage() {
  return <ContactsView view={await seasonView()} />;
}
