import type { KubeObject } from '../../manifest/object.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import { openingTitle } from './open-set.ts';
import { everyNamespace } from './products/product.ts';
import type { Use } from './reference.ts';
import { referencesIn } from './references.ts';

/** An object that something needs and nothing in the set makes. */
export interface ExternalReference {
  readonly kind: string;
  /** Null for kinds without namespaces, and where nothing names one. */
  readonly namespace: string | null;
  readonly name: string;
}

/** Uses whose absence is only a remark; nobody has to declare their targets. */
const remarks: ReadonlySet<Use> = new Set<Use>([
  'role',
  'role-subject',
  'scale-target',
  'service',
  'storage-class',
  'webhook',
]);

/**
 * What a reader must know about the references of a set: which objects nothing makes (each once, for the `external`
 * settings), how many names were matched by assumption, and what keeps the set open.
 */
export function referenceCoverage(
  inventory: Inventory,
  objects: readonly KubeObject[],
  settings: GateSettings,
): { external: ExternalReference[]; notes: string[] } {
  const references = referencesIn({ inventory, settings });
  const external = new Map<string, ExternalReference>();
  let assumed = 0;
  for (const reference of objects.flatMap((object) => references.of(object))) {
    const existence = references.resolve(reference);
    if (existence.state === 'present' || existence.state === 'generated') {
      if (existence.assumed) assumed++;
    }
    // A slip of the pen wants mending, not declaring.
    const isRemark = reference.optional || reference.idle || remarks.has(reference.use);
    if (existence.state !== 'unknown' || isRemark) continue;
    const { nearMiss, otherHash, elsewhere, absent } = existence;
    if (nearMiss || otherHash || elsewhere.length > 0 || absent) continue;
    const { namespace, target } = reference;
    const { kind, name } = target;
    external.set([kind, namespace ?? '', name].join('\0'), {
      kind,
      namespace: namespace ?? null,
      name,
    });
  }
  const notes: string[] = [];
  if (assumed > 0) {
    const count = assumed === 1 ? '1 reference' : `${assumed} references`;
    notes.push(`${count} resolved by assumption; set the \`namespace\` input`);
  }
  const openings = references.existence.openings.filter(({ guessed }) => !guessed);
  if (openings.length > 0) {
    const makers = [...new Set(openings.map(openingTitle))];
    const places = [...new Set(openings.map(({ namespace }) => placeName(namespace)))];
    notes.push(
      `${shortList(makers)} may make objects in ${shortList(places)} that were not rendered: what is absent there is only a note`,
    );
  }
  return { external: [...external.values()], notes };
}

function placeName(namespace: string | undefined): string {
  if (namespace === everyNamespace) return 'any namespace';
  return namespace === undefined ? 'the unset namespace' : `namespace ${namespace}`;
}

function shortList(items: readonly string[]): string {
  const more = items.length > 3 ? ` and ${items.length - 3} more` : '';
  return items.slice(0, 3).join(', ') + more;
}
