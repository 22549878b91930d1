/** Fetches a text file. Resolves to undefined when there is none at its address; rejects when it cannot be fetched. */
export async function loadText(address: string, cache: RequestCache = 'default'): Promise<string | undefined> {
  const response = await fetch(address, { cache });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
