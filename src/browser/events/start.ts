// Opens the entry that the address leads to (decisions.md#d85): browsers open `details` only for what is inside.
const openTarget = (): void => {
  const details = document.getElementById(location.hash.slice(1))?.querySelector('details');
  if (details) details.open = true;
};
openTarget();
addEventListener('hashchange', openTarget);
