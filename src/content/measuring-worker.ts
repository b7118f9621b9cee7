/** Measuring on a thread of its own: reading the content, learning five times and weighing the outcomes takes a minute. */
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { measure } from "./engine.ts";
import type { Files } from "./files.ts";
import { contentFrom } from "./load.ts";
import type { Thresholds } from "./thresholds.ts";

export type MeasuringTask = { readonly files: Files; readonly root: string; readonly cacheDir: string };
export type MeasuringDone = { readonly thresholds: Thresholds; readonly key: string };

// Nobody waits for it. On Linux a thread has a rank of its own; elsewhere this would slow the whole program down.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

const { files, root, cacheDir } = workerData as MeasuringTask;
const { thresholds, key } = await measure(contentFrom(files), { root, cacheDir });
parentPort?.postMessage({ thresholds, key } satisfies MeasuringDone);
