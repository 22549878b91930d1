import { makeRetry } from '../dom/make-retry.ts';
import './offer-print.ts';

// Loads what makes a brief when the address says on what.
const page = document.getElementById('briefs');
const status = document.getElementById('brief-status');
if (page !== null && status !== null && location.search !== '')
  void import('./make-brief.ts')
    .then(({ makeBrief }) => makeBrief(page, status))
    .catch(() => {
      status.classList.add('notice');
      // Browsers remember a failed import.
      status.replaceChildren('The code for this could not be loaded.', ...makeRetry(() => location.reload()));
    });
