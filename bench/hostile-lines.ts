/**
 * CPU time of the redactor over lines made to be slow, at 1, 4, 16 and 64 KB: `node bench/hostile-lines.ts`. What grows faster
 * than the line is printed with a mark.
 */
import { findSecrets } from '../src/text/redact/find-secrets.ts';

const heads = [
  '',
  'password: ',
  'token=',
  'SETUSER x ',
  'key ',
  'IDENTIFIED BY ',
  'net use /user:x ',
  'pass(',
  '"secret": "',
];
const atoms = [
  ...[
    'a',
    'A',
    '0',
    '_',
    ' ',
    '\t',
    '.',
    '-',
    ':',
    '@',
    '/',
    '=',
    '"',
    "'",
    '\\',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
  ],
  ...[
    'a.',
    'a-',
    'a_',
    'a:',
    'a@',
    'a/',
    'a=',
    'a:b@',
    'a/b@',
    'A1',
    'aA',
    'x=1;',
    'a.token.',
    'token ',
    'password ',
    'pass:',
  ],
  ...[
    'eyJ-',
    'eyJa.',
    'sk-',
    'key=',
    'secret key ',
    'a: ',
    'password: a ',
    '<a ',
    '</',
    '&quot;',
    '%3A',
    '\\"',
    '\\u0022',
    '"a": ',
  ],
  ...[
    'AUTH ',
    ' > ',
    '-----BEGIN ',
    '-----BEGIN PRIVATE KEY-----',
    'MII',
    '[a',
    '{a',
    '| ',
    'a | ',
    '…',
    '... ',
    'ssh-rsa ',
    'sha256:',
  ],
  ...[
    'value ',
    'value="',
    'passwd is ',
    'key is=',
    'Bearer ',
    'jdbc:oracle:a:',
    'userid=a/',
    'http://a',
    'http://a:b',
    'echo ',
    '<<< 1',
    ' |chpasswd',
  ],
];

const cpu = (text: string): number => {
  const before = process.cpuUsage();
  findSecrets(text);
  return process.cpuUsage(before).user / 1000;
};

const sizes = [1, 4, 16, 64];
const rows: [number, string][] = [];
for (const head of heads) {
  for (const atom of atoms) {
    const took = sizes.map((kilobytes) =>
      cpu(head + atom.repeat(Math.ceil((kilobytes * 1024) / atom.length))),
    );
    const [, , sixteen = 0, last = 0] = took;
    const figures = took.map((ms) => ms.toFixed(0).padStart(8)).join('');
    const grows = last > 6 * Math.max(sixteen, 5) ? '  grows' : '';
    rows.push([last, `${JSON.stringify(head + atom).padEnd(40)} ${figures}${grows}`]);
  }
}
console.log(
  `${'ms of CPU for a line of'.padEnd(40)} ${sizes.map((kilobytes) => `${kilobytes} KB`.padStart(8)).join('')}`,
);
for (const [, row] of rows.toSorted((a, b) => b[0] - a[0]).slice(0, 25)) console.log(row);
