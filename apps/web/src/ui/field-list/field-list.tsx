import type { JSX, ReactNode } from 'react';
import './field-list.css';

export interface Field {
  readonly label: string;
  readonly value: ReactNode;
}

/** Facts as label and value. */
export const FieldList = ({ fields }: { readonly fields: readonly Field[] }): JSX.Element => (
  <dl className="field-list">
    {fields.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
