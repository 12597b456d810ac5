import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { PROFILE } from "@/lib/season/fields/profile";
import type { Profile } from "@/lib/season/schema";
import { type NumberName, typedNumber } from "./profile-numbers";

/** A number without a fixed length counts once nothing more is typed for this long. */
const PAUSE_MS = 500;

/** A number of the profile. Only a whole one of its range counts; what is typed otherwise counts as no answer and says so. */
export function NumberField({
  name,
  label,
  value,
  range,
  ask,
  onChange,
  onUnclear,
}: {
  name: NumberName;
  label?: string;
  value: Profile[NumberName];
  range: { from: number; to: number; digits: number | null };
  ask: string;
  onChange: (value: number | null) => void;
  /** Whether what stands in it can't be counted. */
  onUnclear: (unclear: boolean) => void;
}) {
  const [typed, setTyped] = useState(String(value ?? ""));
  const [wrong, setWrong] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function settle(text: string) {
    clearTimeout(timer.current);
    const number = typedNumber(text, range);
    setWrong(number === undefined);
    onUnclear(number === undefined);
    if ((number ?? null) !== value) onChange(number ?? null);
  }
  function type(text: string) {
    clearTimeout(timer.current);
    setTyped(text);
    setWrong(false);
    const said = text.trim();
    if (said === "" || (range.digits !== null && said.length >= range.digits)) return settle(text);
    if (range.digits === null) timer.current = setTimeout(() => settle(text), PAUSE_MS);
  }
  return (
    <TextInput
      label={label ?? PROFILE[name].label}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={typed}
      error={wrong ? ask : undefined}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => settle(typed)}
    />
  );
}
