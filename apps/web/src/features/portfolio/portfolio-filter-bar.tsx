import type { JSX } from 'react';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { STANDINGS } from './standing.js';
import type { PortfolioFilters } from './portfolio-filters.js';

export interface GateOption {
  readonly key: string;
  readonly title: string;
}

interface PortfolioFilterBarProps {
  readonly filters: PortfolioFilters;
  readonly gates: readonly GateOption[];
  readonly onChange: (filters: PortfolioFilters) => void;
}

const OwnerSelect = ({
  filters,
  onChange,
}: Omit<PortfolioFilterBarProps, 'gates'>): JSX.Element => {
  const { portfolio } = useTexts();
  return (
    <NativeSelect
      label={portfolio.owner}
      value={filters.mine ? 'me' : ''}
      data={[
        { value: '', label: portfolio.anyone },
        { value: 'me', label: portfolio.mine },
      ]}
      onChange={({ currentTarget }) => {
        onChange({ ...filters, mine: currentTarget.value === 'me' });
      }}
    />
  );
};

/** Narrows the list; each change goes into the address at once. */
export const PortfolioFilterBar = (props: PortfolioFilterBarProps): JSX.Element => {
  const { filters, gates, onChange } = props;
  const texts = useTexts();
  const { portfolio } = texts;
  return (
    <search className="portfolio-filters no-print">
      <TextInput
        type="search"
        label={portfolio.search}
        value={filters.text}
        onChange={({ currentTarget }) => {
          onChange({ ...filters, text: currentTarget.value });
        }}
      />
      <NativeSelect
        label={portfolio.gate}
        value={filters.gate ?? ''}
        data={[
          { value: '', label: portfolio.anyGate },
          ...gates.map(({ key, title }) => ({ value: key, label: title })),
        ]}
        onChange={({ currentTarget }) => {
          onChange({ ...filters, gate: currentTarget.value === '' ? null : currentTarget.value });
        }}
      />
      <NativeSelect
        label={portfolio.phase}
        value={filters.standing ?? ''}
        data={[
          { value: '', label: portfolio.anyPhase },
          ...STANDINGS.map((standing) => ({ value: standing, label: texts.phase[standing] })),
        ]}
        onChange={({ currentTarget }) => {
          const standing = STANDINGS.find((each) => each === currentTarget.value) ?? null;
          onChange({ ...filters, standing });
        }}
      />
      <OwnerSelect filters={filters} onChange={onChange} />
    </search>
  );
};
