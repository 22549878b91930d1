import type { SiteHistory } from '../core/history/find-history.ts';
import type { Site } from '../core/model/site.ts';
import type { FileGroup } from '../core/schema/schemas.ts';
import type { ContentFile } from '../core/schema/parse-content-file.ts';

interface Shared {
  /** What the loaders of the collections read. */
  readonly files: Map<FileGroup, readonly ContentFile[]>;
  /** The site of the last content without faults. */
  site?: Site;
  /** The history of the content. */
  history?: SiteHistory;
  /** The folder in which builds keep cards for one another, and how many of this one were drawn. */
  readonly cards: { folder?: string; drawn: number };
  /** True while a page is rendered that a later build may keep. */
  rendersKept: boolean;
}

const key: unique symbol = Symbol.for('crossread');
const holder = globalThis as typeof globalThis & { [key]?: Shared };

/** What the loaders, the integration and the pages share: one process, but a module of its own for each (decisions.md#d50). */
export const shared: Shared = (holder[key] ??= { files: new Map(), cards: { drawn: 0 }, rendersKept: false });
