import { PORTFOLIO_SORTS } from '@tollgate/read-models';
import type { PortfolioFilters, PortfolioRow, PortfolioSort } from '@tollgate/read-models';
import { Choice, Text } from '../../http/fields.js';
import { Count, InstantParameter, Several, YesOrNo } from '../../http/query-fields.js';

const PHASES = ['inStage', 'onHold', 'killed', 'cancelled', 'completed'] as const;
const READINESS = ['notOpen', 'blocked', 'ready', 'inReview', 'decided', 'closed'] as const;
const SORTS = PORTFOLIO_SORTS.flatMap((sort) => [sort, `-${sort}`]);

/** Query of `GET /initiatives`. Values of one parameter are alternatives, parameters add up. */
export class ListInitiativesRequest {
  @Several('key', { description: 'Gate that the initiative works towards', example: ['mvp'] })
  readonly stage?: readonly string[];

  @Several(PHASES, { description: 'Where the initiative as a whole stands' })
  readonly phase?: readonly PortfolioRow['phase'][];

  @Several(READINESS, { description: 'Readiness of its gate' })
  readonly readiness?: readonly PortfolioRow['gateState'][];

  @Several('line', { description: 'Person ids; `me` is you', example: ['me'] })
  readonly owner?: readonly string[];

  @Several('line')
  readonly productLine?: readonly string[];

  @Several('key', { description: 'Template ids' })
  readonly template?: readonly string[];

  @YesOrNo({ description: 'Whether a decision or a condition is overdue' })
  readonly overdue?: boolean;

  @InstantParameter()
  readonly proposedAfter?: string;

  @InstantParameter()
  readonly proposedBefore?: string;

  @Text({ max: 200, optional: true, description: 'Part of the title or the external reference' })
  readonly q?: string;

  @Choice(SORTS, {
    optional: true,
    description: 'Field to sort by, descending with a minus',
    example: '-lastActivityAt',
  })
  readonly sort?: string;

  @Count({ min: 1, max: 200, description: 'Rows of a page; 50 when left out' })
  readonly limit?: number;

  @Text({ max: 1_000, optional: true, description: '`page.next` or `page.prev` of another page' })
  readonly cursor?: string;

  @Count({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'Wait until the list shows this log sequence',
  })
  readonly minSequence?: number;

  filtersFor(personId: string): PortfolioFilters {
    return {
      gates: this.stage,
      phases: this.phase,
      gateStates: this.readiness,
      ownerIds: this.owner?.map((owner) => (owner === 'me' ? personId : owner)),
      productLines: this.productLine,
      templateIds: this.template,
      overdue: this.overdue,
      proposedAfter: this.proposedAfter,
      proposedBefore: this.proposedBefore,
      text: this.q,
    };
  }

  sorting(): { readonly by: PortfolioSort; readonly descending: boolean } | undefined {
    const by = PORTFOLIO_SORTS.find((sort) => sort === this.sort?.replace(/^-/, ''));
    return by && { by, descending: this.sort?.startsWith('-') === true };
  }
}
