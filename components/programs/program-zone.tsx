"use client";

import { useState } from "react";
import { ZoneSelect } from "@/components/ui/zone-select";

/** The zone in which a program gives its times; left empty, an interview's form guesses it from the state. */
export function ProgramZone({ timeZone, error }: { timeZone: string | null; error?: string }) {
  const [zone, setZone] = useState(timeZone ?? "");
  return (
    <div>
      <ZoneSelect
        label="Their time zone"
        description="Where they give times. Left empty, it is guessed from the state."
        placeholder="Not known"
        value={zone}
        onChange={setZone}
        onClear={() => setZone("")}
        error={error}
      />
      <input type="hidden" name="timeZone" value={zone} />
    </div>
  );
}
