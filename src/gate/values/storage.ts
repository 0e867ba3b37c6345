import { parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping, asString, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { configKey, dnsLabel, dnsSubdomain, formed, formedOrEmpty, keysFormed } from './formats.ts';

const claimSpec: FieldChecks = {
  spec: claim,
  'spec.storageClassName': formedOrEmpty(dnsSubdomain),
};

/** A claim template of a StatefulSet: its name becomes that of a volume. */
export const claimChecks: FieldChecks = { ...claimSpec, 'metadata.name': formed(dnsLabel) };

/**
 * Claims and what they mount, ConfigMaps and Secrets.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go
 */
export const storageChecks: Readonly<Record<string, FieldChecks>> = {
  '/PersistentVolumeClaim': claimSpec,
  '/ConfigMap': { '': size, data: keysFormed(configKey), binaryData: keysFormed(configKey) },
  '/Secret': { '': secret, data: keysFormed(configKey), stringData: keysFormed(configKey) },
};

function* claim(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { accessModes, resources } = value;
  const modes = Array.isArray(accessModes) ? accessModes : [];
  if (modes.length === 0) {
    yield {
      at: ['accessModes'],
      says: accessModes === undefined ? 'is missing' : 'is empty',
      because: 'the API server requires one',
      fix: 'accessModes: [ReadWriteOnce]',
      answer: 'Required value',
    };
  } else if (modes.length > 1 && modes.includes('ReadWriteOncePod')) {
    yield {
      at: ['accessModes'],
      says: 'has ReadWriteOncePod and others',
      because: 'one pod alone, or several',
      fix: 'accessModes: [ReadWriteOncePod]',
      answer: 'Forbidden',
    };
  }
  const written = asMapping(asMapping(resources).requests).storage;
  const amount = parseQuantity(written);
  const missing = written === undefined || written === null;
  if (!missing && (!amount || amount.nano > 0n)) return;
  yield {
    at: ['resources', 'requests', 'storage'],
    says: missing ? 'is missing' : `is ${written}`,
    because: 'a claim says how much it wants',
    fix: 'resources: {requests: {storage: 1Gi}}',
    ...(missing ? { answer: 'Required value' } : {}),
  };
}

const largest = 1024 * 1024;

/** All values of a ConfigMap or Secret together; in base64 they are counted as the bytes they stand for. */
function* size(value: unknown): Iterable<Refusal> {
  const { data, binaryData, stringData, kind } = asMapping(value);
  const encoded = kind === 'Secret' ? data : binaryData;
  const plain = kind === 'Secret' ? stringData : data;
  const both = Object.keys(asMapping(binaryData)).find((key) => key in asMapping(data));
  if (kind === 'ConfigMap' && both !== undefined) {
    yield {
      at: ['data', both],
      key: true,
      says: 'is in binaryData too',
      because: 'one value for each key',
      fix: 'remove one of the two',
    };
  }
  const bytes =
    sum(plain, (text) => Buffer.byteLength(text)) +
    sum(encoded, (text) => Math.floor((text.length * 3) / 4) - 2);
  if (bytes <= largest) return;
  yield {
    says: `holds ${bytes} bytes`,
    because: `at most ${largest}`,
    fix: 'put what is that large into the image or a volume',
    answer: 'Too long',
  };
}

function sum(values: unknown, count: (text: string) => number): number {
  return Object.values(asMapping(values)).reduce(
    (total: number, text) => total + count(asString(text) ?? ''),
    0,
  );
}

function* secret(value: unknown): Iterable<Refusal> {
  yield* size(value);
  const { type, data, stringData } = asMapping(value);
  if (type !== 'kubernetes.io/dockerconfigjson') return;
  const key = '.dockerconfigjson';
  const [plain, encoded] = [asString(asMapping(stringData)[key]), asString(asMapping(data)[key])];
  const text = plain ?? (encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString());
  // What is encrypted, or filled in later, is something else by then.
  if (text === undefined || isJson(text) || /^ENC\[|\{\{|\$\{|<|^$/.test(plain ?? encoded ?? '')) return;
  yield {
    at: [plain === undefined ? 'data' : 'stringData', key],
    says: 'is no JSON',
    because: 'the API server reads it',
    fix: 'kubectl create secret docker-registry NAME --dry-run=client -o yaml',
  };
}

function isJson(text: string): boolean {
  try {
    return isMapping(JSON.parse(text));
  } catch {
    return false;
  }
}
