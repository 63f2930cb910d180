import type { JSX } from 'react';

/** The product's sign: a gate that was passed. */
export const BrandSign = (): JSX.Element => (
  <svg className="brand__sign" viewBox="0 0 32 32" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinejoin="round">
      <path d="M16 3 29 16 16 29 3 16Z" />
      <path d="M10.6 16.3 14.6 20.1 21.6 12.4" strokeLinecap="round" />
    </g>
  </svg>
);
