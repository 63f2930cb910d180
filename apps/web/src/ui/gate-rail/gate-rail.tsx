import { useState, type JSX } from 'react';
import { UnstyledButton } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { GateNode } from './gate-node.js';
import { GateTable } from './gate-table.js';
import { LoopArcs } from './loop-arcs.js';
import { loopArcs, type RailGate, type RailLoop } from './gate-rail.model.js';
import './gate-rail.css';

interface GateRailProps {
  readonly gates: readonly RailGate[];
  readonly loops: readonly RailLoop[];
}

/** The gates of an initiative in order: passed, current and to come, with recycles drawn as loops. */
export const GateRail = ({ gates, loops }: GateRailProps): JSX.Element => {
  const texts = useTexts();
  const [asTable, setAsTable] = useState(false);
  const arcs = loopArcs(gates, loops);
  return (
    <div className="gate-rail">
      {asTable ? (
        <GateTable gates={gates} />
      ) : (
        <>
          <LoopArcs arcs={arcs} columns={gates.length} />
          <ol className="gate-rail__gates" aria-label={texts.rail.caption}>
            {gates.map((gate) => (
              <GateNode key={gate.key} gate={gate} />
            ))}
          </ol>
        </>
      )}
      <div className="gate-rail__foot">
        <ul className="gate-rail__loops">
          {arcs.map((arc) => (
            <li key={`${arc.label.from}>${arc.label.to}`}>
              <span aria-hidden="true">↺ </span>
              {texts.rail.recycledFrom(arc.label.from, arc.times, arc.label.to)}
            </li>
          ))}
        </ul>
        <UnstyledButton
          className="gate-rail__switch no-print"
          aria-pressed={asTable}
          onClick={() => {
            setAsTable(!asTable);
          }}
        >
          {asTable ? texts.rail.asRail : texts.rail.asTable}
        </UnstyledButton>
      </div>
    </div>
  );
};
