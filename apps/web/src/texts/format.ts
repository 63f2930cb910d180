const DAY_MS = 86_400_000;

/** Whole working days (Monday to Friday, UTC) from `from` until `to`; negative when `to` lies before `from`. */
export const workingDaysBetween = (from: Date, to: Date): number => {
  const [start, end, sign] = from <= to ? [from, to, 1] : [to, from, -1];
  let days = 0;
  for (let day = startOfDay(start) + DAY_MS; day <= startOfDay(end); day += DAY_MS) {
    if (isWorkingDay(day)) days += 1;
  }
  return days === 0 ? 0 : days * sign;
};

const startOfDay = (instant: Date): number => Math.floor(instant.getTime() / DAY_MS) * DAY_MS;

const isWorkingDay = (dayMs: number): boolean => {
  const weekday = new Date(dayMs).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MINUTE: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' };

/** `12 Mar 2026`, in the reader's time zone; a calendar date (`YYYY-MM-DD`) keeps its day everywhere. */
export const formatDay = (locale: string, value: string): string =>
  new Intl.DateTimeFormat(locale, value.length === 10 ? { ...DAY, timeZone: 'UTC' } : DAY).format(
    new Date(value),
  );

/** `12 Mar 2026, 14:05`, in the reader's time zone. */
export const formatInstant = (locale: string, value: string): string =>
  new Intl.DateTimeFormat(locale, MINUTE).format(new Date(value));

/** `€1,250,000` from the API's decimal text; the amount never passes through a floating-point number. */
export const formatMoney = (
  locale: string,
  money: { readonly amount: string; readonly currency: string },
): string => {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return isDecimal(money.amount)
    ? format.format(money.amount)
    : `${money.amount} ${money.currency}`;
};

const isDecimal = (text: string): text is Intl.StringNumericLiteral =>
  /^-?\d+(?:\.\d+)?$/.test(text);

export const formatCount = (locale: string, count: number): string =>
  new Intl.NumberFormat(locale).format(count);

const UNITS = [
  { unit: 'day', ms: DAY_MS },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1_000 },
] as const;

/** `3 days ago`, `in 2 hours`: the largest unit that fits. */
export const formatDistance = (locale: string, from: Date, to: Date): string => {
  const distanceMs = to.getTime() - from.getTime();
  const fitting = UNITS.find(({ ms }) => Math.abs(distanceMs) >= ms);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (fitting === undefined) return format.format(0, 'second');
  return format.format(Math.trunc(distanceMs / fitting.ms), fitting.unit);
};

/** First letters of the first and last name, for an avatar. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => [...(word ?? '')].at(0) ?? '')
    .join('')
    .toUpperCase();
};
