const SERVED =
  /(?:^|,)\s*(?:\*\/\*|application\/\*|application\/(?:problem\+)?json)\s*(?:;(?!\s*q=0(?:\.0*)?\s*(?:,|$))[^,]*)?(?=,|$)/i;

/** Whether `Accept` leaves room for JSON (RFC 9110 §12.5.1); an absent header does. */
export const acceptsJson = (accept: string | undefined): boolean =>
  accept === undefined || accept === '' || SERVED.test(accept);
