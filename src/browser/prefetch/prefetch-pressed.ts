import { scriptUrls as urls } from '../../site/urls.ts';

/**
 * Speculation rules that prefetch a page of this site while its link is pressed. The addresses of other files do not end in a slash, so
 * they do not match. The policy of the pages allows this exact text by its hash (`page-policy.ts`).
 */
export const prefetchRules = `{"prefetch":[{"where":{"href_matches":["${urls.home}","${urls.home}*/"]},"eagerness":"conservative"}]}`;

/** Lets browsers that can prefetch do so (decisions.md#d42), unless the reader saves data or has turned preloading off. */
export function prefetchPressed(): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.text = prefetchRules;
  document.head.append(script);
}
