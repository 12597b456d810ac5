import { runSeasonCommand } from "@/scripts/lib/season-command";

/** The season command line; works on files alone, without account, server or database. `--help` tells its use. */
const { status, out, err, more = [] } = await runSeasonCommand(process.argv.slice(2));
process.stdout.write(out);
/** Written by so much at a time. */
const PIECE = 64 * 1024;
let piece = "";
for (const part of more) {
  piece += part;
  if (piece.length < PIECE) continue;
  process.stdout.write(piece);
  piece = "";
}
process.stdout.write(piece);
process.stderr.write(err);
process.exitCode = status;
