import { addressOf } from './address-of.ts';
import { copyFrom } from './copy.ts';

/** Copies the address of this page from a button. */
export const copyAddress = (button: HTMLElement): Promise<void> => copyFrom(button, addressOf());
