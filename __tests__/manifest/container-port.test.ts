import { describe, expect, test } from '@jest/globals';
import { portRefusal } from '../../src/manifest/pod/container-port.ts';

/** All seen on Kubernetes 1.35. */
describe('ports that the API server takes and refuses', () => {
  test.each([1, 8080, 65535, 'http', '80a', 'a', 'abcdefghijklmno', 'a-b-c'])('takes %j', (port) => {
    expect(portRefusal(port)).toBeUndefined();
  });

  const range = 'ports go from 1 to 65535';
  const type = 'a port is a number or a name';
  const name = 'a port name is at most 15 of a-z, 0-9 and -, with a letter among them';
  const invalidNames = [
    '',
    'Http',
    'abcdefghijklmnop',
    'ht_tp',
    'ht--tp',
    '-http',
    'http-',
    '80-80',
    '$(PORT)',
  ];
  const refused: [unknown, string][] = [
    [null, 'no port is given'],
    [undefined, 'no port is given'],
    [0, range],
    [65536, range],
    [-1, range],
    [80.5, range],
    [true, type],
    [['http'], type],
    ['8080', 'text without a letter is neither a port number nor a port name'],
    ...invalidNames.map((invalid): [unknown, string] => [invalid, name]),
  ];

  test.each(refused)('refuses %j: %s', (port, reason) => {
    expect(portRefusal(port)).toBe(reason);
  });
});
