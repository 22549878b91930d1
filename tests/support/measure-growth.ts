/** The CPU of this thread alone, in microseconds, that a work takes: what else runs on the machine does not count. */
function measure(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

const total = 2 ** 15;
const shortest = 2 ** 7;
/** In microseconds: what is not worth a comparison. */
const negligible = 5000;
/** From this on the work is taken to grow faster than the text. */
const tooMuch = 8;

/**
 * How many times as much CPU a work takes for one text of some length as for short ones that together are as long. Work that grows with the
 * length alone gives about 1 or less, its square dozens. The length goes up to 32,768 units in steps of four, and the worst step counts;
 * one that is far off counts if it is so three times, and ends the measurement, as the next might take hours.
 *
 * @example measureGrowth((text) => text.split(' '), (length) => 'a '.repeat(length / 2))
 */
export function measureGrowth(work: (text: string) => unknown, makeText: (length: number) => string): number {
  const measureAt = (length: number): number => {
    const text = makeText(length);
    return measure(() => {
      for (let done = 0; done < total; done += length) work(text);
    });
  };
  const base = measureAt(shortest) + negligible;
  let worst = 0;
  for (let length = shortest * 4; length <= total && worst < tooMuch; length *= 4) {
    let growth = measureAt(length) / base;
    for (let again = 0; again < 2 && growth >= tooMuch; again += 1) growth = Math.min(growth, measureAt(length) / base);
    worst = Math.max(worst, growth);
  }
  return worst;
}

/**
 * How many times as much CPU a work takes for a long text as for its parts one after another, which are joined by spaces: about 1 or less when it
 * grows with the length alone, the number of parts when with its square.
 *
 * @example await measureJoined((query) => search.answer(query), ['forty words …', 'forty others …'])
 */
export async function measureJoined(work: (text: string) => Promise<unknown>, parts: readonly string[]): Promise<number> {
  const measureAll = async (texts: readonly string[]): Promise<number> => {
    const before = process.threadCpuUsage();
    for (const text of texts) await work(text);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  };
  // Of each the least of several rounds: in any of them memory may be tidied up meanwhile.
  let [apart, joined] = [Infinity, Infinity];
  for (let round = 0; round < 5 && (round < 2 || joined / apart >= parts.length / 2); round += 1) {
    apart = Math.min(apart, (await measureAll(parts)) + negligible);
    joined = Math.min(joined, await measureAll([parts.join(' ')]));
  }
  return joined / apart;
}
