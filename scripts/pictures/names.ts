/** Every picture of the manual and the README, each docs/images/<name>.png. */
export const pictureNames = [
  "pane-import",
  "pane-review",
  "pane-follow-up",
  "pane-fill-in",
  "pane-merge",
  "pane-sheets",
  "pane-calculate",
  "workbook-overview",
  "workbook-tasks",
  "leaders-cover",
  "notice",
] as const;

export type PictureName = (typeof pictureNames)[number];

export const pictureFolder = "docs/images";

export function pictureFile(name: PictureName, folder = pictureFolder): string {
  return `${folder}/${name}.png`;
}
