import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(): Promise<AxeResults>;
}

/**
 * What breaks the rules of axe (WCAG 2.2 AA and good practice) in what a frame shows now: one line for
 * each kind of fault with the first place that has it.
 */
export async function axeFaults(frame: Frame): Promise<string[]> {
  // Evaluated from outside, so that the page's policy need not be weakened for it.
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: Axe }).axe.run());
  return violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0]?.html}`);
}
