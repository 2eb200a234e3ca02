/** `12345678` as `1234 5678`: easier to read off paper. Spaces do not count when it is typed in. */
export function inGroups(text: string, size: number): string {
  return text.replaceAll(new RegExp(`.{${size}}(?=.)`, 'g'), '$& ');
}
