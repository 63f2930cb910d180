import type { LifecycleTemplate } from '../lifecycle-template.js';

/**
 * The numbers and statements of a case. Those on which approvers rest their vote are material: changing one
 * under review ends the review. Rates are in basis points, because events hold no fractions.
 */
export const standardFacts: LifecycleTemplate['facts'] = [
  {
    key: 'problem',
    title: 'Problem: who, what, when, cost of the pain',
    type: 'text',
    material: true,
  },
  { key: 'segment', title: 'Customer segment', type: 'text', material: true },
  { key: 'goal', title: 'Goal tied to the pain', type: 'text', material: true },
  {
    key: 'customer_contacts',
    title: 'Independent customer contacts',
    type: 'integer',
    material: false,
  },
  { key: 'investment', title: 'Investment asked for', type: 'money', material: true },
  { key: 'tam', title: 'Total addressable market per year', type: 'money', material: true },
  { key: 'sam', title: 'Serviceable addressable market per year', type: 'money', material: true },
  { key: 'som', title: 'Serviceable obtainable market per year', type: 'money', material: true },
  { key: 'npv', title: 'Net present value, base case', type: 'money', material: true },
  { key: 'npv_low', title: 'Net present value, low case', type: 'money', material: true },
  {
    key: 'irr_basis_points',
    title: 'Internal rate of return, basis points',
    type: 'integer',
    material: true,
  },
  {
    key: 'discount_rate_basis_points',
    title: 'Discount rate, basis points',
    type: 'integer',
    material: true,
  },
  { key: 'payback_months', title: 'Payback, months', type: 'integer', material: true },
  { key: 'ecv', title: 'Expected commercial value', type: 'money', material: true },
  { key: 'value_proposition', title: 'Value proposition', type: 'text', material: true },
  { key: 'regions', title: 'Regions', type: 'list', material: true },
  { key: 'regulated', title: 'In a regulated field', type: 'boolean', material: true },
  {
    key: 'launch_tier',
    title: 'Launch tier: 1 major, 2 medium, 3 minor',
    type: 'integer',
    material: true,
  },
  { key: 'launch_day', title: 'Launch day', type: 'date', material: true },
  { key: 'end_of_support_day', title: 'Last day of support', type: 'date', material: true },
  { key: 'tags', title: 'Tags', type: 'list', material: false },
  { key: 'team_note', title: 'Note of the team', type: 'text', material: false },
];
