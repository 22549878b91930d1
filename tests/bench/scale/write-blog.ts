import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path/posix';
import type { ContentFile } from '../../../src/core/schema/parse-content-file.ts';
import { parseCorpus } from '../../../src/core/schema/corpus.ts';

/** A blog as the documentation of Astro has it, with nothing of this project in its configuration. */
const project: Readonly<Record<string, string>> = {
  'astro.config.mjs': `export default { trailingSlash: 'always', markdown: { syntaxHighlight: false } };\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const posts = defineCollection({
  loader: glob({ pattern: '*.md', base: 'src/posts' }),
  schema: z.object({ title: z.string(), description: z.string() }),
});
export const collections = { posts };
`,
  'src/layouts/Page.astro': `---
const { title, description } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="description" content={description} />
    <title>{title}</title>
    <style is:global>body { max-width: 40rem; margin: auto }</style>
  </head>
  <body>
    <header><a href="/">Home</a></header>
    <main><h1>{title}</h1><slot /></main>
  </body>
</html>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../layouts/Page.astro';
const posts = await getCollection('posts');
---
<Page title="All" description="All">
  <ul>{posts.map(({ id, data }) => <li><a href={\`/posts/\${id}/\`}>{data.title}</a></li>)}</ul>
</Page>
`,
  'src/pages/posts/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
export const getStaticPaths = async () => (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
const { post } = Astro.props;
const { Content } = await render(post);
---
<Page {...post.data}><Content /></Page>
`,
};

/** The words of a text with marks, without them. */
const removeMarks = (body: string): string => {
  const inner = body.replace(/:[a-z]+\[([^[\]]*)\](?:\{[^}]*\})?/g, '$1');
  return inner === body ? body : removeMarks(inner);
};

/** Writes an article as a post of the blog in a folder. */
export async function writePost(folder: string, file: ContentFile): Promise<void> {
  const [article] = parseCorpus([file]).corpus.articles;
  if (article === undefined) throw new Error(`${file.path} is no article.`);
  const { title, deck } = article.data;
  const frontmatter = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(deck)}`;
  await writeFile(join(folder, 'src/posts', `${file.id}.md`), `---\n${frontmatter}\n---\n${removeMarks(article.body)}`);
}

/** Writes a plain blog of the same texts to a folder: a page for each article, and a list of them. */
export async function writeBlog(folder: string, files: readonly ContentFile[]): Promise<void> {
  for (const path of ['src/posts', 'src/layouts', 'src/pages/posts']) await mkdir(join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(project)) await writeFile(join(folder, path), text);
  for (const file of files) if (file.collection === 'articles') await writePost(folder, file);
}
