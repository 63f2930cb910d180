import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The dense global order. One leader at a time drains the queue; `epoch` fences one that lost its
 * leadership without noticing: its next step raises and changes nothing.
 */
export class SequenceEvents1764000000070 implements MigrationInterface {
  readonly name = 'SequenceEvents1764000000070';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TAKE_LEADERSHIP);
    await queryRunner.query(SEQUENCE_PENDING);
    await queryRunner.query(`
      grant execute on function log.take_leadership, log.sequence_pending to tollgate_sequencer;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function log.take_leadership, log.sequence_pending');
  }
}

const TAKE_LEADERSHIP = `
  create function log.take_leadership() returns table (epoch bigint, size bigint)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    update log.log_head set epoch = epoch + 1 returning epoch, size
  $$;
`;

// Whatever is visible and waiting is taken; nothing here is a cursor that could pass something by. A
// transaction that saw another's event committed after it and drew its positions later, so ordering each
// batch by position respects both the order of a stream and who could have read whom.
const SEQUENCE_PENDING = `
  create function log.sequence_pending(in_epoch bigint, in_size bigint, in_batch_max integer)
  returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    placed_count integer;
    batch_time timestamptz;
  begin
    perform from log.pending limit 1;
    if not found then return in_size; end if;

    select greatest(sequenced_at, clock_timestamp()) into batch_time from log.log_head
      where epoch = in_epoch and size = in_size for update;
    if not found then
      raise exception 'another sequencer took over from epoch %', in_epoch using errcode = 'TG001';
    end if;

    with drained as (
      delete from log.pending where pos in (
        select pos from log.pending order by pos limit in_batch_max
      ) returning pos, leaf
    ), placed as (
      insert into log.log_leaf (log_index, pos, leaf)
      select in_size + row_number() over (order by pos) - 1, pos, leaf from drained
      returning 1
    )
    select count(*) into placed_count from placed;
    if placed_count = 0 then return in_size; end if;

    insert into log.log_batch (first_index, size, sequenced_at)
      values (in_size, placed_count, batch_time);
    update log.log_head set size = in_size + placed_count, sequenced_at = batch_time;
    -- Here and nowhere else: a commit that carries a notification takes a lock of the whole instance,
    -- which the appends must never wait for.
    perform pg_notify('tollgate_log', (in_size + placed_count)::text);
    return in_size + placed_count;
  end $$;
`;
