import { application } from './en/application.js';
import { components } from './en/components.js';
import { inbox } from './en/inbox.js';
import { initiative } from './en/initiative.js';
import { list } from './en/words.js';

/** Every text of the application, in English. Another language is one more object of the same type. */
export const en = {
  locale: 'en-GB',
  list,
  ...application,
  ...components,
  ...inbox,
  ...initiative,
};

export type Texts = typeof en;
