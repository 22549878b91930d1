import { dirname, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

/** An import of the file that is being linted. */
export interface Import {
  readonly node: Rule.Node;
  /** Absolute path of a file, or specifier of a package. */
  readonly to: string;
  readonly isFile: boolean;
  /** Gone once compiled. */
  readonly isTypeOnly: boolean;
}

type Kind = 'type' | 'value';
interface ImportNode {
  readonly type: string;
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: Kind;
  readonly exportKind?: Kind;
  readonly specifiers?: readonly { readonly importKind?: Kind; readonly exportKind?: Kind }[];
}

const isTypeOnly = ({ type, importKind, exportKind, specifiers = [] }: ImportNode): boolean =>
  type === 'TSImportType' ||
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type' || specifier.exportKind === 'type'));

/** A path with `/` on every system, from a folder that it is in. */
export const toPathIn = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');

/** Calls `found` for each import of a file: `import`, `export … from`, `import()` of a plain string, `import('…').Type`; not for styles. */
export function listenToImports({ physicalFilename }: Rule.RuleContext, found: (imported: Import) => void): Rule.RuleListener {
  const read = (node: Rule.Node): void => {
    const imported = node as ImportNode;
    const specifier = imported.source?.value;
    if (typeof specifier !== 'string') return;
    const path = specifier.replace(/\?.*$/, '');
    if (path.endsWith('.css')) return;
    const isFile = path.startsWith('.');
    found({ node, to: isFile ? resolve(dirname(physicalFilename), path) : path, isFile, isTypeOnly: isTypeOnly(imported) });
  };
  const statements = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'];
  return Object.fromEntries(statements.map((statement) => [statement, read]));
}
