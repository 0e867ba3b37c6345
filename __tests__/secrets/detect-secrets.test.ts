import { describe, expect, test } from '@jest/globals';
import { detectSecrets } from '../../src/secrets/detect-secrets.ts';

/** Put together here so that nothing takes this file for a leak. */
const github = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;
const aws = `wJalrXUtnFEMI/K7MDENG/${'bPxRfiCYEXAMPLEKEZ'}`;

describe('what the rules of secretlint know is found exactly', () => {
  test.each([
    ['a token', `using ${github} now`, github],
    ['a key whose range begins at its name', `aws_secret_access_key = ${aws}`, aws],
    ['the password of an address, not the address', 'at postgres://u:pw-123456@db:5432/x', 'pw-123456'],
  ])('%s', async (_, text, secret) => {
    expect(await detectSecrets(['nothing here', text])).toEqual([secret]);
  });
});

test('what is no secret is not found', async () => {
  const texts = [
    `sha256:${'ab'.repeat(32)}`,
    '1f8992f5-c70d-4e23-b4ce-e789279d1516',
    'checkout-7d49d6f87-dtz66',
  ];
  expect(await detectSecrets(texts)).toEqual([]);
});

test('a megabyte takes under half a second', async () => {
  const line = '2027-01-05T12:00:00Z INFO GET /orders/4711 200 12ms trace=1f8992f5c70d4e23\n';
  const start = performance.now();
  await detectSecrets([line.repeat(13_000)]);
  expect(performance.now() - start).toBeLessThan(500);
});

test('each text is read, however much comes before it, and to its end', async () => {
  const line = '2027-01-05T12:00:00Z INFO GET /orders/4711 200 12ms\n';
  const large = `${line.repeat(100_000)}token ${github}\n`;
  expect(await detectSecrets([large])).toEqual([github]);
  expect(await detectSecrets([line.repeat(100_000), `a ${line.repeat(100_000)}`, `token ${github}`])).toEqual(
    [github],
  );
});
