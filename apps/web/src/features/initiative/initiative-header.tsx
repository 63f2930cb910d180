import type { JSX } from 'react';
import { formatDay, formatMoney } from '../../texts/format.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { FieldList, type Field } from '../../ui/field-list/field-list.js';
import { Person } from '../../ui/person/person.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import { STANDING_TONES, type Standing } from '../portfolio/standing.js';

export interface InitiativeHeaderView {
  readonly title: string;
  readonly summary: string;
  readonly standing: Standing;
  /** One sentence on what the initiative waits for; null where the open gate says it better. */
  readonly waitingFor: string | null;
  readonly owner: string | null;
  readonly productLine: string;
  readonly reference: string | null;
  readonly template: { readonly title: string; readonly version: number };
  readonly proposedAt: string;
  readonly amount: { readonly amount: string; readonly currency: string } | null;
}

const headerFields = (texts: Texts, view: InitiativeHeaderView): readonly Field[] => [
  { label: texts.initiative.owner, value: <Person name={view.owner} /> },
  { label: texts.initiative.productLine, value: view.productLine },
  ...(view.amount === null
    ? []
    : [{ label: texts.initiative.amount, value: formatMoney(texts.locale, view.amount) }]),
  {
    label: texts.initiative.template,
    value: texts.initiative.templateVersion(view.template.title, view.template.version),
  },
  { label: texts.initiative.proposed, value: formatDay(texts.locale, view.proposedAt) },
  ...(view.reference === null
    ? []
    : [{ label: texts.initiative.reference, value: view.reference }]),
];

/** What an initiative is, whose it is, and where it stands. */
export const InitiativeHeader = (props: { readonly view: InitiativeHeaderView }): JSX.Element => {
  const { view } = props;
  const texts = useTexts();
  return (
    <header className="initiative__head">
      <div className="initiative__title">
        <h1>{view.title}</h1>
        <StatusMark tone={STANDING_TONES[view.standing]} label={texts.phase[view.standing]} pill />
      </div>
      {view.summary !== '' && <p className="initiative__summary">{view.summary}</p>}
      {view.waitingFor !== null && <p className="soft">{view.waitingFor}</p>}
      <FieldList fields={headerFields(texts, view)} />
    </header>
  );
};
