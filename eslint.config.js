import tseslint from "typescript-eslint";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";

/**
 * The plan of the house as import directions: each folder, and the folders whose face (index.ts)
 * it may import. Whatever is not listed is not allowed.
 */
const mayImport = {
  diagnostics: [],
  document: ["diagnostics"],
  rates: ["diagnostics"],
  tasklist: ["diagnostics", "document"],
  ledger: ["diagnostics", "rates", "tasklist"],
  workbook: ["diagnostics", "rates", "tasklist", "ledger"],
  reports: ["diagnostics", "tasklist", "ledger", "workbook"],
  locales: ["diagnostics"],
  hosts: ["diagnostics", "ledger", "workbook", "reports"],
  functions: ["diagnostics", "rates", "tasklist", "ledger", "workbook", "locales"],
  taskpane: [
    "diagnostics",
    "document",
    "tasklist",
    "rates",
    "ledger",
    "workbook",
    "reports",
    "hosts",
    "locales",
  ],
  commands: ["diagnostics", "ledger", "workbook", "hosts"],
  cli: [
    "diagnostics",
    "document",
    "tasklist",
    "rates",
    "ledger",
    "workbook",
    "reports",
    "hosts",
    "locales",
  ],
};

const folders = Object.keys(mayImport);

/** The hosts are houses of one street: none imports another. */
const hosts = ["excel", "file", "word"];
const faces = (folder) =>
  folder === "hosts"
    ? ["./src/hosts/index.ts", ...hosts.map((host) => `./src/hosts/${host}/index.ts`)]
    : [`./src/${folder}/index.ts`];

const zones = folders.flatMap((folder) =>
  folders
    .filter((other) => other !== folder)
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      except: mayImport[folder].includes(other)
        ? faces(other).map((face) => face.replace(`./src/${other}/`, "./"))
        : [],
      message: mayImport[folder].includes(other)
        ? `Import ${other} through its index.ts.`
        : `src/${folder} may not import src/${other}.`,
    }))
);

for (const host of hosts)
  for (const other of hosts.filter((one) => one !== host))
    zones.push({
      target: `./src/hosts/${host}`,
      from: `./src/hosts/${other}`,
      message: "The hosts do not know each other.",
    });

/** Libraries that only one folder may know. */
const gateways = [
  { packages: ["hucre", "hucre/*"], home: "src/hosts/file and src/document/spreadsheet" },
  { packages: ["docx"], home: "src/hosts/word" },
  { packages: ["saxes"], home: "src/document" },
  { packages: ["pdfjs-dist", "pdfjs-dist/*"], home: "src/document/pdf" },
  { packages: ["htmlparser2"], home: "src/document/html" },
];

export default tseslint.config(
  { ignores: ["node_modules", "build", "dist", "out", "coverage", "test-results"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "react-hooks": reactHooks, "office-addins": officeAddins },
    settings: { "import-x/resolver": { typescript: true, node: true } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: gateways.map(({ packages, home }) => ({
            group: packages,
            message: `Only ${home} knows this library.`,
          })),
        },
      ],
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/hosts/excel touches Excel." },
      ],
    },
  },
  {
    files: ["src/hosts/file/**", "src/hosts/word/**", "src/document/**"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["src/hosts/excel/**"],
    rules: {
      "no-restricted-globals": "off",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  { files: ["src/cli/**", "scripts/**"], rules: { "no-console": "off" } }
);
