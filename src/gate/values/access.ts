import { asList, asMapping, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { dnsSubdomain } from './formats.ts';
import { within } from './numbers.ts';

/**
 * What extends the API or says who may use it: roles, bindings, webhooks, definitions.
 * Source: https://github.com/kubernetes/kubernetes/tree/master/pkg/apis (validation of each group)
 */
export const accessChecks: Readonly<Record<string, FieldChecks>> = {
  'rbac.authorization.k8s.io/Role': { 'rules.*': permission(false) },
  'rbac.authorization.k8s.io/ClusterRole': { 'rules.*': permission(true) },
  'rbac.authorization.k8s.io/RoleBinding': { 'subjects.*': subject },
  'rbac.authorization.k8s.io/ClusterRoleBinding': { 'subjects.*': subject },
  'apiextensions.k8s.io/CustomResourceDefinition': { 'spec.versions': oneStored },
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': webhooks(),
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': webhooks(),
};

function permission(clusterWide: boolean) {
  return function* (value: unknown): Iterable<Refusal> {
    if (!isMapping(value)) return;
    const { verbs, apiGroups, resources, nonResourceURLs } = value;
    const required = { answer: 'Required value' } as const;
    if (Array.isArray(verbs) && verbs.length === 0) {
      yield {
        at: ['verbs'],
        says: 'is empty',
        because: 'it says what is allowed',
        fix: 'verbs: [get, list, watch]',
        ...required,
      };
    }
    if (asList(nonResourceURLs).length > 0) {
      if (clusterWide) return;
      const because = 'addresses lie in no namespace';
      yield {
        at: ['nonResourceURLs'],
        key: true,
        says: 'cannot be in a Role',
        because,
        fix: 'make it a ClusterRole',
      };
      return;
    }
    for (const [field, value] of Object.entries({ apiGroups, resources })) {
      if (asList(value).length > 0) continue;
      const fix = field === 'apiGroups' ? 'apiGroups: [""]' : 'resources: [pods]';
      yield {
        at: [field],
        says: value === undefined ? 'is missing' : 'is empty',
        because: 'a rule names both',
        fix,
        ...required,
      };
    }
  };
}

const userGroup = 'rbac.authorization.k8s.io';

function* subject(value: unknown): Iterable<Refusal> {
  const { kind, apiGroup } = asMapping(value);
  if (typeof apiGroup !== 'string' || typeof kind !== 'string') return;
  const right = kind === 'ServiceAccount' ? '' : userGroup;
  if (
    apiGroup === right ||
    (kind !== 'ServiceAccount' && (apiGroup === '' || (kind !== 'User' && kind !== 'Group')))
  )
    return;
  yield {
    at: ['apiGroup'],
    says: `cannot be ${JSON.stringify(apiGroup)} for a ${kind}`,
    because: right === '' ? 'ServiceAccounts are of the core group' : 'users and groups are of that of RBAC',
    fix: right === '' ? 'remove apiGroup' : `apiGroup: ${right}`,
    answer: 'Unsupported value',
  };
}

function webhooks(): FieldChecks {
  return {
    webhooks: eachOnce,
    'webhooks.*.name': hookName,
    'webhooks.*.timeoutSeconds': within(1, 30),
    'webhooks.*.clientConfig.url': secureAddress,
  };
}

function* hookName(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'string') return;
  if (dnsSubdomain.accepts(value) && value.split('.').length >= 3) return;
  yield {
    says: `cannot be ${JSON.stringify(value)}`,
    because: 'a domain of three parts or more, in small letters',
    fix: `name: ${dnsSubdomain.nearest?.(value.split('.')[0] ?? '') || 'hook'}.example.com`,
  };
}

function* eachOnce(value: unknown): Iterable<Refusal> {
  const names = asList(value).map((hook) => asMapping(hook).name);
  for (const [index, name] of names.entries()) {
    if (typeof name !== 'string' || names.indexOf(name) === index) continue;
    const fix = 'give it a name of its own';
    yield {
      at: [index, 'name'],
      says: `is ${name} a second time`,
      because: 'answers go by name',
      fix,
      answer: 'Duplicate value',
    };
  }
}

function* secureAddress(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'string' || value.startsWith('https://')) return;
  const fix = `url: https://${value.replace(/^[a-z]+:\/\//, '')}`;
  yield { says: `cannot be ${JSON.stringify(value)}`, because: 'only https', fix };
}

function* oneStored(value: unknown): Iterable<Refusal> {
  const stored = asList(value).filter((version) => asMapping(version).storage === true).length;
  if (!Array.isArray(value) || stored === 1) return;
  yield {
    says: `has ${stored} versions with storage: true`,
    because: 'objects are stored as one version',
    fix: 'storage: true in one of them, false in the others',
  };
}
