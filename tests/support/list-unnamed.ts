import type { CheerioAPI } from 'cheerio';

type Found = ReturnType<CheerioAPI>;

const fields = 'input, select, textarea';
const controls = `a[href], button, summary, iframe, [role=button], [role=link], ${fields}`;
const pictures = 'img, svg, canvas, video, object';
const pictureRoles = 'img, [role=img], [role=group], [role=graphics-document]';

/** What of a page’s controls and pictures has no name that a screen reader could say, by the beginnings of their HTML. */
export function listUnnamed($: CheerioAPI): readonly string[] {
  const readText = (part: Found): string => {
    const copy = part.clone();
    copy.find('[aria-hidden=true], [hidden]').remove();
    const alternatives = copy.find('[alt], [aria-label]').map((_, one) => $(one).attr('alt') ?? $(one).attr('aria-label'));
    return [copy.text(), ...alternatives.get()].join('');
  };
  const isNamed = (one: Found): boolean =>
    [
      one.attr('aria-label'),
      one.attr('alt'),
      one.attr('title'),
      ...(one.attr('aria-labelledby')?.split(/\s+/) ?? []).map((id) => $(`[id="${id}"]`).text()),
      one.is(fields)
        ? readText(one.closest('label')) +
          $('label[for]')
            .filter((_, label) => $(label).attr('for') === one.attr('id'))
            .text()
        : '',
      one.is('svg') ? one.children('title').text() : '',
      one.is(`${fields}, ${pictures}`) ? '' : readText(one),
    ].some((name) => name !== undefined && name.trim() !== '');
  const isHidden = (one: Found): boolean => one.is('[type=hidden], img[alt=""]') || one.closest('[aria-hidden=true], [hidden]').length > 0;

  const select = (selector: string): Found[] =>
    $(selector)
      .toArray()
      .map((element) => $(element));
  return [
    ...select(controls).filter((one) => !isHidden(one) && !isNamed(one)),
    ...select(pictures).filter((one) => !isHidden(one) && !(one.is(pictureRoles) && isNamed(one))),
  ].map((one) => `${$.html(one).slice(0, 100)} has no name`);
}
