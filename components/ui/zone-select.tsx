"use client";

import { Select } from "@mantine/core";
import { useMemo } from "react";
import { useListBack } from "./use-list-back";

/** The zones that programs and applicants are mostly in, first. */
const COMMON = [
  ["America/New_York", "Eastern (New York)"],
  ["America/Chicago", "Central (Chicago)"],
  ["America/Denver", "Mountain (Denver)"],
  ["America/Phoenix", "Mountain, no DST (Phoenix)"],
  ["America/Los_Angeles", "Pacific (Los Angeles)"],
  ["America/Anchorage", "Alaska (Anchorage)"],
  ["Pacific/Honolulu", "Hawaii (Honolulu)"],
  ["America/Puerto_Rico", "Atlantic (Puerto Rico)"],
] as const;

/** Any IANA time zone, found by typing; the usual ones by the names people use. */
export function ZoneSelect({
  label,
  description,
  placeholder,
  value,
  error,
  name,
  onChange,
  onClear,
}: {
  label: string;
  /** Stands under the field. */
  description?: string;
  placeholder?: string;
  /** Empty: none is chosen, where that may be. */
  value: string;
  error?: string;
  name?: string;
  onChange: (zone: string) => void;
  /** Takes the choice back; without it a zone has to be chosen. */
  onClear?: () => void;
}) {
  const data = useMemo(() => {
    const common = COMMON.map(([zone, words]) => ({ value: zone as string, label: words as string }));
    const known = new Set(common.map((zone) => zone.value));
    const others = Intl.supportedValuesOf("timeZone").filter((zone) => !known.has(zone));
    if (value !== "" && !known.has(value) && !others.includes(value)) others.unshift(value);
    return [
      { group: "Common", items: common },
      { group: "All", items: others.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") })) },
    ];
  }, [value]);
  const list = useListBack();
  return (
    <Select
      {...list}
      label={label}
      description={description}
      inputWrapperOrder={["label", "input", "description", "error"]}
      placeholder={placeholder}
      clearable={onClear !== undefined}
      clearButtonProps={{ "aria-label": `Clear: ${label}` }}
      name={name}
      searchable
      allowDeselect={false}
      data={data}
      value={value || null}
      error={error}
      limit={60}
      nothingFoundMessage="No time zone has that name."
      onChange={(zone) => {
        if (zone) onChange(zone);
        else onClear?.();
      }}
    />
  );
}
