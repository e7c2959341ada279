import { ExportArtefacts } from "../../src/document/artefacts";

const clean = (text: string) => new ExportArtefacts().clean(text);

test("a footnote that stands in the text becomes a note", () => {
  expect(clean("得到有效保障[footnoteRef:0]*，稳定。 [0: *“率”[注]每年达到100%。] ")).toEqual({
    text: "得到有效保障，稳定。",
    notes: ["“率”[注]每年达到100%。"],
  });
});

test("its body may stand in a later paragraph", () => {
  const artefacts = new ExportArtefacts();
  expect(artefacts.clean("正文[footnoteRef:3]。").notes).toEqual([]);
  expect(artefacts.clean("[3: 脚注]")).toEqual({ text: "", notes: ["脚注"] });
});

test("marks of bookmarks vanish", () => {
  expect(clean("[bookmark: _GoBack]各部门").text).toBe("各部门");
});

test.each(["[0: 不是脚注]", "见附件[1]", "[footnoteRef:0", "未闭合[footnoteRef:0][0: *内容"])(
  "%s loses nothing but the mark",
  (text) => {
    const { text: kept, notes } = clean(text);
    expect(notes).toEqual([]);
    expect(kept).toBe(text.replace("[footnoteRef:0]", ""));
  }
);
