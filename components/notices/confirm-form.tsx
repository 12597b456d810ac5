"use client";

import { Form } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { confirmAddress } from "./actions";

/** Confirms the address with the link that led here; by a button, since programs that look through mail follow links. */
export function ConfirmForm() {
  const form = useActionForm({
    action: confirmAddress,
    values: {},
    // The link's token stands behind the # of this page's address.
    input: () => ({ token: window.location.hash.slice(1) }),
    onDone: () => window.location.assign("/settings/reminders"),
  });
  return (
    <Form form={form} submitLabel="Confirm">
      {null}
    </Form>
  );
}
