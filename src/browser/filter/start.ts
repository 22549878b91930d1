import { startFilter } from './start-filter.ts';

const form = document.querySelector<HTMLFormElement>('form[data-rows]');
if (form !== null) startFilter(form);
