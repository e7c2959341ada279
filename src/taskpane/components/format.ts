import type { Locale } from "../../locales";
import type { IsoDate, Target } from "../../tasklist";

/** 2025年12月31日; in English 31 December 2025. */
export function formatDate(date: IsoDate, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  if (locale === "zh-CN") return `${year}年${month}月${day}日`;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, day)
  );
}

/** A day as a field shows it, to be typed over: 2025年12月31日; in English 2025-12-31. */
export function typedDate(date: IsoDate, locale: Locale): string {
  return locale === "zh-CN" ? formatDate(date, locale) : date;
}

/** 2025年12月31日 17:05, by the user's clock. */
export function formatMoment(moment: Date, locale: Locale): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  return `${formatDate(day, locale)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** 甲、乙; in English with commas. */
export function formatNames(names: readonly string[], locale: Locale): string {
  return names.join(locale === "zh-CN" ? "、" : ", ");
}

/** 93%, 92.35%: a fraction, with at most two decimals and never rounded up to a target. */
export function formatPercent(fraction: number): string {
  const hundredths = Math.floor(Math.abs(fraction) * 10_000 + 1e-6) / 100;
  return `${fraction < 0 ? "−" : ""}${formatNumber(hundredths)}%`;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 }).format(value);
}

/** A value in the target's unit: 93%, 6个, 1.2:1. */
export function formatValue(value: number, unit: string): string {
  return unit === "%" ? formatPercent(value) : `${formatNumber(value)}${unit}`;
}

/** How a comparison is written. */
export const operatorSigns: Record<Target["operator"], string> = {
  ">=": "≥",
  ">": ">",
  "<=": "≤",
  "<": "<",
  "=": "=",
  "~": "≈",
};

/** "≥ 93%"; empty when the words name no number. */
export function formatAim({ operator, value, unit }: Target): string {
  return value === null ? "" : `${operatorSigns[operator]} ${formatValue(value, unit)}`;
}
