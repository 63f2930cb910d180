import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Personal values, sealed beside the log: deleting a subject's key and rows takes the values away without
 * touching a leaf. `sealed` has no foreign key to `subject_key`: its row lock would make every append by
 * the same person meet, and a value sealed under a key that vanishes meanwhile is simply erased.
 */
export class CreateVault1764000000040 implements MigrationInterface {
  readonly name = 'CreateVault1764000000040';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table vault.subject_key (
        key_id uuid primary key,
        subject text not null unique check (octet_length(subject) between 1 and 200),
        wrapped_key bytea not null,
        created_at timestamptz not null default clock_timestamp()
      );

      create table vault.sealed (
        event_id uuid not null,
        pointer text not null,
        subject text not null,
        key_id uuid not null,
        ciphertext bytea not null,
        primary key (event_id, pointer)
      );
      create index sealed_subject on vault.sealed (subject);

      grant select, insert on vault.subject_key to tollgate_writer;
      grant select on vault.subject_key, vault.sealed
        to tollgate_writer, tollgate_projector, tollgate_reader;
    `);
  }

  async down(): Promise<void> {
    throw new Error('irreversible: would drop the vault');
  }
}
