import { asMapping, type Mapping } from '../../../manifest/value.ts';

const annotation = 'crashgate/printed';

/** Says of an object that it was read from what is printed for people: what it lacks may only not have been printed. */
export function markPrinted(object: Mapping): Mapping {
  const metadata = asMapping(object.metadata);
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...asMapping(metadata.annotations), [annotation]: 'true' } },
  };
}

/** True for an object that was read from what is printed for people. */
export function isPrinted(object: Mapping | undefined): boolean {
  return asMapping(asMapping(object?.metadata).annotations)[annotation] !== undefined;
}
