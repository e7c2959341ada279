import { PackageUsageError, readPackageArguments } from "../../../scripts/package/arguments";

const read = (...args: string[]) => readPackageArguments(args, "1.2.3");

test("a host name alone means HTTPS on its usual port", () => {
  expect(read("--host", "Ledger.example.gov.cn")).toEqual({
    origin: "https://ledger.example.gov.cn",
    output: "out/soil-ledger-1.2.3-ledger.example.gov.cn.zip",
  });
});

test("a port and a name for the archive", () => {
  expect(read("--host", "10.1.2.3", "--port", "8443", "-o", "x.zip")).toEqual({
    origin: "https://10.1.2.3:8443",
    output: "x.zip",
  });
});

test.each([
  [[], /--host is missing\. Usage: npm run package/],
  [["--host", "https://ledger.example.gov.cn"], /is no host name/],
  [["--host", "ledger.example.gov.cn/soil"], /is no host name/],
  [["--host", "ledger.example.gov.cn:8443"], /is no host name/],
  [["--host", "-x.cn"], /--host/],
  [["--host", 'a"b.cn'], /is no host name/],
  [["--host", "a..cn"], /is no host name/],
  [["--host", "a.cn", "--port", "70000"], /"70000" is no port/],
  [["--host", "a.cn", "--port", "8443a"], /is no port/],
  [["--hots", "a.cn"], /--hots.*Usage/s],
])("%j is refused with a sentence that says what to write", (args, message) => {
  expect(() => read(...args)).toThrow(PackageUsageError);
  expect(() => read(...args)).toThrow(message);
});
