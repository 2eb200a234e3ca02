/** A word, the space between words, or a single other character: what people see as one thing when a text changes. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** A text as a list of numbers, one for each different word, so that lists compare quickly and no word is special. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];

  read(text: string): number[] {
    return (text.match(TOKEN) ?? []).map((word) => {
      const known = this.numbers.get(word);
      if (known !== undefined) return known;
      this.numbers.set(word, this.words.length);
      return this.words.push(word) - 1;
    });
  }

  write(numbers: readonly number[]): string {
    return numbers.map((number) => this.words[number] ?? '').join('');
  }
}
