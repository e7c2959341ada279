/**
 * Makes one archive of everything that a closed network needs to serve the add-in and the browser
 * edition, from the build in dist/:
 *   npm run package -- --host ledger.example.gov.cn [--port 8443] [-o out/soil-ledger.zip]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../src/diagnostics";
import { archiveOf } from "./archive";
import { PackageUsageError, readPackageArguments } from "./arguments";
import { packageContents } from "./contents";

try {
  const { origin, output } = readPackageArguments(process.argv.slice(2), version);
  const files = packageContents({ build: "dist", manifest: "manifest.xml", version, origin });
  const archive = archiveOf(`soil-ledger-${version}`, files);
  mkdirSync(path.dirname(output), { recursive: true });
  writeFileSync(output, archive);
  const megabytes = (archive.length / 2 ** 20).toFixed(1);
  console.log(`${output}: ${files.size} files, ${megabytes} MiB, to be served from ${origin}`);
} catch (error) {
  if (!(error instanceof PackageUsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
