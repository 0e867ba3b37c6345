import { describe, expect, test } from '@jest/globals';
import {
  compareQuantities,
  formatBytes,
  nearestQuantity,
  parseQuantity,
  type Quantity,
  roundToMilli,
  units,
} from '../../src/manifest/pod/quantity.ts';

/** The amount as a plain decimal number: `128m` → `0.128`. */
function decimal(quantity: Quantity | undefined): string | undefined {
  if (!quantity) return undefined;
  const digits = String(quantity.nano).replace('-', '').padStart(10, '0');
  const text = `${digits.slice(0, -9)}.${digits.slice(-9)}`.replace(/\.?0+$/, '');
  return quantity.nano < 0n ? `-${text}` : text;
}

const nines = '9223372036854775807';

/** Expected values are those of k8s.io/apimachinery 0.35 (`resource.Quantity`, read from JSON). */
describe('parseQuantity reads what the API server reads', () => {
  test.each([
    // plain numbers
    ['0', '0'],
    ['00', '0'],
    ['-0', '0'],
    ['+1', '1'],
    ['-1.5', '-1.5'],
    ['1.', '1'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['000128Mi', '134217728'],
    ['123456789012345678.9', '123456789012345678.9'],
    // decimal units
    ['1n', '0.000000001'],
    ['1500u', '0.0015'],
    ['128m', '0.128'],
    ['0.5m', '0.0005'],
    ['2000m', '2'],
    ['1k', '1000'],
    ['1.0005k', '1000.5'],
    ['128M', '128000000'],
    ['1G', '1000000000'],
    ['8600T', '8600000000000000'],
    ['22404282P', '22404282000000000000000'],
    ['1E', '1000000000000000000'],
    ['3.14159E', '3141590000000000000'],
    // binary units
    ['1Ki', '1024'],
    ['0.3Ki', '307.2'],
    ['128Mi', '134217728'],
    ['128.Mi', '134217728'],
    ['+5Mi', '5242880'],
    ['-5Mi', '-5242880'],
    ['1.25Gi', '1342177280'],
    ['1Ti', '1099511627776'],
    ['1Pi', '1125899906842624'],
    ['7Ei', '8070450532247928832'],
    // exponents
    ['1e3', '1000'],
    ['1E3', '1000'],
    ['1e+03', '1000'],
    ['1e-3', '0.001'],
    ['1.5e3', '1500'],
    ['1e0', '1'],
    ['1E5', '100000'],
    ['1e20', '100000000000000000000'],
    ['40626684E-12', '0.000040627'],
    // less than a billionth rounds up, away from zero
    ['0.1n', '0.000000001'],
    ['0.0000000001', '0.000000001'],
    ['1.0000000001', '1.000000001'],
    ['-0.0000000001', '-0.000000001'],
    ['1.5e-9', '0.000000002'],
    ['1e-1000', '0.000000001'],
    ['1.00000000001Mi', '1048576.000010486'],
    ['1234567.891011121314Mi', '1294538260884.877542949'],
    // binary amounts stop at 64 bits, decimal ones do not
    ['8191Pi', '9222246136947933184'],
    ['8Ei', nines],
    [`${nines}Ki`, nines],
    ['-06682428828Ti', `-${nines}`],
    ['9223372036854775808', '9223372036854775808'],
    ['10E', '10000000000000000000'],
    // spaces around it, and no digits at all
    [' 1Gi', '1073741824'],
    ['1Gi ', '1073741824'],
    ['Mi', '0'],
    ['m', '0'],
    ['.', '0'],
  ])('%j is %s', (text, expected) => {
    expect(decimal(parseQuantity(text))).toBe(expected);
  });

  test.each([
    ...['', ' ', '+-1', '--1', '1..5', '1.5.5', '1,5', '1,000', '1_000', '0x10', '1/2', '١', '1µ'],
    ...[
      '1 Gi',
      '512 Mi',
      '- Mi',
      '1e 3',
      '1GB',
      '1gb',
      '512mb',
      '512Mb',
      '128MB',
      '1Gib',
      '1GiB',
      '1b',
      '1B',
    ],
    ...['128mi', '128MI', '1K', '1ki', '1g', '1Zi', '1Z', '1p', '1h', '1Bi', '1ni', '1ui', '1Ui', '5+Mi'],
    ...['1e', '1e+', '1E-', '1ee3', '1e3Mi', '1Mie3', '1e3m', '1e-9n', '1e1.5', '1Ei5'],
    ...['NaN', 'Infinity', 'true', 'null'],
  ])('%j is refused', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test.each([
    [0.5, '0.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-2, '-2'],
  ])('the number %d is %s', (value, expected) => {
    expect(decimal(parseQuantity(value))).toBe(expected);
  });

  test.each([null, undefined, true, [], {}, Number.NaN, Number.POSITIVE_INFINITY])('%p is refused', (value) =>
    expect(parseQuantity(value)).toBeUndefined(),
  );

  test('an exponent beyond reason costs nothing', () => {
    const huge = parseQuantity('1e2147483647') as Quantity;
    expect(compareQuantities(huge, units(2n ** 64n))).toBe(1);
    expect(decimal(parseQuantity('0e99999999999'))).toBe('0');
  });
});

test.each([
  ['100.5m', '0.101'],
  ['1n', '0.001'],
  ['1500m', '1.5'],
  ['0', '0'],
])('%s is kept as %s', (text, expected) => {
  expect(decimal(roundToMilli(parseQuantity(text) as Quantity))).toBe(expected);
});

test.each([
  ['0.128', '0.128 bytes'],
  ['1', '1 byte'],
  ['400', '400 bytes'],
  ['128k', '125Ki'],
  ['256Mi', '256Mi'],
  ['1536Mi', '1.5Gi'],
  ['512000Gi', '500Ti'],
])('%s of memory reads %s', (text, expected) => {
  expect(formatBytes(parseQuantity(text) as Quantity)).toBe(expected);
});

test.each([
  ['memory', '1 Gi', '1Gi'],
  ['memory', '512mb', '512Mi'],
  ['memory', '1GB', '1Gi'],
  ['memory', '1.5GiB', '1.5Gi'],
  ['memory', '128mi', '128Mi'],
  ['memory', '64K', '64Ki'],
  ['memory', '512 megabytes', '512Mi'],
  ['memory', '1,5Gi', '1.5Gi'],
  ['memory', '1,000Mi', '1000Mi'],
  ['memory', '1_000', '1000'],
  ['memory', '100B', '100'],
  ['storage', '10GB', '10Gi'],
  ['cpu', '500 m', '500m'],
  ['cpu', '500mcpu', '500m'],
  ['requests.cpu', '500millicores', '500m'],
  ['cpu', '2 cores', '2'],
  ['cpu', '1,5', '1.5'],
  ['memory', 'lots', undefined],
  ['memory', '1.5.5', undefined],
  ['memory', '', undefined],
  ['memory', '5 apples', undefined],
])('%s %j was probably meant as %j', (resource, text, expected) => {
  expect(nearestQuantity(text, resource)).toBe(expected);
});
