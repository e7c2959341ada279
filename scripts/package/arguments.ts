import { parseArgs } from "node:util";

interface PackageRequest {
  /** Where the package will be served from: "https://ledger.example.gov.cn". */
  readonly origin: string;
  readonly output: string;
}

export const usage =
  "npm run package -- --host ledger.example.gov.cn [--port 8443] [-o out/soil-ledger.zip]";

/** The command line cannot be carried out; the message says what to write instead. */
export class PackageUsageError extends Error {}

/**
 * Reads the command line.
 *
 * @param version names the archive where no other name is given
 * @throws PackageUsageError
 */
export function readPackageArguments(args: readonly string[], version: string): PackageRequest {
  const { host, port, output } = parsed(args);
  if (host === undefined) throw new PackageUsageError(`--host is missing. Usage: ${usage}`);
  return {
    origin: originOf(host, port ?? "443"),
    output: output ?? `out/soil-ledger-${version}-${host.toLowerCase()}.zip`,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        host: { type: "string" },
        port: { type: "string" },
        output: { type: "string", short: "o" },
      },
    }).values;
  } catch (error) {
    throw new PackageUsageError(`${(error as Error).message} Usage: ${usage}`);
  }
}

/** Names as DNS has them: letters, digits and hyphens, no scheme, no path, no port. */
const hostName =
  /^(?=.{1,253}$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i;

function originOf(host: string, port: string): string {
  if (!hostName.test(host))
    throw new PackageUsageError(
      `"${host}" is no host name. Write it without https:// and without a path, as in --host ledger.example.gov.cn.`
    );
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    throw new PackageUsageError(`"${port}" is no port. Write a number from 1 to 65535.`);
  return new URL(`https://${host}:${port}`).origin;
}
