import { isKustomization, type KubeObject } from '../../../manifest/object.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { consequenceOf } from '../../references/consequence.ts';
import { problemSite } from '../../references/missing.ts';
import { targetTitle, userTitle } from '../../references/reference.ts';
import { type References, referencesIn } from '../../references/references.ts';
import {
  demandedKeys,
  hasCertificate,
  keysOfSecret,
  pathOfKey,
  pullSecretTypes,
  secretTypeOf,
  tokenAccount,
} from '../../references/secret-types.ts';

/** Source: https://kubernetes.io/docs/concepts/configuration/secret/#secret-types */
export default defineRule({
  id: 'secret-type',
  group: 'references',
  subject: 'object',
  summary: 'a Secret lacks the keys its type requires, or has the wrong type for its use',
  severity: 'error',
  certainty: 'certain',
  prevents: ['image-pull-unauthorized'],
  *check(object, context) {
    const references = referencesIn(context);
    yield* missingKeys(object, references);
    yield* wrongPullSecret(object, references);
    yield* withoutCertificate(object, references);
  },
});

/** The API server refuses a typed Secret without the keys of its type: one finding, however many keys it lacks. */
function* missingKeys(object: KubeObject, references: References): Iterable<Problem> {
  const secret = secretTypeOf(object);
  if (!secret || object.kind === 'ExternalSecret') return;
  const { type } = secret;
  const account = ['metadata', 'annotations', 'kubernetes.io/service-account.name'];
  const isToken = type === 'kubernetes.io/service-account-token';
  if (object.kind === 'Secret' && isToken && !tokenAccount(object)) {
    yield refused(object, type, account, 'annotation kubernetes.io/service-account.name');
  }
  const keys = keysOfSecret(object);
  if (keys === 'open' || references.existence.isPatched(object)) return;
  const { absent, any } = demandedKeys(type, keys === 'unwritten' ? new Set() : keys);
  const [first] = absent;
  if (first === undefined) return;
  const names = absent.map((key) => `"${key}"`);
  yield refused(
    object,
    type,
    pathOfKey(object, first),
    any ? `key ${names.join(' or ')}` : names.length > 1 ? `keys ${names.join(' and ')}` : `key ${names[0]}`,
  );
}

function refused(object: KubeObject, type: string, at: Problem['at'], what: string): Problem {
  return {
    message: `${object.title} is of type ${type} and has no ${what}`,
    at,
    because: 'the API server refuses the Secret',
    fix: `add the ${what}, or take another type, for example\ntype: Opaque`,
    predicts: 'apply rejected',
    ...(object.kind === 'Secret' ? {} : { certainty: 'likely' }),
  };
}

/** The kubelet passes over pull secrets of another type and pulls without a login. */
function* wrongPullSecret(object: KubeObject, references: References): Iterable<Problem> {
  const secret = secretTypeOf(object);
  const puller = references.pullerOf(object);
  if (!secret || !puller || pullSecretTypes.includes(secret.type)) return;
  yield {
    message: `${object.title} is a pull secret of ${puller.object.title}, but of type ${secret.type}`,
    at: secret.path,
    because: 'the kubelet ignores it and pulls without credentials',
    fix: 'type: kubernetes.io/dockerconfigjson',
    predicts: 'ImagePullBackOff if the registry wants a login',
    severity: 'warning',
    certainty: 'likely',
  };
}

/** An Ingress or Gateway finds no certificate in the Secret. */
function* withoutCertificate(object: KubeObject, references: References): Iterable<Problem> {
  if (isKustomization(object)) return;
  for (const reference of references.of(object)) {
    const existence = references.resolve(reference);
    if (reference.use !== 'tls' || existence.state !== 'present') continue;
    const { keys } = existence;
    if (typeof keys === 'string' || hasCertificate(keys)) continue;
    if (existence.known.some(({ by }) => secretTypeOf(by)?.type === 'kubernetes.io/tls')) continue;
    yield {
      ...problemSite(reference),
      message: `${targetTitle(reference)}, which ${userTitle(reference)} serves, has no tls.crt and tls.key`,
      because: 'there is no certificate to serve',
      fix: `kubectl create secret tls ${reference.target.name} --cert=CERT.pem --key=KEY.pem`,
      predicts: consequenceOf(reference).predicts,
      severity: 'warning',
      certainty: 'likely',
    };
  }
}
