import type { KubeObject } from '../../manifest/object.ts';
import { asMapping } from '../../manifest/value.ts';
import type { RuleContext } from '../model/rule.ts';
import { settingFor } from '../model/rule-settings.ts';
import type { Existence } from './existence.ts';
import { closest } from './near-miss.ts';
import type { Reference } from './reference.ts';
import { referencesIn } from './references.ts';

/** What became of a key that the base branch has. */
export interface RemovedKey {
  /** The new key that holds its value now. */
  readonly renamedTo: string | undefined;
  /** A new key that reads nearly the same. */
  readonly similar: string | undefined;
}

/** Whether a key that is missing was there on the base branch; undefined when it was not, and without a base. */
export function removedKey(reference: Reference, key: string, context: RuleContext): RemovedKey | undefined {
  const { base, settings } = context;
  if (!base) return undefined;
  const before = resolveBefore(reference, referencesIn({ inventory: base, settings }));
  if (!before || typeof before.keys === 'string' || !before.keys.has(key)) return undefined;
  const now = referencesIn(context).resolve(reference);
  return successors(key, before, now);
}

/** True when the rule that tells of removed keys says what there is to say about this one. */
export function isToldAsRemoved(reference: Reference, key: string, context: RuleContext): boolean {
  const { path } = reference.object.document.file;
  const isOn = settingFor('removed-key-in-use', path, context.settings).level !== 'off';
  return isOn && removedKey(reference, key, context) !== undefined;
}

type Present = Extract<Existence, { state: 'present' | 'generated' }>;

/** The object of that name on the base branch, or the one whose name had another content hash. */
function resolveBefore(
  { target, namespace }: Reference,
  references: ReturnType<typeof referencesIn>,
): Pick<Present, 'keys' | 'known'> | undefined {
  const found = references.existence.resolve(target, namespace);
  if (found.state === 'present' || found.state === 'generated') return found;
  if (found.state === 'unknown' && found.otherHash)
    return { keys: found.otherHash.keys, known: [found.otherHash] };
  return undefined;
}

function successors(key: string, before: Pick<Present, 'keys' | 'known'>, now: Existence): RemovedKey {
  const nothing = { renamedTo: undefined, similar: undefined };
  if (now.state !== 'present' && now.state !== 'generated') return nothing;
  if (typeof now.keys === 'string' || typeof before.keys === 'string') return nothing;
  const { keys: had } = before;
  const added = [...now.keys].filter((each) => !had.has(each));
  const value = valuesOf(before.known[0]?.by).get(key);
  const values = valuesOf(now.known[0]?.by);
  const same = added.filter((each) => value !== undefined && value !== '' && values.get(each) === value);
  return { renamedTo: same.length === 1 ? same[0] : undefined, similar: closest(key, added) };
}

function valuesOf(object: KubeObject | undefined): ReadonlyMap<string, unknown> {
  const fields = [object?.value.data, object?.value.stringData];
  return new Map(fields.flatMap((field) => Object.entries(asMapping(field))));
}
