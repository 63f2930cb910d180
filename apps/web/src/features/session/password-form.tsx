import type { JSX } from 'react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';

interface PasswordFormProps {
  readonly busy: boolean;
  readonly onSubmit: (email: string, password: string) => void;
}

const textOf = (form: FormData, field: string): string => {
  const value = form.get(field);
  return typeof value === 'string' ? value : '';
};

/** Email and password, friendly to password managers; pasting is welcome (WCAG 3.3.8). */
export const PasswordForm = ({ busy, onSubmit }: PasswordFormProps): JSX.Element => {
  const texts = useTexts();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onSubmit(textOf(form, 'email'), textOf(form, 'password'));
      }}
    >
      <TextInput
        name="email"
        type="email"
        label={texts.signIn.email}
        autoComplete="username"
        required
        withAsterisk={false}
      />
      <PasswordInput
        name="password"
        label={texts.signIn.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
      <Button type="submit" loading={busy}>
        {texts.signIn.submit}
      </Button>
    </form>
  );
};
