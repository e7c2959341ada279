/** Puts package.json's version into the manifest. `npm version 0.2.0` runs it by itself. */
import { readFileSync, writeFileSync } from "node:fs";
import { version } from "../src/diagnostics";
import { withVersion } from "./package/for-origin";

const manifest = "manifest.xml";
writeFileSync(manifest, withVersion(readFileSync(manifest, "utf8"), version));
