import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Debian keeps nginx where only root looks. */
const environment = { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin` };

export interface RunningNginx {
  /** Once stopped, it stays so. */
  stop(): Promise<void>;
}

/** Runs nginx with one configuration of a server, as a file of its conf.d would be. */
export async function runNginx(serverConfiguration: string, port: number): Promise<RunningNginx> {
  const folder = mkdtempSync(path.join(tmpdir(), "soil-ledger-nginx-"));
  mkdirSync(path.join(folder, "conf.d"));
  writeFileSync(path.join(folder, "conf.d", "server.conf"), serverConfiguration);
  writeFileSync(path.join(folder, "nginx.conf"), frame(folder));
  const args = ["-p", folder, "-c", path.join(folder, "nginx.conf")];
  execFileSync("nginx", [...args, "-t"], { env: environment, stdio: "pipe" });
  const nginx = spawn("nginx", [...args, "-g", "daemon off;"], {
    env: environment,
    stdio: "ignore",
  });
  while (nginx.exitCode === null && !(await isListening(port)))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return {
    async stop() {
      await ended(nginx);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What stands around a server's configuration in Debian's nginx.conf, kept to one folder. */
function frame(folder: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`
  );
  return `pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  ${temporary.join("\n  ")}
  include ${folder}/conf.d/*.conf;
}
`;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function ended(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null) return resolve();
    process.once("exit", () => resolve());
    process.kill("SIGTERM");
  });
}
