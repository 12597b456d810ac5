import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { endpointOf } from "@/lib/sending/push";
import { deviceMark } from "./device-mark";

const DEVICE = { endpoint: "https://push.example/d", keys: { p256dh: "public", auth: "secret" } };

test("a device is known by its address alone, and its mark doesn’t tell that", async () => {
  const mark = await deviceMark(DEVICE.endpoint);
  expect(mark).toBe(createHash("sha256").update(DEVICE.endpoint).digest("hex"));
  expect(await deviceMark(endpointOf(JSON.stringify(DEVICE)))).toBe(mark);
  expect(await deviceMark("https://push.example/e")).not.toBe(mark);
});

test.each(["", "{", "{}", '{"endpoint":1}'])("what can’t be read as a device (%s) has no address", (target) => {
  expect(endpointOf(target)).toBe("");
});
