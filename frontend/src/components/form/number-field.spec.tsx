import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { useForm, useWatch } from 'react-hook-form';
import { renderPart } from '../../testing/render-part';
import { NumberField } from './number-field';

function Form() {
  const { control } = useForm<{ most: number | null }>({ defaultValues: { most: 3 } });
  const most = useWatch({ control, name: 'most' });
  return (
    <>
      <NumberField control={control} name="most" label="How many" />
      <output aria-label="Value">{String(most)}</output>
    </>
  );
}

describe('a field for a whole number', () => {
  it.each([
    ['12', '12'],
    [' 7 ', '7'],
    ['2.5', 'NaN'],
    ['1e1', 'NaN'],
    ['-0', 'NaN'],
    ['many', 'NaN'],
  ])('takes %j as %s, and shows what was typed', async (typed, value) => {
    const { user } = await renderPart(<Form />);
    const field = screen.getByLabelText<HTMLInputElement>('How many');
    expect(field.value).toBe('3');
    await user.clear(field);
    expect(screen.getByLabelText('Value').textContent).toBe('null');
    await user.type(field, typed);
    expect([screen.getByLabelText('Value').textContent, field.value]).toEqual([value, typed]);
  });
});
