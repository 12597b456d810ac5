import { NativeSelect, TextInput } from "@mantine/core";
import { choices, HINT_UNDER, LINE, withDefault } from "@/components/form/inputs";
import type { ActionForm } from "@/components/form/use-action-form";
import { ZoneSelect } from "@/components/ui/zone-select";
import { PROGRAM } from "@/lib/season/fields/program";
import { derivedShortName } from "@/lib/season/program-names";
import { POSITION_WORDS, TRACK_WORDS } from "@/lib/season/words";
import type { ProgramValues, Usual } from "./program-values";

/** Names as they are typed into one field. */
const namesIn = (typed: string) => typed.split(",").map((name) => name.trim());

const TRACKS = choices(TRACK_WORDS);
const POSITIONS = [{ value: "", label: "Not known" }, ...choices(POSITION_WORDS)];

/** Where a program is and what it trains for, but for its name. */
export function PlaceFields({
  form: { field, set, values },
  usual,
}: {
  form: ActionForm<ProgramValues>;
  usual?: Usual;
}) {
  return (
    <>
      <TextInput
        {...field("shortName")}
        {...LINE}
        {...HINT_UNDER}
        label={PROGRAM.shortName.label}
        description="What your letters, the log, the calendar, and the rank list call it."
        placeholder={derivedShortName({ name: values.name.trim(), aliases: namesIn(values.aliases) })}
      />
      <TextInput {...field("institution")} {...LINE} label={PROGRAM.institution.label} />
      <TextInput
        {...field("aliases")}
        {...HINT_UNDER}
        label={PROGRAM.aliases.label}
        description="Short names you type when logging, separated by commas."
        autoComplete="off"
      />
      <TextInput {...field("city")} {...LINE} label={PROGRAM.city.label} />
      <TextInput {...field("state")} {...LINE} label={PROGRAM.state.label} />
      <ZoneSelect
        {...field("timeZone")}
        label={PROGRAM.timeZone.label}
        description="For the times they give you. If empty, it’s guessed from the state."
        placeholder="Not known"
        onClear={() => set({ timeZone: "" })}
      />
      <NativeSelect {...field("track")} label={PROGRAM.track.label} data={withDefault(TRACKS, usual?.track ?? null)} />
      <NativeSelect {...field("positionType")} label={PROGRAM.positionType.label} data={POSITIONS} />
    </>
  );
}
