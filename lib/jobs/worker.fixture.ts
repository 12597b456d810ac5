import { appendFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { database } from "@/lib/store/database";
import { turn } from "./turn";

/** A process that runs the jobs of DATABASE_URL and writes down which: `owner key`, a line each. */
const [owner = "", ledger = ""] = process.argv.slice(2);
await turn(
  {
    work: {
      tries: 3,
      every: null,
      async run({ key }) {
        appendFileSync(ledger, `${owner} ${key}\n`);
        await pause(20);
      },
    },
  },
  owner,
);
await database().close();
