import type { JSX } from 'react';
import type { LoopArc } from './gate-rail.model.js';

/** Width of one gate in drawing units; the drawing stretches to the rail's width. */
const COLUMN = 100;
const HEIGHT = 40;
const SELF_LOOP_HALF = 16;

const inset = (arc: LoopArc): number => (arc.fromColumn === arc.toColumn ? SELF_LOOP_HALF : 0);

const arcEnd = (arc: LoopArc): number => arc.toColumn * COLUMN - inset(arc);

const arcPath = (arc: LoopArc): string => {
  const start = String(arc.fromColumn * COLUMN + inset(arc));
  const end = String(arcEnd(arc));
  const foot = String(HEIGHT);
  return `M${start} ${foot}C${start} 0 ${end} 0 ${end} ${foot}`;
};

interface LoopArcsProps {
  readonly arcs: readonly LoopArc[];
  readonly columns: number;
}

/** Arcs above the rail, one for each pair of gates that a Recycle joined. The words stand beneath the rail. */
export const LoopArcs = ({ arcs, columns }: LoopArcsProps): JSX.Element | null => {
  if (arcs.length === 0) return null;
  return (
    <div className="gate-rail__arcs" aria-hidden="true">
      <svg viewBox={`0 0 ${String(columns * COLUMN)} ${String(HEIGHT)}`} preserveAspectRatio="none">
        {arcs.map((arc) => (
          <path
            key={`${String(arc.fromColumn)}>${String(arc.toColumn)}`}
            d={arcPath(arc)}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      {arcs.map((arc) => (
        <span
          key={`${String(arc.fromColumn)}>${String(arc.toColumn)}`}
          className="gate-rail__arrow"
          style={{ left: `${String((arcEnd(arc) / (columns * COLUMN)) * 100)}%` }}
        />
      ))}
    </div>
  );
};
