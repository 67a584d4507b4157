// Builds the pane; called by Pane.targets with the pane's folder and the file to touch when it is done.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [pane, stamp] = process.argv.slice(2);
const lock = `${stamp}.lock`;
const began = Date.now();

mkdirSync(dirname(stamp), { recursive: true });
takeLock();
try {
  // Another build that held the lock has done the work.
  if (!existsSync(stamp) || statSync(stamp).mtimeMs < began) build();
} finally {
  rmSync(lock, { force: true });
}

function build() {
  const wanted = createHash("sha256").update(readFileSync(join(pane, "package-lock.json"))).digest("hex");
  const installed = join(pane, "node_modules", ".installed-lock");
  if (!existsSync(installed) || readFileSync(installed, "utf8") !== wanted) {
    npm("Fetching what the pane is built with", "ci", "--no-audit", "--no-fund");
    writeFileSync(installed, wanted);
  }
  npm("Building the pane", "run", "build");
  writeFileSync(stamp, "");
}

function npm(what, ...args) {
  console.log(what);
  const run = spawnSync("npm", args, { cwd: pane, encoding: "utf8", shell: process.platform === "win32" });
  if (run.status === 0) return;
  console.log(run.error?.message ?? `${run.stdout}\n${run.stderr}`);
  rmSync(lock, { force: true });
  process.exit(1);
}

// Two builds at once would write into each other's files.
function takeLock() {
  for (;;) {
    try {
      const file = openSync(lock, "wx");
      writeFileSync(file, `${process.pid}`);
      closeSync(file);
      return;
    } catch (failure) {
      if (failure.code !== "EEXIST") throw failure;
      if (isAbandoned()) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}

function isAbandoned() {
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    // Between its making and its filling the file is empty; a second is long for that.
    if (holder === 0) return Date.now() - statSync(lock).mtimeMs > 1000;
    process.kill(holder, 0);
    return false;
  } catch (failure) {
    return failure.code === "ESRCH";
  }
}
