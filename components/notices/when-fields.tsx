"use client";

import { Checkbox, NativeSelect, Switch } from "@mantine/core";
import { ZoneSelect } from "@/components/ui/zone-select";
import { USUAL_MORNING, USUAL_QUIET } from "@/lib/notices/settings";
import type { Personal, SentWay } from "@/lib/notices/ways";
import { zoneCity } from "@/lib/season/format";
import { nameInReminders, timeReminders } from "./actions";
import styles from "./notices.module.css";
import { useChange } from "./use-change";
import { clockWords } from "./when-words";

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const HALF_HOURS = Array.from({ length: 48 }, (_, half) => {
  const time = `${String(Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`;
  return { value: time, label: clockWords(time) };
});

function TimeSelect(props: { label: string; value: string; disabled?: boolean; onChange: (time: string) => void }) {
  const { label, value, disabled, onChange } = props;
  const known = HALF_HOURS.some((half) => half.value === value);
  return (
    <NativeSelect
      label={label}
      data={known ? HALF_HOURS : [{ value, label: clockWords(value) }, ...HALF_HOURS]}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** When reminders come: the morning list's time and days, quiet hours, and where the person is. */
export function WhenFields({ personal, seasonZone }: { personal: Personal; seasonZone: string }) {
  const [morning, setMorning] = useChange(
    personal.morning,
    timeReminders,
    (value) => ({ morning: value }),
    (value) => (value === null ? "No morning list." : `Morning list at ${clockWords(value)}.`),
  );
  const [days, setDays] = useChange(
    personal.days,
    timeReminders,
    (value) => ({ days: value }),
    (value) =>
      `Morning list on ${value.length === 7 ? "every day" : value.map((day) => DAYS[day - 1]).join(", ") || "no day"}.`,
  );
  const [quiet, setQuiet] = useChange(
    personal.quiet,
    timeReminders,
    (value) => ({ quiet: value }),
    (value) => (value ? `Quiet from ${clockWords(value.from)} to ${clockWords(value.to)}.` : "No quiet hours."),
  );
  const [zone, setZone] = useChange(
    personal.zone,
    timeReminders,
    (value) => ({ zone: value }),
    (value) => `Times are those of ${zoneCity(value ?? seasonZone)}.`,
  );
  const hours = quiet ?? USUAL_QUIET;
  return (
    <div className={styles.whens}>
      <section aria-labelledby="morning-title" className="stack">
        <div className="row">
          <h2 id="morning-title">Morning list</h2>
          <Switch
            className="push"
            aria-label="Morning list"
            checked={morning !== null}
            onChange={(event) => setMorning(event.currentTarget.checked ? USUAL_MORNING : null)}
          />
        </div>
        <TimeSelect label="At" value={morning ?? USUAL_MORNING} disabled={morning === null} onChange={setMorning} />
        <fieldset className={styles.days}>
          <legend>On</legend>
          {DAYS.map((name, i) => (
            <Checkbox
              key={name}
              label={name}
              disabled={morning === null}
              checked={days.includes(i + 1)}
              onChange={(event) =>
                setDays(
                  event.currentTarget.checked
                    ? [...days, i + 1].sort((a, b) => a - b)
                    : days.filter((day) => day !== i + 1),
                )
              }
            />
          ))}
        </fieldset>
        <p className="muted">It’s sent only when something waits.</p>
      </section>
      <section aria-labelledby="quiet-title" className="stack">
        <div className="row">
          <h2 id="quiet-title">Quiet hours</h2>
          <Switch
            className="push"
            aria-label="Quiet hours"
            checked={quiet !== null}
            onChange={(event) => setQuiet(event.currentTarget.checked ? USUAL_QUIET : null)}
          />
        </div>
        <div className={styles.hours}>
          <TimeSelect
            label="From"
            value={hours.from}
            disabled={quiet === null}
            onChange={(from) => setQuiet({ ...hours, from })}
          />
          <TimeSelect
            label="To"
            value={hours.to}
            disabled={quiet === null}
            onChange={(to) => setQuiet({ ...hours, to })}
          />
        </div>
        <p className="muted">
          Reminders due then are sent at {clockWords(hours.to)}, or at {clockWords(hours.from)} if that would be too
          late. The last two for the rank list are always sent on time.
        </p>
        <ZoneSelect
          label="Where you are"
          placeholder={`As your season: ${zoneCity(seasonZone)}`}
          value={zone ?? ""}
          onChange={setZone}
          onClear={() => setZone(null)}
        />
      </section>
      <section aria-labelledby="names-title" className="stack">
        <h2 id="names-title">Names of programs and people</h2>
        <NameSwitch way="email" label="Email" names={personal.ways.email.names} />
        <NameSwitch way="push" label="Push" names={personal.ways.push.names} />
        <NameSwitch way="address" label="Web address" names={personal.ways.address.names} />
        <p className="muted">No reminder carries the text of a message.</p>
      </section>
    </div>
  );
}

function NameSwitch({ way, label, names }: { way: SentWay; label: string; names: boolean }) {
  const [shown, change] = useChange(
    names,
    nameInReminders,
    (value) => ({ way, names: value }),
    (value) => `${label}: ${value ? "with" : "without"} names.`,
  );
  return (
    <Switch
      label={label}
      description={shown ? "“Harlow–St. Anne: 2 thank-yous go late today”" : "“2 thank-yous go late today”"}
      checked={shown}
      onChange={(event) => change(event.currentTarget.checked)}
    />
  );
}
