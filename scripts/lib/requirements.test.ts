import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inRange, requireNode, requirePort, requireWritable } from "./requirements.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "requirements-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("inRange", () => {
  it.each([
    ["20.18.9", false],
    ["20.19.0", true],
    ["20.20.2", true],
    ["21.7.3", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["23.0.0", false],
    ["24.0.0", true],
    ["26.1.0", true],
    ["24.0.0-nightly", true],
    ["8.17.0", false],
  ])("Node %s: %s", (version, expected) => {
    expect(inRange(version, "^20.19.0 || ^22.12.0 || >=24.0.0")).toBe(expected);
  });
});

it("says in one line which Node to install", () => {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ engines: { node: "^20.19.0 || >=24.0.0" } }));
  expect(() => requireNode(folder, "18.20.1")).toThrow(
    "Node 18.20.1 isn't supported: install Node ^20.19.0 or >=24.0.0.",
  );
  expect(() => requireNode(folder, "20.19.0")).not.toThrow();
});

it("refuses a folder that nobody may write, root included, and judges a missing one by its parent", () => {
  const locked = join(folder, "locked");
  mkdirSync(locked, { mode: 0o555 });
  expect(() => requireWritable(join(locked, "data"))).toThrow(`${locked} is read-only`);
  expect(() => requireWritable(join(folder, "data"))).not.toThrow();
});

it("refuses a port that is taken and names it", async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  await expect(requirePort("127.0.0.1", port)).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
  await new Promise((resolve) => server.close(resolve));
  await expect(requirePort("127.0.0.1", port)).resolves.toBeUndefined();
});
