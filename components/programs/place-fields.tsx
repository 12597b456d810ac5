import { NativeSelect, TextInput } from "@mantine/core";
import { choices, HINT_UNDER, LINE } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { ZoneSelect } from "@/components/ui/zone-select";
import { POSITION_WORDS, TRACK_WORDS } from "@/lib/season/words";
import type { ProgramValues } from "./program-values";

const TRACKS = choices(TRACK_WORDS);
const POSITIONS = [{ value: "", label: "Not known" }, ...choices(POSITION_WORDS)];

/** Where a program is and what it trains for, but for its name. */
export function PlaceFields({ form: { field, set } }: { form: ActionForm<ProgramValues> }) {
  return (
    <>
      <TextInput {...field("institution")} {...LINE} label="Institution" />
      <TextInput
        {...field("aliases")}
        {...HINT_UNDER}
        label="Also called"
        description="Short names you type when logging, separated by commas."
        autoComplete="off"
      />
      <TextInput {...field("city")} {...LINE} label="City" />
      <TextInput {...field("state")} {...LINE} label="State" />
      <ZoneSelect
        {...field("timeZone")}
        label="Their time zone"
        description="For the times they give you. If empty, it’s guessed from the state."
        placeholder="Not known"
        onClear={() => set({ timeZone: "" })}
      />
      <NativeSelect {...field("track")} label="Track" data={TRACKS} />
      <NativeSelect {...field("positionType")} label="Position" data={POSITIONS} />
    </>
  );
}
