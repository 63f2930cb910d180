import type { JSX } from 'react';
import './meter.css';

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

/** How much of something is there: words first, a bar beneath. */
export const Meter = ({ label, value, max }: MeterProps): JSX.Element => {
  const share = max === 0 ? 1 : Math.min(1, value / max);
  return (
    <div className="meter">
      <div className="meter__words">
        <span>{label}</span>
        <strong>
          {value} / {max}
        </strong>
      </div>
      <svg
        className="meter__track"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect
          className={share === 1 ? 'meter__bar meter__bar--full' : 'meter__bar'}
          width={share * 100}
          height="4"
        />
      </svg>
    </div>
  );
};
