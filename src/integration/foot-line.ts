/** What a line at the foot of a terminal needs of it. */
type Terminal = Pick<NodeJS.WriteStream, 'write' | 'columns'>;

/**
 * Creates a line at the foot of a terminal, and returns what draws it. Whatever else is written to the terminal, or to another stream that
 * may show there, takes the place of the line.
 *
 * @example createFootLine(process.stdout, process.stderr)('Bundle: 1.2 s')
 */
export function createFootLine(terminal: Terminal, other: Pick<Terminal, 'write'>): (line: string) => void {
  const write = terminal.write.bind(terminal) as (text: string) => boolean;
  let isDrawn = false;
  const erase = (): void => {
    if (isDrawn) write('\r\u001B[K');
    isDrawn = false;
  };
  for (const stream of [terminal, other]) {
    const print = stream.write.bind(stream) as (...written: unknown[]) => boolean;
    stream.write = (...written: unknown[]) => {
      erase();
      return print(...written);
    };
  }
  return (line) => {
    erase();
    // A line that is broken in two could not be erased. Some terminals say that they have no columns.
    write(line.slice(0, (terminal.columns || 80) - 1));
    isDrawn = true;
  };
}
