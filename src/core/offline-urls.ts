/** Addresses of what is kept to be read without a network, of a site published under the path `base`. Few scripts need these, so they are apart. */
export const createOfflineUrls = (base: string) => ({
  offline: `${base}offline/`,
  /** What stands for a page that is not in a copy. */
  notKept: `${base}offline/not-kept/`,
  /** What can be kept, as JSON. */
  offer: `${base}offline/offer.json`,
  /** A list or pack by its name. Its address changes with what it holds. */
  pack: (name: string) => `${base}offline/${name}`,
  /** The service worker, which answers for all addresses below its folder. */
  worker: `${base}sw.js`,
});
