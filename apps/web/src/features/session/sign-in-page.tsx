import type { JSX } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Schemas } from '../../api/schemas.js';
import { problemView } from '../../api/problem-view.js';
import { useTexts } from '../../texts/use-texts.js';
import { BrandSign } from '../../ui/brand/brand.js';
import { LoadState } from '../../ui/load-state.js';
import { ProblemNotice } from '../../ui/problem-notice/problem-notice.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { PasswordForm } from './password-form.js';
import { PersonaCards } from './persona-cards.js';
import { orderPersonas } from './personas.js';
import { useSignIn, useSignInOptions } from './use-sign-in.js';
import { wayBack } from './way-back.js';
import './sign-in.css';

interface DemoSignInProps {
  readonly demo: NonNullable<Schemas['SignInOptions']['demo']>;
  readonly busy: boolean;
  readonly onSignIn: (email: string, password: string) => void;
}

const DemoSignIn = ({ demo, busy, onSignIn }: DemoSignInProps): JSX.Element => {
  const { signIn } = useTexts();
  const { first, others } = orderPersonas(demo.personas);
  const choose = ({ email }: { readonly email: string }): void => {
    onSignIn(email, demo.password);
  };
  return (
    <section className="sign-in__box" aria-labelledby="personas">
      <h2 id="personas">{signIn.personas}</h2>
      <p className="small soft">{signIn.personasHelp}</p>
      <PersonaCards personas={first} disabled={busy} onChoose={choose} />
      {others.length > 0 && (
        <details>
          <summary>{signIn.morePersonas(others.length)}</summary>
          <div className="sign-in__more">
            <PersonaCards personas={others} disabled={busy} onChoose={choose} />
          </div>
        </details>
      )}
    </section>
  );
};

/** Gets people in, and back to the page they came for. */
export const SignInPage = (): JSX.Element => {
  const texts = useTexts();
  usePageTitle(texts.signIn.title);
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const options = useSignInOptions();
  const signIn = useSignIn();
  const enter = (email: string, password: string): void => {
    signIn.mutate(
      { email, password },
      { onSuccess: () => void navigate(wayBack(address), { replace: true }) },
    );
  };
  return (
    <main className="sign-in">
      <div className="sign-in__head">
        <span className="brand">
          <BrandSign />
          {texts.shell.product}
        </span>
        <h1 className="visually-hidden">{texts.signIn.title}</h1>
        <p>{texts.signIn.lead}</p>
      </div>
      <LoadState query={options} skeleton={[3, 5, 5]}>
        {({ demo }) =>
          demo !== null && <DemoSignIn demo={demo} busy={signIn.isPending} onSignIn={enter} />
        }
      </LoadState>
      <section className="sign-in__box sign-in__box--narrow" aria-labelledby="with-password">
        <h2 id="with-password">{texts.signIn.withPassword}</h2>
        {signIn.error !== null && <ProblemNotice problem={problemView(texts, signIn.error)} />}
        <PasswordForm busy={signIn.isPending} onSubmit={enter} />
      </section>
    </main>
  );
};
