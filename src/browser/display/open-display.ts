import displayStyle from './display.css?url';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';
import { recall, type Setting } from './recall.ts';
import { areAllClaimsShown, themes } from './show-choices.ts';
import { choose, chooseTheme, showAllClaims } from './choose.ts';

const labels = { light: 'Light', dark: 'Dark' } as const;
const toOff = (isOn: boolean): string | undefined => (isOn ? undefined : 'off');
const switches = [
  {
    setting: 'sign',
    label: 'Show all claims in articles',
    isOn: areAllClaimsShown,
    turn: showAllClaims,
  },
  {
    setting: 'source',
    label: 'Copy text with its source',
    isOn: () => recall('source') !== undefined,
    turn: (isOn: boolean) => {
      choose('source', isOn ? 'on' : undefined);
      if (isOn) void import('./copy-with-source.ts').catch(() => undefined);
    },
  },
  {
    setting: 'previews',
    label: 'Previews of names and claims',
    isOn: () => recall('previews') !== 'off',
    turn: (isOn: boolean) => choose('previews', toOff(isOn)),
  },
  {
    setting: 'shortcuts',
    label: 'Keys for search: / and Ctrl K',
    isOn: () => recall('shortcuts') !== 'off',
    turn: (isOn: boolean) => choose('shortcuts', toOff(isOn)),
  },
] as const;
/** All keys that the site knows beside those of the browser. */
const keys = [
  ['/ or Ctrl K', 'Search'],
  ['↑ ↓ Enter', 'Choose a result'],
  ['Escape', 'Close what is open, clear marks'],
] as const;

function makeField(name: Setting, label: string, onChange: (input: HTMLInputElement) => void): [HTMLLabelElement, HTMLInputElement] {
  const input = make('input', { type: name === 'theme' ? 'radio' : 'checkbox', name, autocomplete: 'off' });
  input.addEventListener('change', () => {
    onChange(input);
  });
  return [make('label', {}, input, label), input];
}

/** The panel, and a function that sets its fields to the stored settings. */
function makePanel(): { readonly panel: HTMLElement; readonly showStored: () => void } {
  const choices = ([undefined, ...themes] as const).map((theme) => {
    const [label, input] = makeField('theme', theme === undefined ? 'Automatic' : labels[theme], () => {
      chooseTheme(theme);
    });
    return { theme, label, input };
  });
  const fields = switches.map(({ setting, label: words, isOn, turn }) => {
    const [label, input] = makeField(setting, words, ({ checked }) => {
      turn(checked);
    });
    return { label, input, isOn };
  });
  const fieldset = make('fieldset', {}, make('legend', { class: 'label' }, 'Theme'), ...choices.map(({ label }) => label));
  const panel = make(
    'div',
    { id: 'display', class: 'display', popover: '', role: 'group', 'aria-label': 'Display' },
    fieldset,
    ...fields.map(({ label }) => label),
    make('dl', {}, ...keys.flatMap(([key, act]) => [make('dt', {}, key), make('dd', {}, act)])),
  );
  const showStored = (): void => {
    const chosen = recall('theme');
    for (const { theme, input } of choices) input.checked = theme === chosen;
    for (const { input, isOn } of fields) input.checked = isOn();
  };
  return { panel, showStored };
}

/** Adds the display settings after their button and shows them once their style has loaded. Later the browser opens and closes them. */
export async function openDisplay(button: HTMLButtonElement): Promise<void> {
  const { panel, showStored } = makePanel();
  showStored();
  panel.addEventListener('beforetoggle', showStored);
  addEventListener('storage', showStored);
  await loadStyle(displayStyle);
  button.after(panel);
  button.popoverTargetElement = panel;
  panel.showPopover({ source: button });
}
