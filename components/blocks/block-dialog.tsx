"use client";

import { Checkbox, SimpleGrid, TextInput } from "@mantine/core";
import { useState } from "react";
import type { RowWords } from "@/components/form/differences";
import { Form } from "@/components/form/form";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useSubmit } from "@/components/form/use-submit";
import { ClashNotes } from "@/components/interviews/clash-notes";
import { Button } from "@/components/ui/button";
import { DAY_INPUT, MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { blockSpan } from "@/lib/season/block-span";
import type { Engagement } from "@/lib/season/clashes";
import { isDay } from "@/lib/season/fields/field";
import { formatDay, formatMoment } from "@/lib/season/format";
import type { Block } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";
import { addBlock, editBlock, removeBlock } from "./actions";

type Props = { block?: Block; others: Engagement[]; travelHours: number; zone: string; onClose: () => void };

function wordsFor(zone: string): RowWords<Block> {
  const say = (moment: string) =>
    isDay(moment) ? formatDay(moment, "dated") : formatMoment(moment, zone, "momentZoned");
  return { title: "Reason", from: { label: "From", say }, to: { label: "To", say } };
}

/** Adds time of one's own or, with `block`, changes it; says at once what it clashes with. */
export function BlockDialog({ opened, ...form }: Props & { opened: boolean }) {
  const title = form.block ? `Edit ${form.block.title}` : "Block personal time";
  return (
    <Dialog opened={opened} onClose={form.onClose} title={title} width={520}>
      <Opened row={form.block} noun="block" words={wordsFor(form.zone)}>
        {(block) => <BlockForm {...form} block={block} />}
      </Opened>
    </Dialog>
  );
}

/** A day, or the wall time of an instant, as the field holds it. */
const inField = (moment: string, zone: string) => (isDay(moment) ? moment : wallTime(instantMs(moment), zone));

function BlockForm({ block, others, travelHours, zone, onClose }: Props) {
  const [wholeDays, setWholeDays] = useState(block ? isDay(block.from) : true);
  const [from, setFrom] = useState(block ? inField(block.from, zone) : "");
  const [to, setTo] = useState(block ? inField(block.to, zone) : "");
  const sending = useSubmit<unknown>(block ? editBlock : addBlock, () => {
    say(block ? "Saved." : "Time blocked.");
    onClose();
  });
  const errors = sending.fieldErrors;

  /** The same days, or those days from nine to five. */
  function change(whole: boolean) {
    setWholeDays(whole);
    setFrom(whole ? from.slice(0, 10) : from && `${from.slice(0, 10)}T09:00`);
    setTo(whole ? to.slice(0, 10) : to && `${to.slice(0, 10)}T17:00`);
  }

  async function remove() {
    if (!block) return;
    await removeRow(removeBlock, block.id, {
      gone: onClose,
      deleted: `Deleted ${block.title}.`,
      back: `Restored ${block.title}.`,
    });
  }

  const input = wholeDays ? DAY_INPUT : MOMENT_INPUT;
  return (
    <Form
      sending={sending}
      cancel={onClose}
      keptAs={`block ${block?.id ?? "new"}`}
      submitLabel={block ? "Save" : "Block time"}
      actions={
        block && (
          <Button look="ghost" className="push" onClick={remove}>
            Delete
          </Button>
        )
      }
    >
      {block && <input type="hidden" name="id" value={block.id} />}
      <input type="hidden" name="zone" value={zone} />
      <TextInput
        name="title"
        label="Reason"
        placeholder="A wedding, an exam, a shift"
        defaultValue={block?.title}
        error={errors.title}
        maxLength={500}
        autoComplete="off"
        data-autofocus
      />
      <Checkbox
        name="wholeDays"
        label="All day"
        checked={wholeDays}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput
          name="from"
          {...input}
          label={wholeDays ? "First day" : "From"}
          value={from}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (to === "" || to === from) setTo(value);
            setFrom(value);
          }}
          error={errors.from}
        />
        <TextInput
          name="to"
          {...input}
          label={wholeDays ? "Last day" : "To"}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={errors.to}
        />
      </SimpleGrid>
      <ClashNotes
        one={engagementOf(block?.id ?? "", from, to, wholeDays, zone)}
        what="this"
        others={others}
        travelHours={travelHours}
        zone={zone}
      />
    </Form>
  );
}

/** What has been typed as an engagement; null while it is none. */
function engagementOf(id: string, from: string, to: string, wholeDays: boolean, zone: string): Engagement | null {
  if (from === "" || to === "") return null;
  const [start, end] = wholeDays ? [from, to] : [instantOfWallTime(from, zone), instantOfWallTime(to, zone)];
  if (!start || !end) return null;
  const span = blockSpan({ from: start, to: end }, zone);
  return span.to > span.from ? { kind: "block", id, name: "", programId: null, place: null, ...span } : null;
}
