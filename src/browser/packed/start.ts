import '../start.ts';
import '../filter/start.ts';
import '../compare/start.ts';
import '../brief/offer-print.ts';
import { scriptUrls as urls } from '../../site/urls.ts';

// The one script of a copy that is opened from a disk. `integration/bundle-copy.ts` puts the files of this folder in the place of others.

// What is saved of a filtered list comes from the files of the data, which are not copied.
document.querySelector('[data-rows] [data-save]')?.closest('p')?.remove();
// As are briefs of some years.
document.querySelector('.brief-years')?.remove();
if (location.pathname === urls.search) void import('../search-page/start.ts');
