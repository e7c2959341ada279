import { useEffect, useState, useSyncExternalStore } from "react";
import { webLightTheme, type Theme } from "@fluentui/react-components";
import type { Log } from "./log";

type Appearance = "light" | "dark" | "highContrast";

/** Where the pane learns how it should look, and when that changes. */
export interface AppearanceSource {
  current(): Appearance;
  onChange(listener: () => void): () => void;
}

/** Chinese offices' system fonts first; Latin letters and figures follow Office. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

/** The themes that were fetched. */
const themes: Partial<Record<Appearance, Theme>> & { readonly light: Theme } = {
  light: { ...webLightTheme, fontFamilyBase },
};

/** Fetches an appearance's theme: most people see the light one, and need no other. */
export async function loadTheme(appearance: Appearance): Promise<void> {
  if (themes[appearance]) return;
  const { dark, highContrast } = await import("./other-themes");
  themes.dark = { ...dark, fontFamilyBase };
  themes.highContrast = { ...highContrast, fontFamilyBase };
}

export function useAppearance(source: AppearanceSource): Appearance {
  return useSyncExternalStore(source.onChange, source.current);
}

/** How the pane looks: as it is asked to, or as before while the theme for that is fetched. */
export function useLook(source: AppearanceSource, log: Log) {
  const wanted = useAppearance(source);
  const [shown, setShown] = useState<Appearance>(themes[wanted] ? wanted : "light");
  useEffect(() => {
    let isWanted = true;
    loadTheme(wanted).then(
      () => isWanted && setShown(wanted),
      (error: unknown) => log.error("theme", error)
    );
    return () => {
      isWanted = false;
    };
  }, [wanted, log]);
  return { appearance: shown, theme: themes[shown] ?? themes.light };
}

/** What the operating system and the browser ask for. */
export function browserAppearance(): AppearanceSource {
  const forced = window.matchMedia("(forced-colors: active)");
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  return {
    current: () => (forced.matches ? "highContrast" : dark.matches ? "dark" : "light"),
    onChange(listener) {
      for (const query of [forced, dark]) query.addEventListener("change", listener);
      return () => {
        for (const query of [forced, dark]) query.removeEventListener("change", listener);
      };
    },
  };
}
