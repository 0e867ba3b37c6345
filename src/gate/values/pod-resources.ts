import { parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping } from '../../manifest/value.ts';
import { nearest } from '../../text/nearest.ts';
import type { Refusal } from './field-check.ts';
import { quoted } from './formats.ts';

const ofContainers = ['cpu', 'memory', 'ephemeral-storage'];

/**
 * Names of resources in requests and limits of a container, and whether an extended one (a GPU) is requested as it must be.
 * Source: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#extended-resources
 */
export function* resourceNames(value: unknown): Iterable<Refusal> {
  const { requests, limits } = asMapping(value);
  for (const [field, amounts] of Object.entries({ requests, limits })) {
    for (const name of Object.keys(asMapping(amounts))) {
      if (isNamed(name)) continue;
      const meant = nearest(
        name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        ofContainers,
      );
      yield {
        at: [field, name],
        key: true,
        says: `has no resource ${quoted(name)}`,
        because: 'cpu, memory, ephemeral-storage, hugepages-SIZE, or a name with a domain',
        fix: meant ? `${meant}: …` : 'remove it',
      };
    }
    yield* extendedAmounts(field, amounts);
  }
  yield* extendedRequests(asMapping(requests), asMapping(limits));
  const names = Object.keys({ ...asMapping(requests), ...asMapping(limits) });
  if (
    names.some((name) => name.startsWith('hugepages-')) &&
    !names.includes('cpu') &&
    !names.includes('memory')
  ) {
    yield {
      says: 'has hugepages, and neither cpu nor memory',
      because: 'huge pages come with one of them',
      fix: 'requests: {memory: 128Mi}',
      answer: 'Forbidden',
    };
  }
}

function isNamed(name: string): boolean {
  return ofContainers.includes(name) || name.startsWith('hugepages-') || name.includes('/');
}

function isExtended(name: string): boolean {
  return name.includes('/') && !/(^|\.)kubernetes\.io\//.test(name);
}

function* extendedAmounts(field: string, amounts: unknown): Iterable<Refusal> {
  for (const [name, amount] of Object.entries(asMapping(amounts))) {
    const quantity = parseQuantity(amount);
    if (!isExtended(name) || !quantity || quantity.nano % 1_000_000_000n === 0n) continue;
    yield { at: [field, name], says: `is ${amount}`, because: 'there are no parts of it', fix: `${name}: 1` };
  }
}

/** What cannot be overcommitted needs a limit; `request-exceeds-limit` compares the two. */
function* extendedRequests(
  requests: Record<string, unknown>,
  limits: Record<string, unknown>,
): Iterable<Refusal> {
  for (const [name, request] of Object.entries(requests)) {
    if (!isExtended(name) || (limits[name] ?? null) !== null || !parseQuantity(request)) continue;
    yield {
      at: ['requests', name],
      says: 'has no limit',
      because: 'it cannot be overcommitted',
      fix: `limits:\n  ${name}: ${request}`,
      answer: 'Required value',
    };
  }
}
