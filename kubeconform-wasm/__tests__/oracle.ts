import { Ajv, type ValidateFunction } from 'ajv';

/** ajv over the same schemas: another implementation's opinion. Throws for a kind without a schema. */
export function oracle(schemas: ReadonlyMap<string, string>): (document: unknown) => boolean {
  const ajv = new Ajv({ strict: false, logger: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/);
  for (const [name, text] of schemas) ajv.addSchema(JSON.parse(text), `http://schemas/${name}`);
  return (document) => {
    const { apiVersion, kind } = document as { apiVersion: string; kind: string };
    const [group, version = group] = apiVersion.split('/');
    const validate = ajv.getSchema(
      `http://schemas/${group}/${kind.toLowerCase()}_${version}.json`,
    ) as ValidateFunction;
    return validate(document) as boolean;
  };
}
