import type { JSX } from 'react';
import { useTexts } from '../../texts/use-texts.js';
import './skeleton.css';

/** Blocks of the heights (in rem) that the content will have, so that nothing jumps when it arrives. */
export const Skeleton = ({ heights }: { readonly heights: readonly number[] }): JSX.Element => {
  const texts = useTexts();
  return (
    <div className="skeleton" role="status" aria-label={texts.shell.loading}>
      {heights.map((height, index) => (
        <div key={index} className="skeleton__block" style={{ height: `${String(height)}rem` }} />
      ))}
    </div>
  );
};
