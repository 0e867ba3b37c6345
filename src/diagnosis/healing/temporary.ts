/**
 * How programs say that what they need is not there *yet*, in words that all software shares: states that pass, somebody who is
 * at work, a limit that others use up, an answer that asks to come again.
 */
const states = [
  /\bnot (?:yet|been? yet)\b|\byet\b|\bstill\b(?! (?:use|need|support))/,
  /\bnot (?:currently )?(?:ready|available|initiali[sz]ed|started|running|reachable|up|primary|master|leader|elected|serving|accepting|responding|joined|healthy|rendered|synced|propagated)\b/,
  /\b(?:un|temporarily un|service un)available\b|\btemporar(?:y|ily)\b|\btransient\b/,
  /\b(?:is|are|be|being|was) (?:starting|loading|recovering|initiali[sz]ing|booting|warming|shutting down|migrating|locked|sealed|blocked|electing|rebalancing)\b/,
  /\b(?:starting up|start-?up in progress|in progress|in recovery|recovery mode|bootstrapping|maintenance mode|coming up)\b/,
  /\bunder maintenance\b|\bread-?only mode\b|\bwarming up\b|\bsealed\b/,
];
const others = [
  /\bno (?:\w+ ){0,2}(?:leader|master|primary|quorum|brokers?|hosts?|nodes?|endpoints?|upstreams?|servers?|replicas?|members?|connections?|workers?) ?(?:available|found|elected|reachable|ready|online|alive|could)?\b/,
  /\b(?:leader|master|primary|quorum)\b.*\b(?:lost|changed|unknown|elect\w*|discover\w*|not)\b|_not_(?:discovered|available|ready)|\bLEADER_NOT_|\bNotLeader|\bNotMaster|\bNotWritablePrimary/,
  /\b(?:locked|held|owned|in use|used|blocked) by\b|\bcould not (?:acquire|obtain|get|take) (?:\w+ ){0,3}lock\b|\b(?:acquire|obtain|waiting for|wait for)\b.*\block\b|\block\b.*\b(?:held|taken|busy|timeout|timed out|acquire|unavailable)\b/,
  /\b(?:another|other|concurrent)\b.*\b(?:process|instance|migrations?|session|client|node|pod|deploy\w*|operation|update)\b/,
  /\balready (?:registered|exists|in use|being|running|connected)\b|\bNodeExists/,
];
const limits = [
  /\btoo many (?:\w+ ){0,2}(?:connections?|clients?|requests?|sessions?|errors)\b|\b(?:rate|connection|quota) ?limit/,
  /\bthrottl|\boverload|\bback ?pressure\b|\bexhausted\b/,
  /\b(?:50[234]|429|408|425)\b/,
];
const again = [
  /\b(?:try|retry|retrying) (?:again|later|in)\b|\bretr(?:y|ies|ying)\b|\b(?:after|of|in) \d+ (?:attempts?|tries|retries)\b|\battempts?\b.*\bfail/,
  /\btim(?:ed|e)[ -]?out\b|\btimeout\b|\bdeadline exceeded\b|\bTimeout(?:Error|Exception)?\b/,
  /\bwait(?:ing|ed)? (?:for|until|on)\b/,
  /\b(?:connection|connect|connecting)\b.*\b(?:refused|reset|closed|lost|failed|aborted|error)\b|\b(?:could not|cannot|can't|failed to|unable to) (?:connect|reach|contact|locate|discover|register|resolve|join|fetch|acquire|obtain|get a connection)\b/,
];
const late = [
  /\bno matches for kind\b|\bcould not find the requested resource\b|\bno kind .* registered\b/,
  /\b(?:forbidden|not authorized|unauthorized to|access ?denied|permission_denied|not allowed to assume)\b/i,
  /\bnot (?:yet )?valid\b|\bunknown authority\b|\bexpired session\b|\bstale\b|\bpropagat/,
  /\b(?:server|service|daemon|agent|broker|database|cluster|backend|upstream|vendor daemon|license server)\b.*\b(?:is |are )?(?:down|offline|not up|starting|unreachable|unknown|closed|not found)\b/,
];

const all = new RegExp(
  [...states, ...others, ...limits, ...again, ...late].map(({ source }) => source).join('|'),
  'i',
);

/** What a repetition does not mend, although such words may stand beside it. */
const final =
  /\b(?:TypeError|ReferenceError|SyntaxError|NameError|AttributeError|IndexError|ImportError|ModuleNotFoundError|NullPointerException|ClassCastException|IllegalArgumentException|NoSuchMethodError|ClassNotFoundException|NoClassDefFoundError|AssertionError|nil pointer dereference|index out of range|unknown (?:flag|option|command|field|key)|unrecognized (?:flag|option|argument)|no such (?:option|column))\b|\binvalid (?:flag|option|argument|value|password|credentials|username|token)\b|\bpassword authentication failed\b|\bmust be\b/i;

/** True for a line that speaks of something that may pass without anybody touching the program that says it. */
export function soundsTemporary(line: string): boolean {
  return all.test(line) && !final.test(line);
}
