import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strToU8 } from "fflate";
import { checksums, type ArchiveFiles } from "./archive";
import { manifestFor, metadataFor } from "./for-origin";

interface PackageSource {
  /** The folder of the production build. */
  readonly build: string;
  readonly manifest: string;
  readonly version: string;
  /** Where the package will be served from. */
  readonly origin: string;
}

/** The custom functions' metadata, one file for each language. */
const functionMetadata = /^functions(?:\.[\w-]+)?\.json$/;

/** What only those who work on the program need. */
const notServed = /\.map$|^licences\.json$/;

const templates: Readonly<Record<string, string>> = {
  "server/nginx.conf": "nginx.conf",
  "server/web.config": "web.config",
  "部署说明.txt": "deployment.txt",
};

/** Everything that the archive holds, made for the place where it will be served. */
export function packageContents(source: PackageSource): ArchiveFiles {
  const { manifest, origin, version } = source;
  const files = new Map<string, Uint8Array>([
    ...siteFiles(source),
    ["manifest.xml", strToU8(manifestFor(readFileSync(manifest, "utf8"), origin, version))],
    ...Object.entries(templates).map(
      ([name, template]) => [name, strToU8(filled(template, source))] as const
    ),
  ]);
  return files.set("SHA256SUMS", strToU8(checksums(files)));
}

function siteFiles({ build, origin }: PackageSource): [string, Uint8Array][] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => path.relative(build, file).split(path.sep).join("/"))
    .filter((file) => !notServed.test(file))
    .map((file) => {
      const bytes = readFileSync(path.join(build, file));
      const isMetadata = functionMetadata.test(file);
      return [`site/${file}`, isMetadata ? strToU8(metadataFor(bytes.toString(), origin)) : bytes];
    });
}

/** A template with its {{…}} filled in. */
function filled(template: string, { origin, version }: PackageSource): string {
  const { hostname, port } = new URL(origin);
  const values: Readonly<Record<string, string>> = {
    origin,
    version,
    host: hostname,
    port: port || "443",
  };
  const text = readFileSync(new URL(`./templates/${template}`, import.meta.url), "utf8");
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}
