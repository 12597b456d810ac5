import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from "node:crypto";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Device } from "./push";

/** What a push service was asked, and what the device reads of it. */
export type Pushed = {
  path: string;
  ttl: string;
  urgency: string;
  claims: { aud: string; sub: string; exp: number };
  shown: unknown;
};

/** A server's pair of keys, as it is written into its environment: the private one at its full length, which Node cuts zeros from. */
export function vapidPair(): { publicKey: string; privateKey: string } {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const privateKey = Buffer.concat([Buffer.alloc(32), keys.getPrivateKey()]).subarray(-32);
  return { publicKey: keys.getPublicKey("base64url"), privateKey: privateKey.toString("base64url") };
}

/**
 * A push service and a device of it. It checks what a real one checks (VAPID, RFC 8292, by the key of the server) and reads what the device
 * would (RFC 8291, RFC 8188), with Node's own cryptography: none of it is of the library that wrote it.
 */
export async function pushService(serverKey: string) {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const auth = randomBytes(16);
  const pushed: Pushed[] = [];
  const answer = { status: 201 };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    try {
      const { authorization = "", "content-encoding": encoding, ttl, urgency } = request.headers;
      if (request.method !== "POST" || encoding !== "aes128gcm") throw new Error("not a push");
      pushed.push({
        path: request.url ?? "",
        ttl: String(ttl),
        urgency: String(urgency),
        claims: claimsOf(authorization, serverKey),
        shown: JSON.parse(decrypted(body, keys.getPublicKey(), keys.computeSecret.bind(keys), auth)),
      });
      response.writeHead(answer.status).end();
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const device: Device = {
    endpoint: `http://${host}/device`,
    keys: { p256dh: keys.getPublicKey("base64url"), auth: auth.toString("base64url") },
  };
  return { host, device, pushed, answer, end: () => new Promise((resolve) => server.close(resolve)) };
}

function claimsOf(authorization: string, serverKey: string): Pushed["claims"] {
  const [, token = "", key = ""] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(authorization) ?? [];
  if (key !== serverKey) throw new Error("another key");
  const point = Buffer.from(key, "base64url");
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
  const publicKey = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
  const [head, claims = "", signature = ""] = token.split(".");
  const signed = Buffer.from(`${head}.${claims}`);
  const dsaEncoding = "ieee-p1363";
  if (!verify("sha256", signed, { key: publicKey, dsaEncoding }, Buffer.from(signature, "base64url")))
    throw new Error("a signature of somebody else");
  return JSON.parse(Buffer.from(claims, "base64url").toString());
}

function decrypted(body: Buffer, own: Buffer, secretWith: (other: Buffer) => Buffer, auth: Buffer): string {
  const salt = body.subarray(0, 16);
  const keyLength = body.readUInt8(20);
  const sender = body.subarray(21, 21 + keyLength);
  const text = body.subarray(21 + keyLength);
  const derived = (from: Buffer, with_: Buffer, info: Buffer, length: number) =>
    Buffer.from(hkdfSync("sha256", from, with_, info, length));
  const shared = derived(secretWith(sender), auth, Buffer.concat([Buffer.from("WebPush: info\0"), own, sender]), 32);
  const key = derived(shared, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derived(shared, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const cipher = createDecipheriv("aes-128-gcm", key, nonce, { authTagLength: 16 }).setAuthTag(text.subarray(-16));
  const padded = Buffer.concat([cipher.update(text.subarray(0, -16)), cipher.final()]);
  // The last record ends with a 2 and zeros.
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}
