import { FileButton, Textarea } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import styles from "./bring-in.module.css";
import type { LotState } from "./use-lot";

/** Where nothing is chosen yet: files, or pasted text. */
export function Choose({ lot }: { lot: LotState }) {
  const [pasted, setPasted] = useState("");
  function paste() {
    void lot.add([new File([pasted], "Pasted text", { type: "text/plain" })]);
    setPasted("");
  }
  return (
    <div className={styles.drop}>
      <h2>Drop files here, or paste.</h2>
      <p className="muted">Tables, calendars, mail, contacts, backups. They’re read on the server and not kept.</p>
      <FileButton multiple onChange={(chosen) => void lot.add(chosen)} inputProps={{ "aria-label": "Files" }}>
        {(props) => (
          <Button look="primary" {...props}>
            <IconUpload className="icon" aria-hidden />
            Choose files
          </Button>
        )}
      </FileButton>
      <Textarea
        className={styles.paste}
        label="Or paste text"
        placeholder="A table, a calendar, an email’s source"
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
        rows={4}
        spellCheck={false}
      />
      <Button disabled={pasted.trim() === ""} onClick={paste}>
        Read it
      </Button>
    </div>
  );
}
