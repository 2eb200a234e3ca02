/**
 * What the console says while an installation has no administrator: the one-time address of its set-up.
 * @param {string | null} address
 * @returns {string[]}
 */
export function setUpLines(address) {
  if (address === null) return [];
  return [
    '',
    'There is no administrator yet. Set this installation up here, once and within the hour:',
    `  ${address}`,
    'Starting again prints another address and ends this one.',
  ];
}
