import type { Light } from "../../ledger";
import { figureWords, lightWords, type CellPlan, type SheetPlan } from "../../workbook";
import { amountCell, nothing, officialDate, reportCell } from "../amounts";
import { ReportPage, type ReportColumn } from "../page";
import { manyPages, onePage } from "../print";
import { cityFigures, countedOnce, type CityFigure } from "./city-figures";
import type { Collection, County } from "./county";

const lights: readonly Light[] = ["red", "amber", "green", "grey"];

/** The columns on which all three tables are laid. */
const widths = [7, 22, ...Array<number>(8).fill(10)];

/** More counties than a city has would become too small on one page. */
const mostOnOnePage = 20;

interface CountyRow {
  readonly place: string;
  readonly name: string;
  readonly count: (fits: (status: County["tasks"][number]["status"]) => boolean) => number;
}

/** 汇总总览: each county's tasks by light, worst first, and the rates over all counties. */
export function overviewSheet(title: string, { counties, asOf }: Collection): SheetPlan {
  const rows = [...counties]
    .map((county) => rowOf(county.name, [county]))
    .sort(worstFirst)
    .map((row, index) => ({ ...row, place: String(index + 1) }));
  const page = new ReportPage(widths)
    .line(title, "title")
    .line(`（统计截止${officialDate(asOf)}）`, "subtitle", 24)
    .line("一、各地任务亮灯情况（项）", "heading", 26)
    .table(taskColumns, [...rows, { ...rowOf("合计", counties), place: "" }])
    .gap(10)
    .line("二、全市核算指标", "heading", 26);
  figureTables(page, countedOnce(counties), cityFigures(counties));
  page.line(
    "全市指标按各地面积、排放量和地块数合计后计算，不是各地指标的平均数。数据缺少或者有误的地方不计入，见上表“未计入”。",
    "note"
  );
  const print = counties.length > mostOnOnePage ? manyPages("portrait") : onePage("portrait");
  return page.sheet("汇总总览", print, { tabColor: "#14532D" });
}

function rowOf(name: string, counties: readonly County[]): CountyRow {
  const statuses = counties.flatMap(({ tasks }) => tasks.map(({ status }) => status));
  return { place: "", name, count: (fits) => statuses.filter(fits).length };
}

function worstFirst(one: CountyRow, other: CountyRow): number {
  const red = ({ count }: CountyRow) => count(({ light }) => light === "red");
  const amber = ({ count }: CountyRow) => count(({ light }) => light === "amber");
  return red(other) - red(one) || amber(other) - amber(one);
}

/** More names than these are counted; the counties' own figures below show each of them. */
const mostNamed = 8;

function leftOutText(names: readonly string[]): string {
  if (names.length === 0) return nothing;
  if (names.length <= mostNamed) return names.join("、");
  return `${names.slice(0, mostNamed).join("、")}等${names.length}个地区（见下表中的“${nothing}”）`;
}

const words = lightWords.redAmberGreen;

const taskColumns: readonly ReportColumn<CountyRow>[] = [
  { name: "序号", cell: ({ place }) => reportCell(place || null, "word") },
  { name: "地区", cell: ({ name }) => reportCell(name, "text") },
  {
    name: "任务",
    cell: ({ count }) =>
      reportCell(
        count(() => true),
        "count"
      ),
  },
  ...lights.map((light) => ({
    name: words[light],
    cell: ({ count }: CountyRow): CellPlan => {
      const found = count((status) => status.light === light);
      return reportCell(found, found > 0 ? `light.${light}` : "count");
    },
  })),
  {
    name: "已完成",
    cell: ({ count }) =>
      reportCell(
        count((one) => one.timing === "done"),
        "count"
      ),
  },
  {
    name: "逾期",
    cell: ({ count }) =>
      reportCell(
        count((one) => one.timing === "overdue"),
        "count"
      ),
  },
  {
    name: "未达标",
    cell: ({ count }) =>
      reportCell(
        count((one) => one.target === "missed"),
        "count"
      ),
  },
];

/** Beside the county's name; as many figures as they have room for are two columns wide. */
const figureColumns = 8;

function figureTables(
  page: ReportPage,
  counties: readonly County[],
  figures: readonly CityFigure[]
): void {
  const unitOf = ({ id }: CityFigure) => (id === "plotsControlled" ? "个" : "%");
  page.table<CityFigure>(
    [
      { name: "指标", span: 4, cell: ({ id }) => reportCell(figureWords[id], "text") },
      { name: "全市", span: 2, cell: (one) => amountCell(one.value, unitOf(one)) },
      {
        name: "未计入",
        span: 4,
        cell: ({ leftOut }) => reportCell(leftOutText(leftOut), "text"),
      },
    ],
    figures
  );
  page.gap(8).line("三、各地核算指标", "heading", 26);
  page.table<number>(
    [
      { name: "地区", span: 2, cell: (index) => reportCell(counties[index]!.name, "text") },
      ...figures.map((figure, place) => ({
        name: figureWords[figure.id],
        span: place < figureColumns - figures.length ? 2 : 1,
        cell: (index: number) => amountCell(figure.byCounty[index]!, unitOf(figure)),
      })),
    ],
    counties.map((_, index) => index)
  );
}
