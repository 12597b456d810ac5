"use client";

import { Checkbox, SimpleGrid, TextInput } from "@mantine/core";
import { wordsOf } from "@/components/form/field-words";
import { Form } from "@/components/form/form";
import { LINE } from "@/components/form/inputs";
import { Opened } from "@/components/form/opened";
import { removeRow } from "@/components/form/remove-row";
import { useActionForm } from "@/components/form/use-action-form";
import { ClashNotes } from "@/components/interviews/clash-notes";
import { DAY_INPUT, MOMENT_INPUT } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { say } from "@/components/ui/undo";
import { blockSpan } from "@/lib/season/block-span";
import type { Engagement } from "@/lib/season/clashes";
import { BLOCK } from "@/lib/season/fields/block";
import { isDay } from "@/lib/season/fields/field";
import type { FormValues } from "@/lib/season/fields/form";
import type { Block } from "@/lib/season/schema";
import { instantMs, instantOfWallTime, wallTime } from "@/lib/season/time";
import { addBlock, editBlock, removeBlock } from "./actions";

type Props = { block?: Block; others: Engagement[]; travelHours: number; zone: string; onClose: () => void };

/** Adds time of one's own or, with `block`, changes it; says at once what it clashes with. */
export function BlockDialog({ opened, ...form }: Props & { opened: boolean }) {
  const title = form.block ? `Edit ${form.block.title}` : "Block personal time";
  return (
    <Dialog opened={opened} onClose={form.onClose} title={title} width={520}>
      <Opened row={form.block} noun="block" words={wordsOf(BLOCK, form.zone)}>
        {(block) => <BlockForm {...form} block={block} />}
      </Opened>
    </Dialog>
  );
}

type Values = FormValues<typeof BLOCK> & { wholeDays: boolean };

function valuesOf(block: Block | undefined, zone: string): Values {
  /** A day, or the wall time of an instant, as the field holds it. */
  const inField = (moment: string) => (isDay(moment) ? moment : wallTime(instantMs(moment), zone));
  return {
    title: block?.title ?? "",
    wholeDays: block ? isDay(block.from) : true,
    from: block ? inField(block.from) : "",
    to: block ? inField(block.to) : "",
  };
}

function BlockForm({ block, others, travelHours, zone, onClose }: Props) {
  const form = useActionForm<Values, unknown>({
    action: block ? editBlock : addBlock,
    values: valuesOf(block, zone),
    input: (values) => ({ ...values, zone }),
    unsaved: `block ${block?.id ?? "new"}`,
    onDone() {
      say(block ? "Saved." : "Time blocked.");
      onClose();
    },
  });
  const { field, tick, set, values } = form;
  const { wholeDays, from, to } = values;

  /** The same days, or those days from nine to five. */
  function change(whole: boolean) {
    const [day, last] = [from.slice(0, 10), to.slice(0, 10)];
    set({ wholeDays: whole, from: whole ? day : day && `${day}T09:00`, to: whole ? last : last && `${last}T17:00` });
  }

  async function remove({ id, title }: Block) {
    await removeRow(removeBlock, id, { gone: onClose, deleted: `Deleted ${title}.`, back: `Restored ${title}.` });
  }

  const input = wholeDays ? DAY_INPUT : MOMENT_INPUT;
  return (
    <Form
      form={form}
      cancel={onClose}
      submitLabel={block ? "Save" : "Block time"}
      onDelete={block && (() => remove(block))}
    >
      <TextInput
        {...field("title")}
        {...LINE}
        label={BLOCK.title.label}
        description="A wedding, an exam, a shift"
        data-autofocus
      />
      <Checkbox {...tick("wholeDays")} label="All day" onChange={(event) => change(event.currentTarget.checked)} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
        <TextInput
          {...field("from")}
          {...input}
          label={wholeDays ? "First day" : BLOCK.from.label}
          onChange={({ currentTarget: { value } }) =>
            set(to === "" || to === from ? { from: value, to: value } : { from: value })
          }
        />
        <TextInput {...field("to")} {...input} label={wholeDays ? "Last day" : BLOCK.to.label} />
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
