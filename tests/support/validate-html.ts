import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from './read-dist.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** What is not valid HTML on a page, one fault a line. */
export async function validateHtml({ url, html }: BuiltPage): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${url}:${line} ${ruleId}: ${message}`));
}
