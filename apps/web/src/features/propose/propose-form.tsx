import type { JSX } from 'react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { formText } from '../../ui/form-text.js';
import { ProblemNotice, type ProblemView } from '../../ui/problem-notice/problem-notice.js';
import type { ProposalAsked } from './use-propose.js';
import './propose.css';

export interface TemplateOption {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly gates: readonly string[];
}

interface ProposeFormProps {
  readonly templates: readonly TemplateOption[];
  readonly busy: boolean;
  readonly problem: ProblemView | null;
  readonly onPropose: (proposal: ProposalAsked) => void;
}

const TemplateChoice = (props: {
  readonly template: TemplateOption;
  readonly first: boolean;
}): JSX.Element => {
  const { id, version, title, description, gates } = props.template;
  const { propose } = useTexts();
  return (
    <label className="propose__template">
      <input type="radio" name="template" value={id} defaultChecked={props.first} required />
      <span>
        <strong>{title}</strong>
        <span className="small soft">{description}</span>
        <span className="small soft">{propose.gates(gates, version)}</span>
      </span>
    </label>
  );
};

const TemplateChoices = (props: { readonly templates: readonly TemplateOption[] }): JSX.Element => {
  const { propose } = useTexts();
  return (
    <fieldset className="propose__templates">
      <legend>{propose.template}</legend>
      <p className="small soft">{propose.templateHelp}</p>
      {props.templates.map((template, index) => (
        <TemplateChoice key={template.id} template={template} first={index === 0} />
      ))}
    </fieldset>
  );
};

const readProposal = (
  form: FormData,
  templates: readonly TemplateOption[],
): ProposalAsked | null => {
  const template = templates.find(({ id }) => id === form.get('template'));
  if (template === undefined) return null;
  const summary = formText(form, 'summary');
  return {
    title: formText(form, 'title'),
    ...(summary !== '' && { summary }),
    productLine: formText(form, 'productLine'),
    template: { id: template.id, version: template.version },
  };
};

/** What a new initiative begins with: its name, what it is about, and the lifecycle that it follows to its end. */
export const ProposeForm = (props: ProposeFormProps): JSX.Element => {
  const { propose } = useTexts();
  const { templates, busy, problem, onPropose } = props;
  return (
    <form
      className="propose"
      aria-label={propose.title}
      onSubmit={(event) => {
        event.preventDefault();
        const proposal = readProposal(new FormData(event.currentTarget), templates);
        if (proposal !== null) onPropose(proposal);
      }}
    >
      <TextInput
        name="title"
        label={propose.name}
        description={propose.nameHelp}
        maxLength={200}
        required
        withAsterisk={false}
        autoComplete="off"
      />
      <Textarea
        name="summary"
        label={propose.summary}
        description={propose.summaryHelp}
        maxLength={5000}
        autosize
        minRows={4}
      />
      <TextInput
        name="productLine"
        label={propose.productLine}
        maxLength={100}
        required
        withAsterisk={false}
      />
      <TemplateChoices templates={templates} />
      {problem !== null && <ProblemNotice problem={problem} />}
      <Button type="submit" loading={busy}>
        {propose.submit}
      </Button>
    </form>
  );
};
