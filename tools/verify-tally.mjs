#!/usr/bin/env node
import { createHash, createPublicKey, verify } from 'node:crypto';
import fs from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

/**
 * Recounts a vote from its published file: `node verify-tally.mjs tally.txt [--key KEY] [--receipt RECEIPT]`. It needs
 * nothing but Node 20 or newer and this file, and shares no code with the platform whose figures it checks.
 *
 * It checks that every line follows from the one before, that the last hash was signed, that each ballot keeps to the limits
 * and stands there once, and that counting gives the published result. `--key` compares the signing key with the one that the
 * installation shows; `--receipt` looks for your own ballot.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, receipt: { type: 'string' } },
});

/** @param {string} text @returns {never} */
function fail(text) {
  console.error(`NOT RIGHT: ${text}`);
  process.exit(1);
}

/** @typedef {{ receipt: string, choices: number[], points: number[] }} Ballot */
/** @typedef {{ candidate: number, rank: number, figure: number }} Standing */

const sha256 = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex');

/** @param {string} json @param {string} where @returns {any} */
function parsed(json, where) {
  try {
    return JSON.parse(json);
  } catch {
    return fail(`${where} is no JSON`);
  }
}

/** @param {Buffer} file */
function textOf(file) {
  const text = file.toString('utf8');
  if (!Buffer.from(text).equals(file)) fail('the file is no UTF-8');
  return text;
}

/** @param {string} text of the file @returns {{ contents: any[], head: string, seal: { signature: string, publicKey: string } }} */
function readChain(text) {
  const lines = text.replace(/\n$/, '').split('\n');
  const last = lines.pop() ?? '';
  if (!last.startsWith('signature ')) fail('the file has no signature at its end');
  let head = '0'.repeat(64);
  const contents = lines.map((line, index) => {
    const hash = line.slice(0, 64);
    const json = line.slice(65);
    head = sha256(`${head} ${json}`);
    if (hash !== head || line[64] !== ' ')
      fail(`line ${index + 1} was changed, or a line before it was put in or taken out`);
    return parsed(json, `line ${index + 1}`);
  });
  if (contents.length < 2) fail('the file has no result');
  const { signature, publicKey } = parsed(last.slice('signature '.length), 'the signature') ?? {};
  // Written in one way only: what else stands beside the two was put there by somebody else.
  if (last !== `signature ${JSON.stringify({ signature, publicKey })}`) fail('the signature was changed');
  for (const part of [signature, publicKey])
    if (typeof part !== 'string' || Buffer.from(part, 'base64url').toString('base64url') !== part)
      fail('the signature was changed');
  return { contents, head, seal: { signature, publicKey } };
}

/** @param {any} rules @param {Ballot[]} ballots */
function checkBallots({ method, most, mostEach, candidates }, ballots) {
  const receipts = new Set(ballots.map(({ receipt }) => receipt));
  if (receipts.size < ballots.length) fail('two ballots have the same receipt');
  for (const { receipt, choices, points } of ballots) {
    const where = `the ballot of receipt hash ${receipt.slice(0, 12)}…`;
    if (choices.length === 0 || new Set(choices).size < choices.length) fail(`${where} names an idea twice, or none`);
    if (choices.some((choice) => !Number.isInteger(choice) || choice < 1 || choice > candidates.length))
      fail(`${where} names an idea that is not voted on`);
    const given = method === 'points' ? points.reduce((sum, value) => sum + value, 0) : choices.length;
    if (given > most) fail(`${where} gives ${given} where there are ${most}`);
    if (points.length !== (method === 'points' ? choices.length : 0)) fail(`${where} has the wrong number of points`);
    if (points.some((value) => !Number.isInteger(value) || value < 1 || value > mostEach))
      fail(`${where} gives one idea too many points`);
  }
}

/** @param {number} size @param {string} method @param {Ballot[]} ballots @returns {Standing[]} */
function count(size, method, ballots) {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  if (method === 'ranked') return schulze(numbers, ballots);
  const sums = numbers.map((number) =>
    ballots.reduce((sum, { choices, points }) => {
      const place = choices.indexOf(number);
      return place < 0 ? sum : sum + (method === 'points' ? (points[place] ?? 0) : 1);
    }, 0),
  );
  return numbers.map((candidate, index) => {
    const figure = sums[index] ?? 0;
    return { candidate, rank: 1 + sums.filter((other) => other > figure).length, figure };
  });
}

