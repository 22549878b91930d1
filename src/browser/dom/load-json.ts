/** Fetches and parses a JSON file. Rejects when it cannot be fetched or is not JSON. */
export async function loadJson(address: string, cache: RequestCache = 'default'): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
