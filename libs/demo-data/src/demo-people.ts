import { demoId } from './demo-id.js';

/** A person of Northwind Devices. */
export interface DemoPerson {
  readonly key: DemoPersonKey;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
}

export type DemoPersonKey =
  | 'paula'
  | 'ben'
  | 'alex'
  | 'lena'
  | 'ada'
  | 'dario'
  | 'ingrid'
  | 'hiroshi'
  | 'grace'
  | 'noor'
  | 'tomasz'
  | 'priya'
  | 'sam'
  | 'julia';

const person = (
  key: DemoPersonKey,
  name: string,
  rest: Pick<DemoPerson, 'email' | 'roles' | 'functions'>,
): DemoPerson => ({ key, personId: demoId('per', `person ${key}`), name, ...rest });

/**
 * Fourteen people who can fill every seat of the shipped templates: one person counts once, so no two seats
 * of one gate depend on the same person.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person('paula', 'Paula Marsh', {
    email: 'paula.pm@demo.test',
    roles: ['product-manager'],
    functions: ['pm'],
  }),
  person('ben', 'Ben Hartley', {
    email: 'ben.pm@demo.test',
    roles: ['product-manager'],
    functions: ['pm', 'ci'],
  }),
  person('alex', 'Alex Okafor', {
    email: 'alex.approver@demo.test',
    roles: ['finance-partner'],
    functions: ['fin'],
  }),
  person('lena', 'Lena Brandt', {
    email: 'lena.launch@demo.test',
    roles: ['launch-contributor', 'marketing-lead'],
    functions: ['mkt', 'pmm', 'pr', 'ar'],
  }),
  person('ada', 'Ada Lindqvist', {
    email: 'ada.auditor@demo.test',
    roles: ['auditor'],
    functions: [],
  }),
  person('dario', 'Dario Conti', {
    email: 'dario.director@demo.test',
    roles: ['product-director'],
    functions: ['strategy'],
  }),
  person('ingrid', 'Ingrid Solberg', {
    email: 'ingrid.cpo@demo.test',
    roles: ['cpo'],
    functions: ['exec'],
  }),
  person('hiroshi', 'Hiroshi Tanaka', {
    email: 'hiroshi.cfo@demo.test',
    roles: ['cfo'],
    functions: [],
  }),
  person('grace', 'Grace Mwangi', {
    email: 'grace.gm@demo.test',
    roles: ['general-manager', 'sales-lead'],
    functions: ['sales', 'partner'],
  }),
  person('noor', 'Noor Haddad', {
    email: 'noor.design@demo.test',
    roles: ['ux-lead', 'product-operations', 'process-owner'],
    functions: ['ux', 'mr', 'prodops'],
  }),
  person('tomasz', 'Tomasz Zieliński', {
    email: 'tomasz.engineering@demo.test',
    roles: ['engineering-lead'],
    functions: ['eng', 'ops', 'data', 'mfg'],
  }),
  person('priya', 'Priya Raman', {
    email: 'priya.quality@demo.test',
    roles: ['qa-lead', 'security-lead'],
    functions: ['qa', 'sec'],
  }),
  person('sam', 'Sam Whitfield', {
    email: 'sam.success@demo.test',
    roles: ['customer-success-lead'],
    functions: ['cs'],
  }),
  person('julia', 'Julia Ferreira', {
    email: 'julia.legal@demo.test',
    roles: ['legal-counsel'],
    functions: ['legal'],
  }),
];

const BY_KEY: ReadonlyMap<string, DemoPerson> = new Map(
  DEMO_PEOPLE.map((each) => [each.key, each]),
);

/** The person of this key. */
export const demoPerson = (key: DemoPersonKey): DemoPerson => {
  const found = BY_KEY.get(key);
  if (!found) throw new TypeError(`no demo person ${key}`);
  return found;
};

/** Who a visitor can be: shown on the sign-in page and printed at start. */
export interface DemoPersona {
  readonly email: string;
  readonly name: string;
  /** e.g. `product manager`. */
  readonly title: string;
  /** One sentence: what this persona comes here to do. */
  readonly job: string;
  readonly password: string;
}

/** Password of every demo persona; the API refuses it outside demo mode and off loopback. */
const DEMO_PASSWORD = 'demo';

const persona = (key: DemoPersonKey, title: string, job: string): DemoPersona => {
  const { email, name } = demoPerson(key);
  return { email, name, title, job, password: DEMO_PASSWORD };
};

/** The four personas. */
export const DEMO_PERSONAS: readonly DemoPersona[] = [
  persona(
    'paula',
    'product manager',
    'Moves initiatives through their gates and sees what is stuck.',
  ),
  persona('alex', 'finance approver', 'Decides on business cases that wait for finance.'),
  persona('lena', 'launch team', 'Ticks off the marketing part of a launch, with proof.'),
  persona('ada', 'auditor', 'Reads every decision and checks that the log is intact.'),
];
