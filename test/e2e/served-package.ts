import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { archiveOf } from "../../scripts/package/archive";
import { packageContents } from "../../scripts/package/contents";
import { localhostCertificate } from "../host/page/certificate";
import { runNginx, type RunningNginx } from "../support/nginx";

export const packageHost = "ledger.example.gov.cn";
export const packageVersion = "0.0.1";

/** Lets a browser find the host on this machine, and trust the certificate that was made for the tests. */
export const packageSwitches = [
  `--host-resolver-rules=MAP ${packageHost} 127.0.0.1`,
  "--ignore-certificate-errors",
];

/** The archive of `npm run package`, unpacked and served by nginx as its own example says. */
interface ServedPackage {
  readonly origin: string;
  readonly nginx: RunningNginx;
  /** Where a file of the archive is. */
  unpacked(file: string): string;
}

/** Serves the package for the tests of a file; gives the way to it. */
export function packageOfFile(): () => ServedPackage {
  let folder: string;
  let served: ServedPackage;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "soil-ledger-package-"));
    // Where nginx is started by root, its workers are not root.
    chmodSync(folder, 0o755);
    served = await servePackage(folder);
  });
  afterAll(async () => {
    await served?.nginx.stop();
    rmSync(folder, { recursive: true });
  });
  return () => served;
}

async function servePackage(folder: string): Promise<ServedPackage> {
  const port = await freePort();
  const origin = `https://${packageHost}:${port}`;
  const name = `soil-ledger-${packageVersion}`;
  const source = { build: "dist", manifest: "manifest.xml", version: packageVersion, origin };
  unpack(archiveOf(name, packageContents(source)), folder);
  const unpacked = (file: string) => path.join(folder, name, file);
  const nginx = await runNginx(exampleConfiguration(folder, unpacked), port);
  return { origin, nginx, unpacked };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function unpack(archive: Uint8Array, folder: string): void {
  for (const [file, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
}

/** The example with this machine's folders in the places that it tells one to change. */
function exampleConfiguration(folder: string, unpacked: ServedPackage["unpacked"]): string {
  const { key, cert } = localhostCertificate();
  writeFileSync(path.join(folder, "key.pem"), key);
  writeFileSync(path.join(folder, "certificate.pem"), cert);
  return readFileSync(unpacked("server/nginx.conf"), "utf8")
    .replaceAll("/srv/soil-ledger/site", unpacked("site"))
    .replaceAll("/etc/ssl/soil-ledger", folder);
}
