import { createSign, generateKeyPairSync, randomBytes } from "node:crypto";

/*
 * A self-signed certificate for localhost, made anew for each run: office.js needs HTTPS, Node makes
 * no certificates by itself, and none belongs into a repository. The structure is X.509 in DER.
 */

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export function localhostCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const toSign = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    commonName("localhost"),
    sequence(utcTime("200101000000Z"), utcTime("491231235959Z")),
    commonName("localhost"),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, sequence(sequence(subjectAltName, tagged(0x04, sequence(dnsName("localhost"))))))
  );
  const signature = createSign("SHA256").update(toSign).sign(privateKey);
  const der = sequence(toSign, ecdsaWithSha256, tagged(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  if (length < 0x100) return Buffer.from([0x81, length]);
  return Buffer.from([0x82, length >> 8, length & 0xff]);
}

const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts);
const integer = (value: Buffer) => tagged(0x02, value);
const utcTime = (time: string) => tagged(0x17, Buffer.from(time));
const dnsName = (name: string) => tagged(0x82, Buffer.from(name));

const oid = (...bytes: number[]) => tagged(0x06, Buffer.from(bytes));

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
/** 2.5.29.17 */
const subjectAltName = oid(0x55, 0x1d, 0x11);

/** 2.5.4.3 */
function commonName(name: string): Buffer {
  const attribute = sequence(oid(0x55, 0x04, 0x03), tagged(0x0c, Buffer.from(name)));
  return sequence(tagged(0x31, attribute));
}
