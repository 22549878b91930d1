/** Pages of this site, fetched while their links are pressed; files are none, as their addresses do not end in a slash. The page's policy allows this very text. */
export const prefetchRules = '{"prefetch":[{"where":{"href_matches":["/","/*/"]},"eagerness":"conservative"}]}';

/** Has the browser prefetch, where it can. Its own setting for preloading, or one that saves data, declines it. */
export function prefetchPressed(): void {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.text = prefetchRules;
  document.head.append(script);
}
