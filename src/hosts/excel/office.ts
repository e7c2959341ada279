import { keepTabInPane } from "./tab-key";

/** What the add-in learns of the program around it. */
export interface OfficeStart {
  /** Null in a plain browser and in any other program than Excel. */
  readonly host: "excel" | null;
  /** The language of the program's menus, "zh-CN"; undefined outside of Office. */
  readonly language: string | undefined;
  /** Whether a requirement set is there: isSupported("ExcelApi", "1.14"). */
  isSupported(set: string, version: string): boolean;
  /** The look of the program now. Null when Office does not tell. */
  theme(): OfficeAppearance | null;
  /** Calls the listener whenever somebody comes back to the pane, until what it returns is called. */
  onReturn(listener: () => void): () => void;
}

type OfficeAppearance = "light" | "dark" | "highContrast";

const notInExcel: OfficeStart = {
  host: null,
  language: undefined,
  isSupported: () => false,
  theme: () => null,
  onReturn: () => () => undefined,
};

/** Waits until Office is ready. Where office.js is not loaded there is nothing to wait for. */
export async function startOffice(): Promise<OfficeStart> {
  if (typeof Office === "undefined") return notInExcel;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return notInExcel;
  keepTabInPane();
  return {
    host: "excel",
    language: Office.context.displayLanguage || Office.context.contentLanguage,
    isSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
    theme: officeAppearance,
    onReturn,
  };
}

/**
 * Office.context.officeTheme is missing in some versions. Its colours are the only hint at
 * darkness where it has no flag; forced colours of the system count as high contrast.
 */
function officeAppearance(): OfficeAppearance | null {
  if (window.matchMedia("(forced-colors: active)").matches) return "highContrast";
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (theme === undefined) return null;
  const dark = theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor);
  return dark === undefined ? null : dark ? "dark" : "light";
}

/**
 * Only Outlook tells when its theme changes. In Excel it is changed outside of the pane, so that
 * coming back is the moment to look at it again.
 */
function onReturn(listener: () => void): () => void {
  const returns = ["focus", "visibilitychange"];
  for (const event of returns) window.addEventListener(event, listener);
  return () => {
    for (const event of returns) window.removeEventListener(event, listener);
  };
}

/** Whether a "#RRGGBB" is nearer to black, by relative luminance; undefined for no colour. */
function isDark(color: string | undefined): boolean | undefined {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "")?.slice(1);
  if (!channels) return undefined;
  const [red, green, blue] = channels.map((channel) => parseInt(channel, 16) / 255);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 0.5;
}
