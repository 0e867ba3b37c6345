import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closest, isNearMiss, lettersOf, mayBeNear } from '../../../src/gate/references/near-miss.ts';

describe('isNearMiss', () => {
  test.each([
    ['checkout-confg', 'checkout-config'],
    ['checkout-secret', 'checkout-secrets'],
    ['chekcout-db', 'checkout-db'],
    ['db-cred', 'db-creds'],
    ['checkoutconfig', 'checkout-config'],
    ['checkout.config', 'checkout-config'],
    ['chekout-confg', 'checkout-config'],
    ['shop-v2-confg', 'shop-v2-config'],
    ['TRACE_SAMPLNG', 'TRACE_SAMPLING'],
    ['redis-auth', 'redis-auht'],
    ['checkout-tls', 'checkout-tsl'],
    ['checkout-bd', 'checkout-db'],
    ['checkout-dbs', 'checkout-db'],
    ['payments-db', 'payment-db'],
    ['web-cert', 'web-crt'],
  ])('%s is a slip for %s', (wanted, there) => {
    expect(isNearMiss(wanted, there)).toBe(true);
    expect(isNearMiss(there, wanted)).toBe(true);
  });

  test.each([
    ['the same name', 'checkout-db', 'checkout-db'],
    ['ordinals', 'app-1', 'app-2'],
    ['numbers in the middle', 'shard-01-config', 'shard-02-config'],
    ['an ordinal more', 'checkout-config', 'checkout-config-2'],
    ['single letters', 'orders-db-a', 'orders-db-b'],
    ['a letter more', 'checkout-config', 'checkout-config-a'],
    ['short names', 'db', 'dc'],
    ['environments', 'checkout-dev', 'checkout-prd'],
    ['regions', 'checkout-eu', 'checkout-us'],
    ['short words', 'api-config', 'app-config'],
    ['read-only and read-write', 'redis-ro', 'redis-rw'],
    ['letters that count', 'config-zonea', 'config-zoneb'],
    ['a letter that counts', 'config-zone', 'config-zonea'],
    ['a short word more', 'checkout-pro', 'checkout-prod'],
    ['points of the compass', 'checkout-east', 'checkout-west'],
    ['opposites', 'import-job', 'export-job'],
    ['inside and outside', 'internal-tls', 'external-tls'],
    ['directions', 'ingress-rules', 'egress-rules'],
    ['other words', 'checkout-config', 'checkout-secret'],
  ])('%s are different names', (_, wanted, there) => {
    expect(isNearMiss(wanted, there)).toBe(false);
    expect(isNearMiss(there, wanted)).toBe(false);
  });

  test('the letters of near names never rule them out', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{4,20}$/);
    fc.assert(
      fc.property(
        name,
        fc.nat(30),
        fc.nat(30),
        fc.stringMatching(/^[a-z]$/),
        (there, first, second, letter) => {
          const edited = there.slice(0, first) + letter + there.slice(first + 1);
          const wanted = edited.slice(0, second) + edited.slice(second + 1);
          expect(mayBeNear(lettersOf(wanted), lettersOf(there))).toBe(true);
        },
      ),
    );
  });
});

test.each([
  ['DATABASE_URI', ['DATABASE_CA', 'DATABASE_URL'], 'DATABASE_URL'],
  ['logLevel', ['LOG_LEVEL', 'REGION'], 'LOG_LEVEL'],
  ['username', ['password', 'host'], undefined],
  ['anything', [], undefined],
])('the closest of the keys to %s', (wanted, keys, found) => {
  expect(closest(wanted, keys)).toBe(found);
});
