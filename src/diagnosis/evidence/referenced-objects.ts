import { asList, asMapping, asString, isMapping, type Mapping } from '../../manifest/value.ts';

/** An object that a pod spec names. */
export interface Referenced {
  readonly kind: 'ConfigMap' | 'Secret' | 'PersistentVolumeClaim';
  readonly name: string;
}

/** Which field of a pod spec names an object of which kind, and how. */
const namingFields: Readonly<Record<string, readonly [kind: Referenced['kind'], ...fields: string[]]>> = {
  configMapKeyRef: ['ConfigMap', 'name'],
  configMapRef: ['ConfigMap', 'name'],
  configMap: ['ConfigMap', 'name'],
  secretKeyRef: ['Secret', 'name'],
  secretRef: ['Secret', 'name'],
  secret: ['Secret', 'secretName', 'name'],
  persistentVolumeClaim: ['PersistentVolumeClaim', 'claimName'],
};

/** Every namespace has it, for the token volume of every pod. */
const everywhere = 'kube-root-ca.crt';

/** The ConfigMaps, Secrets and claims that a pod spec names anywhere in it, each once. */
export function referencedObjects(podSpec: Mapping): Referenced[] {
  const found = new Map<string, Referenced>();
  const add = (kind: Referenced['kind'], name: string | undefined): void => {
    if (name && name !== everywhere) found.set(`${kind}/${name}`, { kind, name });
  };
  const search = (value: unknown): void => {
    for (const [key, item] of Object.entries(asMapping(value))) {
      const naming = Object.hasOwn(namingFields, key) ? namingFields[key] : undefined;
      if (naming && isMapping(item)) {
        const [kind, ...fields] = naming;
        add(kind, fields.map((field) => asString(item[field])).find(Boolean));
      }
      if (isMapping(item)) search(item);
      for (const each of asList(item)) search(each);
    }
  };
  search(podSpec);
  for (const secret of asList(podSpec.imagePullSecrets)) add('Secret', asString(asMapping(secret).name));
  return [...found.values()];
}
