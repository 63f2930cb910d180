import type { FactValue } from '@tollgate/lifecycle';
import type { z } from 'zod';
import { moneyText } from '../http/money.js';
import type { factValue } from './values.js';

/** One fact with money as decimal text. */
export const factShown = (value: FactValue): z.infer<typeof factValue> =>
  typeof value === 'object' && 'amountMinor' in value ? moneyText(value) : value;
