import { copyFrom } from '../dom/copy.ts';
import { make } from '../dom/make.ts';

// Lets each citation be copied as it stands, in words or in a format.
for (const cited of document.querySelectorAll<HTMLElement>('.cited')) {
  const button = make('button', { type: 'button', class: 'button' }, 'Copy');
  button.addEventListener('click', () => void copyFrom(button, cited.textContent ?? '', 'Select the text to copy it'));
  cited.after(button);
}
