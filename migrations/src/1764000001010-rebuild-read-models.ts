import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the projector build a read model anew beside the serving one and swap them in one transaction,
 * without owning a table: the two functions do with the owner's rights exactly that, for the tables listed
 * in `read.model_table`. The serving tables stand in `read`, those being built in `read_next`.
 */
export class RebuildReadModels1764000001010 implements MigrationInterface {
  readonly name = 'RebuildReadModels1764000001010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      grant usage on schema read_next to tollgate_projector;
      alter default privileges in schema read_next
        grant select, insert, update, delete, truncate on tables to tollgate_projector;
      alter default privileges in schema read_next grant select on tables to tollgate_reader;

      create table read.model_table (
        model text not null,
        table_name text not null primary key
      );
      revoke insert, update, delete, truncate on read.model_table from tollgate_projector;
      insert into read.model_table (model, table_name) values
        ('initiatives', 'initiative_snapshot'),
        ('initiatives', 'portfolio'),
        ('initiatives', 'inbox_ask'),
        ('decision-history', 'history_entry'),
        ('decision-history', 'history_initiative'),
        ('directory', 'person'),
        ('directory', 'person_details');
    `);
    await queryRunner.query(BEGIN_REBUILD);
    await queryRunner.query(FINISH_REBUILD);
    await queryRunner.query(`
      grant execute on function read.begin_rebuild(text), read.finish_rebuild(text)
        to tollgate_projector;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function read.begin_rebuild(text), read.finish_rebuild(text);
      drop table read.model_table;
    `);
  }
}

const BEGIN_REBUILD = `
  create function read.begin_rebuild(in_model text) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    made text;
  begin
    if not exists (select from read.model_table t where t.model = in_model) then
      raise exception 'no read model is named %', in_model using errcode = 'undefined_object';
    end if;
    for made in
      select t.table_name from read.model_table t where t.model = in_model order by 1
    loop
      execute format('drop table if exists read_next.%I', made);
      execute format('create table read_next.%I (like read.%I including all)', made, made);
    end loop;
    insert into read.projection_cursor (name, version, log_index) values (in_model, 2, 0)
      on conflict (name, version) do update set log_index = 0;
  end $$;
`;

// Locks the serving cursor before any table, as the follower does, so that the two cannot deadlock.
const FINISH_REBUILD = `
  create function read.finish_rebuild(in_model text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp
    set lock_timeout = '5s' as $$
  declare
    serving bigint;
    built bigint;
    swapped text;
  begin
    select c.log_index into serving from read.projection_cursor c
      where c.name = in_model and c.version = 1 for update;
    select c.log_index into strict built from read.projection_cursor c
      where c.name = in_model and c.version = 2 for update;
    if built < coalesce(serving, 0) then
      raise exception 'the new % stands at %, behind the serving one at %', in_model, built, serving
        using errcode = 'object_not_in_prerequisite_state';
    end if;
    for swapped in
      select t.table_name from read.model_table t where t.model = in_model order by 1
    loop
      execute format('drop table read.%I', swapped);
      execute format('alter table read_next.%I set schema read', swapped);
    end loop;
    insert into read.projection_cursor (name, version, log_index) values (in_model, 1, built)
      on conflict (name, version) do update set log_index = excluded.log_index;
    delete from read.projection_cursor where name = in_model and version = 2;
    return built;
  end $$;
`;
