import { descendants, type Element } from "./xml";

/** The kinds of resource, and which elements refer to which kind by `resid`. */
const kindOf: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  Runtime: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Namespace: "ShortStrings",
  Description: "LongStrings",
};

const longestId = 32;
const longestText: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Every `resid` leads to a resource of the right kind, and every resource is used, once named. */
export function checkResources(manifest: Element): string[] {
  const resources = resourcesOf(manifest);
  const ids = resources.map(idOf);
  const uses = elementsWith(manifest, "resid");
  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `Resource ${id} twice.`),
    ...ids
      .filter((id) => id.length > longestId)
      .map((id) => `Resource id ${id} is longer than ${longestId} characters.`),
    ...uses.flatMap((use) => problemsOfUse(use, resources)),
    ...ids
      .filter((id) => !uses.some((use) => use.attributes.resid === id))
      .map((id) => `Resource ${id} is not used.`),
  ];
}

/** Every text keeps to Office's length, in every language, and stands in Chinese and English. */
export function checkTexts(manifest: Element): string[] {
  const strings = resourcesOf(manifest).filter((resource) => resource.name === "String");
  const named = manifest.children.filter(({ name }) =>
    ["DisplayName", "Description"].includes(name)
  );
  return [...strings, ...named].flatMap((text) => {
    const limit = text.name === "String" ? longestText[text.parent!.name]! : limitOf(text.name);
    const label = text.attributes.id ?? text.name;
    const english = englishOf(text);
    return [
      ...[text.attributes.DefaultValue!, english ?? ""]
        .filter((words) => words.length > limit)
        .map((words) => `${label} is longer than ${limit} characters: ${words}`),
      ...(english === undefined ? [`${label} has no en-US text.`] : []),
      ...(english && /\p{Script=Han}/u.test(english) ? [`${label} is Chinese in en-US.`] : []),
    ];
  });
}

/** Addresses of the manifest, in every language. */
export function addressesIn(manifest: Element): string[] {
  const values = [
    ...elementsWith(manifest, "DefaultValue").map((element) => element.attributes.DefaultValue!),
    ...descendants(manifest, "Override").map((element) => element.attributes.Value!),
  ];
  return [...new Set(values.filter((value) => /^[a-z]+:\/\//i.test(value)))];
}

/** The resource that an element names by `resid`. */
export function resourceOf(manifest: Element, element: Element): Element | undefined {
  return resourcesOf(manifest).find((resource) => idOf(resource) === element.attributes.resid);
}

function elementsWith(element: Element, attribute: string): Element[] {
  return element.children.flatMap((each) => [
    ...(attribute in each.attributes ? [each] : []),
    ...elementsWith(each, attribute),
  ]);
}

function resourcesOf(manifest: Element): Element[] {
  return descendants(manifest, "Resources").flatMap((resources) =>
    resources.children.flatMap((kind) => kind.children)
  );
}

function problemsOfUse(use: Element, resources: readonly Element[]): string[] {
  const { resid } = use.attributes;
  const kind = kindOf[use.name];
  const found = resources.find((resource) => idOf(resource) === resid);
  if (!found) return [`Line ${use.line}: ${use.name} names ${resid}, which is no resource.`];
  return found.parent!.name === kind
    ? []
    : [`Line ${use.line}: ${use.name} needs one of ${kind}, ${resid} is of ${found.parent!.name}.`];
}

function englishOf(text: Element): string | undefined {
  return text.children.find(({ attributes }) => attributes.Locale === "en-US")?.attributes.Value;
}

function idOf(resource: Element): string {
  return resource.attributes.id!;
}

function limitOf(name: string): number {
  return name === "DisplayName" ? 125 : 250;
}
