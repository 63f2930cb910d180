import type { LifecycleTemplate } from '../lifecycle-template.js';
import { enhancementGate } from './enhancement-gate.js';

/** Nothing is material: in this process a proposal is edited all the time and approvals stand. */
const facts: LifecycleTemplate['facts'] = [
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
];

const gates = (productionReadiness: 'counted' | 'required'): LifecycleTemplate['gates'] => [
  enhancementGate({
    key: 'implementable',
    title: 'Implementable',
    stage: 'Provisional',
    question: 'Does the owning group agree to the proposal and its design?',
    goTitle: 'Implementable',
    productionReadiness: 'none',
  }),
  enhancementGate({
    key: 'alpha',
    title: 'Alpha',
    stage: 'Implementable',
    question: 'May the enhancement ship disabled by default?',
    goTitle: 'Alpha',
    productionReadiness,
  }),
  enhancementGate({
    key: 'beta',
    title: 'Beta',
    stage: 'Alpha',
    question: 'Is the enhancement proven enough to be enabled by default?',
    goTitle: 'Beta',
    productionReadiness,
  }),
  enhancementGate({
    key: 'stable',
    title: 'Stable',
    stage: 'Beta',
    question: 'Is the enhancement complete and kept for good?',
    goTitle: 'Implemented',
    productionReadiness,
  }),
  enhancementGate({
    key: 'end_of_life',
    title: 'End of life',
    stage: 'Stable',
    question: 'Is the enhancement deprecated or removed, and may its record be closed?',
    goTitle: 'Deprecated or removed',
    productionReadiness: 'none',
  }),
];

/**
 * How Kubernetes enhancements move: provisional → implementable, then alpha, beta, stable, and at last
 * deprecation and removal. Only what decides stands here, because its first use is to take in history that
 * was decided elsewhere; production readiness is a seat of its own from alpha on.
 */
const enhancementTemplate = (
  version: number,
  productionReadiness: 'counted' | 'required',
): LifecycleTemplate => ({
  id: 'kubernetes-enhancement',
  version,
  title: 'Kubernetes enhancement',
  description:
    'Enhancement proposals of a project run by special interest groups: accepted as implementable, graduated ' +
    'through alpha, beta and stable with production readiness review, deprecated and removed in the end.',
  facts,
  gates: gates(productionReadiness),
  recycleRoundsMax: 50,
});

/** Before release 1.21 production readiness was asked for and nothing had to wait for it. */
export const kubernetesEnhancementBeforeReadiness = enhancementTemplate(1, 'counted');

/**
 * Since release 1.21, whose enhancements freeze was on 2021-02-09, no stage passes without production
 * readiness.
 *
 * @see https://github.com/kubernetes/community/blob/master/sig-architecture/production-readiness.md
 */
export const kubernetesEnhancement = enhancementTemplate(2, 'required');
