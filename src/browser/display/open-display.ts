import displayStyle from './display.css?url';
import { loadStyle } from '../dom/load-style.ts';
import { make } from '../dom/make.ts';
import { recall, remember, type Setting } from './remember.ts';
import { chooseTheme, recallTheme, themes } from './theme.ts';

const labels = { light: 'Light', dark: 'Dark' } as const;
const switchLabels = { previews: 'Previews of names and claims', shortcuts: 'Keys for search: / and Ctrl K' } as const;
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
  const switches = (['previews', 'shortcuts'] as const).map((setting) => {
    const [label, input] = makeField(setting, switchLabels[setting], ({ checked }) => {
      remember(setting, checked ? undefined : 'off');
    });
    return { setting, label, input };
  });
  const fieldset = make('fieldset', {}, make('legend', { class: 'label' }, 'Theme'), ...choices.map(({ label }) => label));
  const panel = make(
    'div',
    { id: 'display', class: 'display', popover: '', role: 'group', 'aria-label': 'Display' },
    fieldset,
    ...switches.map(({ label }) => label),
    make('dl', {}, ...keys.flatMap(([key, act]) => [make('dt', {}, key), make('dd', {}, act)])),
  );
  const showStored = (): void => {
    const chosen = recallTheme();
    for (const { theme, input } of choices) input.checked = theme === chosen;
    for (const { setting, input } of switches) input.checked = recall(setting) !== 'off';
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
