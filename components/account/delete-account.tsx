"use client";

import { useState } from "react";
import { FormFrame } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { useActionForm } from "@/components/form/use-action-form";
import { forgetHere } from "@/components/offline/forget-here";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { deleteAccount } from "./actions";

/** Asks once more, with the password, and then deletes the account. This can't be undone. */
export function DeleteAccount({ guest }: { guest: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <div style={{ marginTop: 12 }}>
      <Button onClick={() => setAsking(true)}>Delete account…</Button>
      <Dialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Delete your account and everything in it?"
        width={460}
      >
        <DeleteForm guest={guest} onClose={() => setAsking(false)} />
      </Dialog>
    </div>
  );
}

function DeleteForm({ guest, onClose }: { guest: boolean; onClose: () => void }) {
  const form = useActionForm({
    action: deleteAccount,
    values: { password: "" },
    async onDone() {
      await forgetHere();
      window.location.assign("/");
    },
  });
  const buttons = (
    <div className="row wrap">
      <Button onClick={onClose}>Keep it</Button>
      <Button type="submit" look="danger" disabled={form.pending}>
        {form.pending ? "Deleting…" : "Delete everything"}
      </Button>
    </div>
  );
  return (
    <FormFrame form={form} buttons={buttons}>
      <p>Permanently deletes every season, program, person, and message. This can’t be undone.</p>
      {!guest && <PasswordField {...form.field("password")} label="Password" autoComplete="current-password" />}
    </FormFrame>
  );
}
