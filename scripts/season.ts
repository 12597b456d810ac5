import { runSeasonCommand } from "@/scripts/lib/season-command";

/** The season command line; works on files alone, without account, server or database. `--help` tells its use. */
const { status, out, err } = await runSeasonCommand(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = status;
