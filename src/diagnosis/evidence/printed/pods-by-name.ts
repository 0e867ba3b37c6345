import { asList, asMapping, asString, type Mapping } from '../../../manifest/value.ts';

/** Pods by their names, for what is printed about them. */
export class PodsByName {
  readonly #pods = new Map<string, Mapping>();

  constructor(objects: readonly Mapping[]) {
    for (const object of objects) {
      const name = object.kind === 'Pod' ? asString(asMapping(object.metadata).name) : undefined;
      if (name !== undefined) this.#pods.set(name, object);
    }
  }

  get(name: string): Mapping | undefined {
    return this.#pods.get(name);
  }

  namespaceOf(name: string): string | undefined {
    return asString(asMapping(this.#pods.get(name)?.metadata).namespace);
  }

  /** The namespace of a pod that this controller (`DaemonSet/agent`) has made. */
  namespaceOfOwner(owner: string): string | undefined {
    for (const [name, { metadata }] of this.#pods) {
      const owners = asList(asMapping(metadata).ownerReferences).map(asMapping);
      if (owners.some((each) => `${each.kind}/${each.name}` === owner)) return this.namespaceOf(name);
    }
    return undefined;
  }

  /** The namespace of all of them; undefined where there are several. */
  get onlyNamespace(): string | undefined {
    const [only, ...others] = new Set([...this.#pods.keys()].map((name) => this.namespaceOf(name)));
    return others.length === 0 ? only : undefined;
  }

  values(): Iterable<Mapping> {
    return this.#pods.values();
  }
}
