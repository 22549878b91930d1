import { createOfflineUrls } from '../core/offline-urls.ts';

/** Addresses of this site that the scripts and the worker need which keep it for offline. */
export const offlineUrls = createOfflineUrls(import.meta.env.BASE_URL);
