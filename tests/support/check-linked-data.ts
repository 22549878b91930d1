import ts from 'typescript';

const file = 'linked-data.ts';

/**
 * What the definitions of schema.org, as the types of `schema-dts` have them, say against JSON-LD: unknown types and properties, values of
 * another type, each after the number of its text: “data0: …”. All texts are checked at once, as reading the definitions takes most of the time.
 */
export function checkLinkedData(texts: readonly string[]): readonly string[] {
  const source = [
    `import type { Graph, Thing, WithContext } from 'schema-dts';`,
    ...texts.map((text, i) => `export const data${i}: WithContext<Thing> | Graph = ${text};`),
  ].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const readSource: typeof host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ESNext) : getSourceFile(name, ...rest);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  Object.assign(host, { getSourceFile: readSource, fileExists: (name: string) => name === file || fileExists(name) });
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file: at, start = 0 }) => {
    const line = at?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `data${line - 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
