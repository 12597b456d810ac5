"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import type { Program } from "@/lib/season/schema";
import { PROGRAM_TRACKS } from "@/lib/season/values";
import { POSITION_WORDS, TRACK_WORDS } from "@/lib/season/words";
import { options, UNDER } from "./program-options";
import { ProgramZone } from "./program-zone";

const TRACKS = PROGRAM_TRACKS.map((track) => ({ value: track, label: TRACK_WORDS[track] }));
const POSITIONS = [{ value: "", label: "Not known" }, ...options(POSITION_WORDS)];

/** Where a program is and what it trains for, but for its name. */
export function PlaceFields({
  known,
  errors,
  onTrack,
}: {
  known: Partial<Program>;
  errors: Record<string, string>;
  onTrack: (track: Program["track"]) => void;
}) {
  return (
    <>
      <TextInput
        name="institution"
        label="Institution"
        defaultValue={known.institution}
        error={errors.institution}
        maxLength={500}
        autoComplete="off"
      />
      <TextInput
        name="aliases"
        label="Also called"
        inputWrapperOrder={UNDER}
        description="Short names you type when logging, with commas between."
        defaultValue={known.aliases?.join(", ")}
        error={errors.aliases}
        autoComplete="off"
      />
      <TextInput
        name="city"
        label="City"
        defaultValue={known.city}
        error={errors.city}
        maxLength={500}
        autoComplete="off"
      />
      <TextInput
        name="state"
        label="State"
        defaultValue={known.state}
        error={errors.state}
        maxLength={500}
        autoComplete="off"
      />
      <ProgramZone timeZone={known.timeZone ?? null} error={errors.timeZone} />
      <NativeSelect
        name="track"
        label="Track"
        data={TRACKS}
        defaultValue={known.track}
        onChange={(event) => onTrack(PROGRAM_TRACKS[event.currentTarget.selectedIndex] ?? "integrated")}
        error={errors.track}
      />
      <NativeSelect
        name="positionType"
        label="Position"
        data={POSITIONS}
        defaultValue={known.positionType ?? ""}
        error={errors.positionType}
      />
    </>
  );
}
