import { stringify } from 'yaml';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import type { Collection } from '../../../src/core/schema/schemas.ts';

/** A file of a collection, with its frontmatter and what stands below. */
export const toContentFile = (collection: Collection, id: string, data: object, body = ''): ContentFile => ({
  ...{ collection, id, path: `content/${collection}/${id}.md` },
  text: `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body === '' ? '' : `\n${body}\n`}`,
});
