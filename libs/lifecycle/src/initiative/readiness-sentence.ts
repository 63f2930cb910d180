import type { Readiness } from './readiness.js';

/** One sentence on where a gate stands, e.g. `Blocked: 2 of 7 criteria and 1 of 3 deliverables are open.` */
export const readinessSentence = (readiness: Readiness): string => {
  const { counts, unmet } = readiness;
  const overdue = unmet.filter(({ kind }) => kind === 'conditionOverdue').length;
  const evidence = unmet.filter(({ kind }) => kind.startsWith('evidence')).length;
  switch (readiness.status) {
    case 'notOpen':
      return 'Not open yet.';
    case 'ready':
      return 'Ready to be submitted.';
    case 'decided':
      return 'Decided.';
    case 'inReview': {
      const { given, required } = counts.approvals;
      const stopped = unmet.some(({ kind }) => kind === 'vetoed') ? ', stopped by a veto' : '';
      return `In review: ${given} of ${required} approvals given${stopped}.`;
    }
    case 'blocked': {
      const open = [
        openOf(counts.deliverables, 'deliverable', 'deliverables'),
        openOf(counts.criteria, 'criterion', 'criteria'),
        openOf(counts.checklist, 'checklist item', 'checklist items'),
        evidence > 0 ? `${evidence} on the evidence` : '',
        overdue > 0 ? `${overdue} overdue ${overdue === 1 ? 'condition' : 'conditions'}` : '',
      ].filter((part) => part !== '');
      return `Blocked: ${open.join(', ')} open.`;
    }
  }
};

const openOf = (
  { met, required }: { readonly met: number; readonly required: number },
  one: string,
  many: string,
): string =>
  met === required ? '' : `${required - met} of ${required} ${required === 1 ? one : many}`;
