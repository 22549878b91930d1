import type { Target } from './find-target.ts';
import { loadContent } from './load-content.ts';
import { openPanel, panel } from './panel.ts';

/** In milliseconds. */
const delays = { show: 500, hide: 300 } as const;

/** The link whose preview is open, and the one whose preview is to be open when the delay is over. */
let shown: HTMLAnchorElement | undefined;
let aim: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Pixels from the top of the screen. */
let pointedAt: number | undefined;

/** Another link, or none, is to have its preview open in a while; what is open stays until then. */
function turnTo(link: HTMLAnchorElement | undefined, delay: number, act: () => void): void {
  if (aim === link) return;
  aim = link;
  clearTimeout(timer);
  if (link !== shown) timer = setTimeout(act, delay);
}

function hide(): void {
  clearTimeout(timer);
  for (const link of [aim, shown]) link?.removeAttribute('aria-describedby');
  aim = undefined;
  shown = undefined;
  panel.remove();
}

function open(nodes: readonly Node[], link: HTMLAnchorElement, byTouch: boolean): void {
  shown?.removeAttribute('aria-describedby');
  shown = link;
  link.setAttribute('aria-describedby', panel.id);
  openPanel(nodes, link, pointedAt, byTouch);
}

/** Shows the preview of a link: at once by touch, and then fails when there is none to show; else if it is still pointed at or focused after a while. */
export async function showPreview(link: HTMLAnchorElement, target: Target, byTouch: boolean): Promise<void> {
  if (aim === link) return;
  const content = loadContent(target);
  if (!byTouch) {
    const found = content.catch(() => {
      if (aim === link) hide();
    });
    const show = async (): Promise<void> => {
      const nodes = await found;
      if (nodes !== undefined && aim === link) open(nodes, link, false);
    };
    turnTo(link, delays.show, () => (link.matches(':hover, :focus-visible') ? void show() : hide()));
    return;
  }
  hide();
  aim = link;
  try {
    const nodes = await content;
    if (aim === link) open(nodes, link, true);
  } catch (error) {
    if (aim !== link) return;
    hide();
    throw error;
  }
}

const isIn = (target: EventTarget | null, ...elements: readonly (Element | undefined)[]): boolean =>
  target instanceof Node && elements.some((element) => element?.contains(target));

const release = (): void => turnTo(undefined, delays.hide, hide);

addEventListener('pointerover', ({ target, pointerType, clientY }) => {
  pointedAt = clientY;
  if (pointerType === 'touch') return;
  if (isIn(target, panel)) turnTo(shown, 0, hide);
  else if (!isIn(target, aim) && aim?.matches(':focus-visible') !== true) release();
});
document.documentElement.addEventListener('pointerleave', ({ pointerType }) => {
  if (pointerType !== 'touch') release();
});
/** A click into the preview, as to mark words of it, moves the focus too. */
addEventListener('focusin', ({ target }) => {
  if (target !== aim && !panel.matches(':hover')) hide();
});
addEventListener('focusout', ({ target }) => {
  if (isIn(target, aim, shown) && !panel.matches(':hover')) hide();
});
addEventListener('pointerup', ({ target }) => {
  if (!isIn(target, panel, aim, shown)) hide();
});
addEventListener('click', ({ target }) => {
  if (isIn(target, shown)) hide();
});
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || shown === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  },
  true,
);
