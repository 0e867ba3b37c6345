import type { KubeObject } from '../../../manifest/object.ts';
import { parsePath } from '../../../manifest/path.ts';
import { asList, asMapping, asString, hasKey, type Mapping, valueAt } from '../../../manifest/value.ts';
import type { ConfiguredGenerator } from '../../../settings/settings.ts';
import { pushAll } from '../../../text/many.ts';
import { configuredProducts, isGenerator } from './configured-generators.ts';
import { copiesOfProduct } from './copies.ts';
import { configMap, everyNamespace, keysOf, make, type Product, secret, specOf } from './product.ts';

/** What a maker may have to know about the rest of the set. */
export interface Surroundings {
  /** True when a pod of the set mounts this SecretProviderClass. */
  readonly isMounted: (providerClass: KubeObject) => boolean;
  readonly generators: readonly ConfiguredGenerator[];
}

const certificateKeys = ['tls.crt', 'tls.key', 'ca.crt'];

/** Custom resources that make one Secret of unforeseeable keys, with the path of its name. */
const secretByPath: Record<string, string> = {
  'onepassword.com/OnePasswordItem': 'metadata.name',
  'secrets.doppler.com/DopplerSecret': 'spec.managedSecret.name',
  'secrets.infisical.com/InfisicalSecret': 'spec.managedSecretReference.secretName',
  'secrets.infisical.com/InfisicalDynamicSecret': 'spec.managedSecretReference.secretName',
  'k8s.bitwarden.com/BitwardenSecret': 'spec.secretName',
  'kubernetes-client.io/ExternalSecret': 'metadata.name',
  'spv.no/AzureKeyVaultSecret': 'spec.output.secret.name',
  'objectbucket.io/ObjectBucketClaim': 'metadata.name',
};

