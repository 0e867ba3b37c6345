import { describe, expect, test } from '@jest/globals';
import { Redactor } from '../../src/diagnosis/redact.ts';

describe('secrets leave no text', () => {
  test.each([
    ['a password in an address', 'postgres://app:hunter2hunter2@db:5432/shop', 'hunter2hunter2'],
    ['a setting', 'DB_PASSWORD=hunter2hunter2', 'hunter2hunter2'],
    ['JSON', '{"apiToken":"hunter2hunter2"}', 'hunter2hunter2'],
    ['a header', 'Authorization: Bearer abcdefghijklmnop', 'abcdefghijklmnop'],
    ['a JSON web token', 'got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', 'eyJhbGciOiJIUzI1NiJ9'],
  ])('%s', (_, text, secret) => {
    const clean = new Redactor().text(text);
    expect(clean).not.toContain(secret);
    expect(clean).toContain('[secret:1]');
  });
});

test.each([
  '{"secret":{"secretName":"checkout-db","optional":false}}',
  '"credentials":["a"]',
  'secret "checkout-db" not found',
  'password is required',
])('what is no secret stays: %s', (text) => {
  expect(new Redactor().text(text)).toBe(text);
});
