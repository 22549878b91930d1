// The code is loaded after the page: nothing of it is needed to read.
void import('./show-copy.ts').then(({ showCopy }) => showCopy()).catch(() => undefined);