/** What each kind makes, by `group/Kind`. */
const makers: Record<string, (object: KubeObject, around: Surroundings) => Product[]> = {
  // https://github.com/bitnami-labs/sealed-secrets
  'bitnami.com/SealedSecret': (object) => {
    const { template, encryptedData } = specOf(object);
    const { metadata, data } = asMapping(template);
    const keys = hasKey(specOf(object), 'encryptedData')
      ? [...keysOf(encryptedData), ...keysOf(data)]
      : 'open';
    return secret(asMapping(metadata).name ?? object.name, keys);
  },
  'external-secrets.io/ExternalSecret': (object) => externalSecret(object.name, specOf(object)),
  'external-secrets.io/ClusterExternalSecret': (object) => {
    const { externalSecretName, externalSecretSpec } = specOf(object);
    const made = externalSecret(asString(externalSecretName) ?? object.name, asMapping(externalSecretSpec));
    return made.map((product) => ({ ...product, namespace: everyNamespace }));
  },
  // https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificateSpec
  'cert-manager.io/Certificate': (object) => {
    const spec = specOf(object);
    const formats = asList(spec.additionalOutputFormats).map((format) => asMapping(format).type);
    return secret(spec.secretName, [
      ...certificateKeys,
      ...(hasKey(spec.keystores, 'jks') ? ['keystore.jks', 'truststore.jks'] : []),
      ...(hasKey(spec.keystores, 'pkcs12') ? ['keystore.p12', 'truststore.p12'] : []),
      ...(formats.includes('CombinedPEM') ? ['tls-combined.pem'] : []),
      ...(formats.includes('DER') ? ['key.der'] : []),
    ]);
  },
  'cert-manager.io/Issuer': (object) =>
    secret(valueAt(specOf(object), ['acme', 'privateKeySecretRef', 'name']), ['tls.key']),
  'networking.k8s.io/Ingress': ingressShim,
  'extensions/Ingress': ingressShim,
  'gateway.networking.k8s.io/Gateway': (object) =>
    isShimmed(object)
      ? asList(specOf(object).listeners)
          .flatMap((listener) => asList(asMapping(asMapping(listener).tls).certificateRefs))
          .flatMap((ref) => secret(asMapping(ref).name, certificateKeys))
      : [],
  'secrets.hashicorp.com/VaultStaticSecret': vaultSecret,
  'secrets.hashicorp.com/VaultDynamicSecret': vaultSecret,
  'secrets.hashicorp.com/VaultPKISecret': vaultSecret,
  'secrets.hashicorp.com/HCPVaultSecretsApp': vaultSecret,
  'secrets.infisical.com/InfisicalSecret': (object) => [
    ...asList(specOf(object).managedKubeSecretReferences).flatMap((ref) =>
      secret(asMapping(ref).secretName, 'open', { namespace: asString(asMapping(ref).secretNamespace) }),
    ),
    ...asList(specOf(object).managedKubeConfigMapReferences).flatMap((ref) =>
      configMap(asMapping(ref).configMapName, 'open', {
        namespace: asString(asMapping(ref).configMapNamespace),
      }),
    ),
  ],
  'isindir.github.com/SopsSecret': (object) =>
    asList(specOf(object).secretTemplates)
      .map(asMapping)
      .flatMap(({ name, data, stringData }) => secret(name, [...keysOf(data), ...keysOf(stringData)])),
  'secrets-store.csi.x-k8s.io/SecretProviderClass': providerClass,
  'secrets-store-gke.csi.x-k8s.io/SecretProviderClass': providerClass,
  'spv.no/AzureKeyVaultSecret': (object) =>
    configMap(valueAt(specOf(object), ['output', 'configMap', 'name'])),
  'objectbucket.io/ObjectBucketClaim': ({ name }) => configMap(name),
  // https://cloudnative-pg.io/documentation/current/applications/#secrets
  'postgresql.cnpg.io/Cluster': ({ name }) => {
    const login = ['username', 'user', 'password', 'dbname', 'host', 'port', 'pgpass'];
    const uris = ['uri', 'jdbc-uri', 'fqdn-uri', 'fqdn-jdbc-uri'];
    return [
      ...['app', 'superuser'].flatMap((user) => secret(`${name}-${user}`, [...login, ...uris])),
      ...secret(`${name}-ca`, ['ca.crt', 'ca.key']),
      ...secret(`${name}-server`, ['tls.crt', 'tls.key']),
      ...secret(`${name}-replication`, ['tls.crt', 'tls.key']),
    ];
  },
  // https://strimzi.io/docs/operators/latest/deploying#con-securing-client-authentication-str
  'kafka.strimzi.io/KafkaUser': ({ name }) => {
    const certificate = ['ca.crt', 'user.crt', 'user.key', 'user.p12', 'user.password'];
    return secret(name, [...certificate, 'password', 'sasl.jaas.config']);
  },
  'kafka.strimzi.io/Kafka': ({ name }) =>
    ['cluster-ca-cert', 'clients-ca-cert', 'cluster-ca', 'clients-ca'].flatMap((end) =>
      secret(`${name}-${end}`),
    ),
  'rabbitmq.com/RabbitmqCluster': ({ name }) => [
    ...secret(`${name}-default-user`),
    ...secret(`${name}-erlang-cookie`),
  ],
  // https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s
  'elasticsearch.k8s.elastic.co/Elasticsearch': ({ name }) => [
    ...secret(`${name}-es-elastic-user`, ['elastic']),
    ...secret(`${name}-es-http-certs-public`, ['tls.crt', 'ca.crt']),
    ...secret(`${name}-es-http-certs-internal`, certificateKeys),
    ...secret(`${name}-es-http-ca-internal`, ['tls.crt', 'tls.key']),
  ],
  // https://rook.io/docs/rook/latest/Troubleshooting/ceph-toolbox/
  'ceph.rook.io/CephCluster': () => [
    ...configMap('rook-ceph-mon-endpoints'),
    ...['rook-ceph-mon', 'rook-ceph-config', 'rook-ceph-admin-keyring'].flatMap((name) => secret(name)),
  ],
  // https://cert-manager.io/docs/trust/trust-manager/
  'trust.cert-manager.io/Bundle': trustBundle,
  'trust-manager.io/ClusterBundle': trustBundle,
  '/Service': (object) =>
    ['beta', 'alpha'].flatMap((stage) =>
      secret(object.annotations[`service.${stage}.openshift.io/serving-cert-secret-name`], [
        'tls.crt',
        'tls.key',
      ]),
    ),
  'apps/StatefulSet': (object) =>
    asList(specOf(object).volumeClaimTemplates).flatMap((template) => {
      const claim = asString(asMapping(asMapping(template).metadata).name);
      return claim ? make('PersistentVolumeClaim', `${claim}-${object.name}-#`, 'open') : [];
    }),
  // https://kubernetes.io/docs/concepts/storage/ephemeral-volumes/#persistentvolumeclaim-naming
  '/Pod': (object) =>
    asList(specOf(object).volumes)
      .map(asMapping)
      .filter((volume) => hasKey(volume, 'ephemeral'))
      .flatMap((volume) => make('PersistentVolumeClaim', `${object.name}-${asString(volume.name)}`, 'open')),
  'cdi.kubevirt.io/DataVolume': ({ name }) => make('PersistentVolumeClaim', name, 'open'),
  'kyverno.io/ClusterPolicy': kyvernoPolicy,
  'kyverno.io/Policy': kyvernoPolicy,
};

/** True for a kind whose products are known here. */
export function makesKnown({ group, kind }: KubeObject): boolean {
  const key = `${group}/${kind}`;
  return Object.hasOwn(makers, key) || Object.hasOwn(secretByPath, key);
}

