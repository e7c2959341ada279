import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import { Notice } from "../../../src/taskpane/components/Notice";
import { ProgressBar } from "../../../src/taskpane/components/ProgressBar";

test("a message bears its title's name, and offers what can be done", () => {
  render(
    <Notice intent="error" title="没有写入" actions={<button>重试</button>}>
      工作表受保护。
    </Notice>
  );
  const notice = screen.getByRole("group", { name: "没有写入" });
  expect(notice).toHaveTextContent("工作表受保护。");
  expect(notice).toContainElement(screen.getByRole("button", { name: "重试" }));
});

test("progress tells its share, or that nobody knows it", () => {
  const { rerender } = render(<ProgressBar label="正在读取" share={0.4} />);
  const bar = () => screen.getByRole("progressbar", { name: "正在读取" });
  expect(bar()).toHaveAttribute("aria-valuenow", "0.4");
  rerender(<ProgressBar label="正在读取" />);
  expect(bar()).not.toHaveAttribute("aria-valuenow");
});
