import { pushAll } from '../many.ts';
import { joined, type Span } from './span.ts';
import { isHarmless } from './value.ts';

/** Texts that are secret by their shape; the group `secret`, where there is one, is all of it. Each is one line with its maker. */
const shapes: readonly RegExp[] = [
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, // JSON Web Token, RFC 7519
  /\b(?:gh[pousr]_[A-Za-z0-9]{8,255}|github_pat_\w{20,255}|gl[a-z]{2,6}-[\w.-]{16,}|xox[abeoprs]-[\w-]{10,}|xapp-\d-[\w-]{10,})/g, // GitHub, GitLab, Slack
  /\b(?:[srp]k_(?:live|test)_\w{10,}|rk_(?:live|test)_\w{10,}|whsec_[\w+/=]{16,}|sq0[a-z]{3}-[\w-]{20,}|shp(?:at|ca|pa|ss)_[0-9a-f]{20,})/g, // Stripe, Square, Shopify
  /\b(?:sk-[\w-]{20,}|hf_\w{20,}|gsk_\w{20,}|r8_\w{20,}|pplx-\w{20,}|xai-\w{20,})/g, // providers of models
  /\b(?:npm_[A-Za-z0-9]{16,}|pypi-[\w-]{16,}|dckr_(?:pat|oat)_[\w-]{16,}|rubygems_[0-9a-f]{20,}|cio\w{32}|oy2[a-z0-9]{43})/g, // package registries
  /\b(?:AIza[\w-]{35}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|1\/\/0[\w-]{30,})/g, // Google
  /\b(?:hv[sbr]\.[\w-]{12,}|s\.[A-Za-z0-9]{24}\b|atlasv1\.\w{30,}|AGE-SECRET-KEY-1\w+|do[opr]_v1_\w{12,})/g, // HashiCorp, age, DigitalOcean
  /\b(?:SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|SK[0-9a-f]{32}|xkeysib-[\w-]{30,}|re_\w{20,}|md-\w{22}|pk\.eyJ[\w-]+\.[\w-]+)/g, // SendGrid, Mailgun, Twilio, Brevo, Resend
  /\b(?:glsa_\w{20,}|glc_[\w+/=]{20,}|NRAK-\w{20,}|NRII-[\w-]{20,}|PMAK-[\w-]{20,}|sntry[su]_[\w+/=-]{20,}|lin_api_\w{20,}|ATATT[\w=-]{20,}|ATCTT\w{20,}|figd_[\w-]{20,}|ntn_\w{20,}|secret_\w{40,})/g, // Grafana, New Relic, Postman, Sentry, Linear, Atlassian, Figma, Notion
  /\b(?:tskey-[\w-]{16,}|dp\.(?:pt|st|sa|ct|scim|audit)\.[\w.-]{20,}|nfp_\w{20,}|sbp_\w{20,}|fm[12]_[\w+/=]{20,}|fo1_[\w-]{20,}|ops_eyJ[\w-]+|EAA[A-Za-z0-9]{40,}|LTAI\w{12,20}|A3-[A-Z0-9-]{30,}|PRVT-\w+|cfut_\w{20,}|pul-[0-9a-f]{40}|rnd_\w{20,}|tfp_\w{20,}|CFPAT-[\w-]{20,}|shippo_\w{20,}|dt0c01\.\w{20,}\.\w{20,})/g, // Tailscale, Doppler, Netlify, Supabase, Fly, 1Password, Meta, Alibaba, Pulumi, Dynatrace
  /\b(?:ddapi|ddp)_\w{20,}|\bAccountKey=(?<secret>[\w+/=]{20,})/g, // Datadog, Azure storage
  /\b\w{3}[78]Q~[\w~.-]{31,}/g, // Azure client secret
  /\b\d{8,10}:[A-Za-z0-9][\w-]{34}\b/g, // Telegram
  /(?<![\w-])[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,}/g, // Discord
  /\bhooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/]{16,})/g,
  /\bdiscord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/(?<secret>\d+\/[\w-]{8,})/g,
  /\bwebhook\.office\.com\/webhookb2\/(?<secret>[\w@/-]{20,})/g,
  /\b(?:api\.telegram\.org)\/bot(?<secret>\d{6,12}:[\w-]{8,})/g,
  /\bchat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages\?(?<secret>[^\s"']+)/g,
  /\b(?:events\.pagerduty\.com\/integration|outlook\.office\.com\/webhook|hooks\.zapier\.com\/hooks\/catch|maker\.ifttt\.com\/trigger\/\w+\/with\/key|api\.opsgenie\.com\/v1\/json\/\w+\?apiKey=|o\d+\.ingest\.sentry\.io)\/(?<secret>[\w/@-]{16,})/g,
  /(?:\{(?:SSHA|SHA|SMD5|CRYPT|SSHA512|SSHA256|ARGON2|PBKDF2\w*)\}|\$(?:1|2[abxy]?|5|6|7|y|gy|apr1|argon2id?|argon2i|scrypt|pbkdf2[\w-]*|sha1|P|H)\$)[\w./$=,+-]{12,}/g, // crypt(5), LDAP: hashes
  /\bpbkdf2_sha\d+\$\d+\$[\w./+=$-]{12,}|\bSCRAM-SHA-\d+\$\d+:[\w+/=:$]{16,}/g, // Django, PostgreSQL
  /\bbearer\s{1,8}(?<secret>(?=[\w.~+/-]{0,400}\d)[\w.~+/-]{8,}=*)/gi,
  /\b(?:set-)?cookie["']?\s{0,5}[:=]\s{0,5}["']?(?<secret>[\w.-]{1,80}=[^\n"']*)/gi,
  /\bpass:(?<secret>[^\s"']{4,})(?=["'\s]|$)/g, // openssl -passin pass:x
  /can't contain null\(\\x00\): "[^="]*=(?<secret>[^"]+)/g, // runc quotes the whole of a variable that it cannot set
  /\brate limit[^\n]{0,40}\bas (?<secret>\S+)/gi, // a registry names the account
  /\bmachine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,80}\s{1,8}password\s{1,8}(?<secret>\S+)/g, // .netrc
  /^[\w.*-]{1,120}:(?:\d{2,5}|\*):[^:\s]{1,80}:[^:\s]{1,80}:(?<secret>\S+)$/gm, // .pgpass
  /(?<![\w.+-])[\w.+-]{1,80}:(?<secret>[^\s@/:]{1,200}(?:@[^\s@/:(]{1,80}){0,3})@(?:tcp|tcp6|udp|unix|cloudsql)?\(/g, // go-sql-driver
  /[?&]code=(?<secret>[\w.~-]{20,})/g, // OAuth 2, RFC 6749
  /\bauth-pass\s{1,8}\S{1,80}\s{1,8}(?<secret>\S+)/g, // Redis Sentinel
  /\bSETUSER\s{1,8}\S{1,80}[^\n]{0,80}?\s>(?<secret>\S{1,400})/g, // Redis ACL
  /(?<![A-Z])AUTH\\r\\n(?:\$\d+\\r\\n)?(?<secret>[^\s\\]+)/g, // Redis protocol
  /\b[A-Za-z]?\d+ LOGIN \S+ (?<secret>\S+)/g, // IMAP, RFC 3501
  /^[>CS:\s-]{0,4}PASS (?<secret>\S+)$/gm, // FTP, POP3
  /(?<![\w.-])[\w.-]{1,80}:(?<secret>[^'"\s|]{1,200})['"]?\s{0,5}\|\s{0,5}chpasswd\b/g,
  /\buserid=[\w$#]{1,80}\/(?<secret>[^\s@]{1,200})@/gi,
  /\b(?:target|catalog|system)\s?[\w$#]{0,80}\/["']?(?<secret>[^\s"']{1,200})["']?@\w/gi,
  /\bjdbc:oracle:\w{1,20}:[\w$#]{1,80}\/(?<secret>[^\s@]{1,200})@/g,
  /\b(?:sqlplus|conn(?:ect)?|exp|imp|expdp|impdp)\s{1,8}(?:-\S{1,40}\s{1,8}){0,6}["']?[\w$#]{1,80}\/["']?(?<secret>[^\s@"']{1,200})["']?@/gi,
  /(?<![\w./@$#-])[\w$#]{1,80}\/(?<secret>[^\s@/"']{4,200})@(?:\/\/)?[\w.-]{1,120}:\d{2,5}\/\w/g, // Oracle's user/password@host:port/service
  /\bIDENTIFIED(?: WITH \w{1,40})? BY\s{1,8}(?:PASSWORD\s{1,8})?(?:VALUES\s{1,8})?\\{0,8}["'](?<secret>[^"'\\\n]+)/gi,
  /\bSET\s+PASSWORD\b[^\n=]{0,120}=\s{0,5}(?:PASSWORD\()?\\*["'](?<secret>[^"'\\\n]+)/gi,
  /(?:^|[\]"']\s{0,4})"?AUTH"?\s{1,4}(?:"?[\w.-]{1,40}"?\s{1,4})?"?(?<secret>(?=[^\s"]{0,200}\d)[^\s"]{6,200})"?\s{0,8}$/gm, // what Redis' MONITOR prints
  /(?<![\w./@+-])(?!(?:mailto|acct|xmpp|sips?|ssh|git|npm|file|link|workspace|patch|docker|image):)[A-Za-z][\w.+-]{0,60}:(?<secret>(?=[^\s@]{0,200}\d)(?=[^\s@]{0,200}[A-Za-z])[^\s@/:"'(),[\]{}]{6,200})@(?!sha\d{3}:)(?=\/|[\w-]{1,60}\/|[\w.-]{1,120}:\d|[\w-]{1,60}\.[a-z])/gi, // user:password@host
  /\becho\s{1,8}(?:-\w{1,8}\s{1,8})?["']?(?<secret>[^\s"'|$]{4,200})["']?\s{0,8}\|[^|\n]{0,200}(?:--password-stdin|\bsudo -S|\bpassw)/g,
  /<<<\s{0,4}["']?(?<secret>(?=\S{0,200}\d)[^\s"'$<]{6,200})/g,
  /\bnet use\s[^\n/]{0,200}\/user:\S+\s+(?<secret>[^\s/]{4,})/gi,
  /(?:kennwort|mot de passe|contrase(?:ñ|n)a|senha|clave|wachtwoord|lösenord|adgangskode|salasana|has(?:ł|l)o|heslo|jelszó|şifre|parola|пароль|密码|密碼|口令|パスワード|비밀번호|암호)["']?\s{0,4}[:=：]\s{0,4}["']?(?<secret>(?=[^\s"']{0,200}[\d!#$%&*+=?@^])[^\s"',;]{6,400})/gi, // the word for it in other languages
  /\b(?:ALTER|CREATE)\s+(?:USER|ROLE|LOGIN)\b[^\n]{0,120}?\bPASSWORD\s{1,8}\\{0,8}'(?<secret>[^'\\]{1,400})/gi,
  /\bK10[0-9a-f]{48,64}::[\w-]*:?(?<secret>[\w-]{8,})/g, // K3s
  /\b[a-z0-9]{6}\.(?<secret>[a-z0-9]{16})\b(?!\.)/g, // kubeadm
];

/** A pair of an access key: the id counts only beside its secret. */
const pairOfKeys = /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g;

const privateKey =
  /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----(?:END|BEGIN))[\s\S])*(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g;
const endOfKey = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g;
/** Base64 of `-----BEGIN ` at the three places where it can begin. */
const encodedPem = /\bLS0tLS1CRUdJTi[\w+/=-]+/g;
/** The DER of a private key by its first bytes, whatever cut off its head line. */
const keyBody =
  /\b(?:MII(?:Ev[QgwA]|Eow|EpA|EpQ|JKA|JKQ|JJw|CXA|CXQ|CWw|G4w|G5A|Bywk)|MHcCAQEE|MIGkAgEB|MIGHAgEA|MC4CAQAwBQYDK2Vw|b3BlbnNzaC1rZXktdjE)[\w+/=]{20,}/g;
const base64Line = /^[ \t]*[\w+/=-]{4,80}[ \t]*\r?$/;

/** Secrets that show by themselves, without a name before them. */
export function shapedSecrets(text: string): Span[] {
  const spans: Span[] = [];
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const named = match.groups && Object.hasOwn(match.groups, 'secret') ? match.groups.secret : match[0];
      if (named === undefined || named === '' || isHarmless(named)) continue;
      const from = match.index + match[0].lastIndexOf(named);
      spans.push([from, from + named.length]);
    }
  }
  if (/secret/i.test(text) || /aws_access_key_id|AccessKeyId/i.test(text))
    for (const match of text.matchAll(pairOfKeys))
      if (!/Credential=$|Credential%3D$/i.test(text.slice(Math.max(0, match.index - 14), match.index)))
        spans.push([match.index, match.index + match[0].length]);
  return [...spans, ...keys(text), ...addresses(text)];
}

function keys(text: string): Span[] {
  const spans: Span[] = [];
  if (text.includes('PRIVATE KEY')) {
    for (const match of text.matchAll(privateKey))
      spans.push([match.index, match.index + match[0].trimEnd().length]);
    for (const match of text.matchAll(endOfKey)) pushAll(spans, linesBefore(text, match.index));
  }
  for (const match of text.matchAll(encodedPem)) {
    if (/PRIVATE KEY/.test(decoded(match[0].slice(0, 96))))
      spans.push([match.index, match.index + match[0].length]);
  }
  for (const match of text.matchAll(keyBody)) {
    if (
      /-----BEGIN (?:CERTIFICATE|(?:RSA )?PUBLIC KEY|X509 CRL)-----\s*$/.test(
        text.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    const end = match.index + match[0].length;
    pushAll(spans, [[match.index, end], ...linesAfter(text, end)]);
  }
  return spans;
}

/** The end of a key whose beginning is not in the text any more, and the rest of one whose head line is gone. */
function linesBefore(text: string, at: number): Span[] {
  const spans: Span[] = [];
  for (let end = at - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    if (!base64Line.test(line) || !/[\w+/=]{4}/.test(line)) break;
    spans.push([start, end]);
    end = start - 1;
  }
  return spans;
}

function linesAfter(text: string, at: number): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('\n', at) + 1; start > 0 && start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end);
    if (!/^[ \t]*[\w+/=]{16,80}\r?$/.test(line)) break;
    spans.push([start, end]);
    start = end + 1;
  }
  return spans;
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}

const authority =
  /\b[a-z][a-z0-9+.-]{0,30}(?::\/\/|%3[Aa]%2[Ff]%2[Ff]|:%2[Ff]%2[Ff])(?<rest>[^\s"'`<>\\]{1,2000})/gi;

/** Passwords of addresses. A password may hold an `@`, a `/` or a `:`: what ends it is the last `@` before a host. */
function addresses(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(authority)) {
    const rest = match.groups?.rest ?? '';
    const start = match.index + match[0].length - rest.length;
    const encoded = /%2[Ff]%2[Ff]$/.test(match[0].slice(0, match[0].length - rest.length));
    const at = encoded ? rest.search(/%40/) : lastAt(rest);
    if (at === -1) continue;
    const colon = rest.slice(0, at).search(/:|%3[Aa]/);
    const from = colon === -1 ? 0 : colon + (rest[colon] === ':' ? 1 : 3);
    const value = rest.slice(from, at);
    if (isHarmless(value)) continue;
    if (colon === -1 && !/^(?=\D*\d)[\w%+=.~-]{16,}$/.test(value)) continue;
    spans.push([start + from, start + at]);
  }
  return spans;
}

function lastAt(rest: string): number {
  const slash = rest.search(/[/?#]/);
  const first = rest.slice(0, slash === -1 ? rest.length : slash).lastIndexOf('@');
  if (first !== -1) return first;
  const at = rest.lastIndexOf('@');
  if (at === -1 || !/^[\w.+-]*:/.test(rest) || /^[\w.-]+:\d{1,5}(?:[/?#]|$)/.test(rest)) return -1;
  return /^@(?:[\w.-]+|\[[0-9a-f:]+\])(?::\d+)?(?:[/,?#]|$)/i.test(rest.slice(at)) ? at : -1;
}

/** A long word of letters and digits: a key, or a name. */
const word = /(?<![\w+=-])(?!sha\d)[A-Za-z0-9+_=-]{32,400}(?![\w+=-])/g;
/** The same in base64 of the usual alphabet, which has slashes; a path has neither plus nor padding. */
const base64Word = /(?<![\w+=/-])[A-Za-z0-9+/]{32,400}={0,2}(?![\w+=/-])/g;
const leastEntropy = 4.3;

/**
 * Long words that look drawn by lot. Digests, uids and hashes of pods have no capitals; names of classes and symbols have
 * few digits and repeat their letters.
 */
export function randomTokens(text: string): Span[] {
  const open = publicParts(text);
  const words = [
    ...text.matchAll(word),
    ...[...text.matchAll(base64Word)].filter(([found]) => /[+=]/.test(found)),
  ];
  return words.flatMap(({ 0: found, index }): Span[] =>
    isRandom(found) && !open(index) ? [[index, index + found.length]] : [],
  );
}

const publicWord = /\b(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-[\w-]{1,30})\s+[\w+/=]+|\bsha\d{3}-[\w+/=]+/g;
const publicBlock = /-----BEGIN (?!(?:[A-Z0-9]{1,12} ){0,3}PRIVATE)[A-Z0-9 ]{1,40}-----[^-]*/g;

/** Tells what stands in a certificate, a public key or a check of integrity. */
export function publicParts(text: string): (at: number) => boolean {
  const blocks = joined(
    [...text.matchAll(publicBlock), ...text.matchAll(publicWord)].map(
      (match): Span => [match.index, match.index + match[0].length],
    ),
  );
  return (at) => isPublic(text, at) || blocks.some(([from, to]) => from <= at && at < to);
}

/** Public keys, certificates, symbols and checks of integrity are long and random, and no secrets. */
function isPublic(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return /(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-\S+)\s+$|\bsha(?:1|256|384|512)[-:= ]$|SHA256:$|\b(?:etag|digest|checksum|integrity|fingerprint|thumbprint|sha|hash|build|commit|cluster|uuid|pin-sha256|kid|nonce|signature_algorithm|id(?:-\d)?|x|y|n|e|x5t|x5c)["']?\s?[:=]\s?\[?["']?(?:W\/)?["']?$|\bh1:$|public[ _-]?key["']?[ :=]{1,3}["']?$|CERTIFICATE-----\s*$/i.test(
    before,
  );
}

function isRandom(found: string): boolean {
  const digits = found.match(/\d/g)?.length ?? 0;
  const mixed = /[a-z]/.test(found) && /[A-Z]/.test(found);
  if (!mixed || digits < 3 || /^_?_Z|^\/?(?:[A-Za-z][\w-]*\/){2,}|^AAAA/.test(found)) return false;
  // A name changes between letters and digits a few times only, and is made of words.
  const turns = found.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns >= found.length / 5 && entropy(found) >= leastEntropy;
}

/** Bits of Shannon entropy a character. */
function entropy(found: string): number {
  const counts = new Map<string, number>();
  for (const character of found) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / found.length) * Math.log2(count / found.length);
  return bits;
}
