import { expect, it } from "vitest";
import { Latest } from "./latest";

it("runs one at a time and skips all but the last of those that waited", async () => {
  const latest = new Latest();
  const log: string[] = [];
  let release = () => {};
  const work = (name: string, wait?: Promise<void>) => async () => {
    log.push(`${name} starts`);
    await wait;
    log.push(`${name} ends`);
  };
  const running = latest.run(work("first", new Promise((resolve) => (release = resolve))));
  void latest.run(work("second"));
  void latest.run(work("third"));
  release();
  await running;
  expect(log).toEqual(["first starts", "first ends", "third starts", "third ends"]);
});

it("goes on after work that failed", async () => {
  const latest = new Latest();
  await expect(latest.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  let ran = false;
  await latest.run(() => Promise.resolve(void (ran = true)));
  expect(ran).toBe(true);
});
