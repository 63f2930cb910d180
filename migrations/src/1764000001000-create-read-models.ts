import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people look at, made from the log alone: every table here can be dropped and built again. Which
 * columns hold opened copies of sealed values stands in `libs/read-models/src/opened-values.ts`.
 */
export class CreateReadModels1764000001000 implements MigrationInterface {
  readonly name = 'CreateReadModels1764000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of [SNAPSHOT, PORTFOLIO, INBOX, HISTORY, DIRECTORY]) {
      await queryRunner.query(table);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table read.initiative_snapshot, read.portfolio, read.inbox_ask,
        read.history_entry, read.history_initiative, read.person, read.person_details;
    `);
  }
}

// json and not jsonb: the text is read whole and never searched, and parsing it on the way in costs time.
const SNAPSHOT = `
  create table read.initiative_snapshot (
    initiative_id text primary key,
    stream_version integer not null,
    state json not null
  );
`;

const PORTFOLIO = `
  create table read.portfolio (
    initiative_id text primary key,
    title text not null,
    owner_id text not null,
    product_line text not null,
    template_id text not null,
    template_version integer not null,
    external_reference text,
    phase text not null,
    gate text,
    gate_title text,
    stage text,
    round integer not null,
    gate_state text not null,
    submission integer,
    decision_due_at timestamptz(3),
    hold_until text,
    waiting_seats integer not null,
    approvals_given integer not null,
    approvals_required integer not null,
    deliverables_met integer not null,
    deliverables_required integer not null,
    criteria_met integer not null,
    criteria_required integer not null,
    checklist_met integer not null,
    checklist_required integer not null,
    open_conditions integer not null,
    next_condition_due_on text,
    amount_minor bigint,
    currency text,
    proposed_at timestamptz(3) not null,
    entered_stage_at timestamptz(3) not null,
    last_activity_at timestamptz(3) not null,
    stream_version integer not null,
    last_log_index bigint not null,
    -- Keyset paging needs a value in every row.
    decision_due_order timestamptz(3) not null
      generated always as (coalesce(decision_due_at, timestamptz 'infinity')) stored,
    amount_order bigint not null generated always as (coalesce(amount_minor, -1)) stored,
    title_order text collate "C" not null generated always as (lower(title)) stored
  );
  create index on read.portfolio (last_activity_at, initiative_id);
  create index on read.portfolio (entered_stage_at, initiative_id);
  create index on read.portfolio (proposed_at, initiative_id);
  create index on read.portfolio (decision_due_order, initiative_id);
  create index on read.portfolio (amount_order, initiative_id);
  create index on read.portfolio (title_order, initiative_id);
  create index on read.portfolio (owner_id);
`;

const INBOX = `
  create table read.inbox_ask (
    ask_id text primary key,
    initiative_id text not null,
    kind text not null check (kind in ('decide', 'work', 'condition', 'checklist')),
    gate text not null,
    round integer,
    submission integer,
    subject_key text not null,
    title text not null,
    words text,
    persons text[] not null,
    roles text[] not null,
    functions text[] not null,
    excluded text[] not null,
    since timestamptz(3) not null,
    due_at timestamptz(3),
    due_order timestamptz(3) not null
      generated always as (coalesce(due_at, timestamptz 'infinity')) stored
  );
  create index on read.inbox_ask (initiative_id);
  create index on read.inbox_ask using gin (persons);
  create index on read.inbox_ask using gin (roles);
  create index on read.inbox_ask using gin (functions);
  create index on read.inbox_ask (due_order, ask_id);
`;

const HISTORY = `
  create table read.history_entry (
    log_index bigint primary key,
    event_id text not null,
    stream text not null,
    stream_version integer not null,
    initiative_id text,
    type text not null,
    actor_id text not null,
    agent text,
    effective_at timestamptz(3) not null,
    recorded_at timestamptz(3) not null,
    gate text,
    round integer,
    submission integer,
    summary text not null,
    words text,
    about_person_id text,
    leaf_hash text not null
  );
  create index on read.history_entry (initiative_id, log_index);
  create index on read.history_entry (actor_id, log_index);

  -- Which template's titles an initiative's entries speak in.
  create table read.history_initiative (
    initiative_id text primary key,
    template_id text not null,
    template_version integer not null
  );
`;

// Everything that names a person stands in person_details: one row to delete, nothing else to change.
const DIRECTORY = `
  create table read.person (
    person_id text primary key,
    roles text[] not null,
    functions text[] not null,
    active boolean not null,
    registered_at timestamptz(3) not null,
    stream_version integer not null,
    last_log_index bigint not null
  );

  create table read.person_details (
    person_id text primary key,
    name text not null,
    email text not null,
    -- HMAC-SHA256 of the folded address under a key that is not in the database.
    email_lookup text
  );
  create index on read.person_details (email_lookup);
`;
