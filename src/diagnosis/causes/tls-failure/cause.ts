import { defineCause } from '../../cause.ts';
import { healsWhen } from '../../healing/healing.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function tlsAdvice(line: string): string {
  if (
    /self[- ]signed|unable to get (?:local )?issuer|unknown authority|UnknownCA|PKIX path|unable to verify the first/i.test(
      line,
    )
  )
    return 'nobody that it trusts has signed the certificate: give it the CA (mount it, set the trust store), or use a certificate from a CA that it trusts';
  if (/expired|not yet valid|certificate has expired/i.test(line))
    return 'the certificate is out of date: renew it, and look why that did not happen by itself';
  if (/hostname|altnames|doesn't match|not valid for|no alternative certificate|SAN/i.test(line))
    return 'the certificate is for another name: call the other side by a name in it, or have one issued for this name';
  if (/values mismatch|key does not match|private key/i.test(line))
    return 'key and certificate do not belong together: put both from the same issue into the Secret';
  if (/password was incorrect|bad password|mac verify/i.test(line))
    return 'the password of the key store is another one: correct it where the container gets it';
  if (
    /error setting certificate (?:file|verify)|suitable TLS CA certificate bundle|can't load CA|CAfile/i.test(
      line,
    )
  )
    return 'there are no certificates of CAs at that path: put them into the image (package `ca-certificates`), mount them, or name where they are';
  if (/does not support (?:SSL|TLS)|SSL off|SSL is not enabled|not configured for (?:SSL|TLS)/i.test(line))
    return 'the other side offers no TLS at all, so no certificate is at fault: turn TLS on there, or do not ask for it (`sslmode`, the scheme of the URL)';
  if (
    /wrong version number|HTTP request|first record does not look like|unknown protocol|packet length too long/i.test(
      line,
    )
  )
    return 'one side speaks TLS and the other does not: correct the port or the scheme';
  if (/ASN1|PEM|no start line|DECODER|malformed|wrong tag/i.test(line))
    return 'the file is not the key or certificate that it should be: look at what the Secret holds under that key';
  return 'look at the certificate: who signed it, for which name, until when; the quoted line says what is wrong with it';
}

/** Somebody may still issue it, or hand out who signed it; for another name or time it is wrong for good. */
function isLate(line: string): boolean {
  return /self[- ]signed|issuer|unknown ?(?:authority|CA)|PKIX path|unable to verify|not (?:yet|before)|certificate (?:file|verify)|can't load CA|CAfile|no start line|no certificate|no such file/i.test(
    line,
  );
}

export default defineCause({
  id: 'tls-failure',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: (failure) =>
    isLate(logSays(failure, ['tls-failure'])?.line.text ?? '')
      ? healsWhen('a certificate or its CA may only be late')
      : null,
  fields: ['env', 'envFrom', 'args', 'volumes'],
  title: (failure) => `${who(failure)} fails on a certificate or TLS connection`,
  evidence: (failure) => [...logEvidence(failure, ['tls-failure'])],
  remedy: (failure) => ({
    steps: [tlsAdvice(logSays(failure, ['tls-failure'])?.line.text ?? '')],
  }),
});
