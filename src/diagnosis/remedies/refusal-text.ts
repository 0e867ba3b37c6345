import type { Failure } from '../tree/failure.ts';

/** Why no pod may be created, in the server's words, without what every such message begins with. */
export function refusalText({ workload }: Failure): string {
  const text = workload.refusals[0]?.text ?? '';
  return text
    .replace(/^Error creating: /, '')
    .replace(/^.*?\bis forbidden: /s, '')
    .replace(/^admission webhook ("[^"]+") denied the request: /, 'webhook $1: ')
    .replace(/^(ValidatingAdmissionPolicy '[^']+') with binding '[^']+' denied request: /, '$1: ')
    .slice(0, 200)
    .trim();
}
