import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { renderPart } from '../../testing/render-part';
import { Button } from '../ui/button/button';
import { CheckboxChipsField } from './checkbox-chips-field';
import { dtoResolver } from './dto-resolver';
import { FormStack } from './form-stack';
import { TextAreaField } from './text-area-field';
import { TextField } from './text-field';

interface Values {
  guardianEmail: string;
  nickname: string;
  password: string;
  pitch: string;
  themes: string[];
}

function Form({ onSend }: { onSend: (values: Values) => void }) {
  const form = useForm<Values>({
    defaultValues: { guardianEmail: '', nickname: '', password: '', pitch: '', themes: [] },
    resolver: dtoResolver<Values>(async () => (await import('@headframe/shared/accounts')).SignUpDto),
  });
  return (
    <FormStack form={form} onSend={onSend}>
      <TextField control={form.control} name="guardianEmail" label="E-mail" type="email" />
      <TextField control={form.control} name="nickname" label="Nickname" max={30} />
      <TextAreaField control={form.control} name="pitch" label="Pitch" max={10} />
      <CheckboxChipsField
        control={form.control}
        name="themes"
        label="Themes"
        max={2}
        choices={['a', 'b', 'c'].map((value) => ({ value, label: value }))}
      />
      <Button type="submit">Send</Button>
    </FormStack>
  );
}

describe('form fields', () => {
  it("say in sentences what the contract's class refuses", async () => {
    const send = jest.fn();
    const { user } = await renderPart(<Form onSend={send} />);
    await user.type(screen.getByLabelText('E-mail'), 'name@example');
    await user.type(screen.getByLabelText('Nickname'), 'x');
    await user.click(screen.getByRole('button', { name: 'Send' }));

    const email = screen.getByLabelText('E-mail');
    await waitFor(() => expect(email.getAttribute('aria-invalid')).toBe('true'));
    const error = document.getElementById(email.getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toMatch(/whole e-mail address/);
    expect(screen.getByText('At least 2 characters.')).toBeTruthy();
    expect(document.activeElement).toBe(email);
    expect(send).not.toHaveBeenCalled();
  });

  it('count as the server counts: code points, an emoji is one', async () => {
    const { user } = await renderPart(<Form onSend={jest.fn()} />);
    const pitch = screen.getByLabelText('Pitch');
    await user.type(pitch, '12345');
    expect(screen.queryByText(/\/ 10/)).toBeNull();
    await user.type(pitch, '678🙂');
    expect(screen.getByText('9 / 10')).toBeTruthy();
    await user.type(pitch, '🙂🙂');
    expect(screen.getByText('1 character too many')).toBeTruthy();
  });

  it('let no more be chosen than the limit', async () => {
    const { user } = await renderPart(<Form onSend={jest.fn()} />);
    await user.click(screen.getByLabelText('a'));
    await user.click(screen.getByLabelText('c'));
    expect(screen.getByLabelText('b')).toHaveProperty('disabled', true);
    await user.click(screen.getByLabelText('a'));
    expect(screen.getByLabelText('b')).toHaveProperty('disabled', false);
  });
});