/** Everything that will exist because this object is applied, beyond the object itself. */
export function productsOf(object: KubeObject, around: Surroundings): Product[] {
  const key = `${object.group}/${object.kind}`;
  const products = Object.hasOwn(makers, key) ? (makers[key]?.(object, around) ?? []) : [];
  if (Object.hasOwn(secretByPath, key)) {
    const path = parsePath(secretByPath[key] ?? '');
    const namespace = valueAt(object.value, [...path.slice(0, -1), 'namespace']);
    const elsewhere = key.startsWith('secrets.') ? { namespace: asString(namespace) } : {};
    pushAll(products, secret(valueAt(object.value, path), 'open', elsewhere));
  }
  // https://docs.crossplane.io: connection details of claims, composites and managed resources
  const { writeConnectionSecretToRef, writeOutputsToSecret } = specOf(object);
  const connection = asMapping(writeConnectionSecretToRef);
  pushAll(products, secret(connection.name, 'open', { namespace: asString(connection.namespace) }));
  pushAll(products, secret(asMapping(writeOutputsToSecret).name));
  for (const generator of around.generators) {
    if (isGenerator(generator, object)) pushAll(products, configuredProducts(generator, object));
  }
  return [...products, ...products.flatMap((product) => copiesOfProduct(object, product))];
}

/** Source: https://github.com/external-secrets/external-secrets (apis/externalsecrets/v1/externalsecret_types.go) */
function externalSecret(ownName: string, spec: Mapping): Product[] {
  const { name, creationPolicy, template, manifest } = asMapping(spec.target);
  const { data, templateFrom } = asMapping(template);
  const open = hasKey(spec, 'dataFrom') || hasKey(template, 'templateFrom') || templateFrom !== undefined;
  const keys = [
    ...asList(spec.data).flatMap((entry) => asString(asMapping(entry).secretKey) ?? []),
    ...keysOf(data),
  ];
  const made = asString(asMapping(manifest).kind) ?? 'Secret';
  if (creationPolicy === 'None') return [];
  const butOnly = creationPolicy === 'Merge' ? 'creationPolicy Merge only adds keys to it' : undefined;
  return make(made, asString(name) ?? ownName, open ? 'open' : keys, butOnly ? { butOnly } : {});
}

/** Source: https://cert-manager.io/docs/usage/ingress/ */
function isShimmed({ annotations }: KubeObject): boolean {
  return (
    [
      'cert-manager.io/issuer',
      'cert-manager.io/cluster-issuer',
      'certmanager.k8s.io/issuer',
      'certmanager.k8s.io/cluster-issuer',
    ].some((annotation) => hasKey(annotations, annotation)) ||
    annotations['kubernetes.io/tls-acme'] === 'true'
  );
}

function ingressShim(object: KubeObject): Product[] {
  if (!isShimmed(object)) return [];
  return asList(specOf(object).tls).flatMap((entry) => secret(asMapping(entry).secretName, certificateKeys));
}

/** Source: https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso/api-reference#destination */
function vaultSecret(object: KubeObject): Product[] {
  const { name, create } = asMapping(specOf(object).destination);
  const butOnly = `${object.kind} ${object.name} fills it, but spec.destination.create is not true`;
  return secret(name, 'open', create === true ? {} : { butOnly });
}

/** Source: https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret */
function providerClass(object: KubeObject, around: Surroundings): Product[] {
  const butOnly = `SecretProviderClass ${object.name} makes it only while a pod mounts its CSI volume`;
  return asList(specOf(object).secretObjects)
    .map(asMapping)
    .flatMap(({ secretName, data }) => {
      const keys = asList(data).flatMap((entry) => asString(asMapping(entry).key) ?? []);
      return secret(secretName, keys, around.isMounted(object) ? {} : { butOnly });
    });
}

function trustBundle(object: KubeObject): Product[] {
  const { target } = specOf(object);
  const { configMap: map, secret: hidden, additionalFormats } = asMapping(target);
  const more = ['jks', 'pkcs12'].flatMap(
    (format) => asString(asMapping(asMapping(additionalFormats)[format]).key) ?? [],
  );
  const made = (kind: string, source: unknown) =>
    asString(asMapping(source).key)
      ? make(kind, object.name, [asString(asMapping(source).key) ?? '', ...more], {
          namespace: everyNamespace,
        })
      : [];
  return [...made('ConfigMap', map), ...made('Secret', hidden)];
}

/** Source: https://kyverno.io/docs/policy-types/cluster-policy/generate/ */
function kyvernoPolicy(object: KubeObject): Product[] {
  return asList(specOf(object).rules).flatMap((rule) => {
    const { kind, name } = asMapping(asMapping(rule).generate);
    const wanted = kind === 'ConfigMap' || kind === 'Secret' || kind === 'ServiceAccount';
    return wanted ? make(kind, name, 'open', { namespace: everyNamespace }) : [];
  });
}
