import type { ReactNode } from "react";
import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { Announcer } from "./announce";
import { useLook } from "./appearance";
import { EnvironmentContext, useEnvironment, type Environment } from "./environment";
import { ErrorBoundary } from "./ErrorBoundary";
import { Pane } from "./Pane";

const usePageReset = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
});

/** The whole pane over whatever it stands on. */
export function App({ environment }: { readonly environment: Environment }) {
  const { translator, log } = environment;
  return (
    <ErrorBoundary translator={translator} log={log}>
      <EnvironmentContext value={environment}>
        <Themed>
          <Announcer>
            <Pane />
          </Announcer>
        </Themed>
      </EnvironmentContext>
    </ErrorBoundary>
  );
}

function Themed({ children }: { readonly children: ReactNode }) {
  usePageReset();
  const styles = useStyles();
  const environment = useEnvironment();
  const { appearance, theme } = useLook(environment.appearance, environment.log);
  // What the browser draws by itself, such as the calendar of a date field, follows the theme too.
  const colorScheme = appearance === "light" ? "light" : "dark";
  return (
    <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme }}>
      {children}
    </FluentProvider>
  );
}
