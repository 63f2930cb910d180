import { isCalendarDate } from '../sla/calendar-date.js';
import type { FactDefinition } from '../templates/lifecycle-template.js';
import type { FactValue } from './events.js';

const CURRENCY = /^[A-Z]{3}$/;

/** True when `value` is what a fact of this type may hold. */
export const isFactValue = (type: FactDefinition['type'], value: FactValue): boolean => {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'money':
      return (
        typeof value === 'object' &&
        'amountMinor' in value &&
        Number.isSafeInteger(value.amountMinor) &&
        CURRENCY.test(value.currency)
      );
    case 'date':
      return typeof value === 'string' && isCalendarDate(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'list':
      return Array.isArray(value);
  }
};

/** What the type asks for, in words for the one who sent something else. */
export const expectedOf = (type: FactDefinition['type']): string => {
  switch (type) {
    case 'text':
      return 'a text that is not blank';
    case 'integer':
      return 'a whole number';
    case 'money':
      return 'a whole number of minor units with a currency of three capital letters';
    case 'date':
      return 'a date that exists, written YYYY-MM-DD';
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list of texts';
  }
};

/** True when both say the same, whatever the order of an object's members. */
export const sameFactValue = (left: FactValue, right: FactValue): boolean => {
  if (typeof left !== 'object' || typeof right !== 'object') return left === right;
  if ('amountMinor' in left || 'amountMinor' in right) {
    return (
      'amountMinor' in left &&
      'amountMinor' in right &&
      left.amountMinor === right.amountMinor &&
      left.currency === right.currency
    );
  }
  return left.length === right.length && left.every((item, index) => item === right[index]);
};
