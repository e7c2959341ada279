import { resourceOf } from "./resources";
import { child, descendants, type Element } from "./xml";

/** The schema is a sequence: Office rejects a manifest whose elements stand in another order. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** What perpetual Excel 2021 has. */
const highestExcelApi = 14;

export function checkOrder(element: Element): string[] {
  const expected = order[element.name];
  const places = element.children.map(({ name }) => expected?.indexOf(name) ?? 0);
  const here = element.children.flatMap((each, index) => {
    if (places[index]! < 0) return [`Line ${each.line}: ${each.name} in ${element.name}.`];
    if (places[index]! < Math.max(...places.slice(0, index), 0))
      return [`Line ${each.line}: ${each.name} comes too late in ${element.name}.`];
    return [];
  });
  return [...here, ...element.children.flatMap(checkOrder)];
}

/** Identity, version and languages. */
export function checkIdentity(manifest: Element): string[] {
  const text = (name: string) => child(manifest, name)?.text ?? "";
  return [
    ...(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text("Id"))
      ? []
      : [`Id ${text("Id")} is no random GUID.`]),
    ...(/^\d+(\.\d+){1,3}$/.test(text("Version")) ? [] : [`Version ${text("Version")}.`]),
    ...(text("DefaultLocale") === "zh-CN" ? [] : ["The default language is not zh-CN."]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["Permissions: ReadWriteDocument."]),
  ];
}

/** The pane, the functions and the commands live in one runtime, and nobody is kept out needlessly. */
export function checkRuntime(manifest: Element): string[] {
  const runtime = descendants(manifest, "Runtime")[0];
  const pane = child(child(manifest, "DefaultSettings")!, "SourceLocation")?.attributes
    .DefaultValue;
  const pages = [
    ...descendants(manifest, "Page").flatMap((page) => page.children),
    ...descendants(manifest, "Action").flatMap((action) => descendants(action, "SourceLocation")),
    ...descendants(manifest, "FunctionFile"),
    ...(runtime ? [runtime] : []),
  ].map((element) => resourceOf(manifest, element)?.attributes.DefaultValue);
  const requirements = child(manifest, "Requirements");
  const sets = requirements ? descendants(requirements, "Set") : [];
  const versionOf = (name: string) =>
    sets.find((set) => set.attributes.Name === name)?.attributes.MinVersion;
  const excelApi = Number(versionOf("ExcelApi")?.split(".")[1] ?? 0);
  return [
    ...(runtime?.attributes.lifetime === "long" ? [] : ["No runtime of lifetime long."]),
    ...(pages.every((page) => page === pane) ? [] : ["The pages of the one runtime differ."]),
    ...(versionOf("SharedRuntime") === "1.1" ? [] : ["SharedRuntime 1.1 is not required."]),
    ...(excelApi <= highestExcelApi ? [] : [`ExcelApi 1.${excelApi} keeps Excel 2021 out.`]),
    ...(versionOf("CustomFunctionsRuntime") ? ["CustomFunctionsRuntime keeps hosts out."] : []),
  ];
}

/** Every control has its own id, and every button that runs a function names one that exists. */
export function checkControls(manifest: Element, commands: readonly string[]): string[] {
  const ids = ["CustomTab", "Group", "Control"]
    .flatMap((name) => descendants(manifest, name))
    .map(({ attributes }) => attributes.id!);
  const named = descendants(manifest, "FunctionName").map(({ text }) => text);
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `Control ${id} twice.`),
    ...ids.filter((id) => id.length > 125).map((id) => `Control id ${id} is too long.`),
    ...named
      .filter((name) => !commands.includes(name))
      .map((name) => `A button runs ${name}, which is no command.`),
    ...commands
      .filter((command) => !named.includes(command))
      .map((command) => `No button runs ${command}.`),
  ];
}
