import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { createRoot } from "react-dom/client";

/**
 * What the React task pane that Microsoft's generator makes (yo office) has on its page: a logo, a
 * welcome, a list with icons, and a field whose text a button would put into the document.
 */
const useStyles = makeStyles({
  welcome: { display: "flex", flexDirection: "column", alignItems: "center" },
  heading: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  item: { display: "flex", alignItems: "center", marginBottom: "32px" },
});

const items = [
  { icon: <Ribbon24Regular />, text: "Achieve more with Office integration" },
  { icon: <LockOpen24Regular />, text: "Unlock features and functionality" },
  { icon: <DesignIdeas24Regular />, text: "Create and visualize like a pro" },
];

function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.welcome}>
      <Image width="90" height="90" src="logo.png" alt="A task pane" />
      <h1 className={styles.heading}>Welcome</h1>
      <ul>
        {items.map((item) => (
          <li className={styles.item} key={item.text}>
            {item.icon}
            <span>{item.text}</span>
          </li>
        ))}
      </ul>
      <Field size="large" label="Enter text to be inserted into the document.">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" size="large">
        Insert text
      </Button>
    </div>
  );
}

createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <App />
  </FluentProvider>
);
