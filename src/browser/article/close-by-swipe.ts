/** Pixels that a finger has to move down. */
const minDistance = 80;

/** Lets a finger that moves down take an element along, and calls `close` when it was moved far enough. Ignored unless `scroller` is at its top. */
export function closeBySwipe(element: HTMLElement, scroller: HTMLElement, close: () => void): void {
  let start: number | undefined;
  const move = (distance: number): void => void (element.style.translate = distance > 0 ? `0 ${distance}px` : '');
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      start = scroller.scrollTop <= 0 && touches.length === 1 ? touches[0]?.clientY : undefined;
    },
    { passive: true },
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      const distance = start === undefined ? 0 : (event.touches[0]?.clientY ?? 0) - start;
      move(distance);
      // The page behind would be scrolled.
      if (distance > 0) event.preventDefault();
    },
    { passive: false },
  );
  element.addEventListener('touchend', ({ changedTouches }) => {
    const isFar = start !== undefined && (changedTouches[0]?.clientY ?? 0) - start > minDistance;
    move(0);
    if (isFar) close();
  });
  element.addEventListener('touchcancel', () => move(0));
}
