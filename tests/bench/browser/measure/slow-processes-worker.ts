import { workerData } from 'node:worker_threads';

/** What a thread that slows processes is given: it reads the ids anew each time, and ends when the first number is not 0. */
export interface SlowProcesses {
  /** First whether to end, then ids of processes, and 0 for none. */
  readonly shared: SharedArrayBuffer;
  readonly rate: number;
}

/** Milliseconds in which a process is let run and stopped once: short beside what is measured, long beside what the system takes for it. */
const period = 4;

const { shared, rate } = workerData as SlowProcesses;
const numbers = new Int32Array(shared);
const never = new Int32Array(new SharedArrayBuffer(4));
const sleep = (milliseconds: number): unknown => Atomics.wait(never, 0, 0, milliseconds);
const signal = (name: NodeJS.Signals): void => {
  for (const id of numbers.subarray(1))
    if (id > 0)
      try {
        process.kill(id, name);
      } catch {
        // It has ended.
      }
};

let since = performance.now();
while (Atomics.load(numbers, 0) === 0) {
  sleep(period / rate);
  signal('SIGSTOP');
  // What the system lets it run too long, it is stopped longer for.
  sleep((performance.now() - since) * (rate - 1));
  signal('SIGCONT');
  since = performance.now();
}
