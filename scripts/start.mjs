// Node's own modules only: nothing is installed yet when this runs, and the Node may be too old for more.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

import("./lib/requirements.mjs")
  .then(({ requireNode }) => requireNode(root))
  .then(() => import("./lib/start.mjs"))
  .then(({ start }) => start(root, { dev: false }))
  .catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
