import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { useAppearance, type AppearanceSource } from "../../../src/taskpane/app/appearance";
import { findEnvironment } from "../../../src/taskpane/app/find-environment";
import { createLog } from "../../../src/taskpane/app/log";

/** As much of office.js as tells of the program around the pane. */
const office = {
  HostType: { Excel: "Excel" },
  onReady: () => Promise.resolve({ host: "Excel" }),
  context: {
    displayLanguage: "zh-CN",
    requirements: { isSetSupported: () => true },
    officeTheme: { isDarkTheme: false },
  },
};

beforeEach(() => Object.assign(window, { Office: office }));
afterEach(() => Reflect.deleteProperty(window, "Office"));

function Look({ source }: { readonly source: AppearanceSource }) {
  return <p>{useAppearance(source)}</p>;
}

test.each([
  { moment: "it has the focus again", comeBack: () => window.dispatchEvent(new Event("focus")) },
  {
    moment: "it is seen again",
    comeBack: () => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })),
  },
])("a theme changed in Excel is followed by the pane once $moment", async ({ comeBack }) => {
  const { appearance } = await findEnvironment(createLog());
  office.context.officeTheme = { isDarkTheme: false };
  const { unmount } = render(<Look source={appearance} />);
  expect(screen.getByText("light")).toBeInTheDocument();
  office.context.officeTheme = { isDarkTheme: true };
  act(() => void comeBack());
  expect(screen.getByText("dark")).toBeInTheDocument();
  unmount();
});
