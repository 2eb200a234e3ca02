import { describe, expect, it } from '@jest/globals';
import { newQuestion, questionOf, questionValuesOf, unevenChoices } from './form-values';

const asked = () => {
  const question = newQuestion();
  question.kind = 'choice';
  question.labels = { ...question.labels, es: '¿Cuándo abrirías?', en: 'When would you open?' };
  question.choices = { ...question.choices, es: 'Por la tarde\nEl sábado', en: 'In the afternoon\nOn Saturday' };
  return question;
};

describe('a question of a challenge', () => {
  it('puts the language of the challenge first and pairs the choices line by line', () => {
    const { labels, choices } = questionOf(asked(), 'es');
    expect(labels.map(({ language }) => language)).toEqual(['es', 'en']);
    expect(choices.map((choice) => choice.labels.map(({ text }) => text))).toEqual([
      ['Por la tarde', 'In the afternoon'],
      ['El sábado', 'On Saturday'],
    ]);
  });

  it('keeps the choices that answers were given to, moved, changed in place or joined by others', () => {
    const before = questionOf(asked(), 'es');
    const values = questionValuesOf(before);
    const [first, second] = before.choices.map(({ id }) => id);
    values.choices.es = 'El sábado\nPor la tarde';
    expect(questionOf(values, 'es').choices.map(({ id }) => id)).toEqual([second, first]);
    values.choices.es = 'Por la tarde, después de clase\nEl sábado\nEl domingo';
    const after = questionOf(values, 'es').choices.map(({ id }) => id);
    expect(after.slice(0, 2)).toEqual([first, second]);
    expect(new Set(after).size).toBe(3);
  });

  it('takes no choice for another one where lines were taken out and changed at once', () => {
    const question = asked();
    question.choices.es = 'En autobús\nEn tren\nA pie';
    const before = questionOf(question, 'es');
    const values = questionValuesOf(before);
    values.choices.es = 'En bici\nA pie';
    const [bike, foot] = questionOf(values, 'es').choices.map(({ id }) => id);
    expect(before.choices.map(({ id }) => id)).not.toContain(bike);
    expect(foot).toBe(before.choices[2]?.id);
  });

  it('is another question when it is answered in another way', () => {
    const before = questionOf({ ...newQuestion(), kind: 'short' }, 'es');
    const changed = (kind: 'short' | 'long' | 'number' | 'choice') =>
      questionOf({ ...questionValuesOf(before), kind }, 'es').id === before.id;
    expect([changed('short'), changed('long'), changed('number'), changed('choice')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names the languages whose choices are not as many', () => {
    const question = asked();
    question.choices.de = 'Am Nachmittag';
    expect(unevenChoices(question, 'es')).toEqual(['de']);
  });
});
