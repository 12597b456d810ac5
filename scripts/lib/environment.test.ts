import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ensurePushKeys, ensureSecret, readSettings } from "./environment.mjs";

let root: string;
let env: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "environment-"));
  env = join(root, ".env");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("readSettings", () => {
  it("has a default for everything", () => {
    expect(readSettings(root, {})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      databaseUrl: `file:${join(root, "data/season.db")}`,
      databaseFile: join(root, "data/season.db"),
      address: "http://127.0.0.1:3000",
    });
  });

  it("takes the environment first, then .env, and an empty value for none", () => {
    writeFileSync(env, "PORT=4000\nHOST=0.0.0.0\nDATABASE_URL=file:./other.db\n");
    expect(readSettings(root, { PORT: "5000", HOST: "" })).toEqual({
      host: "0.0.0.0",
      port: 5000,
      databaseUrl: `file:${join(root, "other.db")}`,
      databaseFile: join(root, "other.db"),
      address: "http://localhost:5000",
    });
  });

  it("takes the address that people use from APP_URL", () => {
    expect(readSettings(root, { APP_URL: "https://rank.example" }).address).toBe("https://rank.example");
  });

  it("keeps an absolute database file and brackets an IPv6 host", () => {
    expect(readSettings(root, { DATABASE_URL: "file:/srv/season.db", HOST: "::1" })).toMatchObject({
      databaseFile: "/srv/season.db",
      address: "http://[::1]:3000",
    });
  });

  it.each(["0", "65536", "http", "3000.5", "-1"])("refuses the port %s", (port) => {
    expect(() => readSettings(root, { PORT: port })).toThrow(`PORT is ${port}`);
  });

  it.each(["postgresql://school:secret@db.example:5432/seasons", "postgres://localhost/seasons"])(
    "takes a database of PostgreSQL, %s",
    (url) => {
      expect(readSettings(root, { DATABASE_URL: url })).toMatchObject({ databaseUrl: url, databaseFile: null });
    },
  );

  it.each(["mysql://school:secret@db/seasons", "postgresql://school:secret@[db/seasons", "data/season.db"])(
    "refuses %s as a database, and repeats no password",
    (url) => {
      const refused = () => readSettings(root, { DATABASE_URL: url });
      expect(refused).toThrow(/^DATABASE_URL is/);
      expect(refused).not.toThrow(/secret/);
    },
  );
});

describe("ensureSecret", () => {
  const secret = /^NEXTAUTH_SECRET=[0-9a-f]{64}\n$/m;

  it("makes .env for its owner alone", () => {
    expect(ensureSecret(root, {})).toBe(true);
    expect(readFileSync(env, "utf8")).toMatch(secret);
    expect(statSync(env).mode & 0o777).toBe(0o600);
  });

  it("never changes a secret that is there", () => {
    ensureSecret(root, {});
    const before = readFileSync(env, "utf8");
    expect(ensureSecret(root, {})).toBe(false);
    expect(readFileSync(env, "utf8")).toBe(before);
  });

  it("adds the secret to an .env without one and keeps its other lines", () => {
    writeFileSync(env, "PORT=4000");
    chmodSync(env, 0o644);
    expect(ensureSecret(root, {})).toBe(true);
    expect(readFileSync(env, "utf8")).toMatch(/^PORT=4000\nNEXTAUTH_SECRET=[0-9a-f]{64}\n$/);
    expect(statSync(env).mode & 0o777).toBe(0o600);
  });

  it("writes nothing when the environment has the secret", () => {
    expect(ensureSecret(root, { NEXTAUTH_SECRET: "given" })).toBe(false);
    expect(() => statSync(env)).toThrow("ENOENT");
  });
});

describe("ensurePushKeys", () => {
  const keys = /^VAPID_PUBLIC_KEY=B[\w-]{86}\nVAPID_PRIVATE_KEY=[\w-]{43}\n$/m;

  it("adds a pair that a push service takes, and keeps what is there", () => {
    ensureSecret(root, {});
    expect(ensurePushKeys(root, {})).toBe(true);
    const before = readFileSync(env, "utf8");
    expect(before).toMatch(keys);
    expect(before).toMatch(/^NEXTAUTH_SECRET=/);
    expect(ensurePushKeys(root, {})).toBe(false);
    expect(readFileSync(env, "utf8")).toBe(before);
    expect(statSync(env).mode & 0o777).toBe(0o600);
  });

  it("writes nothing when the environment has a pair", () => {
    expect(ensurePushKeys(root, { VAPID_PUBLIC_KEY: "given", VAPID_PRIVATE_KEY: "given" })).toBe(false);
    expect(() => statSync(env)).toThrow("ENOENT");
  });
});
