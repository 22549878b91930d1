import type { Settings } from '../core/schema/settings.ts';
import type { Urls } from '../core/urls.ts';

/** The sizes that browsers want of a picture for an installed site, in pixels. */
export const iconSizes = [192, 512] as const;

/** The colour of the paper in the light theme, as in `styles/tokens.css`. */
export const paperColour = '#fdfcf9';

/** What tells browsers how to install the site: the Web Application Manifest. */
export const writeWebManifest = (
  { name, description }: Pick<Settings, 'name' | 'description'>,
  urls: Pick<Urls, 'home' | 'favicon' | 'icon'>,
): string => {
  const manifest = {
    id: urls.home,
    name,
    description,
    lang: 'en-GB',
    start_url: urls.home,
    scope: urls.home,
    // With a way back: pages of this site lead to one another, and have no buttons of their own for it.
    display: 'minimal-ui',
    background_color: paperColour,
    theme_color: paperColour,
    icons: [
      { src: urls.favicon, sizes: 'any', type: 'image/svg+xml' },
      ...iconSizes.map((size) => ({ src: urls.icon(size), sizes: `${size}x${size}`, type: 'image/png' })),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
