import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { copiesOfObject } from '../../../src/gate/references/products/copies.ts';
import { kustomizeProducts } from '../../../src/gate/references/products/kustomize.ts';
import { productsOf } from '../../../src/gate/references/products/makers.ts';
import type { Product } from '../../../src/gate/references/products/product.ts';
import { contextOf } from './inventory-of.ts';

const show = ({ kind, namespace, name, keys, butOnly }: Product): string => {
  const list = typeof keys === 'string' ? keys : [...keys].join(' ');
  return `${kind} ${namespace ? `${namespace}/` : ''}${name}: ${list}${butOnly ? ' (adds only)' : ''}`;
};

/** The first object of a text, written as `group/Kind` and the rest of it in one line. */
function made(kind: string, rest: string, mounted = false): string[] {
  const [apiVersion, name] = [kind.slice(0, kind.lastIndexOf('/')), kind.slice(kind.lastIndexOf('/') + 1)];
  const value = { apiVersion, kind: name, metadata: { name: 'x' }, ...(load(rest) as object) };
  const { inventory } = contextOf(JSON.stringify(value));
  const [object] = inventory.objects;
  if (!object) throw new Error('no object');
  return productsOf(object, { generators: [], isMounted: () => mounted }).map(show);
}

describe('what a custom resource makes', () => {
  test.each<[string, string, unknown[]]>([
    ['bitnami.com/v1alpha1/SealedSecret', '{spec: {encryptedData: {a: x}}}', ['Secret x: a']],
    [
      'bitnami.com/v1alpha1/SealedSecret',
      '{spec: {encryptedData: {a: x}, template: {metadata: {name: y}, data: {b: z}}}}',
      ['Secret y: a b'],
    ],
    ['bitnami.com/v1alpha1/SealedSecret', '{spec: {data: oldFormat}}', ['Secret x: open']],
    ['external-secrets.io/v1/ExternalSecret', '{spec: {data: [{secretKey: a}]}}', ['Secret x: a']],
    [
      'external-secrets.io/v1beta1/ExternalSecret',
      '{spec: {target: {name: y, template: {data: {b: z}}}, data: [{secretKey: a}]}}',
      ['Secret y: a b'],
    ],
    [
      'external-secrets.io/v1/ExternalSecret',
      '{spec: {dataFrom: [{extract: {key: k}}]}}',
      ['Secret x: open'],
    ],
    [
      'external-secrets.io/v1/ExternalSecret',
      '{spec: {target: {template: {templateFrom: [{literal: a}]}}}}',
      ['Secret x: open'],
    ],
    [
      'external-secrets.io/v1/ExternalSecret',
      '{spec: {target: {creationPolicy: Merge}, data: [{secretKey: a}]}}',
      ['Secret x: a (adds only)'],
    ],
    ['external-secrets.io/v1/ExternalSecret', '{spec: {target: {creationPolicy: None}}}', []],
    [
      'external-secrets.io/v1/ExternalSecret',
      '{spec: {target: {creationPolicy: Orphan}, data: [{secretKey: a}]}}',
      ['Secret x: a'],
    ],
    [
      'external-secrets.io/v1/ClusterExternalSecret',
      '{spec: {externalSecretName: y, externalSecretSpec: {data: [{secretKey: a}]}}}',
      ['Secret */y: a'],
    ],
    ['cert-manager.io/v1/Certificate', '{spec: {secretName: y}}', ['Secret y: tls.crt tls.key ca.crt']],
    [
      'cert-manager.io/v1/Certificate',
      '{spec: {secretName: y, keystores: {jks: {}, pkcs12: {}}, additionalOutputFormats: [{type: CombinedPEM}]}}',
      [
        'Secret y: tls.crt tls.key ca.crt keystore.jks truststore.jks keystore.p12 truststore.p12 tls-combined.pem',
      ],
    ],
    [
      'cert-manager.io/v1/Issuer',
      '{spec: {acme: {privateKeySecretRef: {name: account}}}}',
      ['Secret account: tls.key'],
    ],
    [
      'networking.k8s.io/v1/Ingress',
      '{metadata: {name: x, annotations: {cert-manager.io/issuer: le}}, spec: {tls: [{secretName: y}, {}]}}',
      ['Secret y: tls.crt tls.key ca.crt'],
    ],
    ['networking.k8s.io/v1/Ingress', '{spec: {tls: [{secretName: y}]}}', []],
    [
      'secrets.hashicorp.com/v1beta1/VaultDynamicSecret',
      '{spec: {destination: {name: y, create: true}}}',
      ['Secret y: open'],
    ],
    [
      'secrets.hashicorp.com/v1beta1/VaultPKISecret',
      '{spec: {destination: {name: y}}}',
      ['Secret y: open (adds only)'],
    ],
    ['onepassword.com/v1/OnePasswordItem', '{}', ['Secret x: open']],
    [
      'secrets.doppler.com/v1alpha1/DopplerSecret',
      '{spec: {managedSecret: {name: y, namespace: n}}}',
      ['Secret n/y: open'],
    ],
    [
      'secrets.infisical.com/v1alpha1/InfisicalSecret',
      '{spec: {managedKubeSecretReferences: [{secretName: y, secretNamespace: n}]}}',
      ['Secret n/y: open'],
    ],
    ['kafka.strimzi.io/v1beta2/KafkaUser', '{}', [expect.stringMatching(/^Secret x: .*user\.crt.*password/)]],
    [
      'rabbitmq.com/v1beta1/RabbitmqCluster',
      '{}',
      ['Secret x-default-user: open', 'Secret x-erlang-cookie: open'],
    ],
    [
      'postgresql.cnpg.io/v1/Cluster',
      '{}',
      [
        expect.stringMatching(/^Secret x-app: .*\burl?i\b/),
        expect.stringContaining('Secret x-superuser: '),
        'Secret x-ca: ca.crt ca.key',
        'Secret x-server: tls.crt tls.key',
        'Secret x-replication: tls.crt tls.key',
      ],
    ],
    [
      'trust.cert-manager.io/v1alpha1/Bundle',
      '{spec: {target: {configMap: {key: ca.pem}, additionalFormats: {jks: {key: ca.jks}}}}}',
      ['ConfigMap */x: ca.pem ca.jks'],
    ],
    [
      'v1/Service',
      '{metadata: {name: x, annotations: {service.beta.openshift.io/serving-cert-secret-name: y}}}',
      ['Secret y: tls.crt tls.key'],
    ],
    [
      'apps/v1/StatefulSet',
      '{spec: {volumeClaimTemplates: [{metadata: {name: data}}]}}',
      ['PersistentVolumeClaim data-x-#: open'],
    ],
    [
      'kyverno.io/v1/ClusterPolicy',
      '{spec: {rules: [{generate: {kind: ConfigMap, name: y}}, {validate: {}}]}}',
      ['ConfigMap */y: open'],
    ],
    [
      'database.example.org/v1/Anything',
      '{spec: {writeConnectionSecretToRef: {name: y, namespace: n}}}',
      ['Secret n/y: open'],
    ],
    ['example.org/v1/Anything', '{spec: {secretName: y}}', []],
    ['bitnami.com/v1alpha1/SealedSecret', '{spec: null}', ['Secret x: open']],
    ['external-secrets.io/v1/ExternalSecret', '{spec: [1]}', ['Secret x: ']],
  ])('%s %s', (kind, rest, products) => {
    expect(made(kind, rest)).toEqual(products);
  });

  test('a SecretProviderClass makes its Secrets only while a pod mounts it', () => {
    const spec = '{spec: {secretObjects: [{secretName: y, data: [{key: a}]}]}}';
    const kind = 'secrets-store.csi.x-k8s.io/v1/SecretProviderClass';
    expect(made(kind, spec, true)).toEqual(['Secret y: a']);
    expect(made(kind, spec, false)).toEqual(['Secret y: a (adds only)']);
  });

  test.each<[string, string[]]>([
    ['replicator.v1.mittwald.de/replicate-to: "a,b-.*"', ['Secret a/x: open', 'Secret */x: open']],
    ['replicator.v1.mittwald.de/replicate-to-matching: team=a', ['Secret */x: open']],
    ['reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true"', ['Secret */x: open']],
    ['reflector.v1.k8s.emberstack.com/reflection-allowed: "true"', []],
    ['kubed.appscode.com/sync: team=a', ['Secret */x: open']],
  ])('copies by %s', (annotation, copies) => {
    const { inventory } = contextOf(
      `{apiVersion: v1, kind: Secret, metadata: {name: x, annotations: {${annotation}}}, data: {k: ""}}`,
    );
    expect(inventory.objects.flatMap(copiesOfObject).map(show)).toEqual(copies);
  });
});

test('what a kustomization generates', () => {
  const { inventory } = contextOf(`
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator:
  - {name: a, literals: [K=v, L=m=n], files: [dir/app.yaml, as.yaml=dir/other.yaml]}
  - {name: b, envs: [b.env]}
  - {literals: [K=v]}
secretGenerator:
  - {name: c, namespace: shop, literals: [K=v]}
`);
  expect(inventory.objects.flatMap(kustomizeProducts).map(show)).toEqual([
    'ConfigMap */a: K L app.yaml as.yaml',
    'ConfigMap */b: open',
    'Secret shop/c: K',
  ]);
});
