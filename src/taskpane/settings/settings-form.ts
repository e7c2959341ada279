import type { ColourSet, LedgerSettings } from "../../ledger";
import type { ChangedSettings } from "../../workbook";
import { parseFigure } from "../calculate/parse-figure";

/** The settings as they stand in the fields. */
interface SettingFields {
  /** "" for today. */
  readonly asOf: string;
  readonly dueSoonDays: string;
  /** In percent. */
  readonly behindTolerance: string;
  readonly colourSet: ColourSet;
}

const mostDays = 366;

export function fieldsOf(settings: LedgerSettings): SettingFields {
  return {
    asOf: settings.asOf ?? "",
    dueSoonDays: String(settings.dueSoonDays),
    behindTolerance: String(Number((settings.behindTolerance * 100).toPrecision(12))),
    colourSet: settings.colourSet,
  };
}

/** 临期天数, or NaN for what is no number of days within a year. */
export function daysIn(text: string): number {
  const days = parseFigure(text, "count") ?? Number.NaN;
  return days >= 0 && days <= mostDays ? days : Number.NaN;
}

/** 滞后容差 as a fraction, or NaN for what is no share from 0 to 100%. */
export function toleranceIn(text: string): number {
  const share = parseFigure(text, "share") ?? Number.NaN;
  return share >= 0 && share <= 1 ? share : Number.NaN;
}

export function isReadable({ dueSoonDays, behindTolerance }: SettingFields): boolean {
  return !Number.isNaN(daysIn(dueSoonDays)) && !Number.isNaN(toleranceIn(behindTolerance));
}

/** What the fields change. */
export function changesIn(fields: SettingFields, settings: LedgerSettings): ChangedSettings {
  const before = fieldsOf(settings);
  const changed = (key: keyof SettingFields) => fields[key] !== before[key];
  return {
    ...(changed("asOf") ? { asOf: fields.asOf || null } : {}),
    ...(changed("dueSoonDays") ? { dueSoonDays: daysIn(fields.dueSoonDays) } : {}),
    ...(changed("behindTolerance") ? { behindTolerance: toleranceIn(fields.behindTolerance) } : {}),
    ...(changed("colourSet") ? { colourSet: fields.colourSet } : {}),
  };
}
