import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { formatCount } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';

/** Entries that a busy log may be ahead without anybody noticing. */
const BEHIND_UNNOTICED = 100;

interface FollowerTableProps {
  readonly followers: Schemas['EngineStatus']['followers'];
}

/** How far each follower of the log has come. */
export const FollowerTable = ({ followers }: FollowerTableProps): JSX.Element => {
  const texts = useTexts();
  const lag = (behind: number): JSX.Element => {
    if (behind === 0) return <StatusMark tone="done" label={texts.engine.caughtUp} />;
    const tone = behind <= BEHIND_UNNOTICED ? 'active' : 'attention';
    return <StatusMark tone={tone} label={texts.engine.behindBy(behind)} />;
  };
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{texts.engine.follower}</th>
            <th scope="col">{texts.engine.position}</th>
            <th scope="col">{texts.engine.behind}</th>
          </tr>
        </thead>
        <tbody>
          {followers.map(({ name, position, behind }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatCount(texts.locale, position)}</td>
              <td>{lag(behind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
