import type { ApiObject } from '../cluster/scripted-cluster.ts';

/** A token of its own for each place, which no shape gives away but the place. */
const value = (place: string): string =>
  `Zq9${Buffer.from(`${place}-correct-horse`).toString('hex').slice(0, 26)}`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');

const known = value('named');
const jwt = [
  base64url('{"alg":"HS256"}'),
  base64url(`{"sub":"${value('jwt')}"}`),
  base64url(value('signature')),
].join('.');
const pem = base64(`${value('pem')}${value('key')}`);

/** Every secret, by where it was planted. All are made up. */
export const secrets: Readonly<Record<string, string>> = {
  'variable with a telling name': known,
  'the same in base64, in the log': base64(known),
  'variable with a password in its address': value('address'),
  'variable with a token of a known shape': `ghp_${'a1B2'.repeat(9)}`,
  'argument with a telling name': value('argument'),
  'address in the log': value('logurl'),
  'JWT in the log': jwt,
  'PEM in the log': pem,
  'assignment in the log': value('assigned'),
  'header in the log': value('header'),
  'JSON field in the log': value('jsonlog'),
  'last applied manifest': value('applied'),
  'value of a Secret': value('secret'),
  'value of a Secret in base64': base64(value('secret')),
  'value of a ConfigMap': value('configmap'),
  event: value('event'),
  'token of the kubeconfig': value('kubeconfig'),
};

/** The places whose secret a text holds. */
export function plantedIn(text: string): string[] {
  return Object.entries(secrets).flatMap(([place, secret]) => (text.includes(secret) ? [place] : []));
}

const at = (place: string): string => secrets[place] as string;

/** What is put into the cluster: `container` goes into the pod template. */
export const planted = {
  token: at('token of the kubeconfig'),
  container: {
    env: [
      { name: 'DB_PASSWORD', value: known },
      { name: 'BROKER', value: `amqp://app:${at('variable with a password in its address')}@broker:5672/` },
      { name: 'BUILD_INFO', value: at('variable with a token of a known shape') },
      { name: 'LOG_LEVEL', value: 'debug' },
    ],
    args: [`--api-key=${at('argument with a telling name')}`],
    envFrom: [{ secretRef: { name: 'checkout-db' } }, { configMapRef: { name: 'settings' } }],
  },
  annotations: {
    'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({
      password: at('last applied manifest'),
    }),
  },
  message: `Error: cannot start with password=${at('event')}`,
  log: [
    `connecting with ${known}`,
    `encoded ${base64(known)}`,
    `using postgres://app:${at('address in the log')}@db:5432/shop`,
    `session ${jwt}`,
    '-----BEGIN RSA PRIVATE KEY-----',
    pem,
    '-----END RSA PRIVATE KEY-----',
    `api_key=${at('assignment in the log')}`,
    `Authorization: Bearer ${at('header in the log')}`,
    `{"level":"info","password":"${at('JSON field in the log')}"}`,
    'Error: Missing required environment variable DATABASE_URL',
    '',
  ].join('\n'),
  objects: [
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'checkout-db', namespace: 'shop', uid: 's', resourceVersion: '1' },
      data: { DB_PASSWORD: base64(at('value of a Secret')) },
    },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'settings', namespace: 'shop', uid: 'm', resourceVersion: '1' },
      data: { 'settings.yaml': `note: ${at('value of a ConfigMap')}` },
    },
  ] as ApiObject[],
};
