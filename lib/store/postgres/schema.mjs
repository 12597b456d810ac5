/**
 * The schema for PostgreSQL, written from the one source: the same models, another provider, and a client of its own.
 * @param {string} schema the text of prisma/schema.prisma
 * @param {string} output where the client goes, as seen from the file that the schema is written to
 * @returns {string}
 */
export function postgresSchema(schema, output = "../lib/store/generated/postgres") {
  return schema
    .replace(/^(\s*provider = )"sqlite"$/m, '$1"postgresql"')
    .replace(/^(\s*output\s*= ).*$/m, `$1"${output}"`);
}
