import {
  isWorkbook,
  pastedFile,
  pickedFile,
  sampleFile,
} from "../../../src/taskpane/import/chosen-file";
import { FileUnreadableError, SampleUnavailableError } from "../../../src/taskpane/import/errors";

const textOf = async (html: string, text: string) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    await pastedFile({ html, text }, "粘贴的内容").bytes()
  );

test("what is pasted is read as a page, marked as UTF-8, or as text where it is none", async () => {
  expect(await textOf("<table>任务</table>", "任务")).toBe(
    "\uFEFF<!doctype html><table>任务</table>"
  );
  expect(await textOf("\r\n ", "1．任务")).toBe("\uFEFF1．任务");
});

test.each([
  ["台账.xlsx", true],
  ["台账.XLSX", true],
  ["台账.xlsm", true],
  ["清单.xls", false],
  ["台账.xlsx.docx", false],
])("%s may hold a ledger: %p", (name, expected) => {
  expect(isWorkbook(pickedFile(new File([], name)))).toBe(expected);
});

test("a file that was moved or locked since it was picked is told by its name", async () => {
  const file = new File([], "清单.docx");
  file.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotFoundError"));
  const told = pickedFile(file).bytes();
  await expect(told).rejects.toThrow(FileUnreadableError);
  await expect(told).rejects.toMatchObject({ parameters: { fileName: "清单.docx" } });
});

test("a server's page that says that there is no sample is not taken for it", async () => {
  globalThis.fetch = async () => new Response("<h1>Not Found</h1>", { status: 404 });
  await expect(sampleFile.bytes()).rejects.toThrow(SampleUnavailableError);
});
