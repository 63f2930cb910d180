import type { EntitySchema } from 'typeorm';
import type { ProjectionTarget, ReadSchema } from './read-model.js';

/**
 * Inserts or replaces rows of an entity's table, all in one statement. They travel as one JSON parameter,
 * an array of objects with the entity's property names, so that the statement, and with it the server's
 * plan, is the same for every batch size. Columns that PostgreSQL computes are left out.
 */
export const upsertRows = async <Row>(
  entity: EntitySchema<Row>,
  rows: readonly Row[],
  { client, schema }: ProjectionTarget,
): Promise<void> => {
  if (rows.length === 0) return;
  await client.query({
    name: `upsert ${schema}.${entity.options.tableName ?? ''}`,
    text: upsertSql(schema, entity),
    values: [JSON.stringify(rows)],
  });
};

const upsertSql = <Row>(schema: ReadSchema, entity: EntitySchema<Row>): string => {
  const columns = columnsOf(entity);
  const given = columns.map(({ property, type }) => `"${property}" ${type}`).join(', ');
  const replaced = columns.filter(({ primary }) => !primary);
  return `insert into ${schema}.${entity.options.tableName ?? ''}
      (${columns.map(({ name }) => name).join(', ')})
    select ${columns.map(({ property }) => `"${property}"`).join(', ')}
      from json_to_recordset($1::json) as given (${given})
    on conflict (${columns
      .filter(({ primary }) => primary)
      .map(({ name }) => name)
      .join(', ')})
    do update set ${replaced.map(({ name }) => `${name} = excluded.${name}`).join(', ')}`;
};

interface StoredColumn {
  readonly property: string;
  readonly name: string;
  readonly type: string;
  readonly primary: boolean;
}

const columnsOf = <Row>(entity: EntitySchema<Row>): readonly StoredColumn[] =>
  Object.entries(entity.options.columns).flatMap(([property, column]) => {
    if (!isColumn(column) || column.select === false) return [];
    const { name = property, type, array = false, primary = false } = column;
    return { property, name, type: `${String(type)}${array ? '[]' : ''}`, primary };
  });

interface ColumnOptions {
  readonly name?: string;
  readonly type: unknown;
  readonly array?: boolean;
  readonly primary?: boolean;
  readonly select?: boolean;
}

const isColumn = (column: unknown): column is ColumnOptions =>
  typeof column === 'object' && column !== null && 'type' in column;
