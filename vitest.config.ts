import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fromRoot("./") },
      // Throws outside a server component; the tests are the server here.
      { find: "server-only", replacement: fromRoot("./node_modules/server-only/empty.js") },
    ],
  },
  test: {
    include: ["{app,components,lib,scripts}/**/*.test.{ts,tsx}"],
    setupFiles: ["scripts/lib/quiet-console.ts"],
    env: { TZ: "UTC" },
    allowOnly: false,
    // How long something may hang, not how fast it must be: a busy machine is no failure.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
