export {
  teamsHighContrastTheme as highContrast,
  webDarkTheme as dark,
} from "@fluentui/react-components";
