import { seat } from './gate-parts.js';
import type { Seat } from './lifecycle-template.js';

type Kind = Seat['kind'];

/** The seats of the standard lifecycle, each with the role that takes it. */
export const SEATS = {
  productDirector: (kind: Kind) =>
    seat(kind, 'product_director', { title: 'Product director', roles: ['product-director'] }),
  cpo: (kind: Kind) => seat(kind, 'cpo', { title: 'Chief product officer', roles: ['cpo'] }),
  cfo: (kind: Kind) => seat(kind, 'cfo', { title: 'Chief financial officer', roles: ['cfo'] }),
  generalManager: (kind: Kind) =>
    seat(kind, 'general_manager', { title: 'General manager', roles: ['general-manager'] }),
  sponsor: (kind: Kind) =>
    seat(kind, 'sponsor', {
      title: 'Chief product officer or general manager',
      roles: ['cpo', 'general-manager'],
    }),
  finance: (kind: Kind) =>
    seat(kind, 'finance', { title: 'Finance partner', roles: ['finance-partner'] }),
  ux: (kind: Kind) => seat(kind, 'ux', { title: 'UX or research lead', roles: ['ux-lead'] }),
  engineering: (kind: Kind) =>
    seat(kind, 'engineering', { title: 'Engineering lead', roles: ['engineering-lead'] }),
  quality: (kind: Kind) => seat(kind, 'quality', { title: 'QA lead', roles: ['qa-lead'] }),
  customerSuccess: (kind: Kind) =>
    seat(kind, 'customer_success', {
      title: 'Customer success lead',
      roles: ['customer-success-lead'],
    }),
  marketing: (kind: Kind) =>
    seat(kind, 'marketing', { title: 'Marketing lead', roles: ['marketing-lead'] }),
  sales: (kind: Kind) => seat(kind, 'sales', { title: 'Sales lead', roles: ['sales-lead'] }),
  security: (kind: Kind) =>
    seat(kind, 'security', { title: 'Security lead', roles: ['security-lead'] }),
  legal: (kind: Kind) => seat(kind, 'legal', { title: 'Legal counsel', roles: ['legal-counsel'] }),
  productOperations: (kind: Kind) =>
    seat(kind, 'product_operations', {
      title: 'Product operations',
      roles: ['product-operations'],
    }),
} as const satisfies Record<string, (kind: Kind) => Seat>;
