/** Milliseconds for which a pin says that its link was copied. */
const shownFor = 2000;

/** Makes the sign of each passage copy the passage’s address. Where the browser refuses, the sign leads there as without scripts. */
export function copyLinks(): void {
  const said = document.createElement('p');
  said.className = 'sr-only';
  said.role = 'status';
  document.querySelector('main')?.append(said);
  for (const pin of document.querySelectorAll<HTMLAnchorElement>('.pin')) {
    pin.title = 'Copy link';
    pin.ariaLabel = `Copy link to ${pin.ariaLabel?.toLowerCase() ?? ''}`;
    pin.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void copyLink(pin.href).then((isCopied) => {
        if (!isCopied) return location.assign(pin.href);
        history.replaceState(history.state, '', pin.href);
        said.textContent = 'Link copied';
        pin.classList.add('copied');
        setTimeout(() => {
          pin.classList.remove('copied');
          said.textContent = '';
        }, shownFor);
      });
    });
  }
}

/** Copies an address. Resolves to false when the browser refuses. */
export const copyLink = (url: string): Promise<boolean> =>
  // Browsers have a clipboard in secure contexts alone.
  (navigator.clipboard as Clipboard | undefined)?.writeText(url).then(
    () => true,
    () => false,
  ) ?? Promise.resolve(false);
