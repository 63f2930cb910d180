import type { Readiness, WaivedDemand } from './readiness.js';

/** One sentence on where a gate stands, e.g. `Blocked: 2 of 7 criteria and 1 of 3 deliverables are open.` */
export const readinessSentence = (readiness: Readiness): string => {
  const { counts, unmet } = readiness;
  const lapsed = unmet.filter(({ kind }) => kind === 'waiverLapsed').length;
  const forced = unmet.filter(({ kind }) => kind === 'breakGlassReviewOpen').length;
  const waivedOf = (subject: WaivedDemand['kind']): number =>
    (readiness.waived ?? []).filter(({ kind, gate }) => kind === subject && gate === readiness.gate)
      .length;
  const overdue = unmet.filter(({ kind }) => kind === 'conditionOverdue').length;
  const evidence = unmet.filter(({ kind }) => kind.startsWith('evidence')).length;
  switch (readiness.status) {
    case 'notOpen':
      return 'Not open yet.';
    case 'ready':
      return `Ready to be submitted${underWaivers(readiness)}.`;
    case 'decided':
      return 'Decided.';
    case 'inReview': {
      const { given, required } = counts.approvals;
      const stopped = unmet.some(({ kind }) => kind === 'vetoed') ? ', stopped by a veto' : '';
      return `In review: ${given} of ${required} approvals given${stopped}.`;
    }
    case 'blocked': {
      const open = [
        openOf(counts.deliverables, 'deliverable', waivedOf('deliverable')),
        openOf(counts.criteria, 'criterion', waivedOf('criterion')),
        openOf(counts.checklist, 'checklistItem', waivedOf('checklistItem')),
        evidence > 0 ? `${evidence} ${evidence === 1 ? 'question' : 'questions'} of evidence` : '',
        overdue > 0 ? `${overdue} overdue ${overdue === 1 ? 'condition' : 'conditions'}` : '',
        lapsed > 0 ? `${lapsed} lapsed ${lapsed === 1 ? 'waiver' : 'waivers'}` : '',
        forced > 0 ? 'the review of a break-glass' : '',
      ].filter((part) => part !== '');
      return `Blocked: ${open.join(', ')} open${underWaivers(readiness)}.`;
    }
  }
};

const WORDS = {
  deliverable: ['deliverable', 'deliverables'],
  criterion: ['criterion', 'criteria'],
  checklistItem: ['checklist item', 'checklist items'],
} as const satisfies Record<WaivedDemand['kind'], readonly [string, string]>;

/** What is neither met nor waived. */
const openOf = (
  { met, required }: { readonly met: number; readonly required: number },
  kind: WaivedDemand['kind'],
  waived: number,
): string => {
  const open = required - met - waived;
  const [one, many] = WORDS[kind];
  return open === 0 ? '' : `${open} of ${required} ${required === 1 ? one : many}`;
};

const underWaivers = ({ waived = [] }: Readiness): string =>
  waived.length === 0 ? '' : `, ${waived.length} waived`;