/** How far down a ballot an idea stands; what it does not name shares the place after all others. */
const placeOn = (/** @type {Ballot} */ { choices }, /** @type {number} */ number) =>
  choices.includes(number) ? choices.indexOf(number) : choices.length;
const at = (/** @type {number[][]} */ matrix, /** @type {number} */ one, /** @type {number} */ other) =>
  matrix[one - 1]?.[other - 1] ?? 0;

/** The widest path between any two, by winning votes. @param {number[]} numbers @param {Ballot[]} ballots @returns {Standing[]} */
function schulze(numbers, ballots) {
  const votes = numbers.map((one) =>
    numbers.map((other) => ballots.filter((ballot) => placeOn(ballot, one) < placeOn(ballot, other)).length),
  );
  const paths = numbers.map((one) =>
    numbers.map((other) => (at(votes, one, other) > at(votes, other, one) ? at(votes, one, other) : 0)),
  );
  for (const through of numbers)
    for (const from of numbers)
      for (const to of numbers) {
        if (from === to || through === from || through === to) continue;
        const width = Math.max(at(paths, from, to), Math.min(at(paths, from, through), at(paths, through, to)));
        const row = paths[from - 1];
        if (row) row[to - 1] = width;
      }
  const beats = (/** @type {number} */ one, /** @type {number} */ other) =>
    at(paths, one, other) > at(paths, other, one);
  return numbers.map((candidate) => ({
    candidate,
    rank: 1 + numbers.filter((other) => beats(other, candidate)).length,
    figure: numbers.filter((other) => beats(candidate, other)).length,
  }));
}

const [path] = positionals;
if (path === undefined) {
  console.error('Say which file: node verify-tally.mjs tally.txt [--key KEY] [--receipt RECEIPT]');
  process.exit(2);
}
const { contents, head, seal } = readChain(textOf(fs.readFileSync(path)));
const rules = contents[0];
const result = contents.at(-1);
/** @type {Ballot[]} */
const ballots = contents.slice(1, -1);
if (rules.format !== 'headframe-tally-1') fail(`the format ${String(rules.format)} is not known to this tool`);
if (options.key !== undefined && options.key !== seal.publicKey) fail('it was signed with another key');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: seal.publicKey }, format: 'jwk' });
if (!verify(null, Buffer.from(`${rules.format} ${head}`), key, Buffer.from(seal.signature, 'base64url')))
  fail('the signature does not fit');
checkBallots(rules, ballots);
if (result.ballots !== ballots.length)
  fail(`the result speaks of ${result.ballots} ballots, there are ${ballots.length}`);
const counted = count(rules.candidates.length, rules.method, ballots).toSorted(
  (one, other) => one.rank - other.rank || one.candidate - other.candidate,
);
const written = (/** @type {Standing} */ { candidate, rank, figure }) => `${candidate} ${rank} ${figure}`;
if (counted.map(written).join(', ') !== result.standings.map(written).join(', ')) fail('counting gives another result');

console.log(
  `${rules.challenge}: ${ballots.length} ballots by ${rules.method}, every line in its place, signature right.`,
);
console.log(`Head ${head}, key ${seal.publicKey}${options.key === undefined ? ' (compare it, or say --key)' : ''}`);
for (const { candidate, rank, figure } of counted) {
  const known = rules.candidates.find((/** @type {{ number: number }} */ { number }) => number === candidate);
  console.log(`${String(rank).padStart(4)}. ${String(figure).padStart(5)}  ${known?.title ?? `idea ${candidate}`}`);
}
if (options.receipt !== undefined) {
  const hash = sha256(options.receipt);
  const own = ballots.find(({ receipt }) => receipt === hash);
  if (!own) fail('no ballot has this receipt. A ballot that was changed later has another one');
  console.log(
    `Your ballot was counted: ideas ${own.choices.join(', ')}${own.points.length > 0 ? `, points ${own.points.join(', ')}` : ''}`,
  );
}
console.log('RIGHT');
