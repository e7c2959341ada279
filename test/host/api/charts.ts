import { hostErrors } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { addressOf, around, parseArea } from "../model/areas";
import type { ChartData, SeriesData } from "../model/data";
import { same } from "../model/formulas";
import type { WorkbookStore } from "../model/store";
import { Range } from "./range";
import { define, SettingsObject, type Settings } from "./settings";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export class ChartCollection extends HostCollection<Chart> {
  readonly className = "ChartCollection";
  readonly #store: WorkbookStore;
  readonly #sheet: string;

  constructor(store: WorkbookStore, sheet: string) {
    super();
    this.#store = store;
    this.#sheet = sheet;
  }

  listItems(): Chart[] {
    return this.#store.sheetById(this.#sheet).charts.map((data) => new Chart(data));
  }
  findItem(key: string): Chart | null {
    const { charts } = this.#store.sheetById(this.#sheet);
    const data = charts.find(({ id, name }) => id === key || same(name, key));
    return data ? new Chart(data) : null;
  }
  add(type: string, source: Range): Chart {
    const sheet = this.#store.sheetById(this.#sheet);
    this.#store.mayWrite(sheet);
    const data: ChartData = {
      id: this.#store.nextId(),
      type,
      name: `Chart ${sheet.charts.length + 1}`,
      settings: new Map(),
      // One column of values makes one series.
      series: [{ ...newSeries("Series1"), values: Range.referenceTo(source) }],
    };
    sheet.charts.push(data);
    return new Chart(data);
  }
}

function newSeries(name: string): SeriesData {
  return { name, values: "", categories: "", settings: new Map() };
}

class Chart extends HostObject {
  readonly className = "Chart";
  static override readonly navigation = ["axes", "legend", "series", "title"];
  readonly #data: ChartData;

  constructor(data: ChartData) {
    super();
    this.#data = data;
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#data.settings);
  }
  get legend(): ChartPart {
    return new ChartLegend(this.#data.settings, "legend/");
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#data.series);
  }
  get title(): ChartPart {
    return new ChartTitle(this.#data.settings, "title/");
  }
  get id(): string {
    return this.#data.id;
  }
  get name(): string {
    return this.#data.name;
  }
  set name(name: string) {
    this.#data.name = name;
  }
  setPosition(first: string, last: string): void {
    this.#data.settings.set("place", addressOf(around(parseArea(first), parseArea(last))));
  }
}

/** Settings of a part of a chart, kept under the part's name. */
function under(settings: Settings, prefix: string): Settings {
  return {
    get: (key) => settings.get(prefix + key),
    set: (key, value) => settings.set(prefix + key, value),
  };
}

/** A part whose text has a font. */
abstract class ChartPart extends SettingsObject {
  static override readonly navigation = ["format"];
  readonly #settings: Settings;

  constructor(settings: Settings, prefix: string) {
    super(under(settings, prefix));
    this.#settings = under(settings, prefix);
  }
  get format(): ChartTextFormat {
    return new ChartTextFormat(this.#settings);
  }
}

class ChartTitle extends ChartPart {
  readonly className = "ChartTitle";
}
define(ChartTitle, "", ["text", "visible"]);

class ChartLegend extends ChartPart {
  readonly className = "ChartLegend";
}
define(ChartLegend, "", ["position", "visible"]);

class ChartAxis extends ChartPart {
  readonly className = "ChartAxis";
}
define(ChartAxis, "", ["numberFormat", "position", "reversePlotOrder"]);

class ChartAxes extends HostObject {
  readonly className = "ChartAxes";
  static override readonly navigation = ["categoryAxis", "valueAxis"];
  readonly #settings: Settings;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#settings, "categoryAxis/");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#settings, "valueAxis/");
  }
}

class ChartTextFormat extends HostObject {
  readonly className = "ChartFormat";
  static override readonly navigation = ["font"];
  readonly #settings: Settings;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
  }
  get font(): ChartFont {
    return new ChartFont(under(this.#settings, "font/"));
  }
}

class ChartFont extends SettingsObject {
  readonly className = "ChartFont";
}
define(ChartFont, "", ["name", "size", "bold", "color"]);

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  readonly className = "ChartSeriesCollection";
  readonly #series: SeriesData[];

  constructor(series: SeriesData[]) {
    super();
    this.#series = series;
  }
  listItems(): ChartSeries[] {
    return this.#series.map((data) => new ChartSeries(data));
  }
  findItem(): null {
    return null;
  }
  add(name: string): ChartSeries {
    const data = newSeries(name);
    this.#series.push(data);
    return new ChartSeries(data);
  }
  getItemAt(index: number): ChartSeries {
    const data = this.#series[index];
    if (!data) throw hostErrors.itemNotFound();
    return new ChartSeries(data);
  }
}

class ChartSeries extends SettingsObject {
  readonly className = "ChartSeries";
  static override readonly navigation = ["format"];
  readonly #data: SeriesData;

  constructor(data: SeriesData) {
    super(data.settings);
    this.#data = data;
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#data.settings);
  }
  get name(): string {
    return this.#data.name;
  }
  set name(name: string) {
    this.#data.name = name;
  }
  setValues(range: Range): void {
    this.#data.values = Range.referenceTo(range);
  }
  setXAxisValues(range: Range): void {
    this.#data.categories = Range.referenceTo(range);
  }
}
define(ChartSeries, "", ["gapWidth", "overlap"]);

class ChartSeriesFormat extends HostObject {
  readonly className = "ChartSeriesFormat";
  static override readonly navigation = ["fill"];
  readonly #settings: Settings;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
  }
  get fill(): ChartFill {
    return new ChartFill(this.#settings);
  }
}

class ChartFill extends HostObject {
  readonly className = "ChartFill";
  readonly #settings: Settings;

  constructor(settings: Settings) {
    super();
    this.#settings = settings;
  }
  setSolidColor(color: string): void {
    this.#settings.set("color", color);
  }
}
