/** How the stand-in presents itself to office.js. */
interface HostPageOptions {
  readonly addInUrl: string;
  readonly origin: string;
  readonly language: string;
}

export const conversation = "_xdm_f1";
export const controlId = "control-1";

/**
 * The page in which the add-in runs in a frame, as in Excel on the web. It only passes messages on:
 * what the frame says goes to `hostMessage`, which Node provides, and its replies go back.
 */
export function hostPage({ addInUrl, origin, language }: HostPageOptions): string {
  const frameName = JSON.stringify({
    baseFrameName: conversation,
    hostInfo: `Excel|Web|16.01|${language}|correlation-1||disableLogging|3`,
    xdmInfo: `${conversation}|${controlId}|${origin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>Simulated Excel</title>
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100% }</style>
<script>
  const frame = () => document.querySelector("iframe").contentWindow;
  const post = (message) => frame().postMessage(message, "*");
  addEventListener("message", async ({ data, source }) => {
    if (source !== frame() || typeof data !== "string") return;
    for (const reply of await hostMessage(data)) post(reply);
  });
</script>
<iframe name="${escapeAttribute(frameName)}" src="${escapeAttribute(addInUrl)}"></iframe>
</html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
