import type { LifecycleTemplate } from '../lifecycle-template.js';
import { enhancementGate } from './enhancement-gate.js';

/**
 * How Kubernetes enhancements move: provisional → implementable, then alpha, beta, stable, and at last
 * deprecation and removal. Only what decides stands here, because its first use is to take in history that
 * was decided elsewhere; production readiness is a seat of its own from alpha on.
 */
export const kubernetesEnhancement: LifecycleTemplate = {
  id: 'kubernetes-enhancement',
  version: 1,
  title: 'Kubernetes enhancement',
  description:
    'Enhancement proposals of a project run by special interest groups: accepted as implementable, graduated ' +
    'through alpha, beta and stable with production readiness review, deprecated and removed in the end.',
  // Nothing is material: in this process a proposal is edited all the time and approvals stand.
  facts: [
    { key: 'owning_sig', title: 'Owning group', type: 'text', material: false },
    { key: 'participating_sigs', title: 'Participating groups', type: 'list', material: false },
    { key: 'status', title: 'Status as its authors wrote it', type: 'text', material: false },
    { key: 'stage', title: 'Stage as its authors wrote it', type: 'text', material: false },
    { key: 'latest_milestone', title: 'Latest milestone', type: 'text', material: false },
    { key: 'target_alpha', title: 'Release targeted for alpha', type: 'text', material: false },
    { key: 'target_beta', title: 'Release targeted for beta', type: 'text', material: false },
    { key: 'target_stable', title: 'Release targeted for stable', type: 'text', material: false },
    { key: 'creation_date', title: 'Date of the first draft', type: 'date', material: false },
    { key: 'feature_gates', title: 'Feature gates', type: 'list', material: false },
    { key: 'metrics', title: 'Metrics', type: 'list', material: false },
    { key: 'see_also', title: 'Related enhancements', type: 'list', material: false },
    { key: 'replaces', title: 'Replaces', type: 'list', material: false },
    { key: 'superseded_by', title: 'Superseded by', type: 'list', material: false },
  ],
  gates: [
    enhancementGate({
      key: 'implementable',
      title: 'Implementable',
      stage: 'Provisional',
      question: 'Does the owning group agree to the proposal and its design?',
      goTitle: 'Implementable',
      productionReadiness: false,
    }),
    enhancementGate({
      key: 'alpha',
      title: 'Alpha',
      stage: 'Implementable',
      question: 'May the enhancement ship disabled by default?',
      goTitle: 'Alpha',
      productionReadiness: true,
    }),
    enhancementGate({
      key: 'beta',
      title: 'Beta',
      stage: 'Alpha',
      question: 'Is the enhancement proven enough to be enabled by default?',
      goTitle: 'Beta',
      productionReadiness: true,
    }),
    enhancementGate({
      key: 'stable',
      title: 'Stable',
      stage: 'Beta',
      question: 'Is the enhancement complete and kept for good?',
      goTitle: 'Implemented',
      productionReadiness: true,
    }),
    enhancementGate({
      key: 'end_of_life',
      title: 'End of life',
      stage: 'Stable',
      question: 'Is the enhancement deprecated or removed, and may its record be closed?',
      goTitle: 'Deprecated or removed',
      productionReadiness: false,
    }),
  ],
  recycleRoundsMax: 50,
};
