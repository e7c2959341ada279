import { useSyncExternalStore } from "react";
import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

type Appearance = "light" | "dark" | "highContrast";

/** Where the pane learns how it should look, and when that changes. */
export interface AppearanceSource {
  current(): Appearance;
  onChange(listener: () => void): () => void;
}

/** Chinese offices' system fonts first; Latin letters and figures follow Office. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const themes: Record<Appearance, Theme> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

export function useAppearance(source: AppearanceSource): Appearance {
  return useSyncExternalStore(source.onChange, source.current);
}

export function useTheme(source: AppearanceSource): Theme {
  return themes[useAppearance(source)];
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
